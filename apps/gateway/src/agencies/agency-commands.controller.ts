import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiItem, ApiProblem, CodeParam, Idempotent, IfMatch, InPerson, itemOf, Once, Roles, WithETag, type Item } from '@cchc/service-kit';
import { AbolishAgencyDto, RegisterAgencyDto, RenameAgencyDto } from './agency-commands.dto.js';
import { AgencyDto } from './agency.dto.js';
import { ChangeAgency } from './change-agency.handler.js';
import { RegisterAgency } from './register-agency.handler.js';

/** Thành lập, đổi tên, sáp nhập, giải thể: mã và lịch sử của cơ quan được giữ nguyên. */
@ApiTags('Cơ quan')
@Controller('api/v1/agencies')
export class AgencyCommandsController {
  constructor(
    private readonly change: ChangeAgency,
    private readonly registering: RegisterAgency,
  ) {}

  @Post() @Roles('ADMINISTRATOR') @InPerson() @Idempotent() @ApiItem(AgencyDto, 201) @ApiProblem('conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Thành lập một cơ quan', description: 'Lỗi riêng: `agency-code-taken`.' })
  register(@Body() body: RegisterAgencyDto, @Once() once: Once): Promise<Item<AgencyDto>> {
    return this.registering.execute(body, once);
  }

  @Put(':code/name') @Roles('ADMINISTRATOR') @InPerson() @WithETag() @ApiItem(AgencyDto) @ApiProblem('not-found', 'version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Đổi tên một cơ quan' })
  async rename(@Param() { code }: CodeParam, @Body() body: RenameAgencyDto, @IfMatch() version: number): Promise<Item<AgencyDto>> {
    return itemOf(await this.change.rename(code, version, body));
  }

  @Post(':code/abolition') @Roles('ADMINISTRATOR') @InPerson() @Idempotent() @ApiItem(AgencyDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({
    summary: 'Sáp nhập hoặc giải thể một cơ quan',
    description: 'Việc còn dang dở chuyển cho cơ quan kế thừa hoặc kết thúc; báo cáo, phiếu điểm và lịch sử giữ nguyên. Lỗi riêng: `agency-ended`, `agency-has-subordinates`.',
  })
  abolish(@Param() { code }: CodeParam, @Body() body: AbolishAgencyDto, @Once() once: Once): Promise<Item<AgencyDto>> {
    return this.change.abolish(code, body, once);
  }
}
