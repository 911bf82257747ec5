import type { Decimal, Ratio } from '@cchc/kernel';

/** What a leaf's facts amount to, before its own rule turns it into points. */
export type Measure =
  | { kind: 'RATIO'; ratio: Ratio; formula?: string }
  | { kind: 'COUNT'; count: Decimal }
  | { kind: 'OPTION'; option: string }
  | { kind: 'ITEMS'; ticked: readonly string[] };

/** Where an input comes from; ids lead to the report, the obligations or the entry itself. */
export type Origin =
  | { kind: 'REPORT'; id: string; period: string; revision: number; at: string }
  | { kind: 'OBLIGATION'; codes: readonly string[] }
  | { kind: 'SURVEY'; at: string }
  | { kind: 'ENTRY'; id: string; round: string; at: string; author?: string };

/** One figure that a leaf's points rest on, in words for people; `value` is written the Vietnamese way. */
export interface LeafInput {
  key: string;
  label: string;
  value: string;
  origin: Origin;
}

/** A measure with the inputs it was taken from, or the reason why there is none yet. */
export interface Reading {
  measure?: Measure;
  reason?: string;
  inputs: readonly LeafInput[];
  /** The best that facts still to come can make of it: a measure, or full marks. Absent when nothing can change it. */
  open?: Measure | 'FULL';
}

export const pending = (reason: string, inputs: readonly LeafInput[] = [], open?: Reading['open']): Reading => ({
  reason,
  inputs,
  ...(open && { open }),
});
