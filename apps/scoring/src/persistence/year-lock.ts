import { prepared, type Transaction } from '@cchc/delivery';
import { DomainError } from '@cchc/kernel';

export class CampaignLocked extends DomainError {
  readonly slug = 'campaign-locked';
  readonly title = 'Đợt chấm điểm đã chốt';
  constructor(year: number) {
    super(`Điểm năm ${year} đã chốt; không ghi thêm được gì.`);
  }
}

const LOCK_SPACE = 1740000010;

/** Holds a year's scores open until the transaction ends. Throws CampaignLocked. */
export async function holdYear(tx: Transaction, year: number): Promise<void> {
  await prepared(tx, 'SELECT pg_advisory_xact_lock_shared($1, $2)', [LOCK_SPACE, year]);
  const locked = await prepared(tx, 'SELECT 1 FROM scoring.campaigns WHERE year = $1 AND locked_at IS NOT NULL', [year]);
  if (locked.length > 0) throw new CampaignLocked(year);
}
