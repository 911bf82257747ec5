import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates `<schema>.idempotency_keys`; the answer is json, not jsonb, so that a replay has the same bytes. */
export function idempotencyMigration(schema: string): new () => MigrationInterface {
  return class Idempotency1600000000001 implements MigrationInterface {
    readonly name = 'Idempotency1600000000001';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(`
        CREATE TABLE ${schema}.idempotency_keys (
          actor      uuid NOT NULL,
          key        text NOT NULL,
          route      text NOT NULL,
          body_hash  text NOT NULL,
          answer     json,
          created_at timestamptz NOT NULL DEFAULT now(),
          PRIMARY KEY (actor, key)
        )`);
      await runner.query(`CREATE INDEX ON ${schema}.idempotency_keys (created_at)`);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(`DROP TABLE ${schema}.idempotency_keys`);
    }
  };
}
