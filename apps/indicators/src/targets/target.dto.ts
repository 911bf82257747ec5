import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { ListQuery, SortBy, WholeNumber } from '@cchc/service-kit';
import { PERIOD } from '../catalogue/indicator-query.dto.js';

export class TargetListQuery extends ListQuery {
  @SortBy('id', 'position') sort = 'position';

  @ApiPropertyOptional({ example: 2021, description: 'Năm của kế hoạch; mặc định là năm mới nhất' })
  @IsOptional() @WholeNumber() @IsInt() @Min(2000) @Max(2999)
  year?: number;

  @ApiPropertyOptional({ example: '2021-Q1', description: 'Mặc định: kỳ lũy kế mới nhất đã có số liệu, nếu không có thì kỳ mới nhất' })
  @IsOptional() @Matches(PERIOD, { message: 'Phải là mã kỳ báo cáo, ví dụ 2021-Q1, 2021-H1, 2021-Q3 hoặc 2021-Y.' })
  period?: string;
}

export class OneTargetQuery {
  @ApiPropertyOptional({ example: 2021 })
  @IsOptional() @WholeNumber() @IsInt() @Min(2000) @Max(2999)
  year?: number;

  @ApiPropertyOptional({ example: '2021-Q1' })
  @IsOptional() @Matches(PERIOD, { message: 'Phải là mã kỳ báo cáo, ví dụ 2021-Q1, 2021-H1, 2021-Q3 hoặc 2021-Y.' })
  period?: string;
}

export class TargetIdParam {
  @ApiProperty({ example: 'CT-03' })
  @Matches(/^[A-Z]{2,4}-\d{2,3}$/, { message: 'Phải là mã chỉ tiêu, ví dụ CT-01.' })
  id!: string;
}

export class SumDto {
  @ApiProperty({ example: 'Số hồ sơ giải quyết trước hạn và đúng hạn' }) name!: string;
  @ApiProperty({ example: 'hồ sơ' }) unit!: string;
  @ApiProperty({ type: String, nullable: true, example: '7308', description: 'Số thập phân chính xác; null khi chưa hiện' }) value!: string | null;
}

export class TargetDto {
  @ApiProperty({ example: 'CT-03' }) id!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ type: String, nullable: true, example: '2021-Q1' }) period!: string | null;
  @ApiProperty({ example: 'Hồ sơ thủ tục hành chính được giải quyết trước hạn, đúng hạn' }) name!: string;
  @ApiProperty({ description: 'Nguyên văn kế hoạch, kể cả lỗi in' }) sourceText!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Bản đã sửa lỗi in' }) sourceTextCorrected!: string | null;
  @ApiProperty({ example: 'TTHC' }) fieldCode!: string;
  @ApiProperty({ enum: ['>=', '>', '<=', '<', '='] }) operator!: string;
  @ApiProperty({ example: '90', description: 'Ngưỡng, %' }) threshold!: string;
  @ApiProperty({ enum: ['MANDATORY', 'ASPIRATIONAL'] }) commitment!: string;
  @ApiProperty({ type: String, nullable: true, example: '96.49', description: 'Tổng tử số trên tổng mẫu số, %, làm tròn 2 số lẻ; null khi chưa có số liệu hoặc chưa hiện' }) value!: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'So với ngưỡng trước khi làm tròn; null khi chưa có số liệu' }) attained!: boolean | null;
  @ApiProperty({ type: SumDto }) numerator!: SumDto;
  @ApiProperty({ type: SumDto }) denominator!: SumDto;
  @ApiProperty({ example: 9, description: 'n: số cơ quan thuộc đối tượng đã có số liệu' }) reported!: number;
  /**
   * The target's true population on the day of the data, which is more than those who report: CT-03, CT-05 and CT-06 are about all
   * that serve the public, 27 ranked agencies and 75 communes, 102 together. A commune is covered when its district answers for it;
   * where the template asks agencies for themselves only, n stays below N, and the page shows both.
   */
  @ApiProperty({ example: 102, description: 'N: số cơ quan thuộc đối tượng của chỉ tiêu, kể cả cơ quan không tự gửi báo cáo (CT-03, CT-05, CT-06: 27 cơ quan xếp hạng và 75 xã, phường, thị trấn)' }) expected!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do chưa hiện kết quả toàn tỉnh; null khi hiện' }) withheld!: string | null;
  @ApiProperty({ example: 'hồ sơ thủ tục hành chính được tiếp nhận' }) population!: string;
  @ApiProperty({ type: [String], description: 'Chỗ kế hoạch chưa nói rõ và cách hiểu đang dùng' }) ambiguities!: string[];
  @ApiProperty({ example: 'VPUBND' }) leadAgency!: string;
  @ApiProperty({ description: 'Cơ quan chủ trì là giả định' }) leadAssumed!: boolean;
  @ApiProperty({ type: [String] }) coAgencies!: string[];
  @ApiProperty({ format: 'date' }) deadline!: string;
  @ApiProperty({ description: 'Cách đo hoặc cơ quan chủ trì là giả định, tỉnh cần thay thế' }) assumed!: boolean;
  @ApiProperty({ description: 'Số lần đo, tăng dần theo chỉ tiêu' }) version!: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) measuredAt!: string | null;
}

export class AgencyAttainmentDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ type: String, nullable: true }) agencyName!: string | null;
  @ApiProperty({ example: '7308' }) numerator!: string;
  @ApiProperty({ example: '7574' }) denominator!: string;
  @ApiProperty({ type: String, nullable: true, example: '96.49' }) value!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) attained!: boolean | null;
}

export class TargetByAgencyDto extends TargetDto {
  @ApiProperty({ type: [AgencyAttainmentDto], description: 'Các cơ quan trong phạm vi được xem' }) agencies!: AgencyAttainmentDto[];
}
