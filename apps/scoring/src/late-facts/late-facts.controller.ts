import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AlsoCsv, ApiProblem, Roles } from '@cchc/service-kit';
import { LateFactsDto, LateFactsRequest } from './late-fact.dto.js';
import { LateFactsQuery } from './late-facts.query.js';

@ApiTags('Kết quả công bố')
@Controller('late-facts')
@Roles('HOME_AFFAIRS', 'LEADER')
export class LateFactsController {
  constructor(private readonly late: LateFactsQuery) {}

  @Get() @ApiOkResponse({ type: LateFactsDto }) @ApiProblem('not-found')
  @AlsoCsv({ agencyCode: 'Mã', agencyName: 'Cơ quan', what: 'Nội dung', occurredAt: 'Xảy ra lúc', recordedAt: 'Nhận được lúc', position: 'Vị trí' })
  @ApiOperation({ summary: 'Số liệu đến sau khi chốt', description: 'Không bao giờ tự làm thay đổi kết quả đã công bố; muốn tính thì mở lại đợt chấm điểm và quyết định. Mới nhất trước.' })
  list(@Query() request: LateFactsRequest): Promise<LateFactsDto> {
    return this.late.list(request);
  }
}
