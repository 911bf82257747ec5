import { median } from '../statistics.mjs';

const TIMES = 7;

/** The whole board, both groups, each in one answer. */
export async function boardByHttp(asking, units) {
  return timed(async () => {
    const answers = [];
    for (const group of ['DEPARTMENT', 'DISTRICT']) answers.push((await asking.get(`/rankings?year=2021&group=${group}&pageSize=20000`)).text);
    return answers;
  }, (answers) => answers.reduce((sum, text) => sum + JSON.parse(text).data.length, 0), units);
}

/** The same board by one plain statement over the points of every leaf of every unit. */
export async function boardBySql(admin, units) {
  const { rows: [{ surveyed, procedures }] } = await admin.query(LEAVES);
  return timed(async () => (await admin.query(BOARD, [surveyed, procedures])).rows, (rows) => rows.length, units);
}

async function timed(work, linesOf, units) {
  const times = [];
  for (let at = 0; at < TIMES; at += 1) {
    const since = performance.now();
    const result = await work();
    times.push(performance.now() - since);
    if (linesOf(result) !== units) throw new Error(`a board of ${linesOf(result)} lines, not of ${units}`);
  }
  return median(times);
}

const LEAVES = `SELECT json_agg(l ->> 'code') FILTER (WHERE l ->> 'kind' = 'SURVEY') AS surveyed, json_agg(l ->> 'code') FILTER (WHERE f ->> 'planFieldCode' = 'TTHC') AS procedures
  FROM scoring.criteria_sets s, json_array_elements(s.document -> 'fields') f, json_array_elements(f -> 'criteria') c, json_array_elements(c -> 'subCriteria') l`;

const percent = (condition) => `coalesce(round(100 * sum(p.points) FILTER (WHERE ${condition}) / nullif(sum(p.max_points) FILTER (WHERE ${condition}), 0), 2), 0)`;

const BOARD = `
  WITH sums AS (
    SELECT c.agency_code, c.ranking_group, sum(p.points) AS points, sum(p.max_points) AS max, ${percent('true')} AS index,
      ${percent('p.leaf_code = ANY ($1)')} AS survey_percent, ${percent('p.leaf_code = ANY ($2)')} AS tthc_percent, count(*) FILTER (WHERE p.state <> 'PENDING') AS leaves_known
    FROM scoring.cards c JOIN scoring.leaf_points p USING (agency_code, year)
    WHERE c.year = 2021 AND c.in_ranking GROUP BY c.agency_code, c.ranking_group
  )
  SELECT s.*, a.name, rank() OVER (PARTITION BY s.ranking_group ORDER BY index DESC, tthc_percent DESC, survey_percent DESC) AS rank
  FROM sums s JOIN scoring.agencies a ON a.code = s.agency_code ORDER BY s.ranking_group, rank, s.agency_code`;
