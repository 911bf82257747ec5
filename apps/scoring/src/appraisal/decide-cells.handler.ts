import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { Idempotency, NotFound, VersionConflict, type Actor, type Once } from '@cchc/service-kit';
import { NothingToAccept, ScoresRefused } from '../domain/campaign/campaign-errors.js';
import { deciderOf } from '../domain/campaign/deciding.js';
import { givenScore, isRefusal, type GivenScore, type ScoreInput } from '../domain/campaign/given-score.js';
import { acceptable } from '../domain/campaign/positions.js';
import type { Scheme } from '../domain/criteria/criteria-set.js';
import type { Timetable } from '../domain/campaign/windows.js';
import { GiveScores } from '../inputs/give-scores.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import type { ScoreEntry } from '../persistence/score-entries.repository.js';
import { appraiserOfActor } from './appraiser.js';
import { CellsReader, positionsOf, preFillOfCell, versionOf, type Cell } from './cells.reader.js';
import type { DecidedCellDto } from './appraisal.dto.js';
import { decidedCellOf, entryOf } from './new-entry.js';

export interface Decision {
  agencyCode: string;
  leaf: string;
  /** The version of the cell that the person has seen. */
  version: number;
  accept?: true | undefined;
  score?: ScoreInput | undefined;
  reason: string | null;
}

export interface Decide {
  scheme: Scheme;
  year: number;
  decisions: readonly Decision[];
  actor: Actor;
}

/** Decisions of one person on cells: all of them are taken, or none. */
@Injectable()
export class DecideCells {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly campaigns: CampaignsRepository,
    private readonly cells: CellsReader,
    private readonly give: GiveScores,
  ) {}

  execute(command: Decide): Promise<DecidedCellDto[]> {
    return this.work.run((tx) => this.decide(tx, command));
  }

  once(command: Decide & { once: Once }): Promise<DecidedCellDto[]> {
    return this.work.run((tx) => this.idempotency.run(tx, command.once, () => this.decide(tx, command)));
  }

  private async decide(tx: Transaction, { scheme, year, decisions, actor }: Decide): Promise<DecidedCellDto[]> {
    demandEachOnce(decisions);
    const { timetable } = await this.campaigns.hold(tx, year, scheme);
    const cells = await this.cells.read(tx, { scheme, year, agencies: [...new Set(decisions.map((one) => one.agencyCode))], leaves: [...new Set(decisions.map((one) => one.leaf))] });
    const actId = newId();
    const entries = decisions.map((decision, index) => {
      const cell = cells.find(({ agencyCode, leaf }) => agencyCode === decision.agencyCode && leaf.code === decision.leaf);
      if (!cell) throw new NotFound(`Không có tiêu chí thẩm định ${decision.leaf} trong phiếu của ${decision.agencyCode}.`);
      return entryFor(tx, cell, decision, { timetable, actor, actId, pointer: `/decisions/${index}` });
    });
    if (!(await this.give.execute(tx, entries))) throw new VersionConflict(Math.max(...cells.map(versionOf)) + 1);
    return entries.map((entry) => decidedCellOf(entry, cells));
  }
}

function demandEachOnce(decisions: readonly Decision[]): void {
  const seen = new Set<string>();
  const errors = decisions.flatMap(({ agencyCode, leaf }, index) => {
    const known = seen.size;
    if (seen.add(`${agencyCode} ${leaf}`).size > known) return [];
    return [{ pointer: `/decisions/${index}`, slug: 'repeated-cell', message: `Tiêu chí ${leaf} của ${agencyCode} được quyết định hai lần trong một lần gửi.` }];
  });
  if (errors.length > 0) throw new ScoresRefused(errors);
}

interface Deciding {
  timetable: Timetable;
  actor: Actor;
  actId: string;
  pointer: string;
}

function entryFor(tx: Transaction, cell: Cell, decision: Decision, { timetable, actor, actId, pointer }: Deciding): ScoreEntry {
  const onBehalfOf = deciderOf(cell.leaf, cell.agencyCode, appraiserOfActor(actor));
  const round = timetable.decidingRound(cell.agencyCode, tx.now);
  if (versionOf(cell) !== decision.version) throw new VersionConflict(versionOf(cell));
  const given = decision.accept && !decision.score ? accepted(cell, round) : scored(cell, decision, pointer);
  return entryOf(tx, cell, { round, given, basis: decision.accept ? 'ACCEPTED' : 'GIVEN', reason: decision.reason, onBehalfOf, actId, actor });
}

function accepted(cell: Cell, round: 'APPRAISAL_1' | 'APPRAISAL_2'): GivenScore {
  const standing = acceptable(positionsOf(cell), preFillOfCell(cell), round);
  if (!standing) throw new NothingToAccept();
  return { score: standing.score, chosen: null, how: null };
}

function scored({ leaf }: Cell, { accept, score, reason }: Decision, pointer: string): GivenScore {
  if (accept || !score) throw new ScoresRefused([{ pointer, slug: 'accept-or-score', message: 'Hoặc chấp nhận, hoặc cho điểm.' }]);
  const given = givenScore(leaf, score);
  if (isRefusal(given)) throw new ScoresRefused([{ ...given, pointer: `${pointer}/score` }]);
  if (!reason) throw new ScoresRefused([{ pointer: `${pointer}/reason`, slug: 'missing-reason', message: 'Điểm thẩm định phải có lý do.' }]);
  return given;
}
