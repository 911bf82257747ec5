import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (all: string): string => `ALTER TABLE tasks.obligation_history DROP CONSTRAINT obligation_history_kind_check,
  ADD CONSTRAINT obligation_history_kind_check CHECK (kind IN (${all}))`;

/** What an abolished agency still owed comes to an end; it was not done, and is not owed. */
export class EndObligations1740000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE tasks.obligations ADD COLUMN ended_at timestamptz, ADD CONSTRAINT obligations_ended_undone CHECK (ended_at IS NULL OR met_at IS NULL)');
    await runner.query(kinds(`'OPENED', 'MET', 'REOPENED', 'RESCHEDULED', 'ENDED'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(`'OPENED', 'MET', 'REOPENED', 'RESCHEDULED'`));
    await runner.query('ALTER TABLE tasks.obligations DROP CONSTRAINT obligations_ended_undone, DROP COLUMN ended_at');
  }
}
