import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import type { Catalogue } from '../domain/criteria/catalogue.js';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import { readCriteriaSet } from '../domain/criteria/criteria-set.reader.js';

export interface CriteriaSetHead {
  code: string;
  year: number;
  group: RankingGroup;
  version: number;
  title: string;
  hash: string;
  inForce: boolean;
}

export interface NewCriteriaSet extends CriteriaSetHead {
  document: unknown;
  catalogue: Catalogue;
}

const HEAD = 'code, year, ranking_group AS "group", version, title, hash, in_force AS "inForce"';

/** Criteria sets are immutable, so each is read and checked once a process; only which one is in force is asked anew. */
@Injectable()
export class CriteriaSetsRepository {
  readonly #sets = new Map<string, CriteriaSet>();

  heads(tx: Transaction): Promise<CriteriaSetHead[]> {
    return tx.manager.query<CriteriaSetHead[]>(`SELECT ${HEAD} FROM scoring.criteria_sets ORDER BY year DESC, ranking_group, version DESC`);
  }

  async head(tx: Transaction, code: string): Promise<CriteriaSetHead | undefined> {
    const [head] = await tx.manager.query<CriteriaSetHead[]>(`SELECT ${HEAD} FROM scoring.criteria_sets WHERE code = $1`, [code]);
    return head;
  }

  async newest(tx: Transaction, year: number, group: RankingGroup): Promise<CriteriaSetHead | undefined> {
    const [head] = await tx.manager.query<CriteriaSetHead[]>(
      `SELECT ${HEAD} FROM scoring.criteria_sets WHERE year = $1 AND ranking_group = $2 ORDER BY version DESC LIMIT 1`, [year, group]);
    return head;
  }

  /** Throws when there is no such set: ask only for codes that the database gave. */
  async get(tx: Transaction, code: string): Promise<CriteriaSet> {
    const known = this.#sets.get(code);
    if (known) return known;
    const [row] = await tx.manager.query<{ document: unknown; catalogue: Catalogue }[]>('SELECT document, catalogue FROM scoring.criteria_sets WHERE code = $1', [code]);
    const set = readCriteriaSet(row!.document, row!.catalogue);
    this.#sets.set(code, set);
    return set;
  }

  /** The set that a year's cards of a group are scored by. Throws NotFound. */
  async inForce(tx: Transaction, year: number, group: RankingGroup): Promise<CriteriaSet> {
    const [head] = await tx.manager.query<{ code: string }[]>('SELECT code FROM scoring.criteria_sets WHERE year = $1 AND ranking_group = $2 AND in_force', [year, group]);
    if (!head) throw new NotFound(`Chưa có bộ tiêu chí của nhóm này năm ${year}.`);
    return this.get(tx, head.code);
  }

  /** The new set takes the place of the one in force. */
  async install(tx: Transaction, set: NewCriteriaSet): Promise<void> {
    await tx.manager.query('INSERT INTO scoring.ranking_years (year, ranking_visible_to_agencies, assumed) VALUES ($1, false, false) ON CONFLICT DO NOTHING', [set.year]);
    await tx.manager.query('UPDATE scoring.criteria_sets SET in_force = false WHERE year = $1 AND ranking_group = $2 AND in_force', [set.year, set.group]);
    await tx.manager.query(
      `INSERT INTO scoring.criteria_sets (code, year, ranking_group, version, title, document, catalogue, hash, in_force, installed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, true, $9)`,
      [set.code, set.year, set.group, set.version, set.title, JSON.stringify(set.document), JSON.stringify(set.catalogue), set.hash, tx.now]);
  }
}
