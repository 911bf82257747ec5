import type { Decimal } from '@cchc/kernel';

/** LATEST: the newest cumulative report, else the newest. LATEST_ANY: the newest (leaves of STOCK values alone). */
export type PeriodRule = 'LATEST' | 'LATEST_ANY';
export type AssignmentScope = 'LEAD' | 'CO' | 'LEAD_OR_CO';
export type TaskState = 'DONE_ON_TIME' | 'DONE_LATE' | 'NOT_DONE' | 'IN_TERM';
export type Completion = 'ALL_ON_TIME' | 'ALL_DONE_SOME_LATE' | 'SOME_NOT_DONE';

/** A list of keys means their sum. */
export type Keys = readonly string[];

export interface KeyRatio {
  numerator: Keys;
  denominator: Keys;
}

export type Operator = 'eq' | 'lt' | 'lte' | 'gt' | 'gte';

export interface Condition {
  left: Keys;
  op: Operator;
  right: { keys: Keys } | { number: Decimal } | { flag: boolean };
}

/** The first case whose conditions all hold gives the option; one without conditions always holds. */
export interface Case {
  option: string;
  all: readonly Condition[];
}

/** Which facts pre-fill a leaf (`meta.autoSourceGrammar` of the data, version 1). */
export type AutoSource =
  | ({ from: 'report-indicator'; form: 'RATIO'; period: PeriodRule } & KeyRatio)
  | { from: 'report-indicator'; form: 'COUNT'; period: PeriodRule; count: string }
  | { from: 'report-indicator'; form: 'CASES'; period: PeriodRule; cases: readonly Case[] }
  | { from: 'report-indicator'; form: 'ITEMS'; period: PeriodRule; items: Readonly<Record<string, string>> }
  | { from: 'report-timeliness' }
  | { from: 'task-completion'; form: 'RATIO'; scope: AssignmentScope }
  | { from: 'task-completion'; form: 'MAP'; scope: AssignmentScope; map: Readonly<Record<Completion, string>> }
  | { from: 'task-status'; form: 'MAP'; task: string; map: Readonly<Record<Exclude<TaskState, 'IN_TERM'>, string>> }
  | { from: 'task-status'; form: 'ITEMS'; items: Readonly<Record<string, TickedTask>> }
  | { from: 'target'; target: string; period: PeriodRule };

export interface TickedTask {
  task: string;
  tickedWhen: readonly TaskState[];
}

/** Every indicator that a report-fed leaf names. */
export function keysOf(source: AutoSource): string[] {
  if (source.from !== 'report-indicator') return [];
  switch (source.form) {
    case 'RATIO': return [...new Set([...source.numerator, ...source.denominator])];
    case 'COUNT': return [source.count];
    case 'ITEMS': return Object.values(source.items);
    case 'CASES': return [...new Set(source.cases.flatMap((one) => one.all.flatMap(keysOfCondition)))];
  }
}

const keysOfCondition = ({ left, right }: Condition): string[] => [...left, ...('keys' in right ? right.keys : [])];
