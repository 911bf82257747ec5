import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiPage, type Page } from '@cchc/service-kit';
import { ListRemindersQuery } from './list-reminders.query.js';
import { ReminderDto, ReminderQuery } from './reminders.dto.js';

@ApiTags('Nhắc việc')
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: ListRemindersQuery) {}

  @Get()
  @ApiOperation({ summary: 'Các lần nhắc việc' })
  @ApiPage(ReminderDto)
  @AlsoCsv({ agencyCode: 'Cơ quan', code: 'Mã', title: 'Nội dung', deadlineDate: 'Thời hạn', offset: 'Mốc (ngày làm việc)', dueAt: 'Nhắc lúc', state: 'Trạng thái', reason: 'Lý do' })
  list(@Query() query: ReminderQuery, @Actor() actor: Actor): Promise<Page<ReminderDto>> {
    return this.reminders.execute(query, actor);
  }
}
