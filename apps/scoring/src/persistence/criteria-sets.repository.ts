import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import type { Catalogue } from '../domain/criteria/catalogue.js';
import type { CriteriaSet, Scheme } from '../domain/criteria/criteria-set.js';
import { readCriteriaSet } from '../domain/criteria/criteria-set.reader.js';
import type { BoardKey } from './criteria-boards.repository.js';

export type CriteriaSetState = 'DRAFT' | 'IN_FORCE' | 'FORMER';

export interface CriteriaSetHead {
  code: string;
  scheme: Scheme;
  year: number;
  group: RankingGroup;
  version: number;
  title: string;
  hash: string;
  inForce: boolean;
  state: CriteriaSetState;
  importedAt: Date;
  importedBy: string | null;
  firstInForceAt: Date | null;
  /** Of the board: counts how often another version was put in force. */
  revision: number;
}

export interface NewCriteriaSet extends BoardKey {
  code: string;
  version: number;
  title: string;
  hash: string;
  document: unknown;
  catalogue: Catalogue;
  importedBy: { personId: string; displayName: string } | null;
}

const HEADS = `SELECT s.code, s.scheme, s.year, s.ranking_group AS "group", s.version, s.title, s.hash, s.in_force AS "inForce",
    CASE WHEN s.in_force THEN 'IN_FORCE' WHEN s.first_in_force_at IS NULL THEN 'DRAFT' ELSE 'FORMER' END AS state, s.installed_at AS "importedAt",
    s.imported_by_name AS "importedBy", s.first_in_force_at AS "firstInForceAt", b.revision
  FROM scoring.criteria_sets s JOIN scoring.criteria_boards b USING (scheme, year, ranking_group)`;

/** Criteria sets are immutable, so each is read and checked once a process; only which one is in force is asked anew. */
@Injectable()
export class CriteriaSetsRepository {
  readonly #sets = new Map<string, CriteriaSet>();

  heads(tx: Transaction): Promise<CriteriaSetHead[]> {
    return tx.manager.query<CriteriaSetHead[]>(`${HEADS} ORDER BY s.year DESC, s.scheme <> 'PAR_INDEX', s.scheme, s.ranking_group, s.version DESC`);
  }

  async head(tx: Transaction, code: string): Promise<CriteriaSetHead | undefined> {
    const [head] = await tx.manager.query<CriteriaSetHead[]>(`${HEADS} WHERE s.code = $1`, [code]);
    return head;
  }

  async inForce(tx: Transaction, { scheme, year, group }: BoardKey): Promise<CriteriaSetHead | undefined> {
    const [head] = await tx.manager.query<CriteriaSetHead[]>(`${HEADS} WHERE s.scheme = $1 AND s.year = $2 AND s.ranking_group = $3 AND s.in_force`, [scheme, year, group]);
    return head;
  }

  /** Whether anybody is scored by criteria of the scheme and year. */
  async anyInForce(tx: Transaction, year: number, scheme: Scheme): Promise<boolean> {
    return (await tx.manager.query<unknown[]>('SELECT 1 FROM scoring.criteria_sets WHERE scheme = $2 AND year = $1 AND in_force LIMIT 1', [year, scheme])).length > 0;
  }

  /** The version that has this content, in whatever order it was written. */
  async same(tx: Transaction, { scheme, year, group }: BoardKey, document: unknown, catalogue: Catalogue): Promise<string | undefined> {
    const [row] = await tx.manager.query<{ code: string }[]>(`
      SELECT code FROM scoring.criteria_sets WHERE scheme = $1 AND year = $2 AND ranking_group = $3 AND document::jsonb = $4::jsonb AND catalogue::jsonb = $5::jsonb
      ORDER BY version DESC LIMIT 1`, [scheme, year, group, JSON.stringify(document), JSON.stringify(catalogue)]);
    return row?.code;
  }

  /** What the sets of a year may refer to, as the newest of them knows it; undefined for a year that has none. */
  async catalogue(tx: Transaction, year: number): Promise<Catalogue | undefined> {
    const [row] = await tx.manager.query<{ catalogue: Catalogue }[]>(
      'SELECT catalogue FROM scoring.criteria_sets WHERE year = $1 ORDER BY installed_at DESC, code DESC LIMIT 1', [year]);
    return row?.catalogue;
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

  /** Cards with the sets that they are scored by. */
  async ofCards<C extends { criteriaSet: string }>(tx: Transaction, cards: readonly C[]): Promise<(C & { set: CriteriaSet })[]> {
    const found: (C & { set: CriteriaSet })[] = [];
    for (const card of cards) found.push({ ...card, set: await this.get(tx, card.criteriaSet) });
    return found;
  }

  /** The set that a year's cards of a group are scored by. Throws NotFound. */
  async current(tx: Transaction, year: number, group: RankingGroup): Promise<CriteriaSet> {
    const head = await this.inForce(tx, { scheme: 'PAR_INDEX', year, group });
    if (!head) throw new NotFound(`Chưa có bộ tiêu chí của nhóm này năm ${year}.`);
    return this.get(tx, head.code);
  }

  /** The scheme that scores a leaf: no two of a year share a code. */
  async schemeOf(tx: Transaction, year: number, leaf: string): Promise<Scheme> {
    const heads = (await this.heads(tx)).filter((head) => head.inForce && head.year === year && head.scheme !== 'PAR_INDEX');
    for (const { code, scheme } of heads) if ((await this.get(tx, code)).leaves.some((one) => one.code === leaf)) return scheme;
    return 'PAR_INDEX';
  }

  /** As it was imported, key by key. Throws when there is no such set. */
  async document(tx: Transaction, code: string): Promise<object> {
    const [row] = await tx.manager.query<{ document: object }[]>('SELECT document FROM scoring.criteria_sets WHERE code = $1', [code]);
    return row!.document;
  }

  /** A new version, not in force yet. */
  async add(tx: Transaction, set: NewCriteriaSet): Promise<void> {
    await tx.manager.query(
      `INSERT INTO scoring.criteria_sets (code, scheme, year, ranking_group, version, title, document, catalogue, hash, in_force, installed_at, imported_by, imported_by_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, false, $10, $11, $12)`,
      [set.code, set.scheme, set.year, set.group, set.version, set.title, JSON.stringify(set.document), JSON.stringify(set.catalogue), set.hash, tx.now,
        set.importedBy?.personId ?? null, set.importedBy?.displayName ?? null]);
  }

  /** The version takes the place of the one in force on its board. */
  async putInForce(tx: Transaction, { code, scheme, year, group }: BoardKey & { code: string }): Promise<void> {
    await tx.manager.query('INSERT INTO scoring.ranking_years (year, ranking_visible_to_agencies, assumed) VALUES ($1, false, false) ON CONFLICT DO NOTHING', [year]);
    await tx.manager.query('UPDATE scoring.criteria_sets SET in_force = false WHERE scheme = $1 AND year = $2 AND ranking_group = $3 AND in_force', [scheme, year, group]);
    await tx.manager.query('UPDATE scoring.criteria_sets SET in_force = true, first_in_force_at = coalesce(first_in_force_at, $2) WHERE code = $1', [code, tx.now]);
  }

  async remove(tx: Transaction, code: string): Promise<void> {
    await tx.manager.query('DELETE FROM scoring.criteria_sets WHERE code = $1', [code]);
  }
}
