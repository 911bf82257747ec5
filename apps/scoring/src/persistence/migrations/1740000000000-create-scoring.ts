import type { MigrationInterface, QueryRunner } from 'typeorm';

const CRITERIA = `
  -- document and catalogue as they were installed; never changed afterwards
  CREATE TABLE scoring.criteria_sets (
    code          text PRIMARY KEY,
    year          integer NOT NULL,
    ranking_group text NOT NULL CHECK (ranking_group IN ('DEPARTMENT', 'DISTRICT')),
    version       integer NOT NULL CHECK (version > 0),
    title         text NOT NULL,
    document      json NOT NULL,
    catalogue     json NOT NULL,
    hash          text NOT NULL,
    in_force      boolean NOT NULL,
    installed_at  timestamptz NOT NULL,
    UNIQUE (year, ranking_group, version)
  );
  CREATE UNIQUE INDEX criteria_sets_in_force ON scoring.criteria_sets (year, ranking_group) WHERE in_force;

  -- settings of a year's ranking
  CREATE TABLE scoring.ranking_years (
    year                         integer PRIMARY KEY,
    ranking_visible_to_agencies  boolean NOT NULL,
    assumed                      boolean NOT NULL
  );

  -- fed by facts of the directory; a fact not newer than version is skipped
  CREATE TABLE scoring.agencies (
    code           text PRIMARY KEY,
    name           text NOT NULL,
    short_name     text NOT NULL,
    ranking_group  text,
    emulation_block text,
    in_ranking     boolean NOT NULL,
    valid_from     date,
    valid_to       date,
    version        bigint NOT NULL
  );`;

const KNOWN = `
  -- append-only: every fact in the order in which it was taken; a position is never given twice
  CREATE TABLE scoring.facts (
    position          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fact_id           uuid NOT NULL UNIQUE,
    kind              text NOT NULL,
    agency_code       text NOT NULL,
    year              integer NOT NULL,
    subject_key       text NOT NULL,
    payload           jsonb NOT NULL,
    aggregate_version bigint NOT NULL,
    occurred_at       timestamptz NOT NULL,
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX facts_of_agency ON scoring.facts (agency_code, year, position);

  -- what the facts add up to, a report or an obligation a row; state as domain/facts words it
  CREATE TABLE scoring.known_states (
    agency_code text NOT NULL,
    year        integer NOT NULL,
    subject_key text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('REPORT', 'OBLIGATION')),
    state       jsonb NOT NULL,
    PRIMARY KEY (agency_code, year, subject_key)
  );

  -- scores given by people, append-only; score is null where the leaf was found not to apply
  CREATE TABLE scoring.score_entries (
    id          uuid PRIMARY KEY,
    agency_code text NOT NULL,
    year        integer NOT NULL,
    leaf_code   text NOT NULL,
    round       text NOT NULL CHECK (round IN ('SELF', 'APPRAISAL_1', 'APPRAISAL_2')),
    score       numeric(8, 2) CHECK (score >= 0),
    author_id   uuid,
    reason      text,
    given_at    timestamptz NOT NULL
  );
  CREATE INDEX score_entries_of_agency ON scoring.score_entries (agency_code, year);
  CREATE TABLE scoring.survey_results (
    id          uuid PRIMARY KEY,
    agency_code text NOT NULL,
    year        integer NOT NULL,
    leaf_code   text NOT NULL,
    counts      jsonb NOT NULL,
    counted_at  timestamptz NOT NULL
  );
  CREATE INDEX survey_results_of_agency ON scoring.survey_results (agency_code, year);
  CREATE TABLE scoring.adjustments (
    id          uuid PRIMARY KEY,
    agency_code text NOT NULL,
    year        integer NOT NULL,
    bonus       numeric(8, 2) NOT NULL CHECK (bonus >= 0),
    penalty     numeric(8, 2) NOT NULL CHECK (penalty >= 0),
    reason      text,
    given_at    timestamptz NOT NULL
  );
  CREATE INDEX adjustments_of_agency ON scoring.adjustments (agency_code, year);`;

const CARDS = `
  -- The row is also the lock under which an agency's card is worked out. criteria_set is null while the agency is
  -- unknown or not ranked. computed_at: up to when what fell due is counted; as_of and position: the last change.
  CREATE TABLE scoring.cards (
    agency_code             text NOT NULL,
    year                    integer NOT NULL,
    criteria_set            text REFERENCES scoring.criteria_sets,
    ranking_group           text,
    in_ranking              boolean NOT NULL DEFAULT false,
    points                  numeric(8, 2) NOT NULL DEFAULT 0,
    max_points              numeric(8, 2) NOT NULL DEFAULT 0,
    index_before_adjustment numeric(5, 2) NOT NULL DEFAULT 0,
    index                   numeric(5, 2) NOT NULL DEFAULT 0,
    tthc_percent            numeric(5, 2) NOT NULL DEFAULT 0,
    survey_points           numeric(8, 2) NOT NULL DEFAULT 0,
    survey_max              numeric(8, 2) NOT NULL DEFAULT 0,
    survey_percent          numeric(5, 2) NOT NULL DEFAULT 0,
    bonus                   numeric(5, 2) NOT NULL DEFAULT 0,
    penalty                 numeric(5, 2) NOT NULL DEFAULT 0,
    band                    text,
    leaves_known            integer NOT NULL DEFAULT 0,
    leaves                  integer NOT NULL DEFAULT 0,
    points_known            numeric(8, 2) NOT NULL DEFAULT 0,
    best_attainable         numeric(5, 2) NOT NULL DEFAULT 0,
    version                 integer NOT NULL DEFAULT 0,
    as_of                   timestamptz,
    position                bigint NOT NULL DEFAULT 0,
    computed_at             timestamptz,
    next_due_at             timestamptz,
    PRIMARY KEY (agency_code, year)
  );
  CREATE INDEX cards_by_rank ON scoring.cards (year, ranking_group, index, tthc_percent, survey_percent, (-penalty)) WHERE in_ranking;
  CREATE INDEX cards_due ON scoring.cards (next_due_at);

  -- auto_state is null where the leaf has no automatic source; digest: of all that the row says
  CREATE TABLE scoring.leaf_points (
    agency_code text NOT NULL,
    year        integer NOT NULL,
    leaf_code   text NOT NULL,
    state       text NOT NULL CHECK (state IN ('SCORED', 'PENDING', 'NOT_APPLICABLE')),
    points      numeric(8, 2) NOT NULL,
    max_points  numeric(8, 2) NOT NULL,
    source      text,
    auto_state  text,
    auto_points numeric(8, 2),
    attainable  numeric(8, 2) NOT NULL,
    explanation jsonb NOT NULL,
    digest      text NOT NULL,
    PRIMARY KEY (agency_code, year, leaf_code),
    FOREIGN KEY (agency_code, year) REFERENCES scoring.cards
  );

  -- append-only: each change of a leaf, with the fact that caused it (none: something fell due, or the criteria changed)
  CREATE TABLE scoring.leaf_history (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_code   text NOT NULL,
    year          integer NOT NULL,
    leaf_code     text NOT NULL,
    state         text NOT NULL,
    points        numeric(8, 2) NOT NULL,
    max_points    numeric(8, 2) NOT NULL,
    source        text,
    explanation   jsonb NOT NULL,
    card_version  integer NOT NULL,
    cause_fact_id uuid,
    position      bigint NOT NULL,
    as_of         timestamptz NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX leaf_history_of_card ON scoring.leaf_history (agency_code, year, id);

  CREATE TABLE scoring.group_versions (
    year          integer NOT NULL,
    ranking_group text NOT NULL,
    version       integer NOT NULL,
    as_of         timestamptz NOT NULL,
    position      bigint NOT NULL,
    PRIMARY KEY (year, ranking_group)
  );`;

export class CreateScoring1740000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [CRITERIA, KNOWN, CARDS]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE scoring.group_versions, scoring.leaf_history, scoring.leaf_points, scoring.cards, scoring.adjustments,
      scoring.survey_results, scoring.score_entries, scoring.known_states, scoring.facts, scoring.agencies, scoring.ranking_years, scoring.criteria_sets`);
  }
}
