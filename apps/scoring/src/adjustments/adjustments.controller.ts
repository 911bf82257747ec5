import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiList, ApiProblem, Idempotent, Once, Roles, scopeOf, type Item } from '@cchc/service-kit';
import { AgencyParam, YearRequest } from '../scorecards/scorecard.dto.js';
import { AdjustmentDto, AdjustmentParam, GiveAdjustmentDto, WithdrawDto } from './adjustment.dto.js';
import { AdjustmentsQuery } from './adjustments.query.js';
import { GiveAdjustment } from './give-adjustment.handler.js';
import { WithdrawAdjustment } from './withdraw-adjustment.handler.js';

/** Điểm thưởng, điểm trừ và quy tắc loại trừ: từng lần, có lý do, căn cứ và tài liệu; rút lại thì vẫn còn dấu vết. */
@ApiTags('Phiếu điểm')
@Controller('scorecards/:agency/adjustments')
export class AdjustmentsController {
  constructor(
    private readonly adjustments: AdjustmentsQuery,
    private readonly giving: GiveAdjustment,
    private readonly withdrawing: WithdrawAdjustment,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Điểm thưởng, điểm trừ, căn cứ loại trừ của một cơ quan' })
  @ApiList(AdjustmentDto)
  @ApiProblem('not-found')
  list(@Param() { agency }: AgencyParam, @Query() { year }: YearRequest, @Actor() actor: Actor): Promise<{ data: AdjustmentDto[] }> {
    return this.adjustments.list({ agency, year, scope: scopeOf(actor) });
  }

  @Post() @Roles('HOME_AFFAIRS', 'COUNCIL') @Idempotent()
  @ApiOperation({ summary: 'Ghi điểm thưởng, điểm trừ hoặc căn cứ loại trừ', description: 'Không ai điều chỉnh điểm cơ quan mình. Lỗi riêng: `adjustment-invalid`, `own-agency`, `campaign-locked`.' })
  @ApiItem(AdjustmentDto, 201)
  @ApiProblem('not-found', 'conflict')
  give(@Param() { agency }: AgencyParam, @Query() { year }: YearRequest, @Body() body: GiveAdjustmentDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<AdjustmentDto>> {
    return this.giving.execute({ agency, year, body, actor, once });
  }

  @Post(':id/withdrawal') @Roles('HOME_AFFAIRS', 'COUNCIL') @Idempotent()
  @ApiOperation({ summary: 'Rút lại một điều chỉnh', description: 'Lỗi riêng: `adjustment-withdrawn`, `own-agency`, `campaign-locked`.' })
  @ApiItem(AdjustmentDto, 201)
  @ApiProblem('not-found', 'conflict')
  withdraw(@Param() { agency, id }: AdjustmentParam, @Query() { year }: YearRequest, @Body() { reason }: WithdrawDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<AdjustmentDto>> {
    return this.withdrawing.execute({ agency, year, id, reason, actor, once });
  }
}
