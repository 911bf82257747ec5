import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person decided about the mails that were held after a restore: one decision a life of the database, with its reason. */
export class ReviewHeldMails1740000000006 implements MigrationInterface {
  readonly name = 'ReviewHeldMails1740000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_reviews (
        life uuid PRIMARY KEY, decision text NOT NULL CHECK (decision IN ('RELEASED', 'DROPPED')), mails integer NOT NULL,
        reason text NOT NULL, decided_at timestamptz NOT NULL, decided_by uuid NOT NULL, decider text NOT NULL
      );
      REVOKE ALL ON mail_reviews FROM notifications_api;
      REVOKE UPDATE, DELETE ON mail_reviews FROM notifications_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_reviews');
  }
}
