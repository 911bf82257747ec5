import type { MigrationInterface, QueryRunner } from 'typeorm';

const CAMPAIGNS = `
  -- the yearly scoring: who may do what from when to when; version grows with every change
  CREATE TABLE scoring.campaigns (
    year            integer PRIMARY KEY,
    version         integer NOT NULL CHECK (version > 0),
    assumed         boolean NOT NULL,
    -- rounds whose scores an agency may see of its own card
    visible_rounds  text[] NOT NULL,
    locked_at       timestamptz,
    locked_by       uuid,
    -- the last fact in the log when it was locked
    locked_position bigint,
    CHECK ((locked_at IS NULL) = (locked_by IS NULL) AND (locked_at IS NULL) = (locked_position IS NULL))
  );
  CREATE TABLE scoring.campaign_windows (
    year      integer NOT NULL REFERENCES scoring.campaigns,
    phase     text NOT NULL CHECK (phase IN ('SELF_ASSESSMENT', 'APPRAISAL_1', 'EXPLANATION', 'APPRAISAL_2')),
    first_day date NOT NULL,
    last_day  date NOT NULL CHECK (last_day >= first_day),
    PRIMARY KEY (year, phase)
  );
  -- append-only: the latest day of an agency and phase counts
  CREATE TABLE scoring.campaign_extensions (
    id          uuid PRIMARY KEY,
    year        integer NOT NULL REFERENCES scoring.campaigns,
    agency_code text NOT NULL,
    phase       text NOT NULL,
    last_day    date NOT NULL,
    reason      text NOT NULL,
    author_id   uuid NOT NULL,
    author_name text NOT NULL,
    given_at    timestamptz NOT NULL
  );
  CREATE INDEX campaign_extensions_of_agency ON scoring.campaign_extensions (year, agency_code);

  -- the tasks service's calendar, fed by its facts
  CREATE TABLE scoring.calendar_years (year integer PRIMARY KEY, version bigint NOT NULL);
  CREATE TABLE scoring.calendar_days (date date PRIMARY KEY, kind text NOT NULL);`;

const INPUTS = `
  -- Append-only, and told by scoring.scores.given.v1, by which alone it reaches the card. version: its place among the scores
  -- of the leaf and round. act_id: what was given at once. chosen: options or items ticked, as the person chose them.
  ALTER TABLE scoring.score_entries
    ADD COLUMN version integer NOT NULL CHECK (version > 0),
    ADD COLUMN act_id uuid NOT NULL,
    ADD COLUMN basis text NOT NULL CHECK (basis IN ('PRE_FILLED', 'GIVEN', 'ACCEPTED', 'BULK_ACCEPTED')),
    ADD COLUMN on_behalf_of text NOT NULL,
    ADD COLUMN author_name text NOT NULL,
    ADD COLUMN chosen jsonb,
    ADD COLUMN justification text,
    ADD COLUMN evidence jsonb NOT NULL DEFAULT '[]',
    ALTER COLUMN author_id SET NOT NULL,
    ADD CONSTRAINT score_entries_in_order UNIQUE (agency_code, year, leaf_code, round, version);
  CREATE INDEX score_entries_of_leaf ON scoring.score_entries (year, leaf_code);
  CREATE INDEX facts_given ON scoring.facts (agency_code, year, position) WHERE kind LIKE 'scoring.%';

  CREATE TABLE scoring.self_assessments (
    agency_code  text NOT NULL,
    year         integer NOT NULL,
    version      integer NOT NULL,
    submitted_at timestamptz,
    submitted_by text,
    PRIMARY KEY (agency_code, year)
  );
  -- the draft; without given the pre-filled value stands, given without a score says that the leaf does not apply
  CREATE TABLE scoring.self_assessment_leaves (
    agency_code   text NOT NULL,
    year          integer NOT NULL,
    leaf_code     text NOT NULL,
    given         boolean NOT NULL,
    score         numeric(8, 2) CHECK (score >= 0),
    chosen        jsonb,
    reason        text,
    justification text,
    evidence      jsonb NOT NULL,
    PRIMARY KEY (agency_code, year, leaf_code),
    FOREIGN KEY (agency_code, year) REFERENCES scoring.self_assessments
  );

  -- cited by number and symbol, stored once an agency; of a secret one nothing but that
  CREATE TABLE scoring.evidence_documents (
    id          uuid PRIMARY KEY,
    agency_code text NOT NULL,
    symbol      text NOT NULL,
    issued_on   date,
    abstract    text,
    secret      boolean NOT NULL,
    added_by    uuid NOT NULL,
    added_at    timestamptz NOT NULL,
    CHECK (NOT secret OR abstract IS NULL),
    UNIQUE NULLS NOT DISTINCT (agency_code, symbol, issued_on)
  );

  -- append-only: what is asked of an agency about a leaf, and what it replies, asked or not
  CREATE TABLE scoring.explanations (
    id           uuid PRIMARY KEY,
    agency_code  text NOT NULL,
    year         integer NOT NULL,
    leaf_code    text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('REQUEST', 'REPLY')),
    request_id   uuid UNIQUE REFERENCES scoring.explanations,
    text         text NOT NULL,
    evidence     jsonb NOT NULL DEFAULT '[]',
    on_behalf_of text NOT NULL,
    author_id    uuid NOT NULL,
    author_name  text NOT NULL,
    given_at     timestamptz NOT NULL,
    CHECK (kind = 'REPLY' OR request_id IS NULL)
  );
  CREATE INDEX explanations_of_card ON scoring.explanations (year, agency_code, leaf_code);`;

const OPEN = ['campaigns', 'campaign_windows', 'calendar_years', 'calendar_days'];
const PRIVATE = ['campaign_extensions', 'self_assessments', 'self_assessment_leaves', 'evidence_documents', 'explanations'];
const APPEND_ONLY = ['campaign_extensions', 'evidence_documents', 'explanations'];
const list = (tables: readonly string[]): string => tables.map((table) => `scoring.${table}`).join(', ');

const RIGHTS = `
  REVOKE ALL ON ${list([...OPEN, ...PRIVATE])} FROM scoring_api;
  GRANT SELECT ON ${list([...OPEN, ...PRIVATE])} TO scoring_api;
  GRANT INSERT ON scoring.score_entries, ${list(['self_assessments', 'self_assessment_leaves', 'evidence_documents', 'explanations'])} TO scoring_api;
  GRANT UPDATE ON scoring.self_assessments, scoring.self_assessment_leaves TO scoring_api;
  REVOKE UPDATE, DELETE ON ${list(APPEND_ONLY)} FROM scoring_worker;
  REVOKE DELETE ON scoring.campaigns, scoring.campaign_windows, scoring.self_assessments, scoring.self_assessment_leaves FROM scoring_worker;`;

const SHOWS_ROUND = `
  -- whether agencies may see the scores of a round, or of whatever else a leaf got its points from
  CREATE FUNCTION scoring.shows_round(of_year integer, round text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT coalesce(round, '') NOT IN ('APPRAISAL_1', 'APPRAISAL_2') OR EXISTS (SELECT FROM scoring.campaigns c WHERE c.year = of_year AND round = ANY (c.visible_rounds))
  $$;
  -- an agency's card without the rounds that it may not see is worked out when it is read
  GRANT SELECT ON scoring.facts, scoring.known_states TO scoring_api;`;

/** An agency sees ranks while the year's switch is on and nothing in them comes from a round that it may not see. */
const RANKING_VISIBLE = `
  CREATE INDEX leaf_points_appraised ON scoring.leaf_points (year, source) WHERE source IN ('APPRAISAL_1', 'APPRAISAL_2');
  -- with its owner's rights, since it looks at the cards of all
  CREATE FUNCTION scoring.ranking_visible(of_year integer) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT y.ranking_visible_to_agencies AND NOT EXISTS (SELECT FROM (VALUES ('APPRAISAL_1'), ('APPRAISAL_2')) AS r(round)
      WHERE NOT scoring.shows_round(of_year, r.round)
        AND EXISTS (SELECT FROM scoring.leaf_points l WHERE l.year = of_year AND l.source = r.round AND l.source IN ('APPRAISAL_1', 'APPRAISAL_2')))
    FROM scoring.ranking_years y WHERE y.year = of_year
  $$;`;

const ranking = (years: string, visible: string): string => `
  CREATE OR REPLACE VIEW scoring.ranking_rows AS
  SELECT r.year, r.ranking_group, r.agency_code, r.index, r.tthc_percent, r.survey_percent, r.penalty, r.bonus, r.points, r.max_points,
    r.band, r.leaves_known, r.leaves, r.points_known, r.best_attainable, r.card_version,
    CASE WHEN ${visible} OR coalesce(current_setting('cchc.all', true), '') = 'on' THEN r.true_rank END AS rank
  FROM (
    SELECT c.year, c.ranking_group, c.agency_code, c.index, c.tthc_percent, c.survey_percent, c.penalty, c.bonus, c.points, c.max_points,
      c.band, c.leaves_known, c.leaves, c.points_known, c.best_attainable, c.version AS card_version,
      rank() OVER (PARTITION BY c.year, c.ranking_group
        ORDER BY c.index DESC, c.tthc_percent DESC, c.survey_percent DESC, c.penalty)::integer AS true_rank
    FROM scoring.cards c WHERE c.in_ranking
  ) r
  JOIN ${years} y ON y.year = r.year
  WHERE ${visible} OR scoring.scope_allows(r.agency_code);`;

// OFFSET: asked once a year, not once a row.
const RANKING = ranking('(SELECT year, scoring.ranking_visible(year) AS visible FROM scoring.ranking_years OFFSET 0)', 'y.visible');
const FORMER_RANKING = ranking('scoring.ranking_years', 'y.ranking_visible_to_agencies');

/** Agencies see and write what is theirs, scores of their own round and in their own name alone; a round's scores as its switch says. */
const POLICIES = `
  ${PRIVATE.map((table) => `
  ALTER TABLE scoring.${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY api_scope ON scoring.${table} FOR SELECT TO scoring_api USING (scoring.scope_allows(agency_code));
  CREATE POLICY worker_all ON scoring.${table} TO scoring_worker USING (true) WITH CHECK (true);`).join('')}
  CREATE POLICY api_begin ON scoring.self_assessments FOR INSERT TO scoring_api WITH CHECK (scoring.scope_allows(agency_code));
  CREATE POLICY api_change ON scoring.self_assessments FOR UPDATE TO scoring_api USING (scoring.scope_allows(agency_code));
  CREATE POLICY api_draft ON scoring.self_assessment_leaves FOR INSERT TO scoring_api WITH CHECK (scoring.scope_allows(agency_code));
  CREATE POLICY api_redraft ON scoring.self_assessment_leaves FOR UPDATE TO scoring_api USING (scoring.scope_allows(agency_code));
  CREATE POLICY api_cite ON scoring.evidence_documents FOR INSERT TO scoring_api
    WITH CHECK (scoring.scope_allows(agency_code) AND added_by::text = current_setting('cchc.person', true));
  CREATE POLICY api_reply ON scoring.explanations FOR INSERT TO scoring_api
    WITH CHECK (kind = 'REPLY' AND scoring.scope_allows(agency_code) AND author_id::text = current_setting('cchc.person', true));
  CREATE POLICY api_self ON scoring.score_entries FOR INSERT TO scoring_api
    WITH CHECK (round = 'SELF' AND scoring.scope_allows(agency_code) AND author_id::text = current_setting('cchc.person', true));
  ${[['score_entries', 'round'], ['leaf_history', 'source'], ['facts', `payload ->> 'round'`]].map(([table, round]) => `
  DROP POLICY api_scope ON scoring.${table};
  CREATE POLICY api_scope ON scoring.${table} FOR SELECT TO scoring_api USING (scoring.scope_allows(agency_code) AND scoring.shows_round(year, ${round}));`).join('')}`;

/** Campaigns, and the ways in which people score. */
export class CreateCampaigns1740000000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [CAMPAIGNS, INPUTS, RIGHTS, SHOWS_ROUND, RANKING_VISIBLE, RANKING, POLICIES]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(FORMER_RANKING);
    await queryRunner.query(`
      DROP FUNCTION scoring.ranking_visible(integer);
      DROP INDEX scoring.leaf_points_appraised;
      DROP POLICY api_self ON scoring.score_entries;
      ${['score_entries', 'leaf_history', 'facts'].map((table) => `DROP POLICY api_scope ON scoring.${table};
      CREATE POLICY api_scope ON scoring.${table} FOR SELECT TO scoring_api USING (scoring.scope_allows(agency_code));`).join('')}
      DROP FUNCTION scoring.shows_round(integer, text);
      REVOKE SELECT ON scoring.facts, scoring.known_states FROM scoring_api;
      REVOKE INSERT ON scoring.score_entries FROM scoring_api;
      DROP INDEX scoring.facts_given, scoring.score_entries_of_leaf;
      ALTER TABLE scoring.score_entries DROP CONSTRAINT score_entries_in_order, ALTER COLUMN author_id DROP NOT NULL, DROP COLUMN version, DROP COLUMN act_id,
        DROP COLUMN basis, DROP COLUMN on_behalf_of, DROP COLUMN author_name, DROP COLUMN chosen, DROP COLUMN justification, DROP COLUMN evidence;
      DROP TABLE scoring.explanations, scoring.evidence_documents, scoring.self_assessment_leaves, scoring.self_assessments,
        scoring.calendar_days, scoring.calendar_years, scoring.campaign_extensions, scoring.campaign_windows, scoring.campaigns`);
  }
}
