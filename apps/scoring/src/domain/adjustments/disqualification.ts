import { endOfDay } from '@cchc/kernel';
import type { Band, CriteriaSet } from '../criteria/criteria-set.js';
import { dateWords, dayWords } from '../explaining/numbers.js';
import type { HumanScore } from '../facts/card-facts.js';
import { isDue } from '../facts/obligation-state.js';
import type { CardView } from '../measuring/card-view.js';
import type { Adjustment } from './adjustment.js';
import type { DisqualifyingRule, Effect } from './disqualifying-rule.js';

/** A rule that holds, with the reason and what it does, in words. A waived one does nothing. */
export interface Disqualification {
  rule: string;
  name: string;
  reason: string;
  effect: string;
  assumed: boolean;
  waived?: string;
}

export interface RuleInputs {
  view: CardView;
  scores: readonly HumanScore[];
  adjustments: readonly Adjustment[];
}

export interface JudgedBand {
  bandByIndex: string;
  band: string;
  disqualifications: Disqualification[];
}

/** The band that remains, rule by rule in their order; the lowest band is as low as it gets. */
export function bandAfterRules(set: CriteriaSet, inputs: RuleInputs, bandByIndex: string): JudgedBand {
  const bands = [...set.bands].sort((a, b) => b.gte.comparedTo(a.gte));
  let place = bands.findIndex(({ code }) => code === bandByIndex);
  const disqualifications = set.disqualifyingRules.flatMap((rule): Disqualification[] => {
    const reason = reasonOf(rule, inputs);
    if (!reason) return [];
    const waiver = inputs.adjustments.find((one) => one.kind === 'WAIVER' && one.rule === rule.code);
    if (!waiver) place = lowered(bands, place, rule.effect);
    const { code, name, effect, assumed } = rule;
    return [{ rule: code, name, reason, effect: effectWords(bands, effect), assumed, ...(waiver && { waived: waiver.reason }) }];
  });
  return { bandByIndex, band: bands[place]!.code, disqualifications };
}

function lowered(bands: readonly Band[], place: number, effect: Effect): number {
  if (effect.kind === 'LOWER') return Math.min(bands.length - 1, place + effect.by);
  return Math.max(place, bands.findIndex(({ code }) => code === effect.band));
}

export const effectWords = (bands: readonly Band[], effect: Effect): string => (effect.kind === 'LOWER'
  ? `Hạ ${effect.by} bậc xếp loại`
  : `Không xếp loại cao hơn ${bands.find(({ code }) => code === effect.band)!.name}`);

/** Why a rule holds; undefined when it does not. */
function reasonOf({ when, code }: DisqualifyingRule, { view, scores, adjustments }: RuleInputs): string | undefined {
  switch (when.fact) {
    case 'SELF_ASSESSMENT_MISSING': return firstSelf(scores, view) || view.asOf < endOfDay(when.by) ? undefined : `Đến hết ngày ${dayWords(when.by)} chưa tự đánh giá, chấm điểm.`;
    case 'SELF_ASSESSMENT_LATE': {
      const first = firstSelf(scores, view);
      return first && first >= endOfDay(when.by) ? `Tự đánh giá, chấm điểm ngày ${dateWords(first.toISOString())}, sau hạn ${dayWords(when.by)}.` : undefined;
    }
    case 'REPORT_MISSING': {
      const missing = missingReports(view);
      return missing.length > 0 ? `Quá hạn chưa gửi báo cáo: ${missing.join(', ')}.` : undefined;
    }
    case 'RECORDED': return adjustments.find((one) => one.kind === 'GROUND' && one.rule === code)?.reason;
  }
}

/** Scores of other schemes' leaves are no self-assessment by this set. */
function firstSelf(scores: readonly HumanScore[], { asOf, set }: CardView): Date | undefined {
  const isOwn = (leaf: string) => set.leaves.some(({ code }) => code === leaf);
  const own = scores.filter((score) => score.round === 'SELF' && score.at <= asOf && isOwn(score.leaf)).map(({ at }) => at.getTime());
  return own.length > 0 ? new Date(Math.min(...own)) : undefined;
}

/** Never sent: what was returned is not missing. */
function missingReports({ reports, reportObligations, asOf }: CardView): string[] {
  const sent = new Set(reports.filter(({ submission }) => submission !== null).map(({ periodCode }) => periodCode));
  return [...reportObligations.values()].filter((one) => isDue(one, asOf) && !sent.has(one.code)).map(({ code }) => code).sort();
}

/** The next instant at which a rule may begin to hold by itself; reports fall due on their own. Null when none does. */
export function nextRuleAfter({ disqualifyingRules }: CriteriaSet, asOf: Date): string | null {
  const days = disqualifyingRules.flatMap(({ when }) => ('by' in when ? [endOfDay(when.by).getTime()] : [])).filter((at) => at > asOf.getTime());
  return days.length > 0 ? new Date(Math.min(...days)).toISOString() : null;
}
