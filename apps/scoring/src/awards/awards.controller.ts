import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '@cchc/delivery';
import { Actor, AlsoCsv, ApiPage, ApiProblem, limitOf, pageOf, scopeOf, type Page } from '@cchc/service-kit';
import type { FastifyReply } from 'fastify';
import { CampaignParam } from '../campaigns/campaign.dto.js';
import { AwardResultsRepository } from '../persistence/award-results.repository.js';
import { AwardDto, AwardListQuery } from './award.dto.js';
import { AwardPapersQuery } from './award-papers.query.js';
import { ApiDocx, DOCX, sendDocx } from './documents/docx.js';

/** Tập thể, cá nhân đã được tặng Bằng khen: mọi người đã đăng nhập đều xem được. */
@ApiTags('Khen thưởng')
@Controller('awards')
export class AwardsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly results: AwardResultsRepository,
    private readonly papers: AwardPapersQuery,
  ) {}

  @Get() @ApiPage(AwardDto)
  @AlsoCsv({ year: 'Năm', place: 'STT', kind: 'Loại', agencyName: 'Cơ quan', personName: 'Họ và tên', position: 'Chức vụ, đơn vị', achievements: 'Thành tích', symbol: 'Quyết định', signedOn: 'Ngày' })
  @ApiOperation({ summary: 'Tập thể, cá nhân đã được tặng Bằng khen' })
  list(@Query() query: AwardListQuery, @Actor() actor: Actor): Promise<Page<AwardDto>> {
    const { limit, offset } = limitOf(query);
    return this.work.run(async (tx) => {
      const { certificates, total } = await this.results.certificates(tx, query, limit, offset);
      return pageOf(query, certificates.map(({ subject: _, ...one }) => one), total);
    }, { scope: scopeOf(actor) });
  }

  @Get(':year/list') @ApiDocx() @ApiProblem('not-found')
  @ApiOperation({ summary: 'Danh sách tặng Bằng khen', description: `Văn bản ${DOCX}, kèm theo quyết định khen thưởng; chưa có quyết định thì chưa có danh sách.` })
  async certificates(@Param() { year }: CampaignParam, @Actor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return sendDocx(reply, `danh-sach-khen-thuong-${year}`, await this.papers.certificates(Number(year), scopeOf(actor)));
  }
}
