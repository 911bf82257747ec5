import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { ListQuery, SortBy } from '@cchc/service-kit';

export const MESSAGE_STATES = ['QUEUED', 'SENDING', 'SENT', 'DEFERRED', 'FAILED', 'UNCERTAIN', 'CANCELLED'] as const;

export class MessageQuery extends ListQuery {
  @SortBy('createdAt', 'sentAt', 'day', 'state')
  sort: string = '-createdAt';

  @IsOptional() @IsIn(MESSAGE_STATES)
  'filter[state]'?: string;

  @IsOptional() @IsUUID()
  'filter[person]'?: string;
}

export class MessageDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() displayName!: string;
  @ApiProperty({ example: 'REMINDERS' }) kind!: string;
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ enum: MESSAGE_STATES }) state!: string;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) subject!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Tiêu đề Message-ID của thư' }) messageId!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt!: Date | null;
  @ApiProperty({ type: String, nullable: true, description: 'Câu trả lời của máy chủ thư, làm bằng chứng' }) smtpResponse!: string | null;
  @ApiProperty() attempts!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Giờ thực của lần thử kế tiếp' }) nextAttemptAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty() version!: number;
}

export class AttemptDto {
  @ApiProperty() attempt!: number;
  @ApiProperty({ type: String, format: 'date-time' }) startedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dataStartedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: Date | null;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: String, nullable: true }) response!: string | null;
}

export class MessageDetailDto extends MessageDto {
  @ApiProperty({ type: [AttemptDto] }) history!: AttemptDto[];
}

export class ResendDto {
  @ApiProperty({ example: 'Đã hỏi người nhận: chưa nhận được thư' })
  @IsString() @MinLength(5) @MaxLength(500)
  reason!: string;
}
