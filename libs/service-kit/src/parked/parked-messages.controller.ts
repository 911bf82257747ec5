import { Body, Controller, Get, HttpCode, Param, Post, Query, type Type } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/access-decorators.js';
import { Actor } from '../access/actor.js';
import { Idempotent, Once } from '../idempotency/once.js';
import { itemOf, type Item, type Page } from '../lists/page.js';
import { IdParam } from '../lists/params.js';
import { ApiItem, ApiProblem } from '../openapi/api-decorators.js';
import { DiscardParkedMessageDto, ParkedMessageDetailDto, ParkedMessageDto, ParkedMessageListQuery } from './parked-message.dto.js';
import { ParkedMessageHandlers } from './parked-message.handlers.js';

/** The controller of a service's parked messages under that path; a new class each, for Nest keeps the path with the class. */
export function parkedMessagesController(path = 'parked-messages'): Type {
  @ApiTags('Thông điệp đỗ')
  @Roles('ADMINISTRATOR')
  @Controller(path)
  class ParkedMessagesController {
    constructor(private readonly handlers: ParkedMessageHandlers) {}

    // The gateway shows those of all services in one list.
    @Get()
    @ApiExcludeEndpoint()
    list(@Query() query: ParkedMessageListQuery): Promise<Page<ParkedMessageDto>> {
      return this.handlers.list(query);
    }

    @Get(':id')
    @ApiOperation({ summary: 'Một thông điệp đỗ, với nguyên nhân và nội dung' })
    @ApiItem(ParkedMessageDetailDto)
    @ApiProblem('not-found')
    async one(@Param() { id }: IdParam): Promise<Item<ParkedMessageDetailDto>> {
      return itemOf(await this.handlers.one(id));
    }

    @Post(':id/redrive')
    @HttpCode(202)
    @Idempotent()
    @ApiOperation({ summary: 'Gửi lại về đúng hàng đợi của nó, một lần' })
    @ApiItem(ParkedMessageDto, 202)
    @ApiProblem('not-found', 'parked-message-settled')
    async redrive(@Param() { id }: IdParam, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ParkedMessageDto>> {
      return itemOf(await this.handlers.redrive(id, actor, once));
    }

    @Post(':id/discard')
    @HttpCode(200)
    @Idempotent()
    @ApiOperation({ summary: 'Bỏ hẳn, có ghi lý do và người bỏ' })
    @ApiItem(ParkedMessageDto)
    @ApiProblem('not-found', 'parked-message-settled')
    async discard(@Param() { id }: IdParam, @Body() { reason }: DiscardParkedMessageDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ParkedMessageDto>> {
      return itemOf(await this.handlers.discard(id, reason, actor, once));
    }
  }
  return ParkedMessagesController;
}
