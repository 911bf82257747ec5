import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { NamedDay } from '../persistence/calendar.repository.js';

export class CalendarQuery {
  @ApiProperty({ example: '2021' }) @Matches(/^2\d{3}$/)
  year!: string;
}

export class CalendarDayDto implements NamedDay {
  @ApiProperty({ format: 'date', example: '2021-04-21' }) date!: string;
  @ApiProperty({ example: 'Giỗ Tổ Hùng Vương' }) name!: string;
  @ApiProperty({ enum: ['HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'MAKEUP_WORK'] }) kind!: NamedDay['kind'];
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
  @ApiProperty({ description: 'Chưa xác nhận thì chưa tính là ngày nghỉ' }) confirmed!: boolean;
}

export class CalendarDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ example: 'Asia/Ho_Chi_Minh' }) timeZone!: string;
  @ApiProperty({ format: 'date', example: '2021-03-08', description: 'Ngày nghiệp vụ hôm nay' }) today!: string;
  @ApiProperty({ type: [CalendarDayDto], description: 'Ngày nghỉ và ngày làm bù; thứ Bảy, Chủ nhật nghỉ hằng tuần' }) days!: CalendarDayDto[];
}
