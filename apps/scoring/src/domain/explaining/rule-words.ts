import type { AutoSource, PeriodRule } from '../criteria/auto-source.js';
import type { Leaf, Scoring, ZeroDenominator } from '../criteria/criteria-set.js';
import { numberWords as n } from './numbers.js';
import { stateWords } from './words.js';

const ZERO: Readonly<Record<ZeroDenominator, string>> = {
  NOT_APPLICABLE: 'Mẫu số bằng 0 thì không áp dụng.',
  FULL: 'Mẫu số bằng 0 thì được điểm tối đa.',
  ZERO: 'Mẫu số bằng 0 thì được 0 điểm.',
};

/** The rule of a leaf in sentences that an official can check by hand. */
export function ruleWords({ scoring, maxScore, notApplicableWhen }: Leaf): string {
  const exception = notApplicableWhen ? ` Không áp dụng khi: ${notApplicableWhen}.` : '';
  return methodWords(scoring, n(maxScore)) + exception;
}

function methodWords(scoring: Scoring, max: string): string {
  switch (scoring.method) {
    case 'OPTION':
      return `Chọn một phương án: ${scoring.options.map((one) => `${one.code}) ${one.label}: ${n(one.score)} điểm`).join('; ')}.`;
    case 'CHECKLIST':
      return `Cộng điểm các nội dung đạt, tối đa ${max} điểm: ${scoring.items.map((one) => `${one.code}) ${one.label}: ${n(one.score)}`).join('; ')}.`;
    case 'RATIO':
      return (
        `Tỷ lệ p = ${fraction(scoring)} × 100 %. p từ ${n(scoring.fullAt)} % trở lên được ${max} điểm; ` +
        `từ ${n(scoring.minPercent)} % đến dưới ${n(scoring.fullAt)} % được ${max} × p / ${n(scoring.fullAt)}; dưới ${n(scoring.minPercent)} % được 0 điểm. ` +
        ZERO[scoring.zeroDenominator]
      );
    case 'TIERED': {
      const tiers = scoring.tiers.map((tier) => `${tier.bound === 'gte' ? 'từ' : 'trên'} ${n(tier.percent)} %: ${n(tier.score)} điểm`);
      return `Tỷ lệ p = ${fraction(scoring)} × 100 %; ${tiers.join('; ')}; còn lại ${n(scoring.otherwise)} điểm. ${ZERO[scoring.zeroDenominator]}`;
    }
    case 'COUNT_EACH':
      return `Mỗi ${scoring.unit} được ${n(scoring.perUnit)} điểm, tối đa ${max} điểm.`;
    case 'COUNT_DEDUCT':
      return `Từ ${max} điểm, mỗi ${scoring.unit} trừ ${n(scoring.perUnit)} điểm, không dưới ${n(scoring.floor)} điểm.`;
    case 'SURVEY_PERCENT': {
      const scale = scoring.scale.map((answer) => `${answer.label} ${n(answer.percent)} %`).join(', ');
      return `${max} điểm × tỷ lệ bình quân của các phiếu (${scale}); ít nhất ${scoring.minResponses} phiếu; người trả lời: ${scoring.respondents.map(({ name }) => name).join('; ')}.`;
    }
  }
}

const fraction = (scoring: { numeratorLabel: string; denominatorLabel: string }): string =>
  `(${scoring.numeratorLabel}) / (${scoring.denominatorLabel})`;

const PERIODS: Readonly<Record<PeriodRule, string>> = {
  LATEST: 'báo cáo lũy kế mới nhất (6 tháng, năm), nếu chưa có thì báo cáo mới nhất',
  LATEST_ANY: 'báo cáo mới nhất',
};

/** Where the pre-filled value comes from, in words. */
export function sourceRuleWords(source: AutoSource): string {
  switch (source.from) {
    case 'report-indicator': return `Lấy số liệu từ ${PERIODS[source.period]}.`;
    case 'target': return `Lấy kết quả chỉ tiêu ${source.target} của cơ quan từ ${PERIODS[source.period]}.`;
    case 'report-timeliness': return 'Đếm số báo cáo định kỳ gửi lần đầu đúng hạn; báo cáo bị trả lại chỉ tính khi đã gửi lại.';
    case 'task-completion': return 'Lấy tình trạng các nhiệm vụ của kế hoạch giao cho cơ quan.';
    case 'task-status': {
      if (source.form === 'MAP') return `Lấy tình trạng nhiệm vụ ${source.task} của cơ quan.`;
      const items = Object.entries(source.items).map(([code, { task, tickedWhen }]) => `${code}: ${task} ${tickedWhen.map(stateWords).join(' hoặc ').toLowerCase()}`);
      return `Lấy tình trạng nhiệm vụ của cơ quan (${items.join('; ')}).`;
    }
  }
}
