import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { FIGURES, type CardFigures, type CardKey, type LockedCard } from './card-record.js';

/** What a card becomes. `changed` is false when only the instants of its next look move. */
export interface NewCard extends CardKey, CardFigures {
  criteriaSet: string | null;
  rankingGroup: string | null;
  inRanking: boolean;
  version: number;
  position: string;
  changed: boolean;
  asOf: Date;
  nextDueAt: string | null;
}

const columns = (keys: readonly CardKey[]) => [keys.map((key) => key.agencyCode), keys.map((key) => key.year)];

@Injectable()
export class CardsRepository {
  /**
   * Locks the cards, making empty ones where there are none, and reads them once nobody else works on them. `keys` are in order.
   * Missing cards are made before any is locked: whoever waits for a card that another is making then holds none that the other needs.
   */
  async lock(tx: Transaction, keys: readonly CardKey[]): Promise<LockedCard[]> {
    const [, , cards] = await Promise.all([
      prepared(tx, `
        INSERT INTO scoring.cards (agency_code, year) SELECT * FROM unnest($1::text[], $2::integer[]) ON CONFLICT DO NOTHING`, columns(keys)),
      prepared(tx, `
        SELECT 1 FROM scoring.cards c JOIN unnest($1::text[], $2::integer[]) AS k(agency_code, year) USING (agency_code, year)
        ORDER BY c.year, c.agency_code COLLATE "C" FOR UPDATE OF c`, columns(keys)),
      this.read(tx, keys),
    ]);
    const newcomers = cards.filter((card) => card.criteriaSetNow !== null && card.groupNow !== card.rankedIn);
    if (newcomers.length === 0) return cards;
    const [, again] = await Promise.all([this.holdCriteria(tx, newcomers), this.read(tx, keys)]);
    return again;
  }

  /**
   * Who puts another version in force holds every card of the group; a card that only now comes into the group waits for them here,
   * or they for it, so that it is not worked out by the version that is being replaced.
   */
  private async holdCriteria(tx: Transaction, cards: readonly LockedCard[]): Promise<void> {
    await prepared(tx, 'SELECT 1 FROM scoring.criteria_sets WHERE code = ANY ($1) ORDER BY code FOR SHARE', [cards.map((card) => card.criteriaSetNow)]);
  }

  private read(tx: Transaction, keys: readonly CardKey[]): Promise<LockedCard[]> {
    return prepared<LockedCard>(tx, `
      SELECT c.agency_code AS "agencyCode", c.year, CASE WHEN c.in_ranking THEN c.ranking_group END AS "rankedIn", c.criteria_set AS "criteriaSet",
        c.version, c.position, c.computed_at AS "computedAt", ${FIGURES}, s.ranking_group AS "groupNow", s.code AS "criteriaSetNow"
      FROM scoring.cards c JOIN unnest($1::text[], $2::integer[]) AS k(agency_code, year) USING (agency_code, year)
      LEFT JOIN scoring.agencies a ON a.code = c.agency_code AND a.in_ranking
      LEFT JOIN scoring.criteria_sets s ON s.scheme = 'PAR_INDEX' AND s.year = c.year AND s.ranking_group = a.ranking_group AND s.in_force
      ORDER BY c.year, c.agency_code`, columns(keys));
  }

  /** Cards that change by themselves at or before now; locked, and those that somebody else works on left out. */
  claimDue(tx: Transaction, limit: number): Promise<CardKey[]> {
    return tx.manager.query<CardKey[]>(`
      SELECT agency_code AS "agencyCode", year FROM scoring.cards WHERE next_due_at <= $1
      ORDER BY year, agency_code LIMIT $2 FOR UPDATE SKIP LOCKED`, [tx.now, limit]);
  }

  async save(tx: Transaction, cards: readonly NewCard[]): Promise<void> {
    await prepared(tx, `
      UPDATE scoring.cards c SET criteria_set = n."criteriaSet", ranking_group = n."rankingGroup", in_ranking = n."inRanking", points = n.points,
        max_points = n."maxPoints", index_before_adjustment = n."indexBeforeAdjustment", index = n.index, tthc_percent = n."tthcPercent",
        survey_points = n."surveyPoints", survey_max = n."surveyMax", survey_percent = n."surveyPercent", bonus = n.bonus, penalty = n.penalty,
        band_by_index = n."bandByIndex", band = n.band, disqualifications = n.disqualifications::json,
        leaves_known = n."leavesKnown", leaves = n.leaves, points_known = n."pointsKnown", best_attainable = n."bestAttainable",
        version = n.version, position = n.position, as_of = CASE WHEN n.changed THEN n."asOf" ELSE c.as_of END, computed_at = n."asOf",
        next_due_at = n."nextDueAt"
      FROM json_to_recordset($1::json) AS n("agencyCode" text, year integer, "criteriaSet" text, "rankingGroup" text, "inRanking" boolean, points numeric,
        "maxPoints" numeric, "indexBeforeAdjustment" numeric, index numeric, "tthcPercent" numeric, "surveyPoints" numeric, "surveyMax" numeric,
        "surveyPercent" numeric, bonus numeric, penalty numeric, "bandByIndex" text, band text, disqualifications text, "leavesKnown" integer, leaves integer, "pointsKnown" numeric,
        "bestAttainable" numeric, version integer, position bigint, changed boolean, "asOf" timestamptz, "nextDueAt" timestamptz)
      WHERE c.agency_code = n."agencyCode" AND c.year = n.year`, [JSON.stringify(cards)]);
  }

  existing(tx: Transaction): Promise<CardKey[]> {
    return tx.manager.query<CardKey[]>('SELECT agency_code AS "agencyCode", year FROM scoring.cards');
  }

  /** When the card changes by itself; null when it does not. */
  async nextDue(tx: Transaction, { agencyCode, year }: CardKey): Promise<Date | null> {
    const [card] = await prepared<{ at: Date | null }>(tx, 'SELECT next_due_at AS at FROM scoring.cards WHERE agency_code = $1 AND year = $2', [agencyCode, year]);
    return card!.at;
  }

  /** Every card that there is or should be: of what the log tells, and of each ranked agency. */
  all(tx: Transaction): Promise<CardKey[]> {
    return tx.manager.query<CardKey[]>(`
      SELECT agency_code AS "agencyCode", year FROM scoring.cards
      UNION SELECT agency_code, year FROM scoring.facts WHERE kind LIKE 'tasks.report.%' OR kind LIKE 'scoring.%' OR payload ->> 'class' = 'TASK'
      UNION SELECT a.code, s.year FROM scoring.agencies a JOIN scoring.criteria_sets s ON s.scheme = 'PAR_INDEX' AND s.ranking_group = a.ranking_group AND s.in_force WHERE a.in_ranking
      ORDER BY year, "agencyCode"`);
  }

  /** Every card that a group has or should have. */
  ofGroup(tx: Transaction, year: number, group: string): Promise<CardKey[]> {
    return tx.manager.query<CardKey[]>(`
      SELECT agency_code AS "agencyCode", year FROM scoring.cards WHERE year = $1 AND ranking_group = $2 AND in_ranking
      UNION SELECT code, $1 FROM scoring.agencies WHERE ranking_group = $2 AND in_ranking`, [year, group]);
  }
}
