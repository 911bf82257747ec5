import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import type { Scheme } from '../domain/criteria/criteria-set.js';

/** A board: the versions that stand in line to rank one group in one year by one scheme; one of them is in force. */
export interface BoardKey {
  scheme: Scheme;
  year: number;
  group: RankingGroup;
}

export interface Board extends BoardKey {
  lastVersion: number;
  revision: number;
}

/** That a version was put in force. `position`: the last fact in the log at that instant. */
export interface CriteriaDecision {
  code: string;
  former: string | null;
  revision: number;
  personName: string | null;
  reason: string;
  position: string;
  at: Date;
}

@Injectable()
export class CriteriaBoardsRepository {
  /** The agency that answers for a scheme's criteria. */
  async owner(tx: Transaction, scheme: Scheme): Promise<{ name: string; agencyCode: string }> {
    const [row] = await tx.manager.query<{ name: string; agencyCode: string }[]>('SELECT name, owner_agency AS "agencyCode" FROM scoring.schemes WHERE code = $1', [scheme]);
    return row!;
  }

  /** Locks the board to the end, making it where there is none. */
  async lock(tx: Transaction, { scheme, year, group }: BoardKey): Promise<Board> {
    await tx.manager.query('INSERT INTO scoring.criteria_boards (scheme, year, ranking_group, last_version, revision) VALUES ($1, $2, $3, 0, 0) ON CONFLICT DO NOTHING', [scheme, year, group]);
    const [board] = await tx.manager.query<Board[]>(`
      SELECT scheme, year, ranking_group AS "group", last_version AS "lastVersion", revision
      FROM scoring.criteria_boards WHERE scheme = $1 AND year = $2 AND ranking_group = $3 FOR UPDATE`, [scheme, year, group]);
    return board!;
  }

  /** The board, locked by this transaction, as it is from now on. */
  async save(tx: Transaction, { scheme, year, group, lastVersion, revision }: Board): Promise<void> {
    await tx.manager.query('UPDATE scoring.criteria_boards SET last_version = $4, revision = $5 WHERE scheme = $1 AND year = $2 AND ranking_group = $3', [scheme, year, group, lastVersion, revision]);
  }

  async decide(tx: Transaction, { code, former, revision, reason, person }: { code: string; former: string | null; revision: number; reason: string; person: { personId: string; displayName: string } | null }): Promise<void> {
    await tx.manager.query(`
      INSERT INTO scoring.criteria_decisions (code, former, revision, person_id, person_name, reason, position, at)
      VALUES ($1, $2, $3, $4, $5, $6, (SELECT coalesce(max(position), 0) FROM scoring.facts), $7)`,
    [code, former, revision, person?.personId ?? null, person?.displayName ?? null, reason, tx.now]);
  }

  /** When a version was put in force, the newest first. */
  decisions(tx: Transaction, code: string): Promise<CriteriaDecision[]> {
    return tx.manager.query<CriteriaDecision[]>(`
      SELECT code, former, revision, person_name AS "personName", reason, position, at FROM scoring.criteria_decisions WHERE code = $1 ORDER BY id DESC`, [code]);
  }
}
