import type { CheckpointResult, Difference, PlanYear } from '@cchc/scoring/score-case';

type Line = readonly string[];

/** Columns aligned by their widest cell; numbers to the right. */
export function tableOf(head: Line, rows: readonly Line[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => [...(row[column] ?? '')].length)));
  const isNumber = (cell: string) => /^-?[\d.,/ ]+$/.test(cell);
  const pad = (cell: string, width: number) => (isNumber(cell) ? cell.padStart(width) : cell.padEnd(width));
  return all.map((row) => `  ${row.map((cell, column) => pad(cell, widths[column]!)).join('  ').trimEnd()}`).join('\n');
}

/** The whole result for people: per checkpoint and agency the fields, the totals and every leaf. */
export function printed(results: readonly CheckpointResult[], plan: PlanYear): string {
  return results.flatMap((result) => [
    `\n═══ ${result.code} (tính đến ${result.asOf.toISOString()})`,
    ...result.agencies.map((one) => agencyText(one, plan)),
  ]).join('\n');
}

function agencyText({ agency, card, fields, rank }: CheckpointResult['agencies'][number], plan: PlanYear): string {
  const set = plan.criteriaSets.get(plan.groups.get(agency)!)!;
  const band = set.bands.find((one) => one.code === card.band)?.name ?? card.band;
  const leafNames = new Map(set.leaves.map((leaf) => [leaf.code, leaf.name]));
  const fieldNames = new Map(set.fields.map((field) => [field.code, field.name]));
  const { coverage } = card;
  return [
    `\n── ${agency} ${plan.catalogue.agencies[agency]?.name ?? ''}`,
    `  Chỉ số ${comma(card.index)} (trước điều chỉnh ${comma(card.indexBeforeAdjustment)}, thưởng ${comma(card.bonus)}, trừ ${comma(card.penalty)}); xếp loại ${card.band} (${band}); hạng ${rank}`,
    `  Tổng ${comma(card.total.points)}/${comma(card.total.max)}; TTHC ${comma(card.tthcPercent)} %; điều tra XHH ${comma(card.survey.points)}/${comma(card.survey.max)} (${comma(card.survey.percent)} %)`,
    `  Đã biết ${coverage.leavesKnown}/${coverage.leaves} tiêu chí thành phần, ${comma(coverage.pointsKnown)}/${comma(coverage.pointsApplicable)} điểm; cao nhất còn có thể đạt ${comma(card.bestAttainable)}`,
    '',
    tableOf(['Lĩnh vực', 'Điểm', 'Tối đa', '%', 'Tên'], fields.map((field) => [field.field, ...[field.points, field.max, field.percent].map(comma), fieldNames.get(field.field) ?? ''])),
    '',
    tableOf(
      ['Tiêu chí', 'Trạng thái', 'Điểm', 'Tối đa', 'Nguồn', 'AUTO', 'Tên và cách tính'],
      card.leaves.map((leaf) => [leaf.leaf, leaf.state, comma(leaf.points), comma(leaf.max), leaf.source ?? '–', leaf.auto === undefined ? '' : comma(leaf.auto ?? 'PENDING'), `${leafNames.get(leaf.leaf) ?? ''}: ${leaf.formula}`]),
    ),
  ].join('\n');
}

/** Points and percents as they are written in Vietnam, like the formulas beside them: `46,20`. */
const comma = (decimal: string): string => decimal.replace('.', ',');

const show = (value: unknown): string => (value === undefined ? '(không có)' : JSON.stringify(value));

export const differencesText = (differences: readonly Difference[]): string =>
  differences.map(({ path, expected, actual }) => `KHÁC ${path}: mong đợi ${show(expected)}, tính được ${show(actual)}`).join('\n');
