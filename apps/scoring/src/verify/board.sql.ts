/** Of a card `c` with what was computed for it, `f`. Places are counted from the best band, 1. */
const BAND_AFTER_RULES = `
  WITH band AS (
    SELECT b ->> 'code' AS code, row_number() OVER (ORDER BY (b ->> 'gte')::numeric DESC) AS place FROM json_array_elements(f.bands) b
  ), step AS (
    SELECT 0 AS nth, (SELECT place FROM band WHERE code = f.band_by_index) AS bound, 0 AS lowers
    UNION ALL
    SELECT nth, (SELECT place FROM band WHERE code = rule #>> '{effect,band}'), coalesce((rule #>> '{effect,by}')::integer, 0)
    FROM json_array_elements(f.rules) WITH ORDINALITY AS r(rule, nth)
    WHERE EXISTS (SELECT FROM json_array_elements(c.disqualifications) d WHERE d ->> 'rule' = rule ->> 'code' AND d ->> 'waived' IS NULL)
  ), led AS (
    SELECT bound + coalesce(sum(lowers) OVER (ORDER BY nth DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS place FROM step
  )
  SELECT code FROM band WHERE place = least((SELECT count(*) FROM band), (SELECT max(place) FROM led))`;

/**
 * The board once more, in SQL alone and from the leaves' points upwards: sums, percents, capped adjustments, index, band, coverage. What a leaf is
 * (which field, surveyed or not), the bands and what disqualifying rules do come from the criteria set's own document. The band that remains is the
 * lowest of where each rule leads: its own bound, and all that later ones lower. A row for each card that is not what it should be.
 */
export const WRONG_CARDS = `
WITH kinds AS MATERIALIZED (
  SELECT s.code AS criteria_set, jsonb_object_agg(l ->> 'code', l ->> 'kind') AS leaves,
    coalesce(jsonb_object_agg(l ->> 'code', true) FILTER (WHERE f ->> 'planFieldCode' = 'TTHC'), '{}') AS procedures
  FROM scoring.criteria_sets s, json_array_elements(s.document -> 'fields') f, json_array_elements(f -> 'criteria') c, json_array_elements(c -> 'subCriteria') l
  GROUP BY s.code
), leaf AS (
  SELECT c.agency_code, c.year, p.state, p.points, p.max_points, p.attainable,
    k.leaves ->> p.leaf_code = 'SURVEY' AS surveyed, k.procedures ? p.leaf_code AS procedures
  FROM kinds k JOIN scoring.cards c USING (criteria_set) JOIN scoring.leaf_points p USING (agency_code, year)
  WHERE c.in_ranking AND k.leaves ? p.leaf_code
), sums AS (
  SELECT agency_code, year, count(*) AS leaves, count(*) FILTER (WHERE state <> 'PENDING') AS leaves_known,
    sum(points) AS points, sum(max_points) AS max_points, sum(attainable) AS attainable,
    coalesce(sum(max_points) FILTER (WHERE state = 'SCORED'), 0) AS points_known,
    coalesce(sum(points) FILTER (WHERE surveyed), 0) AS survey_points, coalesce(sum(max_points) FILTER (WHERE surveyed), 0) AS survey_max,
    coalesce(sum(points) FILTER (WHERE procedures), 0) AS tthc_points, coalesce(sum(max_points) FILTER (WHERE procedures), 0) AS tthc_max
  FROM leaf GROUP BY agency_code, year
), adjusted AS (
  SELECT c.agency_code, c.year, s.document -> 'bands' AS bands, s.document #> '{rules,disqualifying}' AS rules,
    least(coalesce(a.bonus, 0), (s.document #>> '{rules,adjustments,bonusMax}')::numeric) AS bonus,
    least(coalesce(a.penalty, 0), (s.document #>> '{rules,adjustments,penaltyMax}')::numeric) AS penalty
  FROM scoring.cards c JOIN scoring.criteria_sets s ON s.code = c.criteria_set
  CROSS JOIN LATERAL (
    SELECT sum((g.payload ->> 'points')::numeric) FILTER (WHERE g.payload ->> 'kind' = 'BONUS') AS bonus,
      sum((g.payload ->> 'points')::numeric) FILTER (WHERE g.payload ->> 'kind' = 'PENALTY') AS penalty
    FROM scoring.facts g
    WHERE g.agency_code = c.agency_code AND g.year = c.year AND g.kind = 'scoring.adjustment.given.v1' AND (g.payload ->> 'at')::timestamptz <= c.computed_at
      AND NOT EXISTS (SELECT FROM scoring.facts w WHERE w.agency_code = g.agency_code AND w.year = g.year AND w.kind = 'scoring.adjustment.withdrawn.v1'
        AND w.payload ->> 'adjustmentId' = g.payload ->> 'adjustmentId' AND (w.payload ->> 'at')::timestamptz <= c.computed_at)
  ) a
  WHERE c.in_ranking
), percents AS (
  SELECT s.*, a.bonus, a.penalty, a.bands, a.rules,
    CASE s.max_points WHEN 0 THEN 0 ELSE round(s.points * 100 / s.max_points, 2) END AS index_before_adjustment,
    CASE s.max_points WHEN 0 THEN 0 ELSE round(s.attainable * 100 / s.max_points, 2) END AS attainable_percent,
    CASE s.survey_max WHEN 0 THEN 0 ELSE round(s.survey_points * 100 / s.survey_max, 2) END AS survey_percent,
    CASE s.tthc_max WHEN 0 THEN 0 ELSE round(s.tthc_points * 100 / s.tthc_max, 2) END AS tthc_percent
  FROM sums s JOIN adjusted a USING (agency_code, year)
), figures AS (
  SELECT p.*, greatest(0, least(100, p.index_before_adjustment + p.bonus - p.penalty)) AS index,
    greatest(0, least(100, p.attainable_percent + p.bonus - p.penalty)) AS best_attainable
  FROM percents p
), banded AS (
  SELECT f.*, (SELECT b ->> 'code' FROM json_array_elements(f.bands) b
    WHERE f.index >= (b ->> 'gte')::numeric AND (b ->> 'lt' IS NULL OR f.index < (b ->> 'lt')::numeric)) AS band_by_index
  FROM figures f
), compared AS (
  SELECT c.agency_code, c.year,
    jsonb_build_object('points', c.points, 'maxPoints', c.max_points, 'indexBeforeAdjustment', c.index_before_adjustment, 'index', c.index, 'tthcPercent', c.tthc_percent,
      'surveyPoints', c.survey_points, 'surveyMax', c.survey_max, 'surveyPercent', c.survey_percent, 'bonus', c.bonus, 'penalty', c.penalty, 'bandByIndex', c.band_by_index, 'band', c.band,
      'leavesKnown', c.leaves_known, 'leaves', c.leaves, 'pointsKnown', c.points_known, 'bestAttainable', c.best_attainable) AS stored,
    jsonb_build_object('points', f.points, 'maxPoints', f.max_points, 'indexBeforeAdjustment', f.index_before_adjustment, 'index', f.index, 'tthcPercent', f.tthc_percent,
      'surveyPoints', f.survey_points, 'surveyMax', f.survey_max, 'surveyPercent', f.survey_percent, 'bonus', f.bonus, 'penalty', f.penalty,
      'bandByIndex', f.band_by_index, 'band', (${BAND_AFTER_RULES}),
      'leavesKnown', f.leaves_known, 'leaves', f.leaves, 'pointsKnown', f.points_known, 'bestAttainable', f.best_attainable) AS computed
  FROM scoring.cards c LEFT JOIN banded f USING (agency_code, year) WHERE c.in_ranking
)
SELECT agency_code AS "agencyCode", year, stored, computed FROM compared WHERE stored <> computed ORDER BY year, agency_code COLLATE "C"`;

/** Ranks without any ranking function: one more than the cards of all better standings. Equals stand by their codes. */
export const RANKS = `
WITH standings AS (
  SELECT index, tthc_percent, survey_percent, penalty, count(*) AS cards FROM scoring.cards
  WHERE in_ranking AND year = $1 AND ranking_group = $2 GROUP BY 1, 2, 3, 4
), placed AS (
  SELECT s.*, 1 + coalesce(sum(cards) OVER (ORDER BY index DESC, tthc_percent DESC, survey_percent DESC, penalty ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS rank
  FROM standings s
)
SELECT c.agency_code AS "agencyCode", p.rank::integer AS rank FROM scoring.cards c JOIN placed p USING (index, tthc_percent, survey_percent, penalty)
WHERE c.in_ranking AND c.year = $1 AND c.ranking_group = $2 ORDER BY p.rank, c.agency_code COLLATE "C"`;

/** Places of an edition that are not one more than the lines of better standings, in the group and in the emulation block. */
export const WRONG_PLACES = `
WITH counted AS (
  SELECT l.agency_code, l.rank, l.block_rank,
    1 + count(b.agency_code) FILTER (WHERE b.ranking_group = l.ranking_group) AS true_rank,
    CASE WHEN l.emulation_block IS NOT NULL THEN 1 + count(b.agency_code) FILTER (WHERE b.emulation_block = l.emulation_block) END AS true_block_rank
  FROM scoring.edition_lines l LEFT JOIN scoring.edition_lines b ON b.year = l.year AND b.number = l.number
    AND (b.index, b.tthc_percent, b.survey_percent, -b.penalty) > (l.index, l.tthc_percent, l.survey_percent, -l.penalty)
  WHERE l.year = $1 AND l.number = $2 GROUP BY l.year, l.number, l.agency_code
)
SELECT agency_code AS path, true_rank || ' / ' || coalesce(true_block_rank::text, '') AS expected, rank || ' / ' || coalesce(block_rank::text, '') AS actual
FROM counted WHERE rank <> true_rank OR block_rank IS DISTINCT FROM true_block_rank ORDER BY agency_code COLLATE "C"`;
