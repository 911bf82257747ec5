import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '@cchc/delivery';
import { Actor, ApiItem, ApiPage, ApiProblem, IdParam, itemOf, limitOf, NotFound, orderBy, pageOf, type Item, type Page } from '@cchc/service-kit';
import { InboxRepository } from '../persistence/inbox.repository.js';
import { ownScope } from '../persistence/own-scope.js';
import { InboxItemDto, InboxQuery } from './inbox.dto.js';

@ApiTags('Thông báo')
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly inbox: InboxRepository,
  ) {}

  /** One's own items; `unread` counts all that are unread, on whatever page. */
  @Get()
  @ApiOperation({ summary: 'Thông báo của người dùng' })
  @ApiPage(InboxItemDto)
  list(@Query() query: InboxQuery, @Actor() actor: Actor): Promise<Page<InboxItemDto> & { unread: number }> {
    const read = query['filter[read]'] === undefined ? undefined : query['filter[read]'] === 'true';
    return this.work.run(async (tx) => {
      const items = await this.inbox.list(tx, read, orderBy(query.sort, { createdAt: 'created_at' }), limitOf(query));
      const { total, unread } = await this.inbox.counts(tx, read);
      return { ...pageOf(query, items, total), unread };
    }, { scope: ownScope(actor) });
  }

  @Post(':id/read')
  @ApiOperation({ summary: 'Đánh dấu đã đọc' })
  @HttpCode(200)
  @ApiItem(InboxItemDto)
  @ApiProblem('not-found')
  read(@Param() { id }: IdParam, @Actor() actor: Actor): Promise<Item<InboxItemDto>> {
    return this.mark(id, true, actor);
  }

  @Delete(':id/read')
  @ApiOperation({ summary: 'Đánh dấu chưa đọc' })
  @ApiItem(InboxItemDto)
  @ApiProblem('not-found')
  unread(@Param() { id }: IdParam, @Actor() actor: Actor): Promise<Item<InboxItemDto>> {
    return this.mark(id, false, actor);
  }

  private mark(id: string, read: boolean, actor: Actor): Promise<Item<InboxItemDto>> {
    return this.work.run(async (tx) => {
      const item = await this.inbox.mark(tx, id, read);
      if (!item) throw new NotFound('Không tìm thấy thông báo.');
      return itemOf(item);
    }, { scope: ownScope(actor) });
  }
}
