import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { Nullable, WholeNumber } from '@cchc/service-kit';

const INDEX_CODES = ['PAR_INDEX', 'SIPAS', 'PAPI', 'PCI'] as const;
const FIGURE = /^\d{1,3}(\.\d{1,4})?$/;

export class ResultsRequest {
  @ApiProperty({ example: 2021, description: 'Năm của kết quả' }) @WholeNumber() @IsInt() @Min(2000) @Max(2999) year!: number;
}

export class IndexResultParam {
  @ApiProperty({ enum: INDEX_CODES }) @Matches(/^[A-Z_]{1,20}$/, { message: 'Phải là mã chỉ số.' }) code!: string;
  @ApiProperty({ example: '2021' }) @Matches(/^2\d{3}$/) year!: string;
}

/** Decimals as text. */
export class RecordResultDto {
  @ApiProperty({ example: '85.10', description: 'Giá trị theo đơn vị của chỉ số' }) @Matches(FIGURE) index!: string;
  @ApiPropertyOptional({ type: Number, nullable: true, example: 27, description: 'Hạng trong 63 tỉnh, thành phố' }) @IsOptional() @Nullable() @IsInt() @Min(1) @Max(63) rank: number | null = null;
  @ApiPropertyOptional({ type: String, nullable: true, example: 'B', description: 'Nhóm xếp loại' }) @IsOptional() @Nullable() @IsString() @Length(1, 50) group: string | null = null;
  @ApiProperty({ example: 'Quyết định 382/QĐ-BNV ngày 25/5/2022', description: 'Nguồn công bố' }) @IsString() @Length(3, 500) source!: string;
}

export class YearResultDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ type: String, nullable: true, example: '85.1', description: 'Để trống khi nguồn không nêu kết quả của tỉnh' }) index!: string | null;
  @ApiProperty({ type: Number, nullable: true, example: 27 }) rank!: number | null;
  @ApiProperty({ type: String, nullable: true }) group!: string | null;
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
}

export class IndexMovementDto {
  @ApiProperty({ enum: INDEX_CODES }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() owner!: string;
  @ApiProperty({ example: '%' }) unit!: string;
  @ApiProperty({ type: YearResultDto, nullable: true, description: 'Kết quả của năm được hỏi' }) result!: YearResultDto | null;
  @ApiProperty({ type: YearResultDto, nullable: true, description: 'Kết quả gần nhất trước đó' }) previous!: YearResultDto | null;
  @ApiProperty({ type: String, nullable: true, example: '1.59', description: 'Tăng, giảm so với lần trước' }) change!: string | null;
  @ApiProperty({ type: Number, nullable: true, example: 7, description: 'Tăng bậc (dương) hoặc giảm bậc (âm)' }) rankChange!: number | null;
  @ApiProperty({ description: 'Gửi lại trong If-Match khi ghi kết quả; 0 khi chưa có' }) version!: number;
}
