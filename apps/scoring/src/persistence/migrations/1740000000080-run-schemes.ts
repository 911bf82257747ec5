import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each scheme of a year is run by a campaign of its own; who names none means the PAR index. */
const CAMPAIGNS = `
  INSERT INTO scoring.schemes VALUES ('PROVINCE', 'Chỉ số cải cách hành chính cấp tỉnh', 'SNV', false);
  ALTER TABLE scoring.campaign_windows DROP CONSTRAINT campaign_windows_year_fkey, DROP CONSTRAINT campaign_windows_pkey;
  ALTER TABLE scoring.campaign_extensions DROP CONSTRAINT campaign_extensions_year_fkey;
  ALTER TABLE scoring.campaign_reopenings DROP CONSTRAINT campaign_reopenings_year_fkey;
  ALTER TABLE scoring.campaigns DROP CONSTRAINT campaigns_pkey,
    ADD COLUMN scheme text NOT NULL DEFAULT 'PAR_INDEX' REFERENCES scoring.schemes, ADD PRIMARY KEY (year, scheme);
  ALTER TABLE scoring.campaign_windows ADD COLUMN scheme text NOT NULL DEFAULT 'PAR_INDEX',
    ADD PRIMARY KEY (year, scheme, phase), ADD FOREIGN KEY (year, scheme) REFERENCES scoring.campaigns;
  ALTER TABLE scoring.campaign_extensions ADD COLUMN scheme text NOT NULL DEFAULT 'PAR_INDEX',
    ADD FOREIGN KEY (year, scheme) REFERENCES scoring.campaigns;
  ALTER TABLE scoring.campaign_reopenings ADD COLUMN scheme text NOT NULL DEFAULT 'PAR_INDEX',
    ADD FOREIGN KEY (year, scheme) REFERENCES scoring.campaigns;

  ALTER TABLE scoring.self_assessment_leaves DROP CONSTRAINT self_assessment_leaves_agency_code_year_fkey;
  -- returned_at: given back to be done again; why stands in the extension, and here as long as it is the last word
  ALTER TABLE scoring.self_assessments DROP CONSTRAINT self_assessments_pkey,
    ADD COLUMN scheme text NOT NULL DEFAULT 'PAR_INDEX' REFERENCES scoring.schemes, ADD PRIMARY KEY (agency_code, year, scheme),
    ADD COLUMN returned_at timestamptz, ADD COLUMN returned_by text, ADD COLUMN returned_reason text;
  ALTER TABLE scoring.self_assessment_leaves ADD COLUMN scheme text NOT NULL DEFAULT 'PAR_INDEX',
    ADD FOREIGN KEY (agency_code, year, scheme) REFERENCES scoring.self_assessments;
  REVOKE UPDATE ON scoring.self_assessments FROM scoring_api;
  GRANT UPDATE (version, submitted_at, submitted_by) ON scoring.self_assessments TO scoring_api;`;

/** One switch a year shows rounds to agencies: a fact names its round and no scheme. */
const shows = (scheme: string): string => `
  CREATE OR REPLACE FUNCTION scoring.shows_round(of_year integer, round text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT coalesce(round, '') NOT IN ('APPRAISAL_1', 'APPRAISAL_2') OR EXISTS (SELECT FROM scoring.campaigns c WHERE c.year = of_year${scheme} AND round = ANY (c.visible_rounds))
  $$;`;

const IMPROVEMENTS = `
  -- below weak_below percent of its maximum a component of the province's index is weak
  CREATE TABLE scoring.par_index_settings (
    year       integer PRIMARY KEY,
    weak_below numeric(5, 2) NOT NULL CHECK (weak_below BETWEEN 0 AND 100),
    version    integer NOT NULL CHECK (version > 0),
    assumed    boolean NOT NULL
  );
  -- append-only, and told by scoring.improvement.requested.v1: who mends a weak component, by which task of the plan
  CREATE TABLE scoring.improvements (
    id             uuid PRIMARY KEY,
    year           integer NOT NULL,
    component_code text NOT NULL,
    percent        numeric(5, 2) NOT NULL,
    agency_code    text NOT NULL,
    person         text NOT NULL,
    task_code      text NOT NULL,
    title          text NOT NULL,
    deadline_date  date NOT NULL,
    author_id      uuid NOT NULL,
    author_name    text NOT NULL,
    requested_at   timestamptz NOT NULL,
    UNIQUE (year, task_code)
  );
  REVOKE ALL ON scoring.par_index_settings, scoring.improvements FROM scoring_api;
  GRANT SELECT ON scoring.par_index_settings, scoring.improvements TO scoring_api;
  REVOKE UPDATE, DELETE ON scoring.improvements FROM scoring_worker;
  REVOKE DELETE ON scoring.par_index_settings FROM scoring_worker;
  ALTER TABLE scoring.improvements ENABLE ROW LEVEL SECURITY;
  CREATE POLICY api_scope ON scoring.improvements FOR SELECT TO scoring_api USING (scoring.scope_allows(agency_code));
  CREATE POLICY worker_all ON scoring.improvements TO scoring_worker USING (true) WITH CHECK (true);`;

/** Schemes beside the PAR index get campaigns and self-assessments; the province's own index gets improvements. */
export class RunSchemes1740000000080 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [CAMPAIGNS, shows(` AND c.scheme = 'PAR_INDEX'`), IMPROVEMENTS]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE scoring.improvements, scoring.par_index_settings;
      ${['self_assessment_leaves', 'self_assessments', 'campaign_extensions', 'campaign_windows', 'campaigns'].map((table) => `DELETE FROM scoring.${table} WHERE scheme <> 'PAR_INDEX';`).join('\n      ')}
      ALTER TABLE scoring.self_assessment_leaves DROP COLUMN scheme;
      ALTER TABLE scoring.self_assessments DROP COLUMN scheme, DROP COLUMN returned_at, DROP COLUMN returned_by, DROP COLUMN returned_reason, ADD PRIMARY KEY (agency_code, year);
      ALTER TABLE scoring.self_assessment_leaves ADD FOREIGN KEY (agency_code, year) REFERENCES scoring.self_assessments;
      GRANT UPDATE ON scoring.self_assessments TO scoring_api;
      ALTER TABLE scoring.campaign_extensions DROP COLUMN scheme;
      ALTER TABLE scoring.campaign_reopenings DROP COLUMN scheme;
      ALTER TABLE scoring.campaign_windows DROP COLUMN scheme, ADD PRIMARY KEY (year, phase);
      ${shows('')}
      ALTER TABLE scoring.campaigns DROP COLUMN scheme, ADD PRIMARY KEY (year);
      ALTER TABLE scoring.campaign_windows ADD FOREIGN KEY (year) REFERENCES scoring.campaigns;
      ALTER TABLE scoring.campaign_extensions ADD FOREIGN KEY (year) REFERENCES scoring.campaigns;
      ALTER TABLE scoring.campaign_reopenings ADD FOREIGN KEY (year) REFERENCES scoring.campaigns;
      ALTER TABLE scoring.criteria_sets DISABLE TRIGGER keep_criteria_set;
      DELETE FROM scoring.criteria_decisions WHERE code IN (SELECT code FROM scoring.criteria_sets WHERE scheme = 'PROVINCE');
      DELETE FROM scoring.criteria_sets WHERE scheme = 'PROVINCE';
      ALTER TABLE scoring.criteria_sets ENABLE TRIGGER keep_criteria_set;
      DELETE FROM scoring.criteria_boards WHERE scheme = 'PROVINCE';
      DELETE FROM scoring.schemes WHERE code = 'PROVINCE'`);
  }
}
