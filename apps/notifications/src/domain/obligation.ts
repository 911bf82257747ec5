import type { Instant, LocalDate } from '@cchc/kernel';
import type { ObligationClass } from './reminder-settings.js';

/** What an agency owes, as far as the facts seen so far tell. Facts may come in any order and more than once. */
export interface Obligation {
  obligationId: string;
  year: number;
  class: ObligationClass;
  code: string;
  agencyCode: string;
  /** Null until the opening itself has been seen. */
  title: string | null;
  assumed: boolean;
  deadlineDate: LocalDate | null;
  dueAt: Instant | null;
  /** The aggregate version that the deadline, and the one that the state, was told by. */
  deadlineVersion: number;
  stateVersion: number;
  met: boolean;
}

export type ObligationReference = Pick<Obligation, 'obligationId' | 'year' | 'class' | 'code' | 'agencyCode'>;

export type ObligationFact =
  | ({ kind: 'OPENED'; version: number; title: string; assumed: boolean; deadlineDate: LocalDate; dueAt: Instant } & ObligationReference)
  | ({ kind: 'RESCHEDULED'; version: number; deadlineDate: LocalDate; dueAt: Instant } & ObligationReference)
  | ({ kind: 'MET'; version: number } & ObligationReference)
  | ({ kind: 'REOPENED'; version: number } & ObligationReference);

export const unseen = ({ obligationId, year, class: kind, code, agencyCode }: ObligationReference): Obligation => ({
  obligationId, year, class: kind, code, agencyCode,
  title: null, assumed: false, deadlineDate: null, dueAt: null,
  deadlineVersion: 0, stateVersion: 0, met: false,
});

/** Takes from a fact what is newer than what is known: the deadline and the state each by their own version. */
export function after(known: Obligation, fact: ObligationFact): Obligation {
  switch (fact.kind) {
    case 'OPENED':
      return { ...withDeadline(known, fact), ...withParticulars(fact), stateVersion: Math.max(known.stateVersion, fact.version) };
    case 'RESCHEDULED':
      return withDeadline(known, fact);
    case 'MET':
      return fact.version > known.stateVersion ? { ...known, met: true, stateVersion: fact.version } : known;
    case 'REOPENED':
      return fact.version > known.stateVersion ? { ...known, met: false, stateVersion: fact.version } : known;
  }
}

const withParticulars = ({ class: kind, code, agencyCode, title, assumed }: Extract<ObligationFact, { kind: 'OPENED' }>) =>
  ({ class: kind, code, agencyCode, title, assumed });

function withDeadline(known: Obligation, fact: { version: number; deadlineDate: LocalDate; dueAt: Instant }): Obligation {
  if (fact.version <= known.deadlineVersion) return known;
  return { ...known, deadlineDate: fact.deadlineDate, dueAt: fact.dueAt, deadlineVersion: fact.version };
}

/** Whether anybody must still be reminded. */
export const isOwed = ({ title, dueAt, met }: Obligation): boolean => title !== null && dueAt !== null && !met;
