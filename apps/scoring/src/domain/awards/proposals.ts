import type { Instant } from '@cchc/kernel';
import type { AwardSettings } from './award-settings.js';
import type { AwardLine, DisciplineCase, Nomination } from './award-subjects.js';
import { judgeCollectives } from './judge-collectives.js';
import { judgeIndividuals } from './judge-individuals.js';
import { changesOf, type Ground, type Judgement } from './judgement.js';

/** What people decided last on a subject, and on what ground they did. */
export interface Decision {
  kind: 'KEPT' | 'DROPPED';
  reason: string | null;
  authorName: string;
  at: Instant;
  edition: number;
  ground: Ground;
}

/** PROPOSED waits for a decision; NOT_PROPOSED has its reasons, and people may still keep it with one of their own. */
export type ProposalState = 'PROPOSED' | 'NOT_PROPOSED' | 'KEPT' | 'DROPPED';

export interface Proposal extends Judgement {
  state: ProposalState;
  decision: Decision | null;
  /** Of the ground, since it was decided on; empty before. */
  changes: string[];
}

export interface ProposalInputs {
  lines: readonly AwardLine[];
  nominations: readonly Nomination[];
  cases: readonly DisciplineCase[];
  settings: AwardSettings;
  decisions: ReadonlyMap<string, Decision>;
}

/** Every agency of the edition and every nomination, as the system judges it now and as people decided; collectives first, best first. */
export function proposalsOf({ lines, nominations, cases, settings, decisions }: ProposalInputs): Proposal[] {
  const dropped = new Set([...decisions].filter(([, { kind }]) => kind === 'DROPPED').map(([subject]) => subject));
  const proposed = (judgement: Judgement): Proposal => proposalOf(judgement, decisions.get(judgement.subject) ?? null);
  const collectives = judgeCollectives({ lines, settings, cases, dropped }).map(proposed);
  const certified = new Set(collectives.filter(({ state }) => state === 'KEPT' || state === 'PROPOSED').map(({ agencyCode }) => agencyCode));
  const byAgency = new Map(lines.map((line) => [line.agencyCode, line]));
  return [...collectives, ...judgeIndividuals({ nominations, lines: byAgency, certified, cases, settings, dropped }).map(proposed)];
}

function proposalOf({ subject, agencyCode, agencyName, nomination, outcome, reasons, ground }: Judgement, decision: Decision | null): Proposal {
  return {
    subject, agencyCode, agencyName, nomination, outcome, reasons, ground, decision,
    state: stateOf(outcome, decision), changes: decision ? changesOf(decision.ground, ground) : [],
  };
}

function stateOf(outcome: Judgement['outcome'], decision: Decision | null): ProposalState {
  if (outcome === 'DISCIPLINED') return 'DROPPED';
  if (decision) return decision.kind;
  return outcome === 'PROPOSED' ? 'PROPOSED' : 'NOT_PROPOSED';
}
