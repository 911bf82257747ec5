import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  CREATE TABLE scoring.link_surveys (
    id            uuid PRIMARY KEY,
    year          integer NOT NULL,
    ranking_group text NOT NULL CHECK (ranking_group IN ('DEPARTMENT', 'DISTRICT')),
    respondents   text NOT NULL,
    title         text NOT NULL,
    closes_on     date NOT NULL,
    closes_at     timestamptz NOT NULL,
    author_id     uuid NOT NULL,
    author_name   text NOT NULL,
    opened_at     timestamptz NOT NULL
  );
  -- Of a link there is its hash, and that it was used: never when, and never for what.
  CREATE TABLE scoring.survey_links (
    token_hash        bytea PRIMARY KEY,
    survey_id         uuid NOT NULL REFERENCES scoring.link_surveys,
    respondent_agency text,
    used              boolean NOT NULL DEFAULT false
  );
  CREATE INDEX survey_links_of_survey ON scoring.survey_links (survey_id);
  -- Answers are counters and nothing else; whose they were is nowhere.
  CREATE TABLE scoring.survey_tallies (
    survey_id   uuid NOT NULL REFERENCES scoring.link_surveys,
    agency_code text NOT NULL,
    leaf_code   text NOT NULL,
    option_code text NOT NULL,
    count       integer NOT NULL CHECK (count > 0),
    PRIMARY KEY (survey_id, agency_code, leaf_code, option_code)
  );`;

/** Whoever holds a link sees its survey, may use the link and count into that survey, and nothing more. */
const RIGHTS = `
  REVOKE ALL ON scoring.link_surveys, scoring.survey_links, scoring.survey_tallies FROM scoring_api;
  GRANT SELECT ON scoring.link_surveys, scoring.survey_links, scoring.survey_tallies TO scoring_api;
  GRANT UPDATE (used) ON scoring.survey_links TO scoring_api;
  GRANT INSERT, UPDATE (count) ON scoring.survey_tallies TO scoring_api;
  REVOKE UPDATE, DELETE ON scoring.link_surveys FROM scoring_worker;
  REVOKE UPDATE, DELETE ON scoring.survey_links, scoring.survey_tallies FROM scoring_worker;
  ALTER TABLE scoring.link_surveys ENABLE ROW LEVEL SECURITY;
  ALTER TABLE scoring.survey_links ENABLE ROW LEVEL SECURITY;
  ALTER TABLE scoring.survey_tallies ENABLE ROW LEVEL SECURITY;
  CREATE POLICY worker_all ON scoring.link_surveys TO scoring_worker USING (true) WITH CHECK (true);
  CREATE POLICY worker_all ON scoring.survey_links TO scoring_worker USING (true) WITH CHECK (true);
  CREATE POLICY worker_all ON scoring.survey_tallies TO scoring_worker USING (true) WITH CHECK (true);
  CREATE POLICY api_holder ON scoring.survey_links TO scoring_api USING (token_hash = decode(nullif(current_setting('cchc.survey_link', true), ''), 'hex'));
  CREATE POLICY api_holder ON scoring.link_surveys FOR SELECT TO scoring_api USING (EXISTS (SELECT FROM scoring.survey_links l WHERE l.survey_id = id));
  CREATE POLICY api_holder ON scoring.survey_tallies TO scoring_api USING (EXISTS (SELECT FROM scoring.survey_links l WHERE l.survey_id = survey_tallies.survey_id));`;

/** Surveys by anonymous links that can be used once. */
export class SurveyByLink1740000000043 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [TABLES, RIGHTS]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE scoring.survey_tallies, scoring.survey_links, scoring.link_surveys CASCADE');
  }
}
