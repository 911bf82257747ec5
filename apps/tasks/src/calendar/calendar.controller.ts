import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '@cchc/delivery';
import { localDateOf, TIME_ZONE } from '@cchc/kernel';
import { Actor, ApiItem, itemOf, scopeOf, type Item } from '@cchc/service-kit';
import { CalendarRepository } from '../persistence/calendar.repository.js';
import { CalendarDto, CalendarQuery } from './calendar.dto.js';

@ApiTags('Lịch làm việc')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly work: UnitOfWork, private readonly calendars: CalendarRepository) {}

  @Get() @ApiItem(CalendarDto) @ApiOperation({ summary: 'Ngày nghỉ và ngày làm bù của một năm' })
  async ofYear(@Query() query: CalendarQuery, @Actor() actor: Actor): Promise<Item<CalendarDto>> {
    const year = Number(query.year);
    return this.work.run(async (tx) => itemOf({
      year, timeZone: TIME_ZONE, today: localDateOf(tx.now), days: await this.calendars.ofYear(tx, year),
    }), { scope: scopeOf(actor) });
  }
}
