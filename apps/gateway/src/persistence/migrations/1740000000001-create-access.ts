import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people and programs come in. Of a secret only its hash is kept; real time everywhere, since these are leases. */
export class CreateAccess1740000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE directory.accounts (
        person_id uuid PRIMARY KEY REFERENCES directory.people,
        username text NOT NULL UNIQUE CHECK (username = lower(username)),
        password_hash text NOT NULL,
        password_changed_at timestamptz NOT NULL DEFAULT now(),
        disabled_at timestamptz,
        demo_order smallint
      );
      CREATE TABLE directory.sessions (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES directory.accounts,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        network text NOT NULL,
        user_agent text NOT NULL
      );
      CREATE INDEX sessions_by_person ON directory.sessions (person_id, created_at);
      CREATE TABLE directory.api_tokens (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        name text NOT NULL,
        person_id uuid REFERENCES directory.people,
        agencies text[],
        scopes text[] NOT NULL,
        created_by uuid NOT NULL REFERENCES directory.people,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz,
        CHECK ((person_id IS NULL) <> (agencies IS NULL))
      );
      CREATE TABLE directory.login_attempts (
        id uuid PRIMARY KEY,
        account_hash bytea NOT NULL,
        network text NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        succeeded boolean NOT NULL DEFAULT false
      );
      CREATE INDEX login_attempts_by_account ON directory.login_attempts (account_hash, at);
      CREATE INDEX login_attempts_by_network ON directory.login_attempts (network, at);
      CREATE TABLE directory.access_log (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        person_id uuid,
        via text NOT NULL CHECK (via IN ('session', 'token', 'none')),
        method text NOT NULL,
        path text NOT NULL,
        status smallint NOT NULL,
        network text NOT NULL,
        trace_id text
      );
      CREATE INDEX access_log_by_person ON directory.access_log (person_id, id);
      REVOKE UPDATE, DELETE, TRUNCATE ON directory.access_log FROM gateway_api, gateway_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE directory.access_log, directory.login_attempts, directory.api_tokens, directory.sessions, directory.accounts
    `);
  }
}
