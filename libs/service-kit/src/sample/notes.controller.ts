import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public, Roles } from '../access/access-decorators.js';
import { Actor } from '../access/actor.js';
import { IfMatch, WithETag } from '../http/versions.js';
import { Idempotent, Once } from '../idempotency/once.js';
import { AlsoCsv } from '../lists/csv.js';
import { itemOf, type Item, type Page } from '../lists/page.js';
import { IdParam } from '../lists/params.js';
import { ApiItem, ApiPage, ApiProblem } from '../openapi/api-decorators.js';
import { NoteHandlers } from './note.handlers.js';
import { NoteDto, NoteListQuery, WriteNoteDto } from './notes.dto.js';

@ApiTags('Ghi chú')
@Controller('notes')
export class NotesController {
  constructor(private readonly notes: NoteHandlers) {}

  @Get()
  @ApiPage(NoteDto)
  @AlsoCsv({ title: 'Tiêu đề', version: 'Phiên bản' })
  list(@Query() query: NoteListQuery, @Actor() actor: Actor): Promise<Page<NoteDto>> {
    return this.notes.list(query, actor);
  }

  @Get(':id')
  @ApiItem(NoteDto)
  @ApiProblem('not-found')
  @WithETag()
  async one(@Param() { id }: IdParam, @Actor() actor: Actor): Promise<Item<NoteDto>> {
    return itemOf(await this.notes.one(id, actor));
  }

  @Post()
  @ApiItem(NoteDto, 201)
  @Idempotent()
  @Roles('OFFICER', 'HEAD')
  async write(@Body() note: WriteNoteDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<NoteDto>> {
    return itemOf(await this.notes.write(note, actor, once));
  }

  @Put(':id')
  @ApiItem(NoteDto)
  @ApiProblem('version-conflict', 'precondition-required', 'not-found')
  @WithETag()
  async change(@Param() { id }: IdParam, @Body() note: WriteNoteDto, @IfMatch() version: number, @Actor() actor: Actor): Promise<Item<NoteDto>> {
    return itemOf(await this.notes.change(id, note, version, actor));
  }

  @Get('slow/:seconds')
  @Public()
  slow(@Param('seconds') seconds: string): Promise<object> {
    return this.notes.slow(Number(seconds));
  }

  @Post('broken')
  broken(): never {
    throw new Error('canary: the password is hunter2');
  }
}
