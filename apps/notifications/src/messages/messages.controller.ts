import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiPage, ApiProblem, IdParam, Idempotent, itemOf, Once, Roles, type Item, type Page } from '@cchc/service-kit';
import { MessageDetailDto, MessageDto, MessageQuery, ResendDto } from './messages.dto.js';
import { MessagesQuery } from './messages.query.js';
import { ResendMessageHandler } from './resend-message.handler.js';

@ApiTags('Thư đã gửi')
@Controller('messages')
export class MessagesController {
  constructor(
    private readonly messages: MessagesQuery,
    private readonly resendMessage: ResendMessageHandler,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các thư đã gửi' })
  @ApiPage(MessageDto)
  list(@Query() query: MessageQuery, @Actor() actor: Actor): Promise<Page<MessageDto>> {
    return this.messages.list(query, actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một thư đã gửi' })
  @ApiItem(MessageDetailDto)
  @ApiProblem('not-found')
  async one(@Param() { id }: IdParam, @Actor() actor: Actor): Promise<Item<MessageDetailDto>> {
    return itemOf(await this.messages.one(id, actor));
  }

  @Post(':id/resend')
  @ApiOperation({ summary: 'Gửi lại một thư' })
  @Idempotent()
  @Roles('ADMINISTRATOR')
  @ApiItem(MessageDetailDto, 201)
  @ApiProblem('not-found', 'conflict')
  async resend(@Param() { id }: IdParam, @Body() { reason }: ResendDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<MessageDetailDto>> {
    return itemOf(await this.resendMessage.execute(id, reason, actor, once));
  }
}
