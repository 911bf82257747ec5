import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { CardKey } from './card-record.js';

/** A fact as the log keeps it. */
export interface LoggedFact extends LogEntry {
  year: number;
}

/** Facts about an agency itself are of no year. */
export interface LogEntry {
  id: string;
  kind: string;
  agencyCode: string;
  year: number | null;
  subjectKey: string;
  payload: object;
  aggregateVersion: number;
  occurredAt: Date;
}

/** Columns of a LoggedFact, in SQL. */
export const FACT = `fact_id AS id, kind, agency_code AS "agencyCode", year, subject_key AS "subjectKey", payload, aggregate_version::float AS "aggregateVersion",
  occurred_at AS "occurredAt"`;

/** Held by everybody who adds to the log, until its transaction ends; whoever holds it alone knows that nothing is on its way. */
export const LOG_LOCK = 740_030;

/** The append-only log of all facts that scoring took. */
@Injectable()
export class FactLogRepository {
  /** Adds the facts in their order; resolves to position by fact id. */
  async append(tx: Transaction, facts: readonly LogEntry[]): Promise<Map<string, string>> {
    const rows = await prepared<{ id: string; position: string }>(tx, `
      INSERT INTO scoring.facts (fact_id, kind, agency_code, year, subject_key, payload, aggregate_version, occurred_at)
      SELECT fact.* FROM (SELECT pg_advisory_xact_lock_shared(${LOG_LOCK})) AS held,
        unnest($1::uuid[], $2::text[], $3::text[], $4::integer[], $5::text[], $6::jsonb[], $7::bigint[], $8::timestamptz[]) AS fact
      ON CONFLICT (fact_id) DO NOTHING RETURNING fact_id AS id, position`, [
      facts.map((fact) => fact.id), facts.map((fact) => fact.kind), facts.map((fact) => fact.agencyCode), facts.map((fact) => fact.year),
      facts.map((fact) => fact.subjectKey), facts.map((fact) => JSON.stringify(fact.payload)), facts.map((fact) => fact.aggregateVersion),
      facts.map((fact) => fact.occurredAt),
    ]);
    return new Map(rows.map(({ id, position }) => [id, position]));
  }

  /** All of the cards' facts, in the order in which they were taken. */
  ofCards(tx: Transaction, keys: readonly CardKey[]): Promise<LoggedFact[]> {
    return prepared<LoggedFact>(tx, `
      SELECT ${FACT} FROM scoring.facts JOIN unnest($1::text[], $2::integer[]) AS k(agency_code, year) USING (agency_code, year) ORDER BY position`,
    [keys.map((key) => key.agencyCode), keys.map((key) => key.year)]);
  }
}
