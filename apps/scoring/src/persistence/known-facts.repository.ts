import { Injectable } from '@nestjs/common';
import { atCommit, prepared, type Transaction } from '@cchc/delivery';
import type { AdjustmentAct } from '../domain/adjustments/adjustment.js';
import type { CardFacts, HumanScore, SurveyResult } from '../domain/facts/card-facts.js';
import type { ObligationState } from '../domain/facts/obligation-state.js';
import type { ReportState } from '../domain/facts/report-state.js';
import { keyOf, type CardKey } from './card-record.js';
import { givenBy } from './given-facts.js';

export type KnownState = CardKey & { subjectKey: string } & ({ kind: 'REPORT'; state: ReportState } | { kind: 'OBLIGATION'; state: ObligationState });

/** What somebody gave to a card, as the log keeps it. */
export type KnownAct = CardKey & { kind: string; payload: object };

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

  /** With the commit. */
  saveStates(tx: Transaction, states: readonly KnownState[]): void {
    if (states.length === 0) return;
    atCommit(tx, `
      INSERT INTO scoring.known_states (agency_code, year, subject_key, kind, state)
      SELECT * FROM unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::jsonb[])
      ON CONFLICT (agency_code, year, subject_key) DO UPDATE SET state = excluded.state`, [
      ...columns(states), states.map((one) => one.subjectKey), states.map((one) => one.kind), states.map((one) => JSON.stringify(one.state)),
    ]);
  }

  /** Puts these in the place of all that is known of the cards, with the commit. */
  replaceStates(tx: Transaction, keys: readonly CardKey[], states: readonly KnownState[]): void {
    atCommit(tx, `
      DELETE FROM scoring.known_states s USING unnest($1::text[], $2::integer[]) AS k(agency_code, year)
      WHERE s.agency_code = k.agency_code AND s.year = k.year`, columns(keys));
    this.saveStates(tx, states);
  }

  /** All that is known, by card. */
  async factsOf(tx: Transaction, keys: readonly CardKey[]): Promise<Map<string, CardFacts>> {
    const [states, acts] = await Promise.all([this.states(tx, keys), this.acts(tx, keys)]);
    return factsOf(keys, states, acts);
  }

  acts(tx: Transaction, keys: readonly CardKey[]): Promise<KnownAct[]> {
    return prepared<KnownAct>(tx, `
      SELECT f.agency_code AS "agencyCode", f.year, f.kind, f.payload
      FROM scoring.facts f JOIN unnest($1::text[], $2::integer[]) AS w(agency_code, year) USING (agency_code, year)
      WHERE f.kind LIKE 'scoring.%' ORDER BY f.position`, columns(keys));
  }
}

/** By card, all that states and acts say. */
export function factsOf(keys: readonly CardKey[], states: readonly KnownState[], acts: readonly KnownAct[]): Map<string, CardFacts> {
  const facts = new Map(keys.map((key) => [keyOf(key), nothing()]));
  for (const one of states) {
    const of = facts.get(keyOf(one));
    if (one.kind === 'REPORT') of?.reports.push(one.state);
    else of?.obligations.push(one.state);
  }
  for (const act of acts) {
    const known = facts.get(keyOf(act))!;
    const { scores = [], surveys = [], adjustments = [] } = givenBy(act.kind, act.payload);
    known.scores.push(...scores);
    known.surveys.push(...surveys);
    known.adjustments.push(...adjustments);
  }
  return facts;
}

const nothing = (): Known => ({ reports: [], obligations: [], scores: [], surveys: [], adjustments: [] });
