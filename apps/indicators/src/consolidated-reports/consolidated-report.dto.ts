import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { ListQuery, SortBy, WholeNumber } from '@cchc/service-kit';
import { PERIOD, TotalDto } from '../catalogue/indicator-query.dto.js';

export class PeriodParam {
  @ApiProperty({ example: '2021-Q1' })
  @Matches(PERIOD, { message: 'Phải là mã kỳ báo cáo, ví dụ 2021-Q1, 2021-H1, 2021-Q3 hoặc 2021-Y.' })
  period!: string;
}

export class ConsolidatedListQuery extends ListQuery {
  @SortBy('dataTo') sort = 'dataTo';

  @ApiPropertyOptional({ example: 2021, description: 'Mặc định là năm mới nhất' })
  @IsOptional() @WholeNumber() @IsInt() @Min(2000) @Max(2999)
  year?: number;
}

export class ConsolidatedPeriodDto {
  @ApiProperty({ example: '2021-Q1' }) period!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: ['QUARTER_1', 'HALF_YEAR', 'QUARTER_3', 'YEAR'] }) type!: string;
  @ApiProperty({ format: 'date' }) dataFrom!: string;
  @ApiProperty({ format: 'date', description: 'Ngày chốt số liệu' }) dataTo!: string;
  @ApiProperty({ description: 'Số liệu lũy kế từ đầu năm' }) cumulative!: boolean;
  @ApiProperty({ description: 'Số cơ quan có báo cáo được tính' }) reported!: number;
  @ApiProperty({ description: 'Số cơ quan phải báo cáo' }) expected!: number;
}

export class ConsolidatedQuery extends ListQuery {
  @SortBy('code') sort = 'code';
  /** The annex is read as a whole. */
  override pageSize = 500;

  @ApiPropertyOptional({ example: 'A3' })
  @IsOptional() @Matches(/^[A-Z]\d{1,2}$/, { message: 'Phải là mã mục của biểu mẫu, gồm một chữ in hoa và một hoặc hai chữ số, ví dụ A3.' })
  'filter[section]'?: string;
}

export class ConsolidatedIndicatorDto extends TotalDto {
  @ApiProperty({ example: 'A3.15' }) code!: string;
  @ApiProperty({ example: 'dos_on_time_pct' }) key!: string;
  @ApiProperty({ example: 'A3' }) section!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: '%' }) unit!: string;
  @ApiProperty({ enum: ['SUM', 'COUNT_TRUE', 'RATIO_OF_SUMS'] }) aggregation!: string;
  @ApiProperty({ description: 'Giá trị giả định, tỉnh cần thay thế' }) assumed!: boolean;
}
