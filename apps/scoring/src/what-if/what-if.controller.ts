import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiProblem, itemOf, scopeOf, type Item } from '@cchc/service-kit';
import { AgencyParam, YearRequest } from '../scorecards/scorecard.dto.js';
import { WhatIfDto, WhatIfRequest } from './what-if.dto.js';
import { WhatIfQuery } from './what-if.query.js';

@ApiTags('Phiếu điểm')
@Controller('scorecards/:agency/what-if')
export class WhatIfController {
  constructor(private readonly whatIf: WhatIfQuery) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Thử giả định trên phiếu điểm',
    description: 'Đổi số liệu, thời điểm gửi báo cáo hoặc hoàn thành nhiệm vụ; trả lời chỉ số, hạng, xếp loại, điểm được và mất. Không lưu gì. Lỗi riêng: `what-if-invalid`.',
  })
  @ApiItem(WhatIfDto)
  @ApiProblem('not-found')
  async ask(@Param() { agency }: AgencyParam, @Query() { year }: YearRequest, @Body() body: WhatIfRequest, @Actor() actor: Actor): Promise<Item<WhatIfDto>> {
    return itemOf(await this.whatIf.ask({ agency, year, scope: scopeOf(actor) }, body));
  }
}
