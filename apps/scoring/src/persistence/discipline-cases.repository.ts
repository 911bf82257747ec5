import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { DisciplineCase } from '../domain/awards/award-subjects.js';
import { WITHDRAWAL, withWithdrawal, type Withdrawable, type Withdrawal } from './withdrawal.js';

export interface DisciplineCaseRow extends DisciplineCase {
  id: string;
  year: number;
  authorId: string;
  authorName: string;
  at: Date;
  withdrawal: Withdrawal | null;
}

type Row = Withdrawable<DisciplineCaseRow>;

const SELECT = `
  SELECT c.id, c.year, c.agency_code AS "agencyCode", c.person_name AS "personName", c.form, c.symbol, c.issued_on::text AS "issuedOn",
    c.author_id AS "authorId", c.author_name AS "authorName", c.recorded_at AS at,
    ${WITHDRAWAL}
  FROM scoring.discipline_cases c LEFT JOIN scoring.discipline_withdrawals w ON w.case_id = c.id WHERE c.year = $1`;

@Injectable()
export class DisciplineCasesRepository {
  /** Those that the scope may see, withdrawn ones too, oldest first. */
  async ofYear(tx: Transaction, year: number): Promise<DisciplineCaseRow[]> {
    return (await prepared<Row>(tx, `${SELECT} ORDER BY c.recorded_at, c.id`, [year])).map((row) => withWithdrawal<DisciplineCaseRow>(row));
  }

  async standing(tx: Transaction, year: number): Promise<DisciplineCaseRow[]> {
    return (await this.ofYear(tx, year)).filter(({ withdrawal }) => withdrawal === null);
  }

  async one(tx: Transaction, year: number, id: string): Promise<DisciplineCaseRow | undefined> {
    return (await prepared<Row>(tx, `${SELECT} AND c.id = $2`, [year, id])).map((row) => withWithdrawal<DisciplineCaseRow>(row))[0];
  }

  async record(tx: Transaction, one: DisciplineCaseRow): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.discipline_cases (id, year, agency_code, person_name, form, symbol, issued_on, author_id, author_name, recorded_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`, [one.id, one.year, one.agencyCode, one.personName, one.form, one.symbol, one.issuedOn, one.authorId, one.authorName, one.at]);
  }

  /** Resolves to false when somebody has withdrawn it already. */
  async withdraw(tx: Transaction, { id, agencyCode }: DisciplineCaseRow, { reason, authorId, authorName, at }: Withdrawal): Promise<boolean> {
    const rows = await prepared(tx, `
      INSERT INTO scoring.discipline_withdrawals (case_id, agency_code, reason, author_id, author_name, withdrawn_at)
      VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1`, [id, agencyCode, reason, authorId, authorName, at]);
    return rows.length === 1;
  }
}
