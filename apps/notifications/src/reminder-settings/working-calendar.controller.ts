import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isLocalDate } from '@cchc/kernel';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { ApiItem, ApiProblem, IfMatch, itemOf, Roles, VersionConflict, WithETag, type Item } from '@cchc/service-kit';
import { CalendarDaysInvalid } from '../domain/errors.js';
import { PlanningRepository } from '../persistence/planning.repository.js';
import { CalendarDto, SaveCalendarDto, YearParam, type CalendarDayDto } from './reminder-settings.dto.js';

/** The days that differ from the weekly rhythm, as reminders count them. */
@ApiTags('Nhắc việc')
@Controller('reminder-settings/calendar')
export class WorkingCalendarController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly planning: PlanningRepository,
  ) {}

  @Get(':year')
  @ApiOperation({ summary: 'Lịch làm việc của một năm' })
  @ApiItem(CalendarDto)
  @WithETag()
  one(@Param() { year }: YearParam): Promise<Item<CalendarDto>> {
    return this.work.run((tx) => this.read(tx, year));
  }

  @Put(':year')
  @ApiOperation({ summary: 'Đổi lịch làm việc của một năm' })
  @Roles('ADMINISTRATOR')
  @ApiItem(CalendarDto)
  @WithETag()
  @ApiProblem('version-conflict', 'precondition-required')
  save(@Param() { year }: YearParam, @Body() { days }: SaveCalendarDto, @IfMatch() version: number): Promise<Item<CalendarDto>> {
    checkDays(days, year);
    return this.work.run(async (tx) => {
      const current = await this.planning.calendarVersion(tx, true);
      if (current !== version) throw new VersionConflict(current);
      await this.planning.replaceDays(tx, `${year}-01-01`, `${year}-12-31`, days);
      return this.read(tx, year);
    });
  }

  private async read(tx: Transaction, year: string): Promise<Item<CalendarDto>> {
    const days = await this.planning.days(tx, `${year}-01-01`, `${year}-12-31`);
    return itemOf({ year: Number(year), days, version: await this.planning.calendarVersion(tx) });
  }
}

function checkDays(days: readonly CalendarDayDto[], year: string): void {
  const dates = days.map((day) => day.date);
  if (!dates.every((date) => isLocalDate(date) && date.startsWith(year))) throw new CalendarDaysInvalid(`Mọi ngày phải là ngày có thật của năm ${year}.`);
  if (new Set(dates).size < dates.length) throw new CalendarDaysInvalid('Mỗi ngày chỉ được khai báo một lần.');
}
