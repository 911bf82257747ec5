import { ApiProperty } from '@nestjs/swagger';
import type { Timeliness } from '@cchc/kernel';
import type { Receipt } from './receipt.js';

export class ReceiptDto implements Receipt {
  @ApiProperty({ format: 'uuid' }) reportId!: string;
  @ApiProperty({ example: '2021-Q1' }) periodCode!: string;
  @ApiProperty({ example: 'Báo cáo CCHC quý I năm 2021' }) periodName!: string;
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ example: 'Ủy ban nhân dân huyện Long Mỹ' }) agencyName!: string;
  @ApiProperty({ example: 1, description: 'Lần gửi thứ mấy' }) revision!: number;
  @ApiProperty({ format: 'date-time', description: 'Giờ máy chủ khi nhận' }) submittedAt!: string;
  @ApiProperty({ format: 'date-time', description: 'Lần gửi đầu quyết định đúng hạn hay trễ hạn' }) firstSubmittedAt!: string;
  @ApiProperty({ enum: ['ON_TIME', 'LATE'] }) timeliness!: Timeliness;
  @ApiProperty({ format: 'date-time', description: '24 giờ ngày cuối của hạn' }) dueAt!: string;
  @ApiProperty({ description: 'Gửi trước ngày chốt số liệu' }) beforeCutOff!: boolean;
  @ApiProperty({ example: 'Nguyễn Văn An' }) submittedBy!: string;
  @ApiProperty({ description: 'SHA-256 (hex) của {"notApplicable":{…},"values":{…}}: khóa xếp theo mã, không khoảng trắng, UTF-8 NFC' }) contentHash!: string;
  @ApiProperty({ description: 'JWS dạng gọn (EdDSA) trên các trường còn lại; khóa ở GET /receipt-keys' }) signature!: string;
}
