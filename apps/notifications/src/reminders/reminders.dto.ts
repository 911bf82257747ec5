import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { ListQuery, SortBy } from '@cchc/service-kit';
import { OBLIGATION_CLASSES } from '../domain/reminder-settings.js';

export const REMINDER_STATES = ['PENDING', 'TOLD', 'CANCELLED'] as const;
export const RECIPIENT_STATES = ['DIGESTED', 'SENT', 'UNCERTAIN', 'FAILED', 'SUPPRESSED', 'CANCELLED'] as const;

export class ReminderQuery extends ListQuery {
  @SortBy('dueAt', 'agencyCode', 'code')
  sort: string = 'dueAt';

  /** The obligation. */
  @IsOptional() @IsUUID()
  'filter[subject]'?: string;

  @IsOptional() @IsIn(REMINDER_STATES)
  'filter[state]'?: string;

  @IsOptional() @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { message: 'Phải là một mã gồm tối đa 64 chữ cái không dấu, chữ số, dấu chấm, gạch dưới hoặc gạch nối.' })
  'filter[agency]'?: string;
}

export class RecipientDto {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() displayName!: string;
  @ApiProperty({ enum: RECIPIENT_STATES, description: 'SENT khi máy chủ thư đã nhận' }) state!: string;
  @ApiProperty({ type: String, nullable: true, example: 'no-contact-point' }) reason!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) toldAt!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Thư đã gộp nhắc việc này' }) messageId!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt!: Date | null;
  @ApiProperty({ type: String, nullable: true, description: 'Câu trả lời của máy chủ thư, làm bằng chứng' }) smtpResponse!: string | null;
}

export class ReminderDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: OBLIGATION_CLASSES }) class!: string;
  @ApiProperty({ format: 'uuid', description: 'Nghĩa vụ được nhắc' }) subject!: string;
  @ApiProperty({ example: '2021-Q1' }) code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ example: 'STC' }) agencyCode!: string;
  @ApiProperty({ format: 'date', description: 'Thời hạn mà mốc này thuộc về' }) deadlineDate!: string;
  @ApiProperty({ example: -7, description: 'Số ngày làm việc so với ngày cuối của thời hạn' }) offset!: number;
  @ApiProperty({ type: String, format: 'date-time' }) dueAt!: Date;
  @ApiProperty({ enum: REMINDER_STATES }) state!: string;
  @ApiProperty({ type: String, nullable: true, example: 'met', description: 'met, rescheduled, settings-changed, no-recipient' }) reason!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: Date | null;
  @ApiProperty({ type: [RecipientDto] }) recipients!: RecipientDto[];
}
