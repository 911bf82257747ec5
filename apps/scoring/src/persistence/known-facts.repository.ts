import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { AdjustmentAct } from '../domain/adjustments/adjustment.js';
import type { CardFacts, HumanScore, SurveyResult } from '../domain/facts/card-facts.js';
import type { ObligationState } from '../domain/facts/obligation-state.js';
import type { ReportState } from '../domain/facts/report-state.js';
import { keyOf, type CardKey } from './card-record.js';
import { givenBy } from './given-facts.js';

export type KnownState = CardKey & { subjectKey: string } & ({ kind: 'REPORT'; state: ReportState } | { kind: 'OBLIGATION'; state: ObligationState });

interface Known {
  reports: ReportState[];
  obligations: ObligationState[];
  scores: HumanScore[];
  surveys: SurveyResult[];
  adjustments: AdjustmentAct[];
}

const columns = (keys: readonly CardKey[]) => [keys.map((key) => key.agencyCode), keys.map((key) => key.year)];

/** What the facts of agencies add up to, and what people gave: the first is kept as states, the second is read from the log as it was given. */
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

  /** Puts these in the place of all that is known of a card. */
  async replaceStates(tx: Transaction, { agencyCode, year }: CardKey, states: readonly KnownState[]): Promise<void> {
    await prepared(tx, 'DELETE FROM scoring.known_states WHERE agency_code = $1 AND year = $2', [agencyCode, year]);
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
    for (const act of await this.acts(tx, keys)) {
      const known = facts.get(keyOf(act))!;
      const { scores = [], surveys = [], adjustments = [] } = givenBy(act.kind, act.payload);
      known.scores.push(...scores);
      known.surveys.push(...surveys);
      known.adjustments.push(...adjustments);
    }
    return facts;
  }

  private acts(tx: Transaction, keys: readonly CardKey[]): Promise<(CardKey & { kind: string; payload: object })[]> {
    return prepared(tx, `
      SELECT f.agency_code AS "agencyCode", f.year, f.kind, f.payload
      FROM scoring.facts f JOIN unnest($1::text[], $2::integer[]) AS w(agency_code, year) USING (agency_code, year)
      WHERE f.kind LIKE 'scoring.%' ORDER BY f.position`, columns(keys));
  }
}

const nothing = (): Known => ({ reports: [], obligations: [], scores: [], surveys: [], adjustments: [] });
