import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiPage, ApiProblem, Idempotent, IfMatch, InPerson, ListQuery, Once, Roles, WithETag, type Item, type Page } from '@cchc/service-kit';
import type { FastifyReply } from 'fastify';
import { CampaignParam } from '../campaigns/campaign.dto.js';
import { AwardActDto } from './award.dto.js';
import { AwardPapersQuery } from './award-papers.query.js';
import { AwardDossierDto, DecideProposalsDto, JudgeAwardsDto, ReturnAwardsDto, SignedPaperDto, SubmitAwardsDto } from './award-proposal.dto.js';
import { DecideProposals } from './decide-proposals.handler.js';
import { ApiDocx, sendDocx } from './documents/docx.js';
import { DossierQuery } from './dossier.query.js';
import { SubmitAwards } from './submit-awards.handler.js';

const CHANGE = ['not-found', 'conflict', 'version-conflict', 'precondition-required', 'idempotency-key-required'] as const;

/** Hồ sơ khen thưởng của năm: hệ thống đề xuất kèm lý do, Sở Nội vụ giữ hay loại rồi trình, lãnh đạo quyết định. If-Match là phiên bản hồ sơ đã xem. */
@ApiTags('Khen thưởng')
@Controller('awards/:year')
export class AwardProposalsController {
  constructor(
    private readonly query: DossierQuery,
    private readonly papers: AwardPapersQuery,
    private readonly deciding: DecideProposals,
    private readonly submitting: SubmitAwards,
  ) {}

  @Get('dossier') @Roles('HOME_AFFAIRS', 'LEADER') @WithETag() @ApiItem(AwardDossierDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Hồ sơ khen thưởng', description: 'Đề xuất theo bản công bố đang có hiệu lực; căn cứ nào đã thay đổi sau khi quyết định thì nêu ở `changes`.' })
  read(@Param() { year }: CampaignParam): Promise<Item<AwardDossierDto>> {
    return this.query.read(Number(year));
  }

  @Get('acts') @Roles('HOME_AFFAIRS', 'LEADER') @ApiPage(AwardActDto)
  @ApiOperation({ summary: 'Ai đã làm gì, khi nào, vì sao', description: 'Mới nhất trước; chỉ ghi thêm, không sửa, không xóa.' })
  record(@Param() { year }: CampaignParam, @Query() query: ListQuery): Promise<Page<AwardActDto>> {
    return this.query.record(Number(year), query);
  }

  @Post('decisions') @Roles('HOME_AFFAIRS') @InPerson() @Idempotent() @WithETag() @ApiItem(AwardDossierDto, 201) @ApiProblem(...CHANGE)
  @ApiOperation({ summary: 'Giữ, loại, bổ sung hoặc hoàn tác', description: 'Một hay nhiều đối tượng một lần, tất cả hoặc không. Lỗi riêng: `award-decisions-refused`, `no-published-edition`, `awards-in-other-phase`.' })
  decide(@Param() { year }: CampaignParam, @Body() body: DecideProposalsDto, @IfMatch() version: number, @Actor() actor: Actor, @Once() once: Once): Promise<Item<AwardDossierDto>> {
    return this.deciding.decide({ year: Number(year), version, actor, once }, body);
  }

  @Post('submission') @Roles('HOME_AFFAIRS') @InPerson() @Idempotent() @WithETag() @ApiItem(AwardDossierDto, 201) @ApiProblem(...CHANGE)
  @ApiOperation({ summary: 'Trình lãnh đạo', description: 'Lỗi riêng: `awards-not-ready` (còn đề xuất chưa quyết định, căn cứ đã thay đổi, vượt mức trần), `awards-in-other-phase`.' })
  submit(@Param() { year }: CampaignParam, @Body() body: SubmitAwardsDto, @IfMatch() version: number, @Actor() actor: Actor, @Once() once: Once): Promise<Item<AwardDossierDto>> {
    return this.submitting.submit({ year: Number(year), version, actor, once }, body);
  }

  @Get('submission/document') @Roles('HOME_AFFAIRS', 'LEADER') @ApiDocx() @ApiProblem('not-found', 'conflict')
  @ApiOperation({ summary: 'Tờ trình', description: 'Theo thể thức Nghị định 30/2020/NĐ-CP. Chưa trình thì là dự thảo, để trống số, ngày và người ký. Lỗi riêng: `no-published-edition`.' })
  async document(@Param() { year }: CampaignParam, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return sendDocx(reply, `to-trinh-khen-thuong-${year}`, await this.papers.submission(Number(year)));
  }

  @Post('submission/return') @Roles('LEADER') @InPerson() @Idempotent() @WithETag() @ApiItem(AwardDossierDto, 201) @ApiProblem(...CHANGE)
  @ApiOperation({ summary: 'Trả lại hồ sơ để Sở Nội vụ rà soát', description: 'Lỗi riêng: `awards-in-other-phase`.' })
  return(@Param() { year }: CampaignParam, @Body() { reason }: ReturnAwardsDto, @IfMatch() version: number, @Actor() actor: Actor, @Once() once: Once): Promise<Item<AwardDossierDto>> {
    return this.submitting.return({ year: Number(year), version, actor, once }, reason);
  }

  @Post('verdicts') @Roles('LEADER') @InPerson() @Idempotent() @WithETag() @ApiItem(AwardDossierDto, 201) @ApiProblem(...CHANGE)
  @ApiOperation({ summary: 'Đồng ý hoặc không đồng ý từng đối tượng', description: 'Cho ý kiến lại được đến khi có quyết định. Lỗi riêng: `award-decisions-refused`, `awards-in-other-phase`.' })
  judge(@Param() { year }: CampaignParam, @Body() body: JudgeAwardsDto, @IfMatch() version: number, @Actor() actor: Actor, @Once() once: Once): Promise<Item<AwardDossierDto>> {
    return this.deciding.judge({ year: Number(year), version, actor, once }, body);
  }

  @Post('decision') @Roles('LEADER') @InPerson() @Idempotent() @WithETag() @ApiItem(AwardDossierDto, 201) @ApiProblem(...CHANGE)
  @ApiOperation({ summary: 'Ghi quyết định khen thưởng', description: 'Số, ngày quyết định; từ đó hồ sơ không thay đổi nữa. Lỗi riêng: `awards-not-ready`, `awards-in-other-phase`.' })
  close(@Param() { year }: CampaignParam, @Body() body: SignedPaperDto, @IfMatch() version: number, @Actor() actor: Actor, @Once() once: Once): Promise<Item<AwardDossierDto>> {
    return this.submitting.decide({ year: Number(year), version, actor, once }, body);
  }
}
