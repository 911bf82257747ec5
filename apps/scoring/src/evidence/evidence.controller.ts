import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import {
  Actor, ApiItem, ApiPage, ApiProblem, Forbidden, holds, Idempotency, Idempotent, itemOf, limitOf, Once, pageOf, scopeOf, ValidationFailed, type Item, type Page,
} from '@cchc/service-kit';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { CitedDocumentDto, CiteDocumentDto, EvidenceDocumentDto, EvidenceListQuery } from './evidence.dto.js';

/** Tài liệu kiểm chứng: một văn bản dẫn cho nhiều tiêu chí, lưu một lần. */
@ApiTags('Tài liệu kiểm chứng')
@Controller('evidence-documents')
export class EvidenceController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly evidence: EvidenceRepository,
  ) {}

  @Get() @ApiPage(CitedDocumentDto)
  @ApiOperation({ summary: 'Tài liệu kiểm chứng của một cơ quan' })
  list(@Query() request: EvidenceListQuery, @Actor() actor: Actor): Promise<Page<CitedDocumentDto>> {
    const { limit, offset } = limitOf(request);
    return this.work.run(async (tx) => {
      const rows = await this.evidence.page(tx, request.agency, request.q ?? '', limit, offset);
      return pageOf(request, rows.map(({ total: _, ...row }) => row), rows[0]?.total ?? 0);
    }, { scope: scopeOf(actor) });
  }

  @Post() @Idempotent() @ApiItem(EvidenceDocumentDto, 201) @ApiProblem('idempotency-key-required')
  @ApiOperation({ summary: 'Ghi một văn bản làm tài liệu kiểm chứng', description: 'Văn bản đã có (cùng số, ký hiệu, ngày) thì nhận lại bản đã lưu.' })
  cite(@Body() body: CiteDocumentDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<EvidenceDocumentDto>> {
    const { agencyCode, secret, abstract } = body;
    if (!holds(actor, 'OFFICER', agencyCode) && !holds(actor, 'HEAD', agencyCode)) throw new Forbidden('Chỉ cán bộ và thủ trưởng của cơ quan ghi được tài liệu kiểm chứng.');
    if (secret && abstract !== null) {
      throw new ValidationFailed([{ pointer: '/abstract', slug: 'secret-document', message: 'Văn bản mật chỉ dẫn số, ký hiệu; không ghi trích yếu.' }]);
    }
    return this.work.run((tx) => this.idempotency.run(tx, once, async () =>
      itemOf(await this.evidence.store(tx, { id: newId(), ...body }, actor.personId))), { scope: scopeOf(actor) });
  }
}
