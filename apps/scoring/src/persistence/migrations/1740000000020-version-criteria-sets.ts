import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  -- what is ranked, and the agency that answers for its criteria
  CREATE TABLE scoring.schemes (
    code         text PRIMARY KEY,
    name         text NOT NULL,
    owner_agency text NOT NULL,
    assumed      boolean NOT NULL
  );
  INSERT INTO scoring.schemes VALUES
    ('PAR_INDEX', 'Chỉ số cải cách hành chính', 'SNV', false),
    ('ICT', 'Xếp hạng ứng dụng công nghệ thông tin', 'STTTT', true),
    ('ISO_9001', 'Kiểm tra áp dụng ISO 9001:2015', 'SKHCN', true);

  -- first_in_force_at is null while the version is a draft
  ALTER TABLE scoring.criteria_sets
    ADD COLUMN scheme text REFERENCES scoring.schemes,
    ADD COLUMN imported_by uuid,
    ADD COLUMN imported_by_name text,
    ADD COLUMN first_in_force_at timestamptz;
  UPDATE scoring.criteria_sets SET scheme = 'PAR_INDEX', first_in_force_at = installed_at;
  ALTER TABLE scoring.criteria_sets
    ALTER COLUMN scheme SET NOT NULL,
    ADD CHECK (NOT in_force OR first_in_force_at IS NOT NULL),
    DROP CONSTRAINT criteria_sets_year_ranking_group_version_key,
    ADD UNIQUE (scheme, year, ranking_group, version);
  DROP INDEX scoring.criteria_sets_in_force;
  CREATE UNIQUE INDEX criteria_sets_in_force ON scoring.criteria_sets (scheme, year, ranking_group) WHERE in_force;

  -- The row is also the lock under which versions are numbered and put in force; no number is given twice.
  CREATE TABLE scoring.criteria_boards (
    scheme        text NOT NULL REFERENCES scoring.schemes,
    year          integer NOT NULL,
    ranking_group text NOT NULL CHECK (ranking_group IN ('DEPARTMENT', 'DISTRICT')),
    last_version  integer NOT NULL,
    revision      integer NOT NULL,
    PRIMARY KEY (scheme, year, ranking_group)
  );
  INSERT INTO scoring.criteria_boards SELECT scheme, year, ranking_group, max(version), 1 FROM scoring.criteria_sets GROUP BY 1, 2, 3;

  -- append-only: who put which version in the place of which, why, and after which position of the log of facts
  CREATE TABLE scoring.criteria_decisions (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        text NOT NULL REFERENCES scoring.criteria_sets,
    former      text REFERENCES scoring.criteria_sets,
    revision    integer NOT NULL,
    person_id   uuid,
    person_name text,
    reason      text NOT NULL,
    position    bigint NOT NULL,
    at          timestamptz NOT NULL
  );
  CREATE INDEX ON scoring.criteria_decisions (code);`;

/** What once counted stays as it was: no version's content ever changes, and none that was in force goes away. */
const IMMUTABLE = `
  CREATE FUNCTION scoring.keep_criteria_set() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' THEN
      IF OLD.first_in_force_at IS NOT NULL THEN
        RAISE EXCEPTION 'criteria set % has been in force and stays', OLD.code USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN OLD;
    END IF;
    IF NEW.document::text <> OLD.document::text OR NEW.catalogue::text <> OLD.catalogue::text
      OR to_jsonb(NEW) - ARRAY['in_force', 'first_in_force_at'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['in_force', 'first_in_force_at']
      OR (OLD.first_in_force_at IS NOT NULL AND NEW.first_in_force_at IS DISTINCT FROM OLD.first_in_force_at) THEN
      RAISE EXCEPTION 'criteria set % does not change', OLD.code USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER keep_criteria_set BEFORE UPDATE OR DELETE ON scoring.criteria_sets FOR EACH ROW EXECUTE FUNCTION scoring.keep_criteria_set();`;

/** A draft is seen by the agency that answers for it, by those who may read everything, and by administrators. */
const RIGHTS = `
  REVOKE ALL ON scoring.schemes, scoring.criteria_boards, scoring.criteria_decisions FROM scoring_api;
  GRANT SELECT ON scoring.schemes, scoring.criteria_boards, scoring.criteria_decisions TO scoring_api;
  REVOKE INSERT, UPDATE, DELETE ON scoring.schemes FROM scoring_worker;
  REVOKE UPDATE, DELETE ON scoring.criteria_decisions FROM scoring_worker;
  REVOKE DELETE ON scoring.criteria_boards FROM scoring_worker;
  REVOKE UPDATE ON scoring.criteria_sets FROM scoring_worker;
  GRANT UPDATE (in_force, first_in_force_at) ON scoring.criteria_sets TO scoring_worker;
  ALTER TABLE scoring.criteria_sets ENABLE ROW LEVEL SECURITY;
  CREATE POLICY api_scope ON scoring.criteria_sets FOR SELECT TO scoring_api USING (first_in_force_at IS NOT NULL
    OR scoring.scope_allows((SELECT owner_agency FROM scoring.schemes WHERE schemes.code = scheme))
    OR 'ADMINISTRATOR' = ANY (string_to_array(coalesce(current_setting('cchc.roles', true), ''), ',')));
  CREATE POLICY worker_all ON scoring.criteria_sets TO scoring_worker USING (true) WITH CHECK (true);`;

export class VersionCriteriaSets1740000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABLES, IMMUTABLE, RIGHTS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY api_scope ON scoring.criteria_sets; DROP POLICY worker_all ON scoring.criteria_sets;
      ALTER TABLE scoring.criteria_sets DISABLE ROW LEVEL SECURITY;
      DROP TRIGGER keep_criteria_set ON scoring.criteria_sets;
      DROP FUNCTION scoring.keep_criteria_set();
      DROP TABLE scoring.criteria_decisions, scoring.criteria_boards;
      GRANT UPDATE ON scoring.criteria_sets TO scoring_worker;
      DELETE FROM scoring.criteria_sets WHERE scheme <> 'PAR_INDEX' OR first_in_force_at IS NULL;
      DROP INDEX scoring.criteria_sets_in_force;
      CREATE UNIQUE INDEX criteria_sets_in_force ON scoring.criteria_sets (year, ranking_group) WHERE in_force;
      ALTER TABLE scoring.criteria_sets DROP COLUMN scheme, DROP COLUMN imported_by, DROP COLUMN imported_by_name, DROP COLUMN first_in_force_at,
        ADD UNIQUE (year, ranking_group, version);
      DROP TABLE scoring.schemes`);
  }
}
