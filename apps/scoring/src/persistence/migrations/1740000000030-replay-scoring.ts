import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever a card depends on is in the log, the agencies too (their facts are of no year), at a business instant. What was known of agencies before
 * they were logged stands before the log's beginning.
 */
const LOG = `
  ALTER TABLE scoring.facts ALTER COLUMN year DROP NOT NULL,
    ALTER COLUMN recorded_at SET DEFAULT clock_timestamp() + (clock.business_now() - now());
  UPDATE scoring.facts SET recorded_at = recorded_at + (clock.business_now() - now()) WHERE clock.business_now() <> now();
  INSERT INTO scoring.facts (position, fact_id, kind, agency_code, subject_key, payload, aggregate_version, occurred_at, recorded_at)
  OVERRIDING SYSTEM VALUE
  SELECT -row_number() OVER (ORDER BY code DESC), gen_random_uuid(), 'directory.agency.registered.v1', code, 'AGENCY',
    jsonb_build_object('code', code, 'name', name, 'shortName', short_name, 'rankingGroup', ranking_group, 'emulationBlock', emulation_block,
      'inRanking', in_ranking, 'validFrom', valid_from, 'validTo', valid_to), version, '-infinity', '-infinity'
  FROM scoring.agencies;
  CREATE INDEX facts_by_time ON scoring.facts (recorded_at, position);
  CREATE INDEX facts_of_agencies ON scoring.facts (agency_code, aggregate_version) WHERE year IS NULL;`;

/** Also serves the lines of a page in their order, equals by their codes. */
const ORDER = `
  DROP INDEX scoring.cards_by_rank;
  CREATE INDEX cards_by_rank ON scoring.cards
    (year, ranking_group, index DESC, tthc_percent DESC, survey_percent DESC, (-penalty) DESC, agency_code COLLATE "C") INCLUDE (penalty) WHERE in_ranking;`;

/** The lines of a ranking as one may see them, and whether its ranks may be seen; passes over row-level security as ranking_rows does. */
const LINES = `
  CREATE VIEW scoring.ranking_lines AS
  SELECT c.year, c.ranking_group, c.agency_code, c.index, c.tthc_percent, c.survey_percent, c.penalty, c.bonus, c.points, c.max_points,
    c.band, c.leaves_known, c.leaves, c.points_known, c.best_attainable,
    y.visible OR coalesce(current_setting('cchc.all', true), '') = 'on' AS ranks_shown
  FROM scoring.cards c JOIN (SELECT year, scoring.ranking_visible(year) AS visible FROM scoring.ranking_years OFFSET 0) y ON y.year = c.year
  WHERE c.in_ranking AND (y.visible OR scoring.scope_allows(c.agency_code));
  GRANT SELECT ON scoring.ranking_lines TO scoring_api, scoring_worker;`;

export class ReplayScoring1740000000030 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [LOG, ORDER, LINES]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP VIEW scoring.ranking_lines;
      DROP INDEX scoring.cards_by_rank;
      CREATE INDEX cards_by_rank ON scoring.cards (year, ranking_group, index, tthc_percent, survey_percent, (-penalty)) WHERE in_ranking;
      DROP INDEX scoring.facts_by_time, scoring.facts_of_agencies;
      DELETE FROM scoring.facts WHERE year IS NULL;
      ALTER TABLE scoring.facts ALTER COLUMN year SET NOT NULL, ALTER COLUMN recorded_at SET DEFAULT clock_timestamp()`);
  }
}
