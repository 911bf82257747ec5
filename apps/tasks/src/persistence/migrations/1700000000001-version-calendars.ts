import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each year's calendar has a version, so that it can be changed against the one seen and told in order. */
export class VersionCalendars1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tasks.calendars (year integer PRIMARY KEY, version integer NOT NULL);
      REVOKE INSERT, UPDATE, DELETE ON tasks.calendars FROM tasks_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tasks.calendars');
  }
}
