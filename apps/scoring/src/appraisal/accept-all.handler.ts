import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { Idempotency, itemOf, VersionConflict, type Actor, type Item, type Once } from '@cchc/service-kit';
import { OutsideWindow, ScoresRefused } from '../domain/campaign/campaign-errors.js';
import { appraiserOf, decides } from '../domain/campaign/deciding.js';
import { acceptable } from '../domain/campaign/positions.js';
import { isDecided } from '../domain/campaign/undecided.js';
import type { Scheme } from '../domain/criteria/criteria-set.js';
import type { Timetable } from '../domain/campaign/windows.js';
import { GiveScores } from '../inputs/give-scores.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import type { ScoreEntry } from '../persistence/score-entries.repository.js';
import { appraiserOfActor } from './appraiser.js';
import { CellsReader, positionsOf, preFillOfCell, standingOf, versionOf, type Cell } from './cells.reader.js';
import type { AcceptedDto } from './appraisal.dto.js';
import { decidedCellOf, entryOf } from './new-entry.js';

export interface AcceptAll {
  scheme: Scheme;
  year: number;
  leaves: readonly string[] | undefined;
  agencies: readonly string[] | undefined;
  actor: Actor;
  once: Once;
}

type Verdict = { accept: ScoreEntry } | { skip: 'explanation' | 'nothing-to-accept' } | { skip: 'outside-window'; because: OutsideWindow };

/** Accepts at once all that is undecided and has a value: recorded as such, under one id. What was explained is for people to look at. */
@Injectable()
export class AcceptAllCells {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly campaigns: CampaignsRepository,
    private readonly cells: CellsReader,
    private readonly give: GiveScores,
  ) {}

  execute(command: AcceptAll): Promise<Item<AcceptedDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.accept(tx, command))));
  }

  private async accept(tx: Transaction, { scheme, year, leaves, agencies, actor }: AcceptAll): Promise<AcceptedDto> {
    const { timetable } = await this.campaigns.hold(tx, year, scheme);
    timetable.demandUnlocked();
    const all = await this.cells.read(tx, { scheme, year, leaves, agencies });
    demandKnown(all, { leaves, agencies });
    const open = all.filter((cell) => decides(cell.leaf, cell.agencyCode, appraiserOfActor(actor)) && !isDecided(standingOf(cell)));
    const id = newId();
    const verdicts = open.map((cell) => ({ cell, verdict: verdictOn(tx, cell, timetable, id, actor) }));
    const entries = verdicts.flatMap(({ verdict }) => ('accept' in verdict ? [verdict.accept] : []));
    const shut = verdicts.find(({ verdict }) => 'because' in verdict)?.verdict;
    if (entries.length === 0 && shut && 'because' in shut) throw shut.because;
    if (!(await this.give.execute(tx, entries))) throw new VersionConflict(Math.max(...open.map(versionOf)) + 1);
    const skipped = verdicts.flatMap(({ cell, verdict }) => ('skip' in verdict ? [{ agencyCode: cell.agencyCode, leaf: cell.leaf.code, why: verdict.skip }] : []));
    return { id, accepted: entries.map((entry) => decidedCellOf(entry, open)), skipped };
  }
}

/** What is asked for by name, and is nowhere among the cards. */
function demandKnown(all: readonly Cell[], { leaves = [], agencies = [] }: Pick<AcceptAll, 'leaves' | 'agencies'>): void {
  const [known, carded] = [new Set(all.map(({ leaf }) => leaf.code)), new Set(all.map(({ agencyCode }) => agencyCode))];
  const errors = [
    ...leaves.flatMap((code, index) => (known.has(code) ? [] : [{ pointer: `/leaves/${index}`, slug: 'unknown-leaf', message: `Không có tiêu chí thẩm định ${code} trong các phiếu được chọn.` }])),
    ...agencies.flatMap((code, index) => (carded.has(code) ? [] : [{ pointer: `/agencies/${index}`, slug: 'unknown-agency', message: `Không có phiếu điểm nào của cơ quan ${code} chứa các tiêu chí được chọn.` }])),
  ];
  if (errors.length > 0) throw new ScoresRefused(errors);
}

function verdictOn(tx: Transaction, cell: Cell, timetable: Timetable, actId: string, actor: Actor): Verdict {
  if (cell.explanations.length > 0) return { skip: 'explanation' };
  const round = roundNow(timetable, cell.agencyCode, tx.now);
  if (round instanceof OutsideWindow) return { skip: 'outside-window', because: round };
  const standing = acceptable(positionsOf(cell), preFillOfCell(cell), round);
  if (!standing) return { skip: 'nothing-to-accept' };
  const onBehalfOf = appraiserOf(cell.leaf, cell.agencyCode);
  return { accept: entryOf(tx, cell, { round, given: { score: standing.score, chosen: null, how: null }, basis: 'BULK_ACCEPTED', reason: null, onBehalfOf, actId, actor }) };
}

function roundNow(timetable: Timetable, agency: string, now: Date): 'APPRAISAL_1' | 'APPRAISAL_2' | OutsideWindow {
  try {
    return timetable.decidingRound(agency, now);
  } catch (error) {
    if (error instanceof OutsideWindow) return error;
    throw error;
  }
}
