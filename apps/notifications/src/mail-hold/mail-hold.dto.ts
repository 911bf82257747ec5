import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length, Matches } from 'class-validator';

export class MailReviewDto {
  @ApiProperty({ enum: ['RELEASED', 'DROPPED'] }) decision!: string;
  @ApiProperty({ description: 'Số thư chờ gửi khi quyết định' }) mails!: number;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) decidedAt!: Date;
  @ApiProperty() decider!: string;
}

/** Whether mails are held since the database was restored, and what was decided last. */
export class MailHoldDto {
  @ApiProperty({ description: 'Thư đi đang bị giữ: không thư nào rời hệ thống' }) held!: boolean;
  @ApiProperty({ example: 27, description: 'Số thư đang chờ gửi' }) mails!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Cơ sở dữ liệu được khôi phục về khoảng thời điểm này' }) lostFrom!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Lúc phát hiện việc khôi phục' }) lostUntil!: Date | null;
  @ApiProperty({ type: MailReviewDto, nullable: true, description: 'Quyết định gần nhất' }) lastReview!: MailReviewDto | null;
}

export class MailHoldDecisionDto {
  @ApiProperty({ enum: ['RELEASED', 'DROPPED'], description: 'RELEASED: gửi các thư đang chờ; DROPPED: bỏ các thư đang chờ, chỉ gửi thư mới' })
  @IsIn(['RELEASED', 'DROPPED'])
  decision!: 'RELEASED' | 'DROPPED';

  @ApiProperty({ minLength: 5, maxLength: 500, example: 'Đã đối chiếu nhật ký máy chủ thư: các thư này đã đến nơi' })
  @IsString() @Length(5, 500) @Matches(/\S{2}/, { message: 'Hãy ghi rõ lý do.' })
  reason!: string;
}
