import type { MigrationInterface, QueryRunner } from 'typeorm';

const CATALOGUE = `
  -- content: the template as in the source, without its indicators
  CREATE TABLE indicators.templates (
    year integer PRIMARY KEY,
    title text NOT NULL,
    assumed boolean NOT NULL,
    content jsonb NOT NULL
  );
  CREATE TABLE indicators.indicators (
    year integer NOT NULL REFERENCES indicators.templates,
    key text NOT NULL,
    position integer NOT NULL,
    code text NOT NULL,
    section text NOT NULL,
    type text NOT NULL,
    target_ref text,
    search_text text NOT NULL,
    definition jsonb NOT NULL,
    PRIMARY KEY (year, key),
    UNIQUE (year, code)
  );
  CREATE TABLE indicators.periods (
    code text PRIMARY KEY,
    year integer NOT NULL,
    type text NOT NULL,
    data_from date NOT NULL,
    data_to date NOT NULL CHECK (data_to >= data_from),
    cumulative boolean NOT NULL
  );
  -- measurements: how often the target was measured, over all periods; its row is the lock under which it is measured
  CREATE TABLE indicators.targets (
    year integer NOT NULL,
    id text NOT NULL,
    position integer NOT NULL,
    operator text NOT NULL CHECK (operator IN ('>=', '>', '<=', '<', '=')),
    threshold numeric NOT NULL,
    definition jsonb NOT NULL,
    measurements bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (year, id)
  );
  CREATE TABLE indicators.indices (
    code text PRIMARY KEY,
    position integer NOT NULL,
    name text NOT NULL,
    owner text NOT NULL,
    unit text NOT NULL,
    definition jsonb NOT NULL
  );
  CREATE TABLE indicators.index_results (
    code text NOT NULL REFERENCES indicators.indices,
    year integer NOT NULL,
    result jsonb NOT NULL,
    PRIMARY KEY (code, year)
  );`;

const MEASURED = `
  -- fed by facts of the directory; a fact not newer than version is skipped
  CREATE TABLE indicators.agencies (
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
    version bigint NOT NULL
  );
  -- one row a report; entries: indicator key -> value, of the newest submission
  CREATE TABLE indicators.report_values (
    report_id uuid PRIMARY KEY,
    year integer NOT NULL,
    agency_code text NOT NULL,
    period_code text NOT NULL,
    ranking_group text,
    revision integer NOT NULL,
    entries jsonb NOT NULL,
    not_applicable jsonb NOT NULL,
    values_version bigint NOT NULL,
    state text NOT NULL CHECK (state IN ('SUBMITTED', 'RETURNED', 'ACCEPTED')),
    state_version bigint NOT NULL
  );
  CREATE INDEX report_values_by_period ON indicators.report_values (period_code);
  -- what each report that counts adds to a target
  CREATE TABLE indicators.target_contributions (
    year integer NOT NULL,
    target_id text NOT NULL,
    report_id uuid NOT NULL REFERENCES indicators.report_values,
    period_code text NOT NULL,
    agency_code text NOT NULL,
    numerator numeric NOT NULL,
    denominator numeric NOT NULL,
    own boolean NOT NULL,
    communes boolean NOT NULL,
    PRIMARY KEY (year, target_id, report_id)
  );
  CREATE INDEX target_contributions_by_period ON indicators.target_contributions (year, target_id, period_code);
  -- append-only: every change of a target's figures over the province
  CREATE TABLE indicators.target_measurements (
    year integer NOT NULL,
    target_id text NOT NULL,
    version bigint NOT NULL,
    period_code text NOT NULL,
    numerator numeric NOT NULL,
    denominator numeric NOT NULL,
    percent numeric,
    attained boolean,
    reported integer NOT NULL,
    expected integer NOT NULL,
    measured_at timestamptz NOT NULL,
    PRIMARY KEY (year, target_id, version),
    FOREIGN KEY (year, target_id) REFERENCES indicators.targets
  );
  CREATE INDEX target_measurements_by_period ON indicators.target_measurements (year, target_id, period_code, version DESC);`;

const ALL = 'templates indicators periods targets indices index_results agencies report_values target_contributions target_measurements'
  .split(' ').map((table) => `indicators.${table}`).join(', ');

/** What an agency reported is its own; sums over the province are everybody's. People only read here. */
const ACCESS = ['report_values', 'target_contributions'].map((table) => `
  ALTER TABLE indicators.${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY api_scope ON indicators.${table} TO indicators_api USING (indicators.scope_allows(agency_code));
  CREATE POLICY worker_all ON indicators.${table} TO indicators_worker USING (true) WITH CHECK (true);`).join('')
  + `REVOKE INSERT, UPDATE, DELETE ON ${ALL} FROM indicators_api;
     REVOKE UPDATE, DELETE ON indicators.target_measurements FROM indicators_worker;`;

export class CreateIndicators1740000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CATALOGUE + MEASURED + ACCESS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${ALL} CASCADE`);
  }
}
