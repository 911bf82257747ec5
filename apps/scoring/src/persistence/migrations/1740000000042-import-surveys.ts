import type { MigrationInterface, QueryRunner } from 'typeorm';

const SURVEYS = `
  -- a file of answers that was counted; append-only
  CREATE TABLE scoring.survey_imports (
    id            uuid PRIMARY KEY,
    year          integer NOT NULL,
    ranking_group text NOT NULL CHECK (ranking_group IN ('DEPARTMENT', 'DISTRICT')),
    file_name     text NOT NULL,
    file_hash     text NOT NULL,
    rows          integer NOT NULL,
    answers       integer NOT NULL,
    excluded      integer NOT NULL,
    author_id     uuid NOT NULL,
    author_name   text NOT NULL,
    imported_at   timestamptz NOT NULL
  );
  CREATE INDEX survey_imports_of_year ON scoring.survey_imports (year, imported_at);
  CREATE TABLE scoring.survey_withdrawals (
    survey_id    uuid PRIMARY KEY REFERENCES scoring.survey_imports,
    reason       text NOT NULL,
    author_id    uuid NOT NULL,
    author_name  text NOT NULL,
    withdrawn_at timestamptz NOT NULL
  );
  -- Append-only, and told by scoring.survey.counted.v1, by which alone it reaches the card: the newest of an agency and leaf counts.
  -- groups: counts by group of respondents; excluded: answers of the agency's own people, not counted; unattributed: nobody said whose people.
  ALTER TABLE scoring.survey_results
    ADD COLUMN survey_id uuid NOT NULL,
    ADD COLUMN groups jsonb NOT NULL,
    ADD COLUMN excluded integer NOT NULL,
    ADD COLUMN unattributed integer NOT NULL,
    ADD COLUMN withdrawn boolean NOT NULL;
  CREATE INDEX survey_results_of_survey ON scoring.survey_results (survey_id);`;

/** Files of answers are for those who see all cards; an agency reads its own results. */
const RIGHTS = `
  REVOKE ALL ON scoring.survey_imports, scoring.survey_withdrawals FROM scoring_api;
  REVOKE UPDATE, DELETE ON scoring.survey_imports, scoring.survey_withdrawals FROM scoring_worker;
  ALTER TABLE scoring.survey_imports ENABLE ROW LEVEL SECURITY;
  ALTER TABLE scoring.survey_withdrawals ENABLE ROW LEVEL SECURITY;
  CREATE POLICY worker_all ON scoring.survey_imports TO scoring_worker USING (true) WITH CHECK (true);
  CREATE POLICY worker_all ON scoring.survey_withdrawals TO scoring_worker USING (true) WITH CHECK (true);`;

/** Survey results by the file, replaced by newer ones or withdrawn, never changed. */
export class ImportSurveys1740000000042 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [SURVEYS, RIGHTS]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX scoring.survey_results_of_survey;
      ALTER TABLE scoring.survey_results DROP COLUMN survey_id, DROP COLUMN groups, DROP COLUMN excluded, DROP COLUMN unattributed, DROP COLUMN withdrawn;
      DROP TABLE scoring.survey_withdrawals, scoring.survey_imports`);
  }
}
