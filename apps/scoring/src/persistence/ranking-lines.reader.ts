import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { CardFigures } from './card-record.js';
import type { GroupKey } from './rankings.repository.js';

/** A card's line in the ranking, as the transaction's scope may see it. Decimals as text. */
export interface RankingLine {
  rank: number | null;
  agencyCode: string;
  agencyName: string;
  shortName: string;
  emulationBlock: string | null;
  index: string;
  tthcPercent: string;
  surveyPercent: string;
  penalty: string;
  bonus: string;
  points: string;
  max: string;
  band: string;
  leavesKnown: number;
  leaves: number;
  pointsKnown: string;
  pointsApplicable: string;
  bestAttainable: string;
}

/** What a line shows of a card's figures. */
export function lineFiguresOf(card: CardFigures & { band: string }) {
  const { index, tthcPercent, surveyPercent, penalty, bonus, points, maxPoints, band, leavesKnown, leaves, pointsKnown, bestAttainable } = card;
  return { index, tthcPercent, surveyPercent, penalty, bonus, points, max: maxPoints, band, leavesKnown, leaves, pointsKnown, pointsApplicable: maxPoints, bestAttainable };
}

const LINE = `r.agency_code AS "agencyCode", a.name AS "agencyName", a.short_name AS "shortName", a.emulation_block AS "emulationBlock",
  r.index::text, r.tthc_percent::text AS "tthcPercent", r.survey_percent::text AS "surveyPercent", r.penalty::text, r.bonus::text,
  r.points::text, r.max_points::text AS max, r.band, r.leaves_known AS "leavesKnown", r.leaves, r.points_known::text AS "pointsKnown",
  r.max_points::text AS "pointsApplicable", r.best_attainable::text AS "bestAttainable"`;

const BETTER = `SELECT count(*)::integer FROM scoring.cards better WHERE better.in_ranking AND better.year = $1 AND better.ranking_group = $2
  AND (better.index, better.tthc_percent, better.survey_percent, -better.penalty)`;

const ORDER = 'index DESC, tthc_percent DESC, survey_percent DESC, (-penalty) DESC';

/** Lines by the index of cards in their order: what a page costs does not grow with the group. */
@Injectable()
export class RankingLinesReader {
  /**
   * Equals have the same rank and stand by their codes. A page knows the rank of its first line by counting who is better;
   * whoever is not that line's equal has a rank within the page, after all those of the pages before.
   */
  page(tx: Transaction, { year, group }: GroupKey, limit: number, offset: number): Promise<RankingLine[]> {
    return prepared<RankingLine>(tx, `
      WITH page AS (
        SELECT * FROM scoring.ranking_lines WHERE year = $1 AND ranking_group = $2
        ORDER BY ${ORDER}, agency_code COLLATE "C" LIMIT $3 OFFSET $4
      ), placed AS (
        SELECT page.*, rank() OVER (ORDER BY ${ORDER}) AS within FROM page
      ), best AS (
        SELECT 1 + (${BETTER} > (f.index, f.tthc_percent, f.survey_percent, -f.penalty)) AS rank FROM (SELECT * FROM page ORDER BY ${ORDER} LIMIT 1) f
      )
      SELECT CASE WHEN NOT r.ranks_shown THEN NULL WHEN r.within = 1 THEN best.rank ELSE ($4 + r.within)::integer END AS rank, ${LINE}
      FROM placed r CROSS JOIN best JOIN scoring.agencies a ON a.code = r.agency_code ORDER BY r.within, r.agency_code COLLATE "C"`, [year, group, limit, offset]);
  }

  /** How many lines there are. */
  async count(tx: Transaction, { year, group }: GroupKey): Promise<number> {
    const [row] = await prepared<{ lines: number }>(tx, 'SELECT count(*)::integer AS lines FROM scoring.ranking_lines WHERE year = $1 AND ranking_group = $2', [year, group]);
    return row!.lines;
  }

  /** The line of one agency; undefined when it is not ranked, or not to be seen. */
  async of(tx: Transaction, { year, group }: GroupKey, agency: string): Promise<RankingLine | undefined> {
    const [line] = await prepared<RankingLine>(tx, `
      SELECT CASE WHEN r.ranks_shown THEN 1 + (${BETTER} > (r.index, r.tthc_percent, r.survey_percent, -r.penalty)) END AS rank, ${LINE}
      FROM scoring.ranking_lines r JOIN scoring.agencies a ON a.code = r.agency_code
      WHERE r.year = $1 AND r.ranking_group = $2 AND r.agency_code = $3`, [year, group, agency]);
    return line;
  }
}
