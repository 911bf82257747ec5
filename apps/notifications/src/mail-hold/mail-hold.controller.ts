import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiProblem, Idempotent, itemOf, Once, Roles, type Item } from '@cchc/service-kit';
import { MailHoldDecisionDto, MailHoldDto } from './mail-hold.dto.js';
import { MailHoldHandlers } from './mail-hold.handlers.js';

@ApiTags('Thư đã gửi')
@Roles('ADMINISTRATOR')
@Controller('mail-hold')
export class MailHoldController {
  constructor(private readonly handlers: MailHoldHandlers) {}

  @Get()
  @ApiOperation({ summary: 'Thư đi có đang bị giữ sau khi khôi phục cơ sở dữ liệu hay không' })
  @ApiItem(MailHoldDto)
  async show(): Promise<Item<MailHoldDto>> {
    return itemOf(await this.handlers.show());
  }

  @Post('decision')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Cho gửi hoặc bỏ các thư đang bị giữ, có ghi lý do và người quyết định' })
  @ApiItem(MailHoldDto)
  @ApiProblem('conflict')
  async decide(@Body() decision: MailHoldDecisionDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<MailHoldDto>> {
    return itemOf(await this.handlers.decide(decision, actor, once));
  }
}
