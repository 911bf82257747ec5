import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { IsCode } from '@cchc/contracts';
import type { RankingGroup } from '@cchc/kernel';
import { WholeNumber } from '@cchc/service-kit';
import { CampaignParam } from '../campaigns/campaign.dto.js';
import { AsOfDto } from '../rankings/ranking.dto.js';

const GROUPS = ['DEPARTMENT', 'DISTRICT'] as const;

export class EditionsRequest {
  @ApiPropertyOptional({ example: 2021, description: 'Không gửi: mọi năm' }) @IsOptional() @WholeNumber() @IsInt() @Min(2000) @Max(2999) year?: number;
}

export class EditionParam extends CampaignParam {
  @ApiProperty({ example: 'latest', description: 'Lần công bố, hoặc `latest`: lần mới nhất' }) @Matches(/^(latest|[1-9]\d{0,3})$/) number!: string;
}

export class EditionCardParam extends EditionParam {
  @ApiProperty({ example: 'UBND-LONGMY' }) @IsCode() agency!: string;
}

export class EditionRankingRequest {
  @ApiPropertyOptional({ enum: GROUPS }) @IsOptional() @IsIn(GROUPS) group?: RankingGroup;
  @ApiPropertyOptional({ example: 'KTD-HUYEN', description: 'Khối thi đua' }) @IsOptional() @IsCode() block?: string;
}

export class EditionDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ example: 1, description: 'Lần công bố trong năm; từ lần 2 là đính chính' }) number!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do đính chính' }) reason!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Lần công bố đã thay thế bản này; để trống khi bản này đang có giá trị' }) supersededBy!: number | null;
  @ApiProperty({ example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', description: 'SHA-256 của bản JSON chuẩn (RFC 8785) tại `…/document`' }) hash!: string;
  @ApiProperty({ format: 'date-time' }) publishedAt!: string;
  @ApiProperty() publishedBy!: string;
  @ApiProperty({ type: AsOfDto, description: 'Điểm chấm được tính đến đây: lần chốt được công bố' }) asOf!: AsOfDto;
  @ApiProperty({ type: AsOfDto, description: 'Số liệu được tính đến đây: lần chốt của bản công bố đầu tiên; sau đó là số liệu đến muộn' }) closing!: AsOfDto;
  @ApiProperty({ description: 'Kết quả chính thức' }) provisional!: false;
}

export class PlaceThenDto {
  @ApiProperty({ example: 4 }) rank!: number;
  @ApiProperty({ type: Number, nullable: true, example: 4 }) blockRank!: number | null;
  @ApiProperty({ example: '71.20' }) index!: string;
}

export class MovementDto {
  @ApiProperty({ example: 2, description: 'Số bậc tăng; âm là tụt' }) places!: number;
  @ApiProperty({ example: '1.35' }) index!: string;
}

export class EditionLineDto {
  @ApiProperty({ example: 2, description: 'Hạng trong nhóm' }) rank!: number;
  @ApiProperty({ type: Number, nullable: true, example: 2, description: 'Hạng trong khối thi đua' }) blockRank!: number | null;
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty() shortName!: string;
  @ApiProperty({ enum: GROUPS }) group!: RankingGroup;
  @ApiProperty({ type: String, nullable: true, example: 'KTD-HUYEN' }) emulationBlock!: string | null;
  @ApiProperty({ example: '2021-DISTRICT-1' }) criteriaSet!: string;
  @ApiProperty({ example: '72.55' }) index!: string;
  @ApiProperty({ example: '60.61' }) tthcPercent!: string;
  @ApiProperty({ example: '81.00' }) surveyPercent!: string;
  @ApiProperty({ example: '0.00' }) bonus!: string;
  @ApiProperty({ example: '0.50' }) penalty!: string;
  @ApiProperty({ example: '71.95' }) points!: string;
  @ApiProperty({ example: '98.50' }) max!: string;
  @ApiProperty({ example: 'KHA' }) band!: string;
  @ApiProperty({ example: 'Khá' }) bandName!: string;
  @ApiProperty({ type: PlaceThenDto, nullable: true, description: 'Lần trước; để trống khi mới vào diện xếp hạng' }) previous!: PlaceThenDto | null;
  @ApiProperty({ type: MovementDto, nullable: true }) movement!: MovementDto | null;
  @ApiProperty({ description: 'SHA-256 của phiếu điểm tại `…/cards/{agency}`' }) cardHash!: string;
}

export class EditionRankingDto {
  @ApiProperty({ type: [EditionLineDto] }) data!: EditionLineDto[];
  @ApiProperty({ description: 'Luôn một trang', example: { page: 1, pageSize: 27, total: 27 } }) page!: { page: number; pageSize: number; total: number };
  @ApiProperty({ type: EditionDto }) edition!: EditionDto;
}

export class EditionChangeDto {
  @ApiProperty({ enum: ['LINE', 'LEAF', 'ADJUSTMENT', 'RULE', 'SURVEY'] }) kind!: string;
  @ApiProperty({ example: 'H6.1.2', description: 'Mã tiêu chí hoặc quy tắc; để trống với chỉ số, hạng, xếp loại' }) code!: string;
  @ApiProperty({ example: 'H6.1.2 Tiết kiệm kinh phí: từ 1,00/2,00 thành 1,75/2,00 điểm (Thẩm định lần 2: 1,75 điểm).' }) words!: string;
}

export class ChangedAgencyDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ type: PlaceThenDto, nullable: true }) before!: PlaceThenDto | null;
  @ApiProperty({ type: PlaceThenDto, nullable: true }) after!: PlaceThenDto | null;
  @ApiProperty({ type: [EditionChangeDto] }) changes!: EditionChangeDto[];
}

export class EditionChangesDto {
  @ApiProperty({ type: EditionDto }) edition!: EditionDto;
  @ApiProperty({ example: 1, description: 'Lần công bố được đính chính' }) against!: number;
  @ApiProperty({ type: [ChangedAgencyDto] }) agencies!: ChangedAgencyDto[];
}
