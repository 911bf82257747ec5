import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { ListQuery, SortBy, WholeNumber } from '@cchc/service-kit';

const FREE = { type: 'object', additionalProperties: true } as const;

export class YearParam {
  @ApiProperty({ example: 2021 })
  @WholeNumber() @IsInt() @Min(2000) @Max(2999)
  year!: number;
}

export class TemplateListQuery extends ListQuery {
  @SortBy('year') sort = '-year';
}

export class TemplateSummaryDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ example: 'Mẫu báo cáo định kỳ công tác cải cách hành chính của cơ quan, địa phương' }) title!: string;
  @ApiProperty({ description: 'Giá trị giả định, tỉnh cần thay thế' }) assumed!: boolean;
  @ApiProperty({ example: 7 }) sections!: number;
  @ApiProperty({ example: 133 }) indicators!: number;
}

export class IndicatorDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ example: 'A3.15' }) code!: string;
  @ApiProperty({ example: 'dos_on_time_pct' }) key!: string;
  @ApiProperty({ example: 'A3' }) section!: string;
  @ApiProperty({ example: 'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn' }) name!: string;
  @ApiProperty({ example: '%' }) unit!: string;
  @ApiProperty({ enum: ['INTEGER', 'DECIMAL', 'BOOLEAN', 'COMPUTED_PERCENT'] }) type!: string;
  @ApiProperty({ enum: ['BOTH', 'DEPARTMENT', 'DISTRICT'] }) appliesTo!: string;
  @ApiProperty({ enum: ['FLOW', 'STOCK', 'RATE'], description: 'FLOW: phát sinh trong kỳ; STOCK: tại ngày chốt; RATE: hệ thống tính' }) measure!: string;
  @ApiProperty({ enum: ['SUM', 'COUNT_TRUE', 'RATIO_OF_SUMS'] }) aggregation!: string;
  @ApiProperty() required!: boolean;
  @ApiProperty({ type: 'array', items: FREE, description: 'Quy tắc kiểm tra chéo' }) checks!: object[];
  @ApiPropertyOptional({ ...FREE, description: 'Tử số và mẫu số của tỷ lệ' }) formula?: object;
  @ApiPropertyOptional({ type: String, example: 'CT-03' }) targetRef?: string;
  @ApiPropertyOptional({ type: String }) note?: string;
  @ApiProperty({ description: 'Giá trị giả định, tỉnh cần thay thế' }) assumed!: boolean;
}

export class SectionDto {
  @ApiProperty({ example: 'A3' }) code!: string;
  @ApiProperty({ example: 'Cải cách thủ tục hành chính' }) name!: string;
  @ApiProperty({ example: 'TTHC' }) planFieldCode!: string;
  @ApiProperty({ type: [IndicatorDto] }) indicators!: IndicatorDto[];
}

export class TemplateDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Giá trị giả định, tỉnh cần thay thế' }) assumed!: boolean;
  @ApiProperty({ ...FREE, description: 'Nguồn của mẫu' }) provenance!: object;
  @ApiProperty({ type: 'array', items: FREE, description: 'Đề cương của báo cáo' }) outline!: object[];
  @ApiProperty({ type: [SectionDto] }) sections!: SectionDto[];
  @ApiProperty({ type: 'array', items: FREE }) attachments!: object[];
  @ApiProperty({ ...FREE, description: 'Trạng thái của báo cáo và quy tắc đúng hạn' }) workflow!: object;
}
