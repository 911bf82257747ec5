import { Injectable } from '@nestjs/common';
import { Outbox, prepared, type Transaction } from '@cchc/delivery';
import { foldText } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import { agencyRegistered } from '../published-events.js';
import { COLUMNS, FROM } from './agencies.query.js';
import type { AgencyRow } from './agency.row.js';

/** Writes agencies, and tells of each that changed. */
@Injectable()
export class AgencyRepository {
  constructor(private readonly outbox: Outbox) {}

  /** Locks those of the codes that exist, in the order of their codes. */
  lock(tx: Transaction, codes: readonly string[]): Promise<AgencyRow[]> {
    return prepared<AgencyRow>(tx, `SELECT ${COLUMNS} ${FROM} WHERE a.code = ANY ($1) ORDER BY a.code FOR UPDATE OF a`, [codes]);
  }

  async one(tx: Transaction, code: string): Promise<AgencyRow> {
    const [row] = await this.lock(tx, [code]);
    if (!row) throw new NotFound('Không tìm thấy cơ quan.');
    return row;
  }

  /** Those right below that have not ended. */
  below(tx: Transaction, code: string): Promise<AgencyRow[]> {
    return prepared<AgencyRow>(tx, `SELECT ${COLUMNS} ${FROM} WHERE a.parent_code = $1 AND a.valid_to IS NULL ORDER BY a.code FOR UPDATE OF a`, [code]);
  }

  async knowsBlock(tx: Transaction, code: string): Promise<boolean> {
    return (await prepared(tx, 'SELECT 1 FROM directory.emulation_blocks WHERE code = $1', [code])).length > 0;
  }

  /** Resolves to undefined where the code is taken. */
  async add(tx: Transaction, row: AgencyRow): Promise<AgencyRow | undefined> {
    const added = await prepared(tx, `
      INSERT INTO directory.agencies (code, name, short_name, search_text, level, kind, parent_code, ranking_group, in_ranking, emulation_block, valid_from, source)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING RETURNING 1`, [
      row.code, row.name, row.shortName, searchText(row), row.level, row.kind, row.parent, row.rankingGroup, row.inRanking, row.emulationBlock, row.validFrom, row.source,
    ]);
    return added.length === 1 ? this.told(tx, row.code) : undefined;
  }

  /** Writes what may change of an agency, as its next version. */
  async save(tx: Transaction, row: AgencyRow): Promise<AgencyRow> {
    await prepared(tx, `
      UPDATE directory.agencies SET name = $2, short_name = $3, search_text = $4, parent_code = $5, valid_to = $6, successor_code = $7, end_reason = $8,
        end_legal_basis = $9, version = version + 1 WHERE code = $1`, [
      row.code, row.name, row.shortName, searchText(row), row.parent, row.validTo, row.successor, row.endReason, row.endLegalBasis,
    ]);
    return this.told(tx, row.code);
  }

  private async told(tx: Transaction, code: string): Promise<AgencyRow> {
    const row = await this.one(tx, code);
    await this.outbox.add(tx, agencyRegistered(row));
    return row;
  }
}

const searchText = ({ code, name, shortName }: AgencyRow): string => foldText(`${code} | ${name} | ${shortName}`);
