import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '@cchc/delivery';
import { Actor, ApiItem, ApiList, ApiProblem, itemOf, NotFound, Public, scopeOf, type Item } from '@cchc/service-kit';
import { ReportRepository } from '../persistence/report.repository.js';
import { SubmissionRepository } from '../persistence/submission.repository.js';
import { ReportKeyParam, RevisionParam } from '../reports/report-key.dto.js';
import { ReceiptDto } from './receipt.dto.js';
import type { Receipt } from './receipt.js';
import { ReceiptSigner } from './receipt-signer.js';

const JWKS = { type: 'object', required: ['keys'], properties: { keys: { type: 'array', items: { type: 'object', additionalProperties: { type: 'string' } } } } };

@ApiTags('Biên nhận')
@Controller()
export class ReceiptsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reports: ReportRepository,
    private readonly submissions: SubmissionRepository,
    private readonly signer: ReceiptSigner,
  ) {}

  @Get('reports/:id/receipts') @ApiList(ReceiptDto) @ApiProblem('not-found') @ApiOperation({ summary: 'Các biên nhận của một báo cáo' })
  async list(@Param() { id }: ReportKeyParam, @Actor() actor: Actor): Promise<Item<Receipt[]>> {
    return itemOf(await this.receiptsOf(id, actor));
  }

  @Get('reports/:id/receipts/:revision') @ApiItem(ReceiptDto) @ApiProblem('not-found') @ApiOperation({ summary: 'Biên nhận của một lần gửi' })
  async one(@Param() { id, revision }: RevisionParam, @Actor() actor: Actor): Promise<Item<Receipt>> {
    const receipt = (await this.receiptsOf(id, actor)).find((one) => one.revision === Number(revision));
    if (!receipt) throw new NotFound('Không tìm thấy biên nhận.');
    return itemOf(receipt);
  }

  @Public() @Get('receipt-keys') @ApiOperation({ summary: 'Khóa kiểm tra biên nhận' }) @ApiOkResponse({ description: 'JWKS (RFC 7517): khóa công khai để kiểm tra biên nhận', schema: JWKS })
  keys(): Promise<object> {
    return this.signer.publicKeys();
  }

  private receiptsOf(key: string, actor: Actor): Promise<Receipt[]> {
    return this.work.run(async (tx) => {
      const report = await this.reports.find(tx, key);
      return this.submissions.receipts(tx, report.id);
    }, { scope: scopeOf(actor) });
  }
}
