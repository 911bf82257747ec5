import { Injectable, Module } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { ServiceDeployment } from '../boot/service-deployment.js';
import { Scheduled, type ScheduledWork } from '../scheduler/scheduled.js';
import { NoteHandlers } from './note.handlers.js';
import { NotesController } from './notes.controller.js';

class CreateNotes1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notes.notes (
        id uuid PRIMARY KEY, title text NOT NULL, agency_code text NOT NULL, body json NOT NULL, version int NOT NULL DEFAULT 1
      );
      ALTER TABLE notes.notes ENABLE ROW LEVEL SECURITY;
      CREATE POLICY api_scope ON notes.notes TO notes_api USING (notes.scope_allows(agency_code));
      CREATE POLICY worker_all ON notes.notes TO notes_worker USING (true) WITH CHECK (true);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notes.notes');
  }
}

/** Fails the first time, to show that this ends nothing. */
@Scheduled({ everyMs: 3_600_000 })
@Injectable()
export class CountLooks implements ScheduledWork {
  readonly name = 'count-looks';
  looks = 0;

  runOnce(): Promise<number> {
    this.looks += 1;
    return this.looks === 1 ? Promise.reject(new Error('the first look fails')) : Promise.resolve(0);
  }
}

@Module({ controllers: [NotesController], providers: [NoteHandlers, CountLooks] })
class NotesModule {}

/** A small service with a bit of everything, for the kit's own tests. */
export const deployment: ServiceDeployment = {
  name: 'notes',
  title: 'Ghi chú',
  schema: 'notes',
  contexts: [],
  module: NotesModule,
  migrations: [CreateNotes1700000000000],
  reactions: [],
  publishes: [],
  seed: async ({ work }) => {
    await work.run(({ manager }) => manager.query(
      `INSERT INTO notes.notes (id, title, agency_code, body)
       VALUES ('018f0000-0000-7000-8000-000000000001', 'Ghi chú mẫu', 'A', '{}') ON CONFLICT DO NOTHING`,
    ));
  },
};
