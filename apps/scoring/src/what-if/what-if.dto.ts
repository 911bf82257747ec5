import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsCode } from '@cchc/contracts';
import { Nullable } from '@cchc/service-kit';
import { AsOfDto } from '../rankings/ranking.dto.js';

const INSTANT = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
const IsMoment = () => Matches(INSTANT, { message: 'Phải là thời điểm ISO 8601 có múi giờ, ví dụ 2021-06-16T09:00:00+07:00.' });

export class SupposedReportDto {
  @ApiProperty({ example: '2021-H1', description: 'Kỳ báo cáo' }) @IsCode() period!: string;

  @ApiPropertyOptional({ type: Object, example: { dos_done_late: 0, iso_applied: true, capital_plan: null }, description: 'Số liệu thay đổi; null là để trống; ô không nêu giữ như cũ' })
  @IsOptional() @IsObject()
  values?: Record<string, unknown>;

  @ApiPropertyOptional({ example: '2021-06-16T09:00:00+07:00', description: 'Gửi lần đầu vào lúc này; bỏ trống: giữ lần gửi đã có, chưa gửi thì coi như gửi ngay' })
  @IsOptional() @IsMoment()
  submittedAt?: string;
}

export class SupposedTaskDto {
  @ApiProperty({ example: 'NVC-01', description: 'Nhiệm vụ của kế hoạch' }) @IsCode() code!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Hoàn thành vào lúc này; bỏ trống: ngay bây giờ; null: không hoàn thành' })
  @IsOptional() @Nullable() @IsMoment()
  completedAt?: string | null;
}

export class WhatIfRequest {
  @ApiPropertyOptional({ type: [SupposedReportDto] })
  @IsOptional() @IsArray() @ArrayMaxSize(12) @ValidateNested({ each: true }) @Type(() => SupposedReportDto)
  reports?: SupposedReportDto[];

  @ApiPropertyOptional({ type: [SupposedTaskDto] })
  @IsOptional() @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => SupposedTaskDto)
  tasks?: SupposedTaskDto[];
}

export class WhatIfFiguresDto {
  @ApiProperty({ example: '47.98' }) index!: string;
  @ApiProperty({ type: Number, nullable: true, example: 3, description: 'Hạng so với các cơ quan khác như hiện nay; để trống khi chưa công khai thứ hạng' }) rank!: number | null;
  @ApiProperty({ example: 'YEU' }) band!: string;
  @ApiProperty({ example: 'Yếu' }) bandName!: string;
  @ApiProperty({ example: '47.26' }) points!: string;
  @ApiProperty({ example: '98.50' }) max!: string;
  @ApiProperty({ example: '100.00' }) bestAttainable!: string;
}

export class WhatIfLeafStateDto {
  @ApiProperty({ enum: ['SCORED', 'PENDING', 'NOT_APPLICABLE'] }) state!: string;
  @ApiProperty({ example: '2.79' }) points!: string;
  @ApiProperty({ example: '3.00' }) max!: string;
  @ApiProperty({ type: String, nullable: true, enum: ['AUTO', 'SELF', 'APPRAISAL_1', 'APPRAISAL_2', 'SURVEY', null] }) source!: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Điểm theo số liệu hệ thống' }) auto?: string | null;
  @ApiProperty({ example: '3.00', description: 'Điểm cao nhất còn có thể đạt' }) attainable!: string;
  @ApiProperty({ example: '930 / 1.000 = 93 %' }) formula!: string;
}

export class WhatIfLeafDto {
  @ApiProperty({ example: 'H3.3.1' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: '-0.50', description: 'Điểm được thêm hoặc mất đi' }) difference!: string;
  @ApiProperty({ type: WhatIfLeafStateDto }) before!: WhatIfLeafStateDto;
  @ApiProperty({ type: WhatIfLeafStateDto }) after!: WhatIfLeafStateDto;
}

export class WhatIfDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ example: '2021-DISTRICT-1' }) criteriaSet!: string;
  @ApiProperty({ type: WhatIfFiguresDto, description: 'Như hiện nay' }) before!: WhatIfFiguresDto;
  @ApiProperty({ type: WhatIfFiguresDto, description: 'Theo giả định' }) after!: WhatIfFiguresDto;
  @ApiProperty({ example: '1.50' }) pointsWon!: string;
  @ApiProperty({ example: '0.00' }) pointsLost!: string;
  @ApiProperty({ type: [WhatIfLeafDto], description: 'Các tiêu chí thành phần thay đổi' }) leaves!: WhatIfLeafDto[];
  @ApiProperty({ type: AsOfDto }) asOf!: AsOfDto;
  @ApiProperty({ description: 'Luôn là giả định, không lưu lại' }) hypothetical!: true;
  @ApiProperty() bandsAssumed!: boolean;
}
