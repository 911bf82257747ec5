import { Decimal } from '@cchc/kernel';
import type { Leaf } from '../criteria/criteria-set.js';
import { numberWords as n } from '../explaining/numbers.js';
import type { SurveyResult } from '../facts/card-facts.js';
import { scored, type Award } from './award.js';
import type { LeafInput } from './measure.js';

/** Points of a survey leaf: the average of the answers' percents. Below the least number of answers it stays pending. */
export function awardSurvey({ scoring, maxScore }: Leaf, result: SurveyResult | undefined): Award & { inputs: readonly LeafInput[] } {
  if (scoring.method !== 'SURVEY_PERCENT') throw new TypeError('not a survey leaf');
  if (!result) return { state: 'PENDING', formula: 'Chưa có kết quả điều tra xã hội học.', inputs: [] };
  const { counts } = result;
  if (counts === null) return { state: 'PENDING', formula: 'Kết quả điều tra xã hội học đã được rút lại.', inputs: [] };
  const answers = scoring.scale.map((answer) => ({ ...answer, count: new Decimal(counts[answer.code] ?? 0) }));
  const total = answers.reduce((sum, answer) => sum.plus(answer.count), new Decimal(0));
  const inputs = answers.map<LeafInput>(({ code, label, percent, count }) => ({
    key: code,
    label: `Trả lời “${label}” (${n(percent)} %)`,
    value: n(count),
    origin: { kind: 'SURVEY', at: result.at.toISOString() },
  }));
  if (total.lessThan(Math.max(1, scoring.minResponses))) {
    return { state: 'PENDING', formula: `Mới có ${n(total)} phiếu, cần ít nhất ${scoring.minResponses} phiếu.`, inputs };
  }
  const worth = answers.reduce((sum, answer) => sum.plus(answer.count.times(answer.percent)), new Decimal(0));
  const points = maxScore.times(worth).dividedBy(total.times(100));
  const terms = answers.filter((answer) => !answer.count.isZero()).map((answer) => `${n(answer.count)} × ${n(answer.percent)} %`);
  const percent = n(worth.dividedBy(total));
  return { ...scored(points, `(${terms.join(' + ')}) / ${n(total)} = ${percent} % → ${n(maxScore)} × ${percent} / 100 =`), inputs };
}
