import { ApiProperty } from '@nestjs/swagger';
import type { Timeliness } from '@cchc/kernel';
import { STANDINGS, type ObligationClass, type Standing } from '../domain/obligation.js';

export class ObligationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: ['REPORT', 'TASK', 'RETURNED_REPORT'] }) class!: ObligationClass;
  @ApiProperty({ example: 'NVC-02', description: 'Mã nhiệm vụ hoặc kỳ báo cáo' }) code!: string;
  @ApiProperty({ example: 'Lập dự toán kinh phí CCHC gửi cơ quan tài chính tổng hợp' }) title!: string;
  @ApiProperty({ example: 'UBND-PHUNGHIEP' }) agencyCode!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Ủy ban nhân dân huyện Phụng Hiệp' }) agencyName!: string | null;
  @ApiProperty({ enum: ['LEAD', 'CO'], description: 'Chủ trì hoặc phối hợp' }) role!: 'LEAD' | 'CO';
  @ApiProperty({ format: 'date' }) opensOn!: string;
  @ApiProperty({ format: 'date', example: '2021-02-26', description: 'Ngày cuối cùng còn đúng hạn' }) deadlineDate!: string;
  @ApiProperty({ format: 'date-time', description: '24 giờ của ngày đó' }) dueAt!: string;
  @ApiProperty({ enum: STANDINGS, description: 'OPEN còn hạn, OVERDUE quá hạn chưa xong, MET xong đúng hạn, LATE xong trễ hạn, ENDED kết thúc vì cơ quan không còn' }) status!: Standing;
  @ApiProperty({ type: Number, nullable: true, example: -6, description: 'Số ngày làm việc còn lại; âm là đã quá hạn; null khi đã xong' }) daysLeft!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) metAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Kết thúc cùng cơ quan được giao, không phải thực hiện nữa' }) endedAt!: string | null;
  @ApiProperty({ enum: ['ON_TIME', 'LATE'], nullable: true }) timeliness!: Timeliness | null;
  @ApiProperty({ description: 'Hạn là giả định cho bản trình diễn' }) assumed!: boolean;
  @ApiProperty({ description: 'Việc hoàn thành là giả định cho bản trình diễn' }) metAssumed!: boolean;
  @ApiProperty({ example: 1 }) version!: number;
}

export class ObligationEventDto {
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ enum: ['OPENED', 'MET', 'REOPENED', 'RESCHEDULED', 'ENDED'] }) kind!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true }) personName!: string | null;
  @ApiProperty({ type: Object, example: { note: 'Đã gửi Sở Tài chính', evidence: [{ number: '12/TTr-UBND', date: '2021-02-25', abstract: 'Dự toán kinh phí CCHC' }] } }) detail!: object;
}

export class ObligationDetailDto extends ObligationDto {
  @ApiProperty({ type: [ObligationEventDto] }) history!: ObligationEventDto[];
}
