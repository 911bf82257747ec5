import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  -- The published rankings of a year, numbered; what a later one replaces stays. document: canonical JSON (RFC 8785), the very bytes that are hashed.
  -- Facts of others count up to closing_position, as of closed_at; what people gave in a correction counts up to position.
  CREATE TABLE scoring.editions (
    year             integer NOT NULL,
    number           integer NOT NULL CHECK (number > 0),
    reason           text,
    position         bigint NOT NULL,
    as_of            timestamptz NOT NULL,
    closing_position bigint NOT NULL CHECK (closing_position <= position),
    closed_at        timestamptz NOT NULL CHECK (closed_at <= as_of),
    published_at     timestamptz NOT NULL,
    published_by     uuid NOT NULL,
    publisher_name   text NOT NULL,
    document         text NOT NULL,
    hash             text NOT NULL CHECK (hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    PRIMARY KEY (year, number),
    CHECK ((number = 1) = (reason IS NULL))
  );
  -- what the document says of each agency, to be asked for
  CREATE TABLE scoring.edition_lines (
    year                integer NOT NULL,
    number              integer NOT NULL,
    agency_code         text NOT NULL,
    agency_name         text NOT NULL,
    short_name          text NOT NULL,
    ranking_group       text NOT NULL CHECK (ranking_group IN ('DEPARTMENT', 'DISTRICT')),
    emulation_block     text,
    criteria_set        text NOT NULL REFERENCES scoring.criteria_sets,
    rank                integer NOT NULL CHECK (rank > 0),
    block_rank          integer CHECK (block_rank > 0),
    index               numeric(5, 2) NOT NULL,
    tthc_percent        numeric(5, 2) NOT NULL,
    survey_percent      numeric(5, 2) NOT NULL,
    bonus               numeric(5, 2) NOT NULL,
    penalty             numeric(5, 2) NOT NULL,
    points              numeric(8, 2) NOT NULL,
    max_points          numeric(8, 2) NOT NULL,
    band                text NOT NULL,
    band_name           text NOT NULL,
    previous_rank       integer,
    previous_block_rank integer,
    previous_index      numeric(5, 2),
    card_hash           text NOT NULL,
    PRIMARY KEY (year, number, agency_code),
    FOREIGN KEY (year, number) REFERENCES scoring.editions,
    CHECK ((emulation_block IS NULL) = (block_rank IS NULL))
  );
  -- each agency's card as it was published, canonical JSON too
  CREATE TABLE scoring.edition_cards (
    year        integer NOT NULL,
    number      integer NOT NULL,
    agency_code text NOT NULL,
    document    text NOT NULL,
    hash        text NOT NULL CHECK (hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    PRIMARY KEY (year, number, agency_code),
    FOREIGN KEY (year, number, agency_code) REFERENCES scoring.edition_lines
  );
  -- append-only: that a locked campaign was opened again, and the lock that was undone; after an edition it is a correction
  CREATE TABLE scoring.campaign_reopenings (
    id              uuid PRIMARY KEY,
    year            integer NOT NULL REFERENCES scoring.campaigns,
    after_edition   integer,
    reason          text NOT NULL,
    locked_at       timestamptz NOT NULL,
    locked_position bigint NOT NULL,
    author_id       uuid NOT NULL,
    author_name     text NOT NULL,
    at              timestamptz NOT NULL,
    FOREIGN KEY (year, after_edition) REFERENCES scoring.editions
  );
  CREATE INDEX campaign_reopenings_of_year ON scoring.campaign_reopenings (year, at);
  CREATE INDEX facts_of_year ON scoring.facts (year, position) WHERE kind NOT LIKE 'scoring.%';`;

const KEPT = ['editions', 'edition_lines', 'edition_cards', 'campaign_reopenings'];
const list = KEPT.map((table) => `scoring.${table}`).join(', ');

/** What is published stays as it is, also for the tables' owner. */
const IMMUTABLE = `
  CREATE FUNCTION scoring.keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% does not change: what was published stays', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$;
  ${KEPT.map((table) => `
  CREATE TRIGGER keep_published BEFORE UPDATE OR DELETE OR TRUNCATE ON scoring.${table} FOR EACH STATEMENT EXECUTE FUNCTION scoring.keep_published();`).join('')}`;

/** Whoever is signed in sees what was published; of the cards behind it, an agency its own. */
const RIGHTS = `
  REVOKE ALL ON ${list} FROM scoring_api;
  GRANT SELECT ON ${list} TO scoring_api;
  REVOKE UPDATE, DELETE, TRUNCATE ON ${list} FROM scoring_worker;
  ALTER TABLE scoring.edition_cards ENABLE ROW LEVEL SECURITY;
  CREATE POLICY api_scope ON scoring.edition_cards FOR SELECT TO scoring_api USING (scoring.scope_allows(agency_code));
  CREATE POLICY worker_all ON scoring.edition_cards TO scoring_worker USING (true) WITH CHECK (true);`;

/** Published editions, and campaigns that are opened again. */
export class PublishEditions1740000000060 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [TABLES, IMMUTABLE, RIGHTS]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX scoring.facts_of_year;
      DROP TABLE scoring.campaign_reopenings, scoring.edition_cards, scoring.edition_lines, scoring.editions;
      DROP FUNCTION scoring.keep_published()`);
  }
}
