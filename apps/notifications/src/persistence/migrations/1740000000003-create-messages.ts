import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One e-mail a person, kind and day with the proof of its delivery; and the same in the page's own inbox. */
export class CreateMessages1740000000003 implements MigrationInterface {
  readonly name = 'CreateMessages1740000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE messages (
        id uuid PRIMARY KEY, person_id uuid NOT NULL, kind text NOT NULL, day date NOT NULL,
        state text NOT NULL DEFAULT 'QUEUED'
          CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'DEFERRED', 'FAILED', 'UNCERTAIN', 'CANCELLED')),
        -- business time: not before; real time: the next attempt and the lease
        send_after timestamptz NOT NULL, next_attempt_at timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0, refusals integer NOT NULL DEFAULT 0, first_attempt_at timestamptz,
        lease_until timestamptz, data_started_at timestamptz,
        subject text, message_id text, sent_at timestamptz, smtp_response text, reason text,
        version integer NOT NULL DEFAULT 1, created_at timestamptz NOT NULL,
        UNIQUE (person_id, kind, day)
      );
      CREATE INDEX messages_to_send ON messages (next_attempt_at) WHERE state IN ('QUEUED', 'DEFERRED');
      CREATE INDEX messages_leased ON messages (lease_until) WHERE state = 'SENDING';

      CREATE TABLE message_attempts (
        message_id uuid NOT NULL REFERENCES messages, attempt integer NOT NULL, started_at timestamptz NOT NULL,
        data_started_at timestamptz, ended_at timestamptz, outcome text, response text,
        PRIMARY KEY (message_id, attempt)
      );
      CREATE TABLE message_resends (
        message_id uuid NOT NULL REFERENCES messages, ordered_at timestamptz NOT NULL, ordered_by uuid NOT NULL, reason text NOT NULL,
        previous_state text NOT NULL
      );
      -- The circuit breaker of all replicas together; closed when open_until is null. Real time.
      CREATE TABLE mail_circuit (single boolean PRIMARY KEY DEFAULT true CHECK (single), open_until timestamptz, reason text);
      INSERT INTO mail_circuit VALUES (true, NULL, NULL);

      CREATE TABLE inbox_items (
        id uuid PRIMARY KEY, person_id uuid NOT NULL, kind text NOT NULL, subject uuid NOT NULL, day date NOT NULL,
        title text NOT NULL, body text NOT NULL, created_at timestamptz NOT NULL, read_at timestamptz,
        UNIQUE (person_id, kind, subject, day)
      );
      CREATE INDEX inbox_items_of_person ON inbox_items (person_id, created_at DESC, id);

      ${['messages', 'inbox_items'].map(ownRows).join('\n')}
      -- Proof that a reminder of one's agency has gone out; no body and no address is kept in a message.
      CREATE POLICY of_own_agencies ON messages FOR SELECT TO notifications_api
        USING (EXISTS (SELECT FROM reminder_recipients r WHERE r.message_id = messages.id));
      ALTER TABLE message_attempts ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON message_attempts TO notifications_api USING (EXISTS (SELECT FROM messages m WHERE m.id = message_attempts.message_id));
      CREATE POLICY worker_all ON message_attempts TO notifications_worker USING (true) WITH CHECK (true);
      REVOKE INSERT, UPDATE, DELETE ON messages, message_attempts FROM notifications_api;
      REVOKE ALL ON message_resends, mail_circuit FROM notifications_api;
      REVOKE INSERT, DELETE ON inbox_items FROM notifications_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inbox_items, mail_circuit, message_resends, message_attempts, messages');
  }
}

const ownRows = (table: string): string => `
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON ${table} TO notifications_api USING (person_id = nullif(current_setting('cchc.person', true), '')::uuid);
      CREATE POLICY worker_all ON ${table} TO notifications_worker USING (true) WITH CHECK (true);`;
