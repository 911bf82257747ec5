import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Fact } from '../fact.js';
import { IsDay } from '../shapes.js';

export const CALENDAR_DAY_KINDS = ['HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'MAKEUP_WORK'] as const;

/** A day that differs from the weekly rhythm; `MAKEUP_WORK` is a Saturday or Sunday worked instead of a day off. */
export class CalendarDayV1 {
  @IsDay() date!: string;
  @IsIn(CALENDAR_DAY_KINDS) kind!: (typeof CALENDAR_DAY_KINDS)[number];
  @MaxLength(200) name!: string;
}

/** The working calendar of a year was set or changed: all its confirmed days off and make-up days of now. */
@Fact('tasks.calendar.changed.v1')
export class CalendarChangedV1 {
  static readonly type: string;
  @IsInt() @Min(2000) @Max(2099) year!: number;
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => CalendarDayV1) days!: CalendarDayV1[];
}
