import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiList, ApiProblem, Idempotent, Once, Roles, scopeOf, type Item } from '@cchc/service-kit';
import { CampaignParam } from '../campaigns/campaign.dto.js';
import { DisciplineCaseDto, RecordDisciplineDto, WithdrawDisciplineDto } from './discipline-case.dto.js';
import { AwardItemParam } from './nomination.dto.js';
import { RecordDiscipline } from './record-discipline.handler.js';

/** Tập thể, cá nhân bị kỷ luật trong năm: không được đề nghị khen thưởng. */
@ApiTags('Khen thưởng')
@Controller('awards/:year/discipline-cases')
export class DisciplineCasesController {
  constructor(private readonly cases: RecordDiscipline) {}

  @Get() @Roles('HOME_AFFAIRS', 'LEADER', 'HEAD') @ApiList(DisciplineCaseDto)
  @ApiOperation({ summary: 'Các trường hợp kỷ luật trong năm', description: 'Thủ trưởng thấy của cơ quan mình.' })
  list(@Param() { year }: CampaignParam, @Actor() actor: Actor): Promise<{ data: DisciplineCaseDto[] }> {
    return this.cases.list(Number(year), scopeOf(actor));
  }

  @Post() @Roles('HOME_AFFAIRS') @Idempotent() @ApiItem(DisciplineCaseDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Ghi một trường hợp kỷ luật', description: 'Ghi được cả khi hồ sơ đã trình. Lỗi riêng: `awards-in-other-phase`.' })
  record(@Param() { year }: CampaignParam, @Body() body: RecordDisciplineDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<DisciplineCaseDto>> {
    return this.cases.record({ year: Number(year), body, actor, once });
  }

  @Post(':id/withdrawal') @Roles('HOME_AFFAIRS') @Idempotent() @ApiItem(DisciplineCaseDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Rút lại một trường hợp đã ghi', description: 'Lỗi riêng: `discipline-withdrawn`, `awards-in-other-phase`.' })
  withdraw(@Param() { year, id }: AwardItemParam, @Body() { reason }: WithdrawDisciplineDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<DisciplineCaseDto>> {
    return this.cases.withdraw({ year: Number(year), id, reason, actor, once });
  }
}
