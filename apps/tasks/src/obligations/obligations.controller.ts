import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiItem, ApiPage, ApiProblem, Idempotent, IdParam, itemOf, Once, Roles, WithETag, type Item, type Page } from '@cchc/service-kit';
import { CompleteObligationHandler } from './complete-obligation.handler.js';
import { ExtendObligationHandler } from './extend-obligation.handler.js';
import { CompleteObligationDto, ExtendObligationDto, ObligationListQuery, ReopenObligationDto } from './obligation-input.dto.js';
import { ObligationDetailDto, ObligationDto } from './obligation.dto.js';
import { ObligationsQuery } from './obligations.query.js';
import { ReopenObligationHandler } from './reopen-obligation.handler.js';

@ApiTags('Nghĩa vụ')
@Controller('obligations')
export class ObligationsController {
  constructor(
    private readonly obligations: ObligationsQuery,
    private readonly completion: CompleteObligationHandler,
    private readonly reopening: ReopenObligationHandler,
    private readonly extension: ExtendObligationHandler,
  ) {}

  @Get() @ApiPage(ObligationDto) @ApiOperation({ summary: 'Việc phải làm của các cơ quan trong phạm vi được xem' })
  @AlsoCsv({ code: 'Mã', title: 'Nội dung', agencyCode: 'Mã cơ quan', agencyName: 'Cơ quan', role: 'Vai trò', deadlineDate: 'Hạn', status: 'Trạng thái', daysLeft: 'Còn (ngày làm việc)', metAt: 'Hoàn thành lúc' })
  list(@Query() query: ObligationListQuery, @Actor() actor: Actor): Promise<Page<ObligationDto>> {
    return this.obligations.list(query, actor);
  }

  @Get(':id') @ApiItem(ObligationDetailDto) @WithETag() @ApiProblem('not-found') @ApiOperation({ summary: 'Một việc, kèm lịch sử' })
  async one(@Param() { id }: IdParam, @Actor() actor: Actor): Promise<Item<ObligationDetailDto>> {
    return itemOf(await this.obligations.one(id, actor));
  }

  @Post(':id/completion') @Idempotent() @ApiItem(ObligationDto, 201) @ApiProblem('not-found', 'conflict')
  @ApiOperation({ summary: 'Ghi nhận hoàn thành', description: 'Cán bộ hoặc thủ trưởng của cơ quan. Lỗi riêng: `obligation-not-open`, `obligation-met-by-report`.' })
  complete(@Param() { id }: IdParam, @Body() { note, evidence }: CompleteObligationDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ObligationDto>> {
    return this.completion.execute({ id, note, evidence, actor, once });
  }

  @Post(':id/reopening') @Idempotent() @ApiItem(ObligationDto, 201) @ApiProblem('not-found', 'conflict')
  @ApiOperation({ summary: 'Rút lại ghi nhận hoàn thành', description: 'Thủ trưởng của cơ quan hoặc Sở Nội vụ. Lỗi riêng: `obligation-not-met`.' })
  reopen(@Param() { id }: IdParam, @Body() { reason }: ReopenObligationDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ObligationDto>> {
    return this.reopening.execute({ id, reason, actor, once });
  }

  @Post(':id/extension') @Idempotent() @Roles('HOME_AFFAIRS') @ApiItem(ObligationDto, 201) @ApiProblem('not-found', 'conflict')
  @ApiOperation({ summary: 'Gia hạn', description: 'Sở Nội vụ dời hạn ra sau. Lỗi riêng: `obligation-not-open`, `extension-not-later`.' })
  extend(@Param() { id }: IdParam, @Body() { deadlineDate, reason }: ExtendObligationDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ObligationDto>> {
    return this.extension.execute({ id, deadlineDate, reason, actor, once });
  }
}
