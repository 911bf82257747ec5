import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { Decimal } from '@cchc/kernel';
import type { Adjustment, CardFacts, HumanScore, Round, SurveyResult } from '../domain/facts/card-facts.js';
import type { ObligationState } from '../domain/facts/obligation-state.js';
import type { ReportState } from '../domain/facts/report-state.js';
import { keyOf, type CardKey } from './card-record.js';

export type KnownState = CardKey & { subjectKey: string } & ({ kind: 'REPORT'; state: ReportState } | { kind: 'OBLIGATION'; state: ObligationState });

type Entry =
  | { kind: 'SCORE'; entry: { id: string; leaf: string; round: Round; score: string | null; at: string; author: string | null } }
  | { kind: 'SURVEY'; entry: { leaf: string; counts: Record<string, number>; at: string } }
  | { kind: 'ADJUSTMENT'; entry: { bonus: string; penalty: string; at: string } };

interface Known {
  reports: ReportState[];
  obligations: ObligationState[];
  scores: HumanScore[];
  surveys: SurveyResult[];
  adjustments: Adjustment[];
}

const columns = (keys: readonly CardKey[]) => [keys.map((key) => key.agencyCode), keys.map((key) => key.year)];

/** What the facts of agencies add up to, and what people gave. */
@Injectable()
export class KnownFactsRepository {
  states(tx: Transaction, keys: readonly CardKey[]): Promise<KnownState[]> {
    return prepared<KnownState>(tx, `
      SELECT k.agency_code AS "agencyCode", k.year, k.subject_key AS "subjectKey", k.kind, k.state
      FROM scoring.known_states k JOIN unnest($1::text[], $2::integer[]) AS w(agency_code, year) USING (agency_code, year)`, columns(keys));
  }

  async saveStates(tx: Transaction, states: readonly KnownState[]): Promise<void> {
    if (states.length === 0) return;
    await prepared(tx, `
      INSERT INTO scoring.known_states (agency_code, year, subject_key, kind, state)
      SELECT * FROM unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::jsonb[])
      ON CONFLICT (agency_code, year, subject_key) DO UPDATE SET state = excluded.state`, [
      ...columns(states), states.map((one) => one.subjectKey), states.map((one) => one.kind), states.map((one) => JSON.stringify(one.state)),
    ]);
  }

  /** Puts these in the place of all that is known of the cards. */
  async replaceStates(tx: Transaction, keys: readonly CardKey[], states: readonly KnownState[]): Promise<void> {
    await prepared(tx, `
      DELETE FROM scoring.known_states s USING unnest($1::text[], $2::integer[]) AS k(agency_code, year)
      WHERE s.agency_code = k.agency_code AND s.year = k.year`, columns(keys));
    await this.saveStates(tx, states);
  }

  /** All that is known, by card. */
  async factsOf(tx: Transaction, keys: readonly CardKey[], states: readonly KnownState[]): Promise<Map<string, CardFacts>> {
    const facts = new Map(keys.map((key) => [keyOf(key), nothing()]));
    for (const one of states) {
      const of = facts.get(keyOf(one));
      if (one.kind === 'REPORT') of?.reports.push(one.state);
      else of?.obligations.push(one.state);
    }
    for (const { agencyCode, year, ...entry } of await this.entries(tx, keys)) add(facts.get(keyOf({ agencyCode, year }))!, entry as Entry);
    return facts;
  }

  private entries(tx: Transaction, keys: readonly CardKey[]): Promise<(CardKey & Entry)[]> {
    const of = (kind: string, table: string, entry: string) => `
      SELECT agency_code AS "agencyCode", year, '${kind}' AS kind, json_build_object(${entry}) AS entry
      FROM scoring.${table} JOIN unnest($1::text[], $2::integer[]) AS w(agency_code, year) USING (agency_code, year)`;
    return prepared(tx, [
      of('SCORE', 'score_entries', `'id', id, 'leaf', leaf_code, 'round', round, 'score', score::text, 'at', given_at, 'author', author_id`),
      of('SURVEY', 'survey_results', `'leaf', leaf_code, 'counts', counts, 'at', counted_at`),
      of('ADJUSTMENT', 'adjustments', `'bonus', bonus::text, 'penalty', penalty::text, 'at', given_at`),
    ].join(' UNION ALL '), columns(keys));
  }
}

const nothing = (): Known => ({ reports: [], obligations: [], scores: [], surveys: [], adjustments: [] });

function add(known: Known, { kind, entry }: Entry): void {
  const at = new Date(entry.at);
  if (kind === 'SCORE') {
    const { id, leaf, round, score, author } = entry;
    known.scores.push({ id, leaf, round, score: score === null ? 'NOT_APPLICABLE' : new Decimal(score), at, ...(author && { author }) });
  } else if (kind === 'SURVEY') known.surveys.push({ leaf: entry.leaf, counts: entry.counts, at });
  else known.adjustments.push({ bonus: new Decimal(entry.bonus), penalty: new Decimal(entry.penalty), at });
}
