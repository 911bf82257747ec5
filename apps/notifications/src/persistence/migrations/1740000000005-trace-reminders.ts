import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The story in which a reminder was planned or cancelled, so that a mail leads back to the request behind it, and a request to its mails. */
export class TraceReminders1740000000005 implements MigrationInterface {
  readonly name = 'TraceReminders1740000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reminders ADD COLUMN correlation_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reminders DROP COLUMN correlation_id');
  }
}
