import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiList, ApiProblem, Idempotent, IfMatch, InPerson, itemOf, Once, Roles, WithETag, type Item } from '@cchc/service-kit';
import { AgencyParam, LeafParam } from '../scorecards/scorecard.dto.js';
import { SchemeYearRequest } from '../schemes/scheme.dto.js';
import { AcceptAllCells } from './accept-all.handler.js';
import { AcceptAllDto, AcceptedDto, AppraisalTreeDto, AssignmentDto, CellDto, DecideDto, DecidedCellDto, DecisionDto, GridRequest } from './appraisal.dto.js';
import { AppraisalQuery } from './appraisal.query.js';
import { DecideCells } from './decide-cells.handler.js';

const REFUSALS = 'Lỗi riêng: `own-agency`, `not-the-appraiser`, `outside-window`, `campaign-locked`, `scores-refused`, `nothing-to-accept`.';

/** Thẩm định: theo tiêu chí (mọi cơ quan) hoặc theo cơ quan; tiêu chí của chính cơ quan thẩm định do Hội đồng quyết định. */
@ApiTags('Thẩm định')
@Controller('appraisals')
export class AppraisalsController {
  constructor(
    private readonly query: AppraisalQuery,
    private readonly decide: DecideCells,
    private readonly acceptance: AcceptAllCells,
  ) {}

  @Get() @Roles('APPRAISER', 'COUNCIL', 'HOME_AFFAIRS', 'LEADER') @ApiList(CellDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Một tiêu chí của mọi cơ quan' })
  async grid(@Query() request: GridRequest, @Actor() actor: Actor): Promise<Item<CellDto[]>> {
    return itemOf(await this.query.grid(request, actor));
  }

  @Get('assignments') @Roles('APPRAISER', 'COUNCIL') @ApiList(AssignmentDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Các tiêu chí được giao thẩm định và tiến độ' })
  async assignments(@Query() request: SchemeYearRequest, @Actor() actor: Actor): Promise<Item<AssignmentDto[]>> {
    return itemOf(await this.query.assignments(request, actor));
  }

  @Get(':agency') @ApiItem(AppraisalTreeDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Các tiêu chí thẩm định của một cơ quan', description: 'Cơ quan xem phiếu của mình, với điểm của những lần đã công khai.' })
  async tree(@Param() { agency }: AgencyParam, @Query() { year, scheme }: SchemeYearRequest, @Actor() actor: Actor): Promise<Item<AppraisalTreeDto>> {
    return itemOf(await this.query.tree({ agencyCode: agency, year, scheme }, actor));
  }

  @Put(':agency/leaves/:leaf') @Roles('APPRAISER', 'COUNCIL') @InPerson() @WithETag() @ApiItem(DecidedCellDto)
  @ApiProblem('not-found', 'conflict', 'version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Quyết định một tiêu chí', description: `Chấp nhận, hoặc cho điểm kèm lý do. ${REFUSALS}` })
  async decideOne(
    @Param() { agency, leaf }: LeafParam, @Query() { year, scheme }: SchemeYearRequest, @Body() decision: DecisionDto, @IfMatch() version: number, @Actor() actor: Actor,
  ): Promise<Item<DecidedCellDto>> {
    const [decided] = await this.decide.execute({ scheme, year, decisions: [{ ...decision, agencyCode: agency, leaf, version }], actor });
    return itemOf(decided!);
  }

  @Post('decisions') @HttpCode(200) @Roles('APPRAISER', 'COUNCIL') @InPerson() @Idempotent() @ApiList(DecidedCellDto)
  @ApiProblem('not-found', 'conflict', 'version-conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Quyết định nhiều ô một lần', description: `Tất cả được ghi, hoặc không ô nào. ${REFUSALS}` })
  async decideMany(@Body() { scheme, year, decisions }: DecideDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<DecidedCellDto[]>> {
    return itemOf(await this.decide.once({ scheme, year, decisions, actor, once }));
  }

  @Post('acceptance') @Roles('APPRAISER', 'COUNCIL') @InPerson() @Idempotent() @ApiItem(AcceptedDto, 201)
  @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Chấp nhận hàng loạt', description: `Mọi ô chưa quyết định và đã có điểm, trừ ô đang giải trình; được ghi là chấp nhận hàng loạt. ${REFUSALS}` })
  acceptAll(@Body() { scheme, year, leaves, agencies }: AcceptAllDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<AcceptedDto>> {
    return this.acceptance.execute({ scheme, year, leaves, agencies, actor, once });
  }
}
