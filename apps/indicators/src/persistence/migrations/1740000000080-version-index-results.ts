import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Results of the yearly indices are recorded by people, against the version seen. */
export class VersionIndexResults1740000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE indicators.index_results ADD COLUMN version integer NOT NULL DEFAULT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE indicators.index_results DROP COLUMN version');
  }
}
