import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiPage, ApiProblem, CodeParam, itemOf, limitOf, pageOf, Roles, scopeOf, XLSX, type Item, type Page } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accepts, isKnown } from '../http/conditional.js';
import { CriteriaSetDto, CriteriaSetHeadDto, CriteriaSetListQuery } from './criteria-set.dto.js';
import { CriteriaSetsQuery } from './criteria-sets.query.js';
import { CriteriaDiffDto, DiffQuery, PreviewDto } from './preview.dto.js';
import { PreviewQuery } from './preview.query.js';
import { writeWorkbook } from './workbook/write-workbook.js';

@ApiTags('Bộ tiêu chí')
@Controller('criteria-sets')
export class CriteriaSetsController {
  constructor(
    private readonly sets: CriteriaSetsQuery,
    private readonly preview: PreviewQuery,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các phiên bản bộ tiêu chí' })
  @ApiPage(CriteriaSetHeadDto)
  async list(@Query() query: CriteriaSetListQuery, @Actor() actor: Actor): Promise<Page<CriteriaSetHeadDto>> {
    const { limit, offset } = limitOf(query);
    const all = await this.sets.list(query, scopeOf(actor));
    return pageOf(query, all.slice(offset, offset + limit), all.length);
  }

  /** ETag đếm số lần đổi phiên bản có hiệu lực của năm và nhóm; If-None-Match trả 304. */
  @Get(':code')
  @ApiOperation({ summary: 'Một bộ tiêu chí' })
  @ApiItem(CriteriaSetDto)
  @ApiProblem('not-found')
  async one(@Param() { code }: CodeParam, @Actor() actor: Actor, @Req() req: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Item<CriteriaSetDto> | undefined> {
    const set = await this.sets.one(code, scopeOf(actor), (revision) => isKnown(req, reply, revision));
    return set && itemOf(set);
  }

  @Get(':code/document')
  @ApiOperation({ summary: 'Xuất bộ tiêu chí', description: 'Đúng tài liệu đã nhập, dạng JSON; bảng tính khi `Accept` là kiểu của XLSX. Lỗi riêng: `workbook-too-large`.' })
  @ApiProduces('application/json', XLSX)
  @ApiResponse({ status: 200, description: 'Tài liệu', schema: { type: 'object', additionalProperties: true } })
  @ApiProblem('not-found')
  async document(@Param() { code }: CodeParam, @Actor() actor: Actor, @Req() req: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const document = await this.sets.document(code, scopeOf(actor));
    const workbook = accepts(req, XLSX);
    reply.header('vary', 'accept').header('content-disposition', `attachment; filename="bo-tieu-chi-${code}.${workbook ? 'xlsx' : 'json'}"`);
    if (!workbook) return document;
    reply.type(XLSX);
    return writeWorkbook(document);
  }

  @Get(':code/diff')
  @ApiOperation({ summary: 'Khác gì một phiên bản khác, bằng lời', description: 'Không nêu `against` thì so với phiên bản đang có hiệu lực của cùng năm và nhóm.' })
  @ApiItem(CriteriaDiffDto)
  @ApiProblem('not-found')
  async diff(@Param() { code }: CodeParam, @Query() { against }: DiffQuery, @Actor() actor: Actor): Promise<Item<CriteriaDiffDto>> {
    return itemOf(await this.sets.diff(code, against, scopeOf(actor)));
  }

  @Get(':code/preview') @Roles('HOME_AFFAIRS', 'HEAD', 'ADMINISTRATOR')
  @ApiOperation({ summary: 'Xem trước thứ hạng nếu phiên bản này có hiệu lực', description: 'Tính trên dữ liệu hiện có, không lưu gì.' })
  @ApiItem(PreviewDto)
  @ApiProblem('not-found')
  async previewOf(@Param() { code }: CodeParam, @Actor() actor: Actor): Promise<Item<PreviewDto>> {
    return itemOf(await this.preview.ofVersion(code, actor));
  }
}
