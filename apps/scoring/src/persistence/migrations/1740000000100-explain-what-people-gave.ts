import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * how: what a person put in (a percent, a number of things) and how the points came of it by the criteria of then. on_behalf_of: COUNCIL, or
 * the agency for which an adjustment was given; unknown of those from before.
 */
export class ExplainWhatPeopleGave1740000000100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE scoring.score_entries ADD COLUMN how jsonb;
      ALTER TABLE scoring.self_assessment_leaves ADD COLUMN how jsonb;
      ALTER TABLE scoring.adjustments ADD COLUMN on_behalf_of text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE scoring.score_entries DROP COLUMN how;
      ALTER TABLE scoring.self_assessment_leaves DROP COLUMN how;
      ALTER TABLE scoring.adjustments DROP COLUMN on_behalf_of`);
  }
}
