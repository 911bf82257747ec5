import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiProblem, itemOf, type Item } from '@cchc/service-kit';
import { BoardCardDto, BoardCardParam, BoardDto, BoardRequest, SchemeParam } from './board.dto.js';
import { BoardsQuery } from './boards.query.js';

/** Bảng xếp hạng riêng của từng bộ tiêu chí: ứng dụng CNTT (Sở TT&TT), ISO 9001:2015 (Sở KH&CN), và Chỉ số CCHC. */
@ApiTags('Xếp hạng')
@Controller('boards/:scheme')
export class BoardsController {
  constructor(private readonly boards: BoardsQuery) {}

  @Get() @ApiItem(BoardDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Bảng xếp hạng của một bộ tiêu chí riêng', description: 'Tính tại lúc đọc, trên dữ liệu hiện có.' })
  async board(@Param() { scheme }: SchemeParam, @Query() { year, group }: BoardRequest, @Actor() actor: Actor): Promise<Item<BoardDto>> {
    return itemOf(await this.boards.board({ scheme, year, group, actor }));
  }

  @Get(':agency') @ApiItem(BoardCardDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Phiếu điểm của một cơ quan trên bảng này, có giải thích' })
  async card(@Param() { scheme, agency }: BoardCardParam, @Query() { year, group }: BoardRequest, @Actor() actor: Actor): Promise<Item<BoardCardDto>> {
    return itemOf(await this.boards.card({ scheme, year, group, actor }, agency));
  }
}
