import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '@cchc/delivery';
import { localDateOf, TIME_ZONE } from '@cchc/kernel';
import { Actor, ApiItem, ApiProblem, IfMatch, itemOf, Roles, scopeOf, WithETag, type Item } from '@cchc/service-kit';
import { CalendarRepository } from '../persistence/calendar.repository.js';
import { CalendarDto, CalendarQuery, SaveCalendarDto } from './calendar.dto.js';
import { ChangeCalendarHandler } from './change-calendar.handler.js';

@ApiTags('Lịch làm việc')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly calendars: CalendarRepository,
    private readonly change: ChangeCalendarHandler,
  ) {}

  @Get() @WithETag() @ApiItem(CalendarDto) @ApiOperation({ summary: 'Ngày nghỉ và ngày làm bù của một năm' })
  async ofYear(@Query() query: CalendarQuery, @Actor() actor: Actor): Promise<Item<CalendarDto>> {
    const year = Number(query.year);
    return this.work.run(async (tx) => itemOf({
      year, timeZone: TIME_ZONE, today: localDateOf(tx.now), version: await this.calendars.version(tx, year), days: await this.calendars.ofYear(tx, year),
    }), { scope: scopeOf(actor) });
  }

  @Put(':year') @Roles('ADMINISTRATOR') @WithETag() @ApiItem(CalendarDto) @ApiProblem('version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Thay lịch của một năm', description: 'Hạn chưa qua mà rơi vào ngày nghỉ được chuyển sang ngày làm việc kế tiếp; nhắc việc dời theo. Lỗi riêng: `calendar-days-invalid`.' })
  async save(@Param() { year }: CalendarQuery, @Body() { days }: SaveCalendarDto, @IfMatch() version: number, @Actor() actor: Actor): Promise<Item<CalendarDto>> {
    await this.change.execute({ year: Number(year), days, version, actor });
    return this.ofYear({ year }, actor);
  }
}
