import { ApiProperty } from '@nestjs/swagger';
import type { ReportStatus } from '../domain/report.js';

/** What a review made of a report; the last three are those of a return. */
export class ReviewedReportDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['RETURNED', 'ACCEPTED'] }) status!: ReportStatus;
  @ApiProperty({ example: 4 }) version!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) returnObligationId!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2021-03-24' }) deadlineDate!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
}
