import { judge, type Instant, type LocalDate, type Timeliness } from '@cchc/kernel';
import { ExtensionNotLater, ObligationEnded, ObligationMetByReport, ObligationNotMet, ObligationNotOpen } from './obligation-errors.js';

export type ObligationClass = 'REPORT' | 'TASK' | 'RETURNED_REPORT';

export interface ObligationState {
  id: string;
  year: number;
  class: ObligationClass;
  /** A period (2021-Q1) or a task (NV-1.01, NVC-01). */
  code: string;
  agencyCode: string;
  /** The last day on time, after the roll policy; `dueAt` is its 24:00 in Vietnam. */
  deadlineDate: LocalDate;
  dueAt: Instant;
  metAt: Instant | null;
  timeliness: Timeliness | null;
  /** No more owed, though not done: the agency is no more. */
  endedAt: Instant | null;
  version: number;
}

export const STANDINGS = ['OPEN', 'OVERDUE', 'MET', 'LATE', 'ENDED'] as const;

/** OVERDUE is still open past the deadline; LATE is done, but after it. */
export type Standing = (typeof STANDINGS)[number];

export function standingOf({ metAt, timeliness, dueAt, endedAt }: Pick<ObligationState, 'metAt' | 'timeliness' | 'dueAt' | 'endedAt'>, now: Instant): Standing {
  if (metAt) return timeliness === 'LATE' ? 'LATE' : 'MET';
  if (endedAt) return 'ENDED';
  return now.getTime() < dueAt.getTime() ? 'OPEN' : 'OVERDUE';
}

/** What one agency owes by a deadline. Decisions change the state and raise the version by one. */
export class Obligation {
  constructor(private readonly obligation: ObligationState) {}

  get state(): Readonly<ObligationState> {
    return this.obligation;
  }

  /** By the agency's own word. A report is not done by word: it is met by being submitted. */
  complete(at: Instant): void {
    if (this.obligation.class !== 'TASK') throw new ObligationMetByReport();
    this.meet(at);
  }

  meet(at: Instant): void {
    this.demandOwed();
    if (this.obligation.metAt) throw new ObligationNotOpen();
    Object.assign(this.obligation, { metAt: at, timeliness: judge(at, this.obligation.dueAt) });
    this.obligation.version += 1;
  }

  /** Withdraws a completion: the thing is owed again by the deadline it had. */
  reopen(): void {
    if (this.obligation.class !== 'TASK') throw new ObligationMetByReport();
    if (!this.obligation.metAt) throw new ObligationNotMet();
    Object.assign(this.obligation, { metAt: null, timeliness: null });
    this.obligation.version += 1;
  }

  extend(deadlineDate: LocalDate, dueAt: Instant, now: Instant): void {
    this.demandOwed();
    if (this.obligation.metAt) throw new ObligationNotOpen();
    if (dueAt <= this.obligation.dueAt || dueAt <= now) throw new ExtensionNotLater(this.obligation.deadlineDate);
    Object.assign(this.obligation, { deadlineDate, dueAt });
    this.obligation.version += 1;
  }

  /** With the agency that owed it. */
  end(at: Instant): void {
    if (this.obligation.metAt) throw new ObligationNotOpen();
    this.demandOwed();
    this.obligation.endedAt = at;
    this.obligation.version += 1;
  }

  private demandOwed(): void {
    if (this.obligation.endedAt) throw new ObligationEnded();
  }
}
