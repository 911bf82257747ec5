import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An agency that came to an end stays in the directory, with who carries on, why, and by which document. */
export class EndAgencies1740000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE directory.agencies ADD COLUMN successor_code text REFERENCES directory.agencies CHECK (successor_code <> code),
        ADD COLUMN end_reason text, ADD COLUMN end_legal_basis text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE directory.agencies DROP COLUMN successor_code, DROP COLUMN end_reason, DROP COLUMN end_legal_basis');
  }
}
