import type { Transaction } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import type { Actor } from '@cchc/service-kit';
import type { GivenScore } from '../domain/campaign/given-score.js';
import type { Basis, ScoreEntry } from '../persistence/score-entries.repository.js';
import type { DecidedCellDto } from './appraisal.dto.js';
import { versionOf, type Cell } from './cells.reader.js';

export interface Verdict {
  round: 'APPRAISAL_1' | 'APPRAISAL_2';
  given: GivenScore;
  basis: Basis;
  reason: string | null;
  onBehalfOf: string;
  actId: string;
  actor: Actor;
}

/** The next score of a cell in a round. */
export function entryOf(tx: Transaction, cell: Cell, { round, given, actor, ...rest }: Verdict): ScoreEntry {
  const { agencyCode, year, leaf, scores } = cell;
  return {
    id: newId(), agencyCode, year, leaf: leaf.code, round, version: scores.filter((entry) => entry.round === round).length + 1,
    ...given, justification: null, evidence: [], ...rest,
    authorId: actor.personId, authorName: actor.displayName, at: tx.now,
  };
}

export function decidedCellOf({ agencyCode, leaf, round, score }: ScoreEntry, cells: readonly Cell[]): DecidedCellDto {
  const cell = cells.find((one) => one.agencyCode === agencyCode && one.leaf.code === leaf)!;
  return { agencyCode, leaf, round, score, version: versionOf(cell) + 1 };
}
