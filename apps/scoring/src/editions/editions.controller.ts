import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiItem, ApiList, ApiProblem, Idempotent, IfMatch, InPerson, itemOf, Once, Roles, scopeOf, type Item } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CampaignParam } from '../campaigns/campaign.dto.js';
import { accepts } from '../http/conditional.js';
import { EditionCardParam, EditionChangesDto, EditionDto, EditionParam, EditionRankingDto, EditionRankingRequest, EditionsRequest } from './edition.dto.js';
import { EditionsQuery } from './editions.query.js';
import { PublishEdition } from './publish-edition.handler.js';

/** Kết quả đã công bố: đóng băng cùng mọi căn cứ; đính chính là một lần công bố mới, bản cũ vẫn giữ. */
@ApiTags('Kết quả công bố')
@Controller()
export class EditionsController {
  constructor(
    private readonly editions: EditionsQuery,
    private readonly publishing: PublishEdition,
  ) {}

  @Post('campaigns/:year/editions') @Roles('HOME_AFFAIRS', 'LEADER') @InPerson() @Idempotent() @ApiItem(EditionDto, 201)
  @ApiProblem('not-found', 'conflict', 'version-conflict', 'precondition-required', 'idempotency-key-required')
  @ApiOperation({
    summary: 'Công bố kết quả đã chốt',
    description: 'If-Match là phiên bản của đợt chấm điểm. Sau khi mở lại và chốt lại, đây là bản đính chính với lý do đã nêu khi mở lại. Lỗi riêng: `campaign-not-locked`, `already-published`, `edition-unchanged`, `nothing-to-publish`.',
  })
  publish(@Param() { year }: CampaignParam, @IfMatch() version: number, @Actor() actor: Actor, @Once() once: Once): Promise<Item<EditionDto>> {
    return this.publishing.execute({ year: Number(year), version, actor, once });
  }

  @Get('editions') @ApiList(EditionDto)
  @ApiOperation({ summary: 'Các lần công bố, mới nhất trước' })
  list(@Query() { year }: EditionsRequest, @Actor() actor: Actor): Promise<{ data: EditionDto[] }> {
    return this.editions.list(year, scopeOf(actor));
  }

  @Get('editions/:year/:number') @ApiItem(EditionDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Một lần công bố' })
  async one(@Param() param: EditionParam, @Actor() actor: Actor): Promise<Item<EditionDto>> {
    return itemOf(await this.editions.one({ ...param, scope: scopeOf(actor) }));
  }

  @Get('editions/:year/:number/ranking') @ApiOkResponse({ type: EditionRankingDto }) @ApiProduces('application/json', 'text/plain') @ApiProblem('not-found')
  @AlsoCsv({
    rank: 'Hạng', agencyCode: 'Mã', agencyName: 'Cơ quan', index: 'Chỉ số', bandName: 'Xếp loại', emulationBlock: 'Khối thi đua', blockRank: 'Hạng trong khối', points: 'Điểm',
    max: 'Điểm tối đa', tthcPercent: 'TTHC (%)', surveyPercent: 'Điều tra XHH (%)', bonus: 'Điểm thưởng', penalty: 'Điểm trừ', cardHash: 'SHA-256 của phiếu điểm',
  })
  @ApiOperation({ summary: 'Bảng xếp hạng chính thức', description: 'Mọi người đã đăng nhập đều xem được. `Accept: text/csv` cho bảng, `text/plain` cho bản in.' })
  ranking(
    @Param() param: EditionParam, @Query() filter: EditionRankingRequest, @Actor() actor: Actor, @Req() req: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionRankingDto | string> {
    const question = { ...param, scope: scopeOf(actor) };
    if (!accepts(req, 'text/plain')) return this.editions.ranking(question, filter);
    reply.type('text/plain; charset=utf-8');
    return this.editions.text(question, filter);
  }

  @Get('editions/:year/:number/document') @ApiOkResponse({ description: 'JSON chuẩn (RFC 8785); SHA-256 của đúng các byte này là `hash`', schema: { type: 'object', additionalProperties: true } })
  @ApiProblem('not-found')
  @ApiOperation({ summary: 'Toàn văn một lần công bố để đối chiếu mã băm', description: 'Phiếu điểm của từng cơ quan nằm trong đó bằng mã băm.' })
  async document(@Param() param: EditionParam, @Actor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return exact(reply, await this.editions.document({ ...param, scope: scopeOf(actor) }));
  }

  @Get('editions/:year/:number/cards/:agency') @ApiOkResponse({ description: 'JSON chuẩn (RFC 8785); SHA-256 của đúng các byte này là `cardHash`', schema: { type: 'object', additionalProperties: true } })
  @ApiProblem('not-found')
  @ApiOperation({ summary: 'Phiếu điểm chính thức, đúng như khi công bố', description: 'Điểm từng tiêu chí, điểm thưởng, điểm trừ, quy tắc loại trừ, điều tra. Cơ quan xem phiếu của mình.' })
  async card(@Param() { agency, ...param }: EditionCardParam, @Actor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return exact(reply, await this.editions.card({ ...param, scope: scopeOf(actor) }, agency));
  }

  @Get('editions/:year/:number/changes') @ApiItem(EditionChangesDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Bản đính chính đã thay đổi những gì', description: 'Ai từ hạng nào sang hạng nào; với phiếu điểm được xem: tiêu chí, điểm thưởng, điểm trừ, quy tắc nào khác đi.' })
  async changes(@Param() param: EditionParam, @Actor() actor: Actor): Promise<Item<EditionChangesDto>> {
    return itemOf(await this.editions.changes({ ...param, scope: scopeOf(actor) }));
  }
}

/** The bytes as they were hashed, with their digest (RFC 9530). */
function exact(reply: FastifyReply, { text, hash }: { text: string; hash: string }): Buffer {
  reply.type('application/json; charset=utf-8').header('content-digest', `sha-256=:${Buffer.from(hash, 'hex').toString('base64')}:`);
  return Buffer.from(text);
}
