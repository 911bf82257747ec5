import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope } from '@cchc/delivery';
import { Decimal } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import { attainmentOf, type Operator } from '../domain/target.js';
import type { AgencyAttainmentDto, OneTargetQuery, TargetByAgencyDto, TargetDto } from './target.dto.js';
import { TargetsQuery } from './targets.query.js';

interface Row {
  agencyCode: string;
  agencyName: string | null;
  numerator: string;
  denominator: string;
}

/** A target over the province, and what each agency that the reader may see adds to it. */
@Injectable()
export class TargetByAgencyQuery {
  constructor(private readonly targets: TargetsQuery, private readonly work: UnitOfWork) {}

  async one(id: string, query: OneTargetQuery, scope: Scope): Promise<TargetByAgencyDto> {
    const target = await this.targets.one(id, query, scope);
    if (!target) throw new NotFound('Không tìm thấy chỉ tiêu.');
    const rows = await this.work.run((tx) => tx.manager.query<Row[]>(
      `SELECT c.agency_code AS "agencyCode", a.short_name AS "agencyName", c.numerator::text AS numerator, c.denominator::text AS denominator
       FROM indicators.target_contributions c LEFT JOIN indicators.agencies a ON a.code = c.agency_code
       WHERE c.year = $1 AND c.target_id = $2 AND c.period_code = $3 ORDER BY c.agency_code`,
      [target.year, target.id, target.period]), { scope });
    return Object.assign(target, { agencies: rows.map((row) => attained(row, target)) });
  }
}

function attained(row: Row, { operator, threshold }: TargetDto): AgencyAttainmentDto {
  const ratio = { numerator: new Decimal(row.numerator), denominator: new Decimal(row.denominator) };
  const { percent, attained: isAttained } = attainmentOf({ operator: operator as Operator, threshold }, ratio);
  return { ...row, value: percent, attained: isAttained };
}
