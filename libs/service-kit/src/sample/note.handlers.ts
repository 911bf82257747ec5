import { Injectable } from '@nestjs/common';
import { newId } from '@cchc/kernel';
import { UnitOfWork } from '@cchc/delivery';
import { scopeOf, type Actor } from '../access/actor.js';
import { Idempotency } from '../idempotency/idempotency.js';
import type { Once } from '../idempotency/once.js';
import { limitOf, orderBy } from '../lists/list-query.js';
import { pageOf, type Page } from '../lists/page.js';
import { NotFound, VersionConflict } from '../problems/problem.js';
import type { NoteDto, NoteListQuery, WriteNoteDto } from './notes.dto.js';

const COLUMNS = 'id, title, agency_code AS "agencyCode", body, version';

@Injectable()
export class NoteHandlers {
  constructor(private readonly work: UnitOfWork, private readonly idempotency: Idempotency) {}

  list(query: NoteListQuery, actor: Actor): Promise<Page<NoteDto>> {
    const { limit, offset } = limitOf(query);
    const order = orderBy(query.sort, { title: 'title', version: 'version' });
    return this.work.run(async ({ manager }) => {
      const rows = await manager.query<NoteDto[]>(`SELECT ${COLUMNS} FROM notes.notes ORDER BY ${order} LIMIT $1 OFFSET $2`, [limit, offset]);
      const [{ total }] = await manager.query<[{ total: string }]>('SELECT count(*) AS total FROM notes.notes');
      return pageOf(query, rows, total);
    }, { scope: scopeOf(actor) });
  }

  one(id: string, actor: Actor): Promise<NoteDto> {
    return this.work.run(async ({ manager }) => {
      const [note] = await manager.query<NoteDto[]>(`SELECT ${COLUMNS} FROM notes.notes WHERE id = $1`, [id]);
      if (!note) throw new NotFound('Không tìm thấy ghi chú.');
      return note;
    }, { scope: scopeOf(actor) });
  }

  write(note: WriteNoteDto, actor: Actor, once: Once): Promise<NoteDto> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => {
      const [written] = await tx.manager.query<NoteDto[]>(
        `INSERT INTO notes.notes (id, title, agency_code, body) VALUES ($1, $2, $3, $4) RETURNING ${COLUMNS}`,
        [newId(), note.title, actor.agencies[0], note],
      );
      return written!;
    }), { scope: scopeOf(actor) });
  }

  change(id: string, note: WriteNoteDto, version: number, actor: Actor): Promise<NoteDto> {
    return this.work.run(async ({ manager }) => {
      const [[changed]] = await manager.query<[NoteDto[], number]>(
        `UPDATE notes.notes SET title = $3, body = $4, version = version + 1 WHERE id = $1 AND version = $2 RETURNING ${COLUMNS}`,
        [id, version, note.title, note],
      );
      if (changed) return changed;
      const [current] = await manager.query<NoteDto[]>(`SELECT ${COLUMNS} FROM notes.notes WHERE id = $1`, [id]);
      throw current ? new VersionConflict(current.version) : new NotFound('Không tìm thấy ghi chú.');
    }, { scope: scopeOf(actor) });
  }

  /** Takes its time, for tests of ending in order. */
  async slow(seconds: number): Promise<object> {
    await this.work.run(({ manager }) => manager.query('SELECT pg_sleep($1)', [seconds]));
    return { data: { slept: seconds } };
  }
}
