import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { ListQuery, SortBy, WholeNumber } from '@cchc/service-kit';
import { IndicatorDto } from '../templates/template.dto.js';

const TYPES = ['INTEGER', 'DECIMAL', 'BOOLEAN', 'COMPUTED_PERCENT'] as const;

/** `2021-Q1`, `2021-H1`, `2021-Q3`, `2021-Y` */
export const PERIOD = /^20\d\d-(Q[1-4]|H[12]|Y)$/;

export class IndicatorListQuery extends ListQuery {
  @SortBy('code', 'name', 'section') sort = 'code';

  @ApiPropertyOptional({ description: 'Năm của mẫu báo cáo; mặc định là năm mới nhất', example: 2021 })
  @IsOptional() @WholeNumber() @IsInt() @Min(2000) @Max(2999)
  year?: number;

  @ApiPropertyOptional({ example: 'A3' })
  @IsOptional() @Matches(/^[A-Z]\d{1,2}$/, { message: 'Phải là mã mục của biểu mẫu, gồm một chữ in hoa và một hoặc hai chữ số, ví dụ A3.' })
  'filter[section]'?: string;

  @ApiPropertyOptional({ enum: TYPES })
  @IsOptional() @IsIn(TYPES)
  'filter[type]'?: (typeof TYPES)[number];
}

export class IndicatorKeyParam {
  @ApiProperty({ example: 'dos_on_time_pct', description: 'Khóa hoặc mã hiển thị (A3.15)' })
  @Matches(/^[A-Za-z][A-Za-z0-9_.]{0,63}$/, { message: 'Phải là mã chỉ tiêu số liệu, gồm tối đa 64 chữ cái không dấu, chữ số, dấu chấm hoặc gạch dưới.' })
  key!: string;
}

export class PeriodQuery {
  @ApiProperty({ example: '2021-Q1' })
  @Matches(PERIOD, { message: 'Phải là mã kỳ báo cáo, ví dụ 2021-Q1, 2021-H1, 2021-Q3 hoặc 2021-Y.' })
  period!: string;
}

/** Decimals are text, exact; a percent has two decimals. */
export class FiguresDto {
  @ApiProperty({ type: String, nullable: true, example: '96.49', description: 'Tổng, số trả lời có, hoặc tỷ lệ %' }) value!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '7308' }) numerator!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '7574' }) denominator!: string | null;
}

export class TotalDto extends FiguresDto {
  @ApiProperty({ description: 'Số cơ quan đã có số liệu', example: 1 }) reported!: number;
  @ApiProperty({ description: 'Số cơ quan phải báo cáo', example: 27 }) expected!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do chưa hiện số toàn tỉnh; null khi hiện' }) withheld!: string | null;
}

export class AgencyValueDto extends FiguresDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ type: String, nullable: true, example: 'UBND huyện Long Mỹ' }) agencyName!: string | null;
  @ApiPropertyOptional({ type: String, description: 'Lý do không áp dụng' }) notApplicable?: string;
}

export class IndicatorValuesDto {
  @ApiProperty({ type: IndicatorDto }) indicator!: IndicatorDto;
  @ApiProperty({ example: '2021-Q1' }) period!: string;
  @ApiProperty({ type: TotalDto, description: 'Toàn tỉnh: tỷ lệ là tổng tử số trên tổng mẫu số' }) total!: TotalDto;
  @ApiProperty({ type: [AgencyValueDto], description: 'Các cơ quan trong phạm vi được xem' }) agencies!: AgencyValueDto[];
}
