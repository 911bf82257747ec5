import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is owed, when to remind of it, and the ledger of who was told which rung: told once, told for good. */
export class CreateReminders1740000000002 implements MigrationInterface {
  readonly name = 'CreateReminders1740000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_days (day date PRIMARY KEY, kind text NOT NULL, name text NOT NULL);
      CREATE TABLE reminder_settings (
        class text PRIMARY KEY, at text NOT NULL, steps jsonb NOT NULL, assumed boolean NOT NULL,
        version integer NOT NULL DEFAULT 1, updated_at timestamptz NOT NULL, updated_by uuid
      );
      -- A change of calendar or settings begins an epoch; obligations planned in an older one are planned again, a few at a time.
      CREATE TABLE planning (single boolean PRIMARY KEY DEFAULT true CHECK (single), epoch integer NOT NULL, calendar_version integer NOT NULL);
      INSERT INTO planning VALUES (true, 1, 1);

      CREATE TABLE obligations (
        obligation_id uuid PRIMARY KEY, year integer NOT NULL, class text NOT NULL, code text NOT NULL, agency_code text NOT NULL,
        title text, assumed boolean NOT NULL, deadline_date date, due_at timestamptz,
        deadline_version integer NOT NULL, state_version integer NOT NULL, met boolean NOT NULL,
        reopened_at timestamptz, submitted_at timestamptz, owed boolean NOT NULL, planned_epoch integer NOT NULL DEFAULT 0
      );
      CREATE INDEX obligations_to_plan ON obligations (planned_epoch);

      CREATE TABLE reminders (
        id uuid PRIMARY KEY, class text NOT NULL, subject uuid NOT NULL REFERENCES obligations, agency_code text NOT NULL,
        deadline_date date NOT NULL, step integer NOT NULL, due_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'TOLD', 'CANCELLED')),
        reason text, decided_at timestamptz,
        -- real time: an unfilled role is looked up again
        waiting_since timestamptz, next_try_at timestamptz
      );
      CREATE UNIQUE INDEX reminders_once ON reminders (class, subject, deadline_date, step) WHERE state <> 'CANCELLED';
      CREATE INDEX reminders_due ON reminders (due_at) WHERE state = 'PENDING';
      CREATE INDEX reminders_of_subject ON reminders (subject);

      CREATE TABLE reminder_recipients (
        class text NOT NULL, subject uuid NOT NULL, deadline_date date NOT NULL, step integer NOT NULL, person_id uuid NOT NULL,
        reminder_id uuid NOT NULL REFERENCES reminders, agency_code text NOT NULL, message_id uuid,
        state text NOT NULL CHECK (state IN ('DIGESTED', 'CANCELLED', 'SUPPRESSED')),
        reason text, told_at timestamptz NOT NULL,
        PRIMARY KEY (class, subject, deadline_date, step, person_id)
      );
      CREATE INDEX recipients_of_message ON reminder_recipients (message_id);
      CREATE INDEX recipients_of_reminder ON reminder_recipients (reminder_id);

      ${['obligations', 'reminders', 'reminder_recipients'].map(scopedByAgency).join('\n')}
      REVOKE INSERT, UPDATE, DELETE ON calendar_days, reminder_settings, planning, obligations, reminders, reminder_recipients FROM notifications_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reminder_recipients, reminders, obligations, planning, reminder_settings, calendar_days');
  }
}

const scopedByAgency = (table: string): string => `
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY api_scope ON ${table} TO notifications_api USING (notifications.scope_allows(agency_code));
      CREATE POLICY worker_all ON ${table} TO notifications_worker USING (true) WITH CHECK (true);`;
