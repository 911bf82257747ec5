import { ApiProperty } from '@nestjs/swagger';
import { AsOfDto } from '../rankings/ranking.dto.js';

export class LeafAtRiskDto {
  @ApiProperty({ example: 'H1.1.1' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: '1.00', description: 'Mất nếu không bao giờ hoàn thành' }) points!: string;
  @ApiProperty({ example: '0.50', description: 'Mất nếu hoàn thành trễ hạn' }) pointsIfLate!: string;
}

export class ObligationAtRiskDto {
  @ApiProperty({ format: 'uuid' }) obligationId!: string;
  @ApiProperty({ enum: ['REPORT', 'TASK'] }) class!: string;
  @ApiProperty({ example: 'NVC-01' }) code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['LEAD', 'CO'] }) role!: string;
  @ApiProperty({ format: 'date-time', description: '24:00 của ngày cuối cùng còn trong hạn' }) dueAt!: string;
  @ApiProperty({ description: 'Đã quá hạn mà chưa hoàn thành' }) overdue!: boolean;
  @ApiProperty({ description: 'Hạn là giả định, tỉnh cần thay thế' }) assumed!: boolean;
  @ApiProperty({ example: '3.50', description: 'Mất nếu không bao giờ hoàn thành' }) points!: string;
  @ApiProperty({ example: '1.00', description: 'Mất nếu hoàn thành trễ hạn; 0.00 khi đã quá hạn' }) pointsIfLate!: string;
  @ApiProperty({ type: [LeafAtRiskDto] }) leaves!: LeafAtRiskDto[];
}

export class DeadlineAtRiskDto {
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty() overdue!: boolean;
  @ApiProperty({ example: '5.00', description: 'Mất nếu mọi việc cùng hạn đều không hoàn thành; không phải tổng từng việc' }) points!: string;
  @ApiProperty({ type: [String], example: ['NVC-01', 'NVC-02'] }) codes!: string[];
}

export class PointsAtRiskDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ example: '34.50', description: 'Mất nếu mọi việc còn lại đều không hoàn thành' }) points!: string;
  @ApiProperty({ example: '98.50', description: 'Điểm tối đa áp dụng' }) max!: string;
  @ApiProperty({ type: [DeadlineAtRiskDto] }) deadlines!: DeadlineAtRiskDto[];
  @ApiProperty({ type: [ObligationAtRiskDto] }) obligations!: ObligationAtRiskDto[];
  @ApiProperty({ type: AsOfDto }) asOf!: AsOfDto;
}
