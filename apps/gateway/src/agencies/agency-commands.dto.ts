import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { IsDay } from '@cchc/contracts';
import { AGENCY_CODE, AGENCY_CODE_WORDS } from './agency-code.js';
import { GROUPS, LEVELS } from './agency.dto.js';

export class RenameAgencyDto {
  @ApiProperty({ example: 'Sở Tài chính' }) @IsString() @Length(3, 300) name!: string;
  @ApiProperty({ example: 'Sở Tài chính' }) @IsString() @Length(2, 300) shortName!: string;
}

export class RegisterAgencyDto extends RenameAgencyDto {
  @ApiProperty({ example: 'SNNMT' }) @Matches(AGENCY_CODE, AGENCY_CODE_WORDS) code!: string;
  @ApiProperty({ enum: LEVELS }) @IsIn(LEVELS) level!: (typeof LEVELS)[number];
  @ApiProperty({ example: 'DEPARTMENT', description: 'Loại cơ quan, như của các cơ quan đã có' }) @Matches(/^[A-Z_]{2,40}$/, { message: 'Phải là một mã gồm chữ in hoa không dấu và dấu gạch dưới.' }) kind!: string;
  @ApiPropertyOptional({ example: 'UBND-TINH', description: 'Cơ quan cấp trên' }) @IsOptional() @Matches(AGENCY_CODE, AGENCY_CODE_WORDS) parent?: string;
  @ApiPropertyOptional({ enum: GROUPS, description: 'Nhóm xếp hạng' }) @IsOptional() @IsIn(GROUPS) group?: (typeof GROUPS)[number];
  @ApiProperty({ description: 'Có xếp hạng' }) @IsBoolean() inRanking!: boolean;
  @ApiPropertyOptional({ example: 'KTD-SO', description: 'Khối thi đua' }) @IsOptional() @Matches(AGENCY_CODE, AGENCY_CODE_WORDS) emulationBlock?: string;
  @ApiProperty({ format: 'date', example: '2021-07-01', description: 'Ngày bắt đầu hoạt động' }) @IsDay() validFrom!: string;
  @ApiProperty({ example: 'Nghị quyết 12/NQ-HĐND ngày 20/6/2021', description: 'Căn cứ pháp lý' }) @IsString() @Length(3, 500) legalBasis!: string;
}

export class AbolishAgencyDto {
  @ApiProperty({ format: 'date', example: '2021-07-01', description: 'Ngày đầu tiên không còn hoạt động, không sau hôm nay' }) @IsDay() validTo!: string;
  @ApiPropertyOptional({ example: 'STC', description: 'Cơ quan kế thừa nhiệm vụ; để trống khi giải thể' }) @IsOptional() @Matches(AGENCY_CODE, AGENCY_CODE_WORDS) successor?: string;
  @ApiProperty({ example: 'Sáp nhập vào Sở Tài chính.' }) @IsString() @Length(5, 1000) reason!: string;
  @ApiProperty({ example: 'Nghị quyết 12/NQ-HĐND ngày 20/6/2021' }) @IsString() @Length(3, 500) legalBasis!: string;
}
