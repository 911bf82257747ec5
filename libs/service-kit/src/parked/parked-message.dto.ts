import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { PARKED_STATES, type ParkedState } from '@cchc/delivery';
import { ListQuery } from '../lists/list-query.js';

export class ParkedMessageListQuery extends ListQuery {
  @ApiPropertyOptional({ example: 'scoring.pre-fill-scorecard', description: 'Hàng đợi' })
  @IsOptional() @IsString() @MaxLength(200)
  'filter[queue]'?: string;

  @ApiPropertyOptional({ example: 'tasks.report.submitted.v1', description: 'Loại thông điệp' })
  @IsOptional() @IsString() @MaxLength(200)
  'filter[type]'?: string;

  @ApiPropertyOptional({ example: 'retries-exhausted', description: 'Nguyên nhân' })
  @IsOptional() @IsString() @MaxLength(200)
  'filter[cause]'?: string;

  @ApiPropertyOptional({ enum: PARKED_STATES, description: 'Trạng thái' })
  @IsOptional() @IsIn(PARKED_STATES)
  'filter[state]'?: ParkedState;
}

/** Why a message is given up; kept with who did it and when. */
export class DiscardParkedMessageDto {
  @ApiProperty({ minLength: 5, maxLength: 500, example: 'Gửi nhầm khi chạy thử, đã nhập lại bằng tay' })
  @IsString() @Length(5, 500) @Matches(/\S{2}/, { message: 'Hãy ghi rõ lý do.' })
  reason!: string;
}

/** One parking of a message. A message that was redriven and parked again is another one, which names it in `previousId`. */
export class ParkedMessageDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'scoring' }) service!: string;
  @ApiProperty({ example: 'scoring.pre-fill-scorecard' }) queue!: string;
  @ApiProperty({ example: 'tasks.report.submitted.v1', description: 'Có thể rỗng khi thông điệp không đọc được' }) type!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) messageId!: string | null;
  @ApiProperty({ example: 'retries-exhausted' }) cause!: string;
  @ApiProperty({ description: 'Lời của lỗi, nguyên văn' }) reason!: string;
  @ApiProperty({ example: 5, description: 'Số lần đã thử lại sau thời gian chờ' }) attempts!: number;
  @ApiProperty({ description: 'Số byte của thông điệp khi đến; chỉ 65536 byte đầu được giữ' }) size!: number;
  @ApiProperty({ enum: PARKED_STATES }) state!: ParkedState;
  @ApiProperty({ format: 'date-time' }) parkedAt!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Lần đỗ trước, nếu gửi lại rồi lại đỗ' }) previousId!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) settledAt!: Date | null;
  @ApiProperty({ type: String, nullable: true, description: 'Người đã cho gửi lại hoặc bỏ' }) settledBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) discardReason!: string | null;
}

/** With what it holds. */
export class ParkedMessageDetailDto extends ParkedMessageDto {
  @ApiProperty({ type: String, nullable: true, example: 'application/cloudevents+json' }) contentType!: string | null;
  @ApiProperty({ example: 'tasks', description: 'Tài khoản đã gửi vào hàng đợi; rỗng nếu không ký' }) toldBy!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) headers!: Record<string, string>;
  @ApiProperty({ enum: ['utf8', 'base64'], description: 'base64 khi nội dung không phải là chữ' }) bodyEncoding!: 'utf8' | 'base64';
  @ApiProperty() body!: string;
}
