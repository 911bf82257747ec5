import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBase64, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import type { RankingGroup } from '@cchc/kernel';
import { WholeNumber } from '@cchc/service-kit';

const GROUPS = ['DEPARTMENT', 'DISTRICT'] as const;

export class DryRunQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], default: 'false', description: 'true: xem trước, không nhập gì' }) @IsOptional() @IsIn(['true', 'false']) dryRun: string = 'false';
}

export class SurveyResultsRequest {
  @ApiProperty({ example: 2021, description: 'Năm kế hoạch' }) @WholeNumber() @IsInt() @Min(2000) @Max(2999) year!: number;
  @ApiProperty({ enum: GROUPS, description: 'Nhóm xếp hạng' }) @IsIn(GROUPS) group!: RankingGroup;
}

export class ImportSurveyDto {
  @ApiProperty({ example: 2021 }) @IsInt() @Min(2000) @Max(2999) year!: number;
  @ApiProperty({ enum: GROUPS, description: 'Nhóm cơ quan được đánh giá' }) @IsIn(GROUPS) group!: RankingGroup;
  @ApiProperty({ example: 'dieu-tra-2021.xlsx' }) @IsString() @Length(1, 200) fileName!: string;

  @ApiProperty({
    format: 'byte', description: 'Nội dung tệp CSV (UTF-8) hoặc XLSX, mã hóa base64. Dòng đầu là tiêu đề: Cơ quan, Tiêu chí, Nhóm trả lời, Phương án; '
      + 'có thể thêm Cơ quan người trả lời (phiếu của người thuộc chính cơ quan đó không được tính) và Số phiếu (mặc định 1).',
  })
  @IsString() @MaxLength(1_000_000) @IsBase64()
  content!: string;
}

export class SurveyFaultDto {
  @ApiProperty({ example: '/content' }) pointer!: string;
  @ApiProperty({ example: 'leaf-unknown' }) slug!: string;
  @ApiPropertyOptional({ example: 'B12', description: 'Ô của tệp' }) cell?: string;
  @ApiProperty({ example: 'Dòng 12, cột “Tiêu chí”: “H9.9.9” không phải tiêu chí điều tra xã hội học.' }) message!: string;
}

export class ExcludedRowDto {
  @ApiProperty({ example: 14 }) row!: number;
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ example: 'H1.8.1' }) leaf!: string;
  @ApiProperty({ example: 2 }) count!: number;
}

export class CountedLeafDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ example: 'H1.8.1' }) leaf!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: Object, example: { A: 62, B: 8, C: 3, D: 3 }, description: 'Số phiếu theo phương án' }) counts!: Record<string, number>;
  @ApiPropertyOptional({ type: Object, description: 'Theo nhóm trả lời; chỉ cho Sở Nội vụ, thẩm định, hội đồng và lãnh đạo' }) groups?: Record<string, Record<string, number>>;
  @ApiProperty({ example: 76 }) total!: number;
  @ApiProperty({ example: 30, description: 'Số phiếu tối thiểu' }) minResponses!: number;
  @ApiProperty({ description: 'Chưa đủ phiếu nên chưa tính điểm' }) belowMinimum!: boolean;
  @ApiProperty({ description: 'Số phiếu của người thuộc chính cơ quan, không tính' }) excluded!: number;
  @ApiProperty({ description: 'Số phiếu không ghi cơ quan người trả lời' }) unattributed!: number;
  @ApiProperty({ type: String, nullable: true, example: '0.89', description: 'Điểm; để trống khi chưa tính được' }) points!: string | null;
}

export class PreviewedLeafDto extends CountedLeafDto {
  @ApiProperty({ type: String, nullable: true, example: '0.75', description: 'Điểm trước khi nhập' }) pointsBefore!: string | null;
}

export class StandingSurveyDto extends CountedLeafDto {
  @ApiProperty({ format: 'uuid' }) surveyId!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Kết quả đã được rút lại' }) withdrawn!: boolean;
}

export class ImportedSurveyDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Để trống khi xem trước' }) id!: string | null;
  @ApiProperty() dryRun!: boolean;
  @ApiProperty({ example: 'dieu-tra-2021.xlsx' }) fileName!: string;
  @ApiProperty({ description: 'Số dòng, không kể tiêu đề' }) rows!: number;
  @ApiProperty({ description: 'Số phiếu được tính' }) answers!: number;
  @ApiProperty({ description: 'Số lỗi; có lỗi thì không nhập dòng nào' }) errorCount!: number;
  @ApiProperty({ type: [SurveyFaultDto], description: 'Tối đa 1.000 lỗi đầu tiên' }) errors!: SurveyFaultDto[];
  @ApiProperty({ type: [ExcludedRowDto], description: 'Dòng không tính vì người trả lời thuộc chính cơ quan được đánh giá; tối đa 1.000 dòng' }) excluded!: ExcludedRowDto[];
  @ApiProperty({ type: [PreviewedLeafDto] }) results!: PreviewedLeafDto[];
}

export class SurveyImportDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: GROUPS }) group!: RankingGroup;
  @ApiProperty() fileName!: string;
  @ApiProperty({ description: 'SHA-256 của tệp' }) fileHash!: string;
  @ApiProperty() rows!: number;
  @ApiProperty() answers!: number;
  @ApiProperty() excluded!: number;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Để trống khi còn hiệu lực' }) withdrawnAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) withdrawnBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) withdrawnReason!: string | null;
}

export class WithdrawSurveyDto {
  @ApiProperty({ example: 'Nhập nhầm tệp của năm trước.' }) @IsString() @Length(5, 1000) reason!: string;
}
