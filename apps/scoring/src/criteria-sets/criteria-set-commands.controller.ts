import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SYSTEM } from '@cchc/delivery';
import { Actor, AlsoFile, ApiItem, ApiProblem, CodeParam, Idempotent, IfMatch, InPerson, itemOf, NoContent, Once, Roles, XLSX, type Item } from '@cchc/service-kit';
import { CriteriaSetCommands } from './criteria-set-commands.handler.js';
import { CriteriaSetHeadDto, PutInForceDto } from './criteria-set.dto.js';
import { CriteriaSetsQuery } from './criteria-sets.query.js';
import { PreviewDto } from './preview.dto.js';
import { PreviewQuery } from './preview.query.js';

const TheDocument = () => ApiBody({ required: true, description: 'Tài liệu như khi xuất: JSON, hoặc bảng tính XLSX', schema: { type: 'object', additionalProperties: true } });
const FAULTS = 'Lỗi riêng: `invalid-document`, `invalid-workbook` (mọi chỗ sai, kèm JSON pointer hoặc sheet và ô), `plan-year-missing`';

/** Cơ quan chủ trì của bảng xếp hạng (Sở Nội vụ với Chỉ số CCHC) và người quản trị giữ các phiên bản. */
@ApiTags('Bộ tiêu chí')
@Controller('criteria-sets')
@Roles('HOME_AFFAIRS', 'HEAD', 'ADMINISTRATOR')
export class CriteriaSetCommandsController {
  constructor(
    private readonly commands: CriteriaSetCommands,
    private readonly sets: CriteriaSetsQuery,
    private readonly previews: PreviewQuery,
  ) {}

  @Post() @Idempotent() @AlsoFile(XLSX) @TheDocument() @ApiItem(CriteriaSetHeadDto, 201) @ApiProblem('conflict', 'idempotency-key-required', 'unsupported-media-type', 'payload-too-large')
  @ApiOperation({ summary: 'Nhập một phiên bản mới, thành dự thảo', description: `Được đánh số tiếp theo của năm và nhóm. ${FAULTS}, \`criteria-set-unchanged\`.` })
  async import(@Body() body: unknown, @Actor() actor: Actor, @Once() once: Once): Promise<Item<CriteriaSetHeadDto>> {
    return this.headOf(await this.commands.import(body, actor, once));
  }

  @Post('preview') @HttpCode(200) @AlsoFile(XLSX) @TheDocument() @ApiItem(PreviewDto) @ApiProblem('unsupported-media-type', 'payload-too-large')
  @ApiOperation({ summary: 'Xem trước thứ hạng theo một tài liệu, không lưu gì', description: `Đổi trọng số, ngưỡng hay phương án thì chỉ số, hạng, xếp loại và điểm của mọi cơ quan trong nhóm đổi thế nào. ${FAULTS}.` })
  async preview(@Body() body: unknown, @Actor() actor: Actor): Promise<Item<PreviewDto>> {
    return itemOf(await this.previews.ofDocument(body, actor));
  }

  @Post(':code/in-force') @InPerson() @Idempotent() @ApiItem(CriteriaSetHeadDto, 201) @ApiProblem('not-found', 'conflict', 'version-conflict', 'precondition-required', 'idempotency-key-required')
  @ApiOperation({ summary: 'Đưa một phiên bản vào hiệu lực', description: 'Cả nhóm được chấm lại cùng lúc. Đưa lại phiên bản cũ vào hiệu lực là hoàn tác. Lỗi riêng: `criteria-set-in-force`, `campaign-locked`.' })
  async putInForce(@Param() { code }: CodeParam, @Body() { reason }: PutInForceDto, @IfMatch() revision: number, @Actor() actor: Actor, @Once() once: Once): Promise<Item<CriteriaSetHeadDto>> {
    return this.headOf(await this.commands.putInForce({ code, reason, revision, actor, once }));
  }

  @Delete(':code') @InPerson() @NoContent() @ApiProblem('not-found', 'conflict')
  @ApiOperation({ summary: 'Xóa một bản dự thảo', description: 'Phiên bản đã từng có hiệu lực được giữ mãi. Lỗi riêng: `criteria-set-kept`.' })
  remove(@Param() { code }: CodeParam, @Actor() actor: Actor): Promise<void> {
    return this.commands.remove(code, actor);
  }

  private async headOf(code: string): Promise<Item<CriteriaSetHeadDto>> {
    return itemOf(await this.sets.head(code, SYSTEM));
  }
}
