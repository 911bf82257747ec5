import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiList, ApiProblem, Idempotent, IfMatch, InPerson, Once, Roles, scopeOf, WithETag, type Item } from '@cchc/service-kit';
import { CampaignParam } from '../campaigns/campaign.dto.js';
import { ArrangeNominations } from './arrange-nominations.handler.js';
import { NominateIndividual } from './nominate.handler.js';
import { AwardItemParam, NominateDto, NominationDto, NomineeDto, OrderNominationsDto, WithdrawNominationDto, WithdrawnNominationDto } from './nomination.dto.js';
import { NominationsQuery } from './nominations.query.js';

/** Cá nhân do thủ trưởng cơ quan đề nghị khen thưởng, kèm thành tích; mỗi cơ quan thấy đề nghị của mình. */
@ApiTags('Khen thưởng')
@Controller('awards/:year/nominations')
export class NominationsController {
  constructor(
    private readonly query: NominationsQuery,
    private readonly nominating: NominateIndividual,
    private readonly arranging: ArrangeNominations,
  ) {}

  @Get() @ApiList(NominationDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Các cá nhân được đề nghị', description: 'Kèm việc cơ quan có đủ điều kiện hay không và vì sao.' })
  list(@Param() { year }: CampaignParam, @Actor() actor: Actor): Promise<{ data: NominationDto[] }> {
    return this.query.list(Number(year), scopeOf(actor));
  }

  @Post() @Roles('HEAD', 'HOME_AFFAIRS') @InPerson() @Idempotent() @ApiItem(NominationDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Đề nghị khen thưởng một cá nhân', description: 'Thủ trưởng đề nghị người của cơ quan mình, trong thời gian đã đặt; Sở Nội vụ bổ sung được, kèm lý do. Lỗi riêng: `nominations-closed`, `already-nominated`, `awards-in-other-phase`.' })
  nominate(@Param() { year }: CampaignParam, @Body() body: NominateDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<NominationDto>> {
    return this.nominating.execute({ year: Number(year), body, actor, once });
  }

  @Put('order') @Roles('HEAD') @ApiList(NominationDto) @ApiProblem('not-found', 'conflict')
  @ApiOperation({ summary: 'Xếp thứ tự ưu tiên các đề nghị của cơ quan', description: 'Khi vượt mức trần, người xếp sau bị bớt trước. Lỗi riêng: `awards-in-other-phase`.' })
  order(@Param() { year }: CampaignParam, @Body() body: OrderNominationsDto, @Actor() actor: Actor): Promise<{ data: NominationDto[] }> {
    return this.arranging.order(Number(year), body, actor);
  }

  @Put(':id') @Roles('HEAD', 'HOME_AFFAIRS') @WithETag() @ApiItem(NominationDto) @ApiProblem('not-found', 'conflict', 'version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Sửa một đề nghị', description: 'Bản trước còn trong nhật ký. Lỗi riêng: `nominations-closed`, `already-nominated`, `awards-in-other-phase`.' })
  change(@Param() { year, id }: AwardItemParam, @Body() nominee: NomineeDto, @IfMatch() version: number, @Actor() actor: Actor): Promise<Item<NominationDto>> {
    return this.nominating.change({ year: Number(year), id, version, nominee, actor });
  }

  @Post(':id/withdrawal') @Roles('HEAD', 'HOME_AFFAIRS') @Idempotent() @ApiItem(WithdrawnNominationDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Rút một đề nghị', description: 'Lỗi riêng: `awards-in-other-phase`.' })
  withdraw(@Param() { year, id }: AwardItemParam, @Body() { reason }: WithdrawNominationDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<WithdrawnNominationDto>> {
    return this.arranging.withdraw({ year: Number(year), id, reason, actor, once });
  }
}
