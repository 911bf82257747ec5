import type { MigrationInterface, QueryRunner } from 'typeorm';

const PRIVATE = ['facts', 'known_states', 'score_entries', 'survey_results', 'adjustments', 'cards', 'leaf_points', 'leaf_history'];
const READ_BY_API = ['score_entries', 'survey_results', 'adjustments', 'cards', 'leaf_points', 'leaf_history'];
const OPEN = ['criteria_sets', 'ranking_years', 'agencies', 'group_versions'];
const APPEND_ONLY = ['facts', 'score_entries', 'survey_results', 'adjustments', 'leaf_history'];
const list = (tables: readonly string[]): string => tables.map((table) => `scoring.${table}`).join(', ');

const RIGHTS = `
  REVOKE ALL ON ${list([...PRIVATE, ...OPEN])} FROM scoring_api;
  GRANT SELECT ON ${list([...READ_BY_API, ...OPEN])} TO scoring_api;
  REVOKE UPDATE, DELETE ON ${list(APPEND_ONLY)} FROM scoring_worker;`;

/** An agency sees its own rows and no others; consumers see all. */
const POLICIES = PRIVATE.map((table) => `
  ALTER TABLE scoring.${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY api_scope ON scoring.${table} FOR SELECT TO scoring_api USING (scoring.scope_allows(agency_code));
  CREATE POLICY worker_all ON scoring.${table} TO scoring_worker USING (true) WITH CHECK (true);`).join('');

/**
 * The ranking of a year and group, ranked at reading. It passes over row-level security on purpose (views run with their
 * owner's rights) and shows standings only: all of them while the year's switch is on, else one's own without its rank.
 */
const RANKING = `
  CREATE VIEW scoring.ranking_rows AS
  SELECT r.year, r.ranking_group, r.agency_code, r.index, r.tthc_percent, r.survey_percent, r.penalty, r.bonus, r.points, r.max_points,
    r.band, r.leaves_known, r.leaves, r.points_known, r.best_attainable, r.card_version,
    CASE WHEN y.ranking_visible_to_agencies OR coalesce(current_setting('cchc.all', true), '') = 'on' THEN r.true_rank END AS rank
  FROM (
    SELECT c.year, c.ranking_group, c.agency_code, c.index, c.tthc_percent, c.survey_percent, c.penalty, c.bonus, c.points, c.max_points,
      c.band, c.leaves_known, c.leaves, c.points_known, c.best_attainable, c.version AS card_version,
      rank() OVER (PARTITION BY c.year, c.ranking_group
        ORDER BY c.index DESC, c.tthc_percent DESC, c.survey_percent DESC, c.penalty)::integer AS true_rank
    FROM scoring.cards c WHERE c.in_ranking
  ) r
  JOIN scoring.ranking_years y ON y.year = r.year
  WHERE y.ranking_visible_to_agencies OR scoring.scope_allows(r.agency_code);
  GRANT SELECT ON scoring.ranking_rows TO scoring_api, scoring_worker;`;

export class GuardScoring1740000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [RIGHTS, POLICIES, RANKING]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP VIEW scoring.ranking_rows');
    for (const table of PRIVATE) {
      await queryRunner.query(`DROP POLICY api_scope ON scoring.${table}; DROP POLICY worker_all ON scoring.${table}; ALTER TABLE scoring.${table} DISABLE ROW LEVEL SECURITY`);
    }
  }
}
