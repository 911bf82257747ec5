import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { IsCode } from '@cchc/contracts';
import { CampaignParam } from '../campaigns/campaign.dto.js';
import { NOMINATION_BASES, type NominationBasis } from '../domain/awards/award-subjects.js';

export class AwardItemParam extends CampaignParam {
  @ApiProperty({ format: 'uuid' }) @IsUUID() id!: string;
}

export class NomineeDto {
  @ApiProperty({ example: 'Lê Thị Mỹ Duyên' }) @IsString() @Length(2, 200) personName!: string;
  @ApiProperty({ example: 'Chuyên viên Phòng Nội vụ', description: 'Chức vụ, đơn vị' }) @IsString() @Length(2, 300) position!: string;
  @ApiProperty({ enum: NOMINATION_BASES, description: 'PROVINCE: tham mưu cho tỉnh; AGENCY: tham mưu tại cơ quan được khen' }) @IsIn(NOMINATION_BASES) basis!: NominationBasis;
  @ApiProperty({ example: 'Tham mưu đưa 100% thủ tục hành chính của huyện vào một cửa điện tử.', description: 'Thành tích' }) @IsString() @Length(10, 2000) achievements!: string;
}

export class NominateDto extends NomineeDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) @IsCode() agencyCode!: string;
  @ApiPropertyOptional({ description: 'Lý do bổ sung, khi Sở Nội vụ đề nghị thay cơ quan' }) @IsOptional() @IsString() @Length(5, 1000) reason?: string;
}

export class OrderNominationsDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) @IsCode() agencyCode!: string;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Mọi đề nghị của cơ quan, theo thứ tự ưu tiên' }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @ArrayUnique() @IsUUID(undefined, { each: true }) ids!: string[];
}

export class WithdrawNominationDto {
  @ApiProperty({ example: 'Cá nhân đã chuyển công tác.' }) @IsString() @Length(5, 1000) reason!: string;
}

class QualificationDto {
  @ApiProperty({ description: 'Đủ điều kiện theo kết quả xếp hạng đã công bố, chưa xét mức trần và quyết định của Sở Nội vụ' }) qualifies!: boolean;
  @ApiProperty({ type: [String], example: ['Cơ quan được đề nghị tặng Bằng khen tập thể.'] }) reasons!: string[];
}

export class NominationDto extends NomineeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ example: 1, description: 'Thứ tự ưu tiên trong đề nghị của cơ quan' }) place!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do Sở Nội vụ bổ sung' }) addedReason!: string | null;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: QualificationDto, nullable: true, description: 'Để trống khi năm chưa công bố kết quả' }) qualification!: QualificationDto | null;
}

export class WithdrawnNominationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
