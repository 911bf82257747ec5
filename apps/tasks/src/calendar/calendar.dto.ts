import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { CALENDAR_DAY_KINDS, IsDay } from '@cchc/contracts';
import { Nullable } from '@cchc/service-kit';
import type { NamedDay } from '../persistence/calendar.repository.js';

export class CalendarQuery {
  @ApiProperty({ example: '2021' }) @Matches(/^20\d{2}$/, { message: 'Phải là một năm từ 2000 đến 2099.' })
  year!: string;
}

export class CalendarDayDto implements NamedDay {
  @ApiProperty({ format: 'date', example: '2021-04-21' }) @IsDay()
  date!: string;

  @ApiProperty({ example: 'Giỗ Tổ Hùng Vương' }) @IsString() @Length(1, 200)
  name!: string;

  @ApiProperty({ enum: CALENDAR_DAY_KINDS }) @IsIn(CALENDAR_DAY_KINDS)
  kind!: NamedDay['kind'];

  @ApiProperty({ type: String, nullable: true, description: 'Căn cứ' }) @IsOptional() @Nullable() @IsString() @MaxLength(500)
  source: string | null = null;

  @ApiProperty({ description: 'Chưa xác nhận thì chưa tính là ngày nghỉ' }) @IsBoolean()
  confirmed: boolean = true;
}

export class SaveCalendarDto {
  @ApiProperty({ type: [CalendarDayDto], description: 'Ngày nghỉ và ngày làm bù; thứ Bảy, Chủ nhật nghỉ hằng tuần' })
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => CalendarDayDto)
  days!: CalendarDayDto[];
}

export class CalendarDto extends SaveCalendarDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ example: 'Asia/Ho_Chi_Minh' }) timeZone!: string;
  @ApiProperty({ format: 'date', example: '2021-03-08', description: 'Ngày nghiệp vụ hôm nay' }) today!: string;
  @ApiProperty({ example: 1 }) version!: number;
}
