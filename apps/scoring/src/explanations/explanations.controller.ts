import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '@cchc/delivery';
import { Actor, ApiItem, ApiList, ApiProblem, Idempotent, IdParam, InPerson, itemOf, Once, Roles, scopeOf, type Item } from '@cchc/service-kit';
import { ExplanationsRepository } from '../persistence/explanations.repository.js';
import { Explain } from './explain.handler.js';
import { explanationOf } from './explanation-answer.js';
import { AskDto, ExplanationDto, ExplanationListRequest, ReplyDto, UnaskedReplyDto } from './explanation.dto.js';

/** Giải trình: thẩm định yêu cầu, cơ quan trả lời; cơ quan cũng được tự giải trình. */
@ApiTags('Giải trình')
@Controller()
export class ExplanationsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly explanations: ExplanationsRepository,
    private readonly explain: Explain,
  ) {}

  @Get('explanation-requests') @ApiList(ExplanationDto)
  @ApiOperation({ summary: 'Các yêu cầu và trả lời, cũ trước mới sau' })
  list(@Query() { year, agency, leaf }: ExplanationListRequest, @Actor() actor: Actor): Promise<Item<ExplanationDto[]>> {
    return this.work.run(async (tx) => itemOf((await this.explanations.list(tx, {
      year, agencies: agency === undefined ? undefined : [agency], leaves: leaf === undefined ? undefined : [leaf],
    })).map(explanationOf)), { scope: scopeOf(actor) });
  }

  @Post('explanation-requests') @Roles('APPRAISER', 'COUNCIL') @InPerson() @Idempotent() @ApiItem(ExplanationDto, 201)
  @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Yêu cầu cơ quan giải trình một tiêu chí', description: 'Trong thẩm định lần 1. Lỗi riêng: `own-agency`, `not-the-appraiser`, `outside-window`, `campaign-locked`.' })
  ask(@Body() body: AskDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ExplanationDto>> {
    return this.explain.ask({ ...body, actor, once });
  }

  @Post('explanation-requests/:id/reply') @InPerson() @Idempotent() @ApiItem(ExplanationDto, 201)
  @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Trả lời yêu cầu giải trình', description: 'Thủ trưởng gửi, trong thời gian giải trình. Lỗi riêng: `outside-window`, `already-replied`, `campaign-locked`.' })
  reply(@Param() { id }: IdParam, @Body() body: ReplyDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ExplanationDto>> {
    return this.explain.answer(id, { ...body, actor, once });
  }

  @Post('explanations') @InPerson() @Idempotent() @ApiItem(ExplanationDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Cơ quan tự giải trình một tiêu chí', description: 'Thủ trưởng gửi, trong thời gian giải trình; tiêu chí được quyết định lại ở lần 2. Lỗi riêng: `outside-window`, `campaign-locked`.' })
  unasked(@Body() body: UnaskedReplyDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ExplanationDto>> {
    return this.explain.reply({ ...body, actor, once });
  }
}
