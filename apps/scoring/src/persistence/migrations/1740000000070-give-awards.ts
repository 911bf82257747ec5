import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  -- what a year's awards go by, and how far they are; version grows with every change. A cap without value is no limit.
  CREATE TABLE scoring.award_years (
    year                       integer PRIMARY KEY,
    version                    integer NOT NULL CHECK (version > 0),
    assumed                    boolean NOT NULL,
    phase                      text NOT NULL DEFAULT 'PREPARING' CHECK (phase IN ('PREPARING', 'SUBMITTED', 'DECIDED')),
    band                       text NOT NULL,
    individual_rule            text NOT NULL CHECK (individual_rule IN ('AND', 'OR')),
    advising_agencies          text[] NOT NULL,
    first_day                  date NOT NULL,
    last_day                   date NOT NULL CHECK (last_day >= first_day),
    most_collectives           integer CHECK (most_collectives > 0),
    most_collective_percent    integer CHECK (most_collective_percent BETWEEN 1 AND 100),
    most_individuals           integer CHECK (most_individuals > 0),
    most_individuals_an_agency integer CHECK (most_individuals_an_agency > 0),
    superior                   text NOT NULL,
    issuer                     text NOT NULL,
    place                      text NOT NULL
  );
  -- as it stands; what it was before is in award_acts. added_reason: Sở Nội vụ added it.
  CREATE TABLE scoring.award_nominations (
    id           uuid PRIMARY KEY,
    year         integer NOT NULL REFERENCES scoring.award_years,
    agency_code  text NOT NULL,
    version      integer NOT NULL CHECK (version > 0),
    person_name  text NOT NULL,
    position     text NOT NULL,
    basis        text NOT NULL CHECK (basis IN ('PROVINCE', 'AGENCY')),
    achievements text NOT NULL,
    place        integer NOT NULL CHECK (place > 0),
    added_reason text,
    author_id    uuid NOT NULL,
    author_name  text NOT NULL,
    given_at     timestamptz NOT NULL,
    withdrawn    boolean NOT NULL DEFAULT false
  );
  CREATE INDEX award_nominations_of_year ON scoring.award_nominations (year, agency_code, place);
  -- append-only: decisions of discipline; without person_name against the agency as a collective
  CREATE TABLE scoring.discipline_cases (
    id          uuid PRIMARY KEY,
    year        integer NOT NULL,
    agency_code text NOT NULL,
    person_name text,
    form        text NOT NULL,
    symbol      text NOT NULL,
    issued_on   date NOT NULL,
    author_id   uuid NOT NULL,
    author_name text NOT NULL,
    recorded_at timestamptz NOT NULL
  );
  CREATE INDEX discipline_cases_of_year ON scoring.discipline_cases (year, agency_code);
  CREATE TABLE scoring.discipline_withdrawals (
    case_id      uuid PRIMARY KEY REFERENCES scoring.discipline_cases,
    agency_code  text NOT NULL,
    reason       text NOT NULL,
    author_id    uuid NOT NULL,
    author_name  text NOT NULL,
    withdrawn_at timestamptz NOT NULL
  );
  -- append-only: who did what, when and why; of a subject the newest decision and the newest verdict count
  CREATE TABLE scoring.award_acts (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    year        integer NOT NULL REFERENCES scoring.award_years,
    kind        text NOT NULL CHECK (kind IN ('SETTINGS', 'NOMINATED', 'CHANGED', 'ORDERED', 'WITHDRAWN', 'KEPT', 'DROPPED', 'UNDONE',
                  'SUBMITTED', 'RETURNED', 'APPROVED', 'REFUSED', 'DECIDED')),
    agency_code text,
    subject     text,
    reason      text,
    -- the ground of a decision, or what was given
    content     jsonb,
    edition     integer,
    author_id   uuid NOT NULL,
    author_name text NOT NULL,
    at          timestamptz NOT NULL,
    CHECK (kind NOT IN ('DROPPED', 'RETURNED', 'REFUSED') OR reason IS NOT NULL),
    CHECK (kind NOT IN ('KEPT', 'DROPPED', 'SUBMITTED') OR edition IS NOT NULL)
  );
  CREATE INDEX award_acts_of_subject ON scoring.award_acts (year, subject, number);
  -- append-only: the list as it was submitted; the newest of a year is the one that counts
  CREATE TABLE scoring.award_submissions (
    id          uuid PRIMARY KEY,
    year        integer NOT NULL REFERENCES scoring.award_years,
    edition     integer NOT NULL,
    symbol      text NOT NULL,
    signed_on   date NOT NULL,
    signer_position text NOT NULL,
    signer_name text NOT NULL,
    recipients  jsonb NOT NULL,
    entries     jsonb NOT NULL,
    author_id   uuid NOT NULL,
    author_name text NOT NULL,
    at          timestamptz NOT NULL
  );
  CREATE INDEX award_submissions_of_year ON scoring.award_submissions (year, at);
  CREATE TABLE scoring.award_decisions (
    year            integer PRIMARY KEY REFERENCES scoring.award_years,
    symbol          text NOT NULL,
    signed_on       date NOT NULL,
    signer_position text NOT NULL,
    signer_name     text NOT NULL,
    author_id       uuid NOT NULL,
    author_name     text NOT NULL,
    at              timestamptz NOT NULL
  );
  -- who was commended, for everybody to read
  CREATE TABLE scoring.award_certificates (
    year         integer NOT NULL REFERENCES scoring.award_decisions,
    subject      text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('COLLECTIVE', 'INDIVIDUAL')),
    place        integer NOT NULL CHECK (place > 0),
    agency_code  text NOT NULL,
    agency_name  text NOT NULL,
    person_name  text,
    position     text,
    achievements text,
    PRIMARY KEY (year, subject),
    UNIQUE (year, kind, place),
    CHECK ((kind = 'INDIVIDUAL') = (person_name IS NOT NULL))
  );`;

const OPEN = ['award_years', 'award_decisions', 'award_certificates'];
const OWN = ['award_nominations', 'discipline_cases', 'discipline_withdrawals', 'award_acts'];
const STEERING = ['award_submissions'];
const KEPT = ['discipline_cases', 'discipline_withdrawals', 'award_acts', 'award_submissions', 'award_decisions', 'award_certificates'];
const list = (tables: readonly string[]): string => tables.map((table) => `scoring.${table}`).join(', ');
const NOMINATING = `kind IN ('NOMINATED', 'CHANGED', 'ORDERED', 'WITHDRAWN')`;

/** An agency sees and writes its own nominations and what it did with them; the decisions of others on them stay with those who steer. */
const RIGHTS = `
  REVOKE ALL ON ${list([...OPEN, ...OWN, ...STEERING])} FROM scoring_api;
  GRANT SELECT ON ${list([...OPEN, ...OWN])} TO scoring_api;
  GRANT INSERT ON scoring.award_nominations, scoring.award_acts TO scoring_api;
  GRANT UPDATE (version, person_name, position, basis, achievements, place, withdrawn) ON scoring.award_nominations TO scoring_api;
  REVOKE UPDATE, DELETE, TRUNCATE ON ${list(KEPT)} FROM scoring_worker;
  REVOKE DELETE, TRUNCATE ON scoring.award_years, scoring.award_nominations FROM scoring_worker;
  ${[...OWN, ...STEERING].map((table) => `
  ALTER TABLE scoring.${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY worker_all ON scoring.${table} TO scoring_worker USING (true) WITH CHECK (true);`).join('')}
  CREATE POLICY api_scope ON scoring.award_nominations FOR SELECT TO scoring_api USING (scoring.scope_allows(agency_code));
  CREATE POLICY api_nominate ON scoring.award_nominations FOR INSERT TO scoring_api
    WITH CHECK (scoring.scope_allows(agency_code) AND added_reason IS NULL AND author_id::text = current_setting('cchc.person', true));
  CREATE POLICY api_change ON scoring.award_nominations FOR UPDATE TO scoring_api USING (scoring.scope_allows(agency_code));
  CREATE POLICY api_scope ON scoring.discipline_cases FOR SELECT TO scoring_api USING (scoring.scope_allows(agency_code));
  CREATE POLICY api_scope ON scoring.discipline_withdrawals FOR SELECT TO scoring_api USING (scoring.scope_allows(agency_code));
  CREATE POLICY api_scope ON scoring.award_acts FOR SELECT TO scoring_api USING (${NOMINATING} AND scoring.scope_allows(agency_code));
  CREATE POLICY api_act ON scoring.award_acts FOR INSERT TO scoring_api
    WITH CHECK (${NOMINATING} AND scoring.scope_allows(agency_code) AND author_id::text = current_setting('cchc.person', true));`;

/** Awards: nominations, discipline cases, decisions, the submission, and who was commended. */
export class GiveAwards1740000000070 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [TABLES, RIGHTS]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE ${list(['award_certificates', 'award_decisions', 'award_submissions', 'award_acts', 'discipline_withdrawals', 'discipline_cases', 'award_nominations', 'award_years'])}`);
  }
}
