import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLAN = `
  CREATE TABLE tasks.calendar_days (
    date date PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'MAKEUP_WORK')),
    source text,
    confirmed boolean NOT NULL DEFAULT true
  );
  -- fed by facts of the directory; a fact not newer than version is skipped
  CREATE TABLE tasks.agencies (
    code text PRIMARY KEY,
    name text NOT NULL,
    short_name text NOT NULL,
    level text NOT NULL,
    kind text NOT NULL,
    parent text,
    ranking_group text,
    in_ranking boolean NOT NULL,
    valid_from date,
    valid_to date,
    search_text text NOT NULL,
    version bigint NOT NULL
  );
  -- content: what is read whole and never searched (objectives, targets, rewards, legal documents, …), as in the source
  CREATE TABLE tasks.plans (
    year integer PRIMARY KEY,
    province text NOT NULL,
    content jsonb NOT NULL
  );
  CREATE TABLE tasks.fields (
    year integer NOT NULL REFERENCES tasks.plans,
    code text NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    name_en text,
    owner_agency text NOT NULL,
    owner_basis text,
    PRIMARY KEY (year, code)
  );
  -- details: the source's own attributes, with every assumed flag
  CREATE TABLE tasks.tasks (
    id uuid PRIMARY KEY,
    year integer NOT NULL REFERENCES tasks.plans,
    code text NOT NULL,
    position integer NOT NULL,
    derived boolean NOT NULL,
    field_code text,
    name text NOT NULL,
    source_text text,
    source_text_corrected text,
    lead_agency text,
    deadline_date date NOT NULL,
    due_at timestamptz NOT NULL,
    assumed boolean NOT NULL,
    details jsonb NOT NULL,
    search_text text NOT NULL,
    UNIQUE (year, code)
  );
  CREATE TABLE tasks.reporting_periods (
    code text PRIMARY KEY,
    year integer NOT NULL REFERENCES tasks.plans,
    type text NOT NULL,
    name text NOT NULL,
    data_from date NOT NULL,
    data_to date NOT NULL,
    cumulative boolean NOT NULL,
    opens_on date NOT NULL,
    deadline_date date NOT NULL,
    due_at timestamptz NOT NULL,
    details jsonb NOT NULL
  );
  CREATE TABLE tasks.report_templates (
    year integer PRIMARY KEY REFERENCES tasks.plans,
    version integer NOT NULL,
    content jsonb NOT NULL
  );`;

const OBLIGATIONS = `
  CREATE TABLE tasks.obligations (
    id uuid PRIMARY KEY,
    year integer NOT NULL,
    class text NOT NULL CHECK (class IN ('REPORT', 'TASK', 'RETURNED_REPORT')),
    code text NOT NULL,
    -- 0, or which return of the report this is: a report may be returned more than once
    sequence integer NOT NULL DEFAULT 0,
    agency_code text NOT NULL,
    role text NOT NULL CHECK (role IN ('LEAD', 'CO')),
    title text NOT NULL,
    opens_on date NOT NULL,
    deadline_date date NOT NULL,
    due_at timestamptz NOT NULL,
    assumed boolean NOT NULL,
    met_at timestamptz,
    timeliness text CHECK (timeliness IN ('ON_TIME', 'LATE')),
    met_assumed boolean NOT NULL DEFAULT false,
    version integer NOT NULL,
    search_text text NOT NULL,
    UNIQUE (year, class, code, agency_code, sequence),
    CHECK ((met_at IS NULL) = (timeliness IS NULL))
  );
  CREATE INDEX obligations_of_agency ON tasks.obligations (agency_code, due_at);
  CREATE INDEX obligations_open ON tasks.obligations (due_at) WHERE met_at IS NULL;
  CREATE TABLE tasks.obligation_history (
    obligation_id uuid NOT NULL REFERENCES tasks.obligations,
    version integer NOT NULL,
    agency_code text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('OPENED', 'MET', 'REOPENED', 'RESCHEDULED')),
    at timestamptz NOT NULL,
    person_id uuid,
    person_name text,
    detail jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (obligation_id, version)
  );`;

const REPORTS = `
  CREATE TABLE tasks.reports (
    id uuid PRIMARY KEY,
    year integer NOT NULL,
    period_code text NOT NULL REFERENCES tasks.reporting_periods,
    agency_code text NOT NULL,
    ranking_group text NOT NULL CHECK (ranking_group IN ('DEPARTMENT', 'DISTRICT')),
    obligation_id uuid NOT NULL UNIQUE REFERENCES tasks.obligations,
    status text NOT NULL CHECK (status IN ('NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    version integer NOT NULL,
    revision integer NOT NULL DEFAULT 0,
    "values" jsonb NOT NULL DEFAULT '{}',
    not_applicable jsonb NOT NULL DEFAULT '{}',
    first_submitted_at timestamptz,
    submitted_at timestamptz,
    timeliness text CHECK (timeliness IN ('ON_TIME', 'LATE')),
    return_obligation_id uuid REFERENCES tasks.obligations,
    updated_at timestamptz NOT NULL,
    UNIQUE (period_code, agency_code)
  );
  CREATE INDEX reports_of_agency ON tasks.reports (agency_code);
  CREATE TABLE tasks.report_submissions (
    report_id uuid NOT NULL REFERENCES tasks.reports,
    revision integer NOT NULL,
    agency_code text NOT NULL,
    submitted_at timestamptz NOT NULL,
    "values" jsonb NOT NULL,
    not_applicable jsonb NOT NULL,
    content_hash text NOT NULL,
    receipt jsonb NOT NULL,
    PRIMARY KEY (report_id, revision)
  );
  CREATE TABLE tasks.report_history (
    report_id uuid NOT NULL REFERENCES tasks.reports,
    version integer NOT NULL,
    agency_code text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('OPENED', 'SAVED', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    at timestamptz NOT NULL,
    person_id uuid,
    person_name text,
    detail jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (report_id, version)
  );`;

const PRIVATE = ['obligations', 'obligation_history', 'reports', 'report_submissions', 'report_history'];
const APPEND_ONLY = ['obligation_history', 'report_submissions', 'report_history'];
const READ_ONLY_FOR_PEOPLE = ['calendar_days', 'agencies', 'plans', 'fields', 'tasks', 'reporting_periods', 'report_templates'];

/** The plan, its obligations and reports. Rows of an agency are behind row-level security; what was sent is append-only. */
export class CreateTasks1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [PLAN, OBLIGATIONS, REPORTS]) await runner.query(sql);
    for (const table of PRIVATE) {
      await runner.query(`
        ALTER TABLE tasks.${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY api_scope ON tasks.${table} TO tasks_api USING (tasks.scope_allows(agency_code));
        CREATE POLICY worker_all ON tasks.${table} TO tasks_worker USING (true) WITH CHECK (true)`);
    }
    for (const table of APPEND_ONLY) await runner.query(`REVOKE UPDATE, DELETE ON tasks.${table} FROM tasks_api, tasks_worker`);
    for (const table of READ_ONLY_FOR_PEOPLE) await runner.query(`REVOKE INSERT, UPDATE, DELETE ON tasks.${table} FROM tasks_api`);
    await runner.query('REVOKE DELETE ON tasks.obligations, tasks.reports FROM tasks_api, tasks_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${[...APPEND_ONLY, 'reports', 'obligations', ...READ_ONLY_FOR_PEOPLE].map((table) => `tasks.${table}`).join(', ')}`);
  }
}
