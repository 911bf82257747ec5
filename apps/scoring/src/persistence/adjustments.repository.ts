import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { AdjustmentKind } from '../domain/adjustments/adjustment.js';
import type { CardKey } from './card-record.js';
import { WITHDRAWAL, withWithdrawal, type Withdrawable, type Withdrawal } from './withdrawal.js';

/** A document cited by number and symbol. */
export interface CitedDocument {
  symbol: string;
  issuedOn: string | null;
  abstract: string | null;
}

export interface GivenAdjustment extends CardKey {
  id: string;
  kind: AdjustmentKind;
  /** Zero for GROUND and WAIVER. */
  points: string;
  rule: string | null;
  reason: string;
  legalBasis: string;
  evidence: readonly CitedDocument[];
  /** COUNCIL, or the agency for which it was given; null where it was not noted. */
  onBehalfOf: string | null;
  authorId: string;
  authorName: string;
  at: Date;
  withdrawal: Withdrawal | null;
}

const SELECT = `
  SELECT a.id, a.agency_code AS "agencyCode", a.year, a.kind, (a.bonus + a.penalty)::text AS points, a.rule_code AS rule, a.reason, a.legal_basis AS "legalBasis",
    a.evidence, a.on_behalf_of AS "onBehalfOf", a.author_id AS "authorId", a.author_name AS "authorName", a.given_at AS at,
    ${WITHDRAWAL}
  FROM scoring.adjustments a LEFT JOIN scoring.adjustment_withdrawals w ON w.adjustment_id = a.id`;

type Row = Withdrawable<GivenAdjustment>;

@Injectable()
export class AdjustmentsRepository {
  /** What the scope may see of a card, oldest first. */
  async ofCard(tx: Transaction, { agencyCode, year }: CardKey): Promise<GivenAdjustment[]> {
    return (await prepared<Row>(tx, `${SELECT} WHERE a.agency_code = $1 AND a.year = $2 ORDER BY a.given_at, a.id`, [agencyCode, year])).map((row) => withWithdrawal<GivenAdjustment>(row));
  }

  async one(tx: Transaction, id: string, { agencyCode, year }: CardKey): Promise<GivenAdjustment | undefined> {
    const [row] = await prepared<Row>(tx, `${SELECT} WHERE a.id = $1 AND a.agency_code = $2 AND a.year = $3`, [id, agencyCode, year]);
    return row && withWithdrawal<GivenAdjustment>(row);
  }

  async give(tx: Transaction, one: GivenAdjustment): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.adjustments (id, agency_code, year, kind, bonus, penalty, rule_code, reason, legal_basis, evidence, on_behalf_of, author_id, author_name, given_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`, [
      one.id, one.agencyCode, one.year, one.kind, one.kind === 'BONUS' ? one.points : 0, one.kind === 'PENALTY' ? one.points : 0, one.rule, one.reason, one.legalBasis,
      JSON.stringify(one.evidence), one.onBehalfOf, one.authorId, one.authorName, one.at,
    ]);
  }

  /** Resolves to false when somebody has withdrawn it already. */
  async withdraw(tx: Transaction, { id, agencyCode, year }: GivenAdjustment, { reason, authorId, authorName, at }: Withdrawal): Promise<boolean> {
    const rows = await prepared(tx, `
      INSERT INTO scoring.adjustment_withdrawals (adjustment_id, agency_code, year, reason, author_id, author_name, withdrawn_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING 1`, [id, agencyCode, year, reason, authorId, authorName, at]);
    return rows.length === 1;
  }
}
