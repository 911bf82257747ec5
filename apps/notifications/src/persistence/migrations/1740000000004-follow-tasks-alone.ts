import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One fact settles an obligation, and the working calendar is the one that the tasks service tells of, year by year. */
export class FollowTasksAlone1740000000004 implements MigrationInterface {
  readonly name = 'FollowTasksAlone1740000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX obligations_to_plan;
      CREATE INDEX obligations_to_plan ON obligations (planned_epoch) WHERE owed;
      ALTER TABLE obligations DROP COLUMN reopened_at, DROP COLUMN submitted_at;
      ALTER TABLE planning DROP COLUMN calendar_version;
      ALTER TABLE calendar_days DROP COLUMN name;
      CREATE TABLE calendar_years (year integer PRIMARY KEY, version integer NOT NULL);
      REVOKE INSERT, UPDATE, DELETE ON calendar_years FROM notifications_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE calendar_years;
      ALTER TABLE calendar_days ADD COLUMN name text NOT NULL DEFAULT '';
      ALTER TABLE planning ADD COLUMN calendar_version integer NOT NULL DEFAULT 1;
      ALTER TABLE obligations ADD COLUMN reopened_at timestamptz, ADD COLUMN submitted_at timestamptz;
      DROP INDEX obligations_to_plan;
      CREATE INDEX obligations_to_plan ON obligations (planned_epoch);
    `);
  }
}
