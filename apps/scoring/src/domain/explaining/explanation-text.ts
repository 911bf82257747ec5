import type { Disqualification } from '../adjustments/disqualification.js';
import type { CriteriaSet, Leaf } from '../criteria/criteria-set.js';
import type { FieldScore } from '../score-card.js';
import type { LeafScore } from '../score-leaf.js';
import { adjustmentText, decisionText, surveyText } from './act-words.js';
import type { LeafActs, StandingAdjustment } from './acts.js';
import { dateWords, pointsWords } from './numbers.js';
import { ruleWords, sourceRuleWords } from './rule-words.js';
import { leafStateWords, sourceWords } from './words.js';

export interface ExplainedCard {
  agencyName: string;
  set: CriteriaSet;
  index: string;
  total: { points: string; max: string };
  bandName: string;
  bonus: string;
  penalty: string;
  disqualifications: readonly Disqualification[];
  /** Those that stand, before capping. */
  adjustments: readonly StandingAdjustment[];
  fields: readonly FieldScore[];
  leaves: readonly ExplainedLeaf[];
  asOf: string;
  position: string;
}

type ExplainedLeaf = Pick<LeafScore, 'leaf' | 'state' | 'points' | 'max' | 'source' | 'inputs' | 'formula' | 'autoFormula'> & LeafActs;

const p = pointsWords;

/** The whole card as a text to print: every leaf with its rule, inputs, figures and source; the leaves' sum is the total. */
export function explanationText(card: ExplainedCard): string {
  const byCode = new Map(card.leaves.map((leaf) => [leaf.leaf, leaf]));
  const shares = new Map(card.fields.map((field) => [field.field, field]));
  const fields = card.set.fields.map((field) => {
    const share = shares.get(field.code)!;
    const criteria = field.criteria.map((criterion) => [
      `${criterion.code} ${criterion.name}`,
      ...criterion.leaves.map((leaf) => leafText(leaf, byCode.get(leaf.code)!, card.set)),
    ].join('\n'));
    return [`${field.code} ${field.name.toUpperCase()}: ${p(share.points)}/${p(share.max)} điểm (${p(share.percent)} %)`, ...criteria].join('\n\n');
  });
  return `${[heading(card), ...fields, sumText(card), ...afterIndex(card)].join('\n\n')}\n`;
}

const heading = ({ agencyName, set, index, total, bandName, asOf, position }: ExplainedCard): string => [
  'GIẢI TRÌNH ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (TẠM TÍNH)',
  agencyName,
  set.title,
  `Năm ${set.year}; tính đến ngày ${dateWords(asOf)} (${asOf}), vị trí ${position} trong nhật ký`,
  `Chỉ số ${p(index)}; xếp loại ${bandName}${set.bandsAssumed ? ' (mức xếp loại giả định)' : ''}; tổng ${p(total.points)}/${p(total.max)} điểm`,
].join('\n');

function leafText(leaf: Leaf, score: ExplainedLeaf, set: CriteriaSet): string {
  const lines = [
    `  ${leaf.code} ${leaf.name}: ${p(score.points)}/${p(score.max)} điểm – ${leafStateWords(score.state)} – ${sourceWords(score.source)}`,
    `    Quy tắc: ${ruleWords(leaf)}${leaf.autoSource ? ` ${sourceRuleWords(leaf.autoSource)}` : ''}`,
    ...inputsOf(score).map((input) => `    Số liệu: ${input.label}: ${input.value}${originText(input.origin)}`),
    `    Cách tính: ${score.formula}`,
    ...(score.autoFormula ? [`    Số liệu hệ thống cho: ${score.autoFormula}`] : []),
    ...(leaf.leadAgency ? [`    Chủ trì tự chấm: ${set.catalogue.agencies[leaf.leadAgency]?.name ?? leaf.leadAgency}`] : []),
    ...score.decisions.flatMap(decisionText),
    ...(score.survey ? surveyText(score.survey) : []),
    `    Cơ quan thẩm định: ${set.catalogue.agencies[leaf.appraiser]?.name ?? leaf.appraiser}`,
    ...(leaf.evidence.length > 0 ? [`    Tài liệu cần có: ${leaf.evidence.join('; ')}`] : []),
    ...(leaf.legalBasis.length > 0 ? [`    Căn cứ: ${leaf.legalBasis.map((code) => legalText(code, set)).join('; ')}`] : []),
    ...(leaf.provenance.assumed || leaf.provenance.pointsAssumed ? ['    (Quy tắc hoặc số điểm giả định, tỉnh cần thay thế)'] : []),
  ];
  return lines.join('\n');
}

/** A score that a decision tells of in full is not told twice. */
const inputsOf = ({ inputs, decisions }: ExplainedLeaf): LeafScore['inputs'] =>
  inputs.filter(({ origin }) => origin.kind !== 'ENTRY' || !decisions.some(({ id }) => id === origin.id));

function legalText(code: string, set: CriteriaSet): string {
  const document = set.catalogue.legalDocuments[code];
  return document ? `${document.number} ${document.title}`.trim() : code;
}

function originText(origin: LeafScore['inputs'][number]['origin']): string {
  switch (origin.kind) {
    case 'REPORT': return ` (báo cáo ${origin.period}, lần gửi ${origin.revision}, ngày ${dateWords(origin.at)})`;
    case 'OBLIGATION': return origin.codes.length > 1 ? ` (${origin.codes.join(', ')})` : '';
    case 'SURVEY':
    case 'ENTRY': return ` (ngày ${dateWords(origin.at)})`;
  }
}

const sumText = ({ fields, total }: ExplainedCard): string =>
  `Cộng: ${fields.map((field) => p(field.points)).join(' + ')} = ${p(total.points)} điểm trên ${p(total.max)} điểm áp dụng.`;

/** What comes after the index: bonus and penalty item by item, and the rules that lower the band. */
function afterIndex({ bonus, penalty, adjustments, disqualifications }: ExplainedCard): string[] {
  const items = adjustments.filter(({ rule }) => rule === null).flatMap(adjustmentText);
  const rules = disqualifications.flatMap(({ rule, name, reason, effect, assumed, waived }) => [
    `  ${name}: ${reason} ${effect}${assumed ? ' (quy tắc giả định)' : ''}${waived === undefined ? '' : `; được miễn áp dụng: ${waived}`}.`,
    ...adjustments.filter((one) => one.rule === rule).flatMap(adjustmentText).map((line) => `  ${line}`),
  ]);
  return [
    ...(items.length > 0 ? [[`Thưởng ${p(bonus)} điểm, trừ ${p(penalty)} điểm sau khi áp mức trần:`, ...items].join('\n')] : []),
    ...(rules.length > 0 ? [['Quy tắc loại trừ:', ...rules].join('\n')] : []),
  ];
}
