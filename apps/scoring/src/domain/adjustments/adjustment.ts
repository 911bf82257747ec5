import { Decimal } from '@cchc/kernel';

/**
 * What a person adds to a card beside its leaves. GROUND is a ground for a disqualifying rule that no fact tells of (a leader was
 * disciplined), WAIVER lets one be; both carry no points.
 */
export const ADJUSTMENT_KINDS = ['BONUS', 'PENALTY', 'GROUND', 'WAIVER'] as const;
export type AdjustmentKind = (typeof ADJUSTMENT_KINDS)[number];

export interface Adjustment {
  kind: AdjustmentKind;
  id: string;
  /** Before capping; zero for GROUND and WAIVER. */
  points: Decimal;
  /** The disqualifying rule of GROUND and WAIVER. */
  rule: string | null;
  reason: string;
  at: Date;
}

/** Append-only: nothing is taken out, it is withdrawn. The order never matters. */
export type AdjustmentAct = Adjustment | { kind: 'WITHDRAWAL'; of: string; at: Date };

/** What has been given up to an instant and not been withdrawn by then, oldest first. */
export function standing(acts: readonly AdjustmentAct[], asOf: Date): Adjustment[] {
  const known = acts.filter((act) => act.at <= asOf);
  const withdrawn = new Set(known.map((act) => (act.kind === 'WITHDRAWAL' ? act.of : undefined)));
  const given = known.filter((act): act is Adjustment => act.kind !== 'WITHDRAWAL' && !withdrawn.has(act.id));
  return given.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
}

export const pointsOf = (kind: AdjustmentKind, adjustments: readonly Adjustment[]): Decimal =>
  adjustments.filter((one) => one.kind === kind).reduce((sum, { points }) => sum.plus(points), new Decimal(0));
