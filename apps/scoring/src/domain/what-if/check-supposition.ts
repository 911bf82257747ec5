import type { FieldError } from '@cchc/kernel';
import { appliesTo, type IndicatorEntry } from '../criteria/catalogue.js';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { CardFacts } from '../facts/card-facts.js';
import { dueOfReport, tasksOf } from './obligations.js';
import type { SupposedReport, SupposedTask, Supposition } from './supposition.js';

/** Everything in a supposition that the card cannot follow; empty when it can be worked out. */
export function faultsOf(set: CriteriaSet, facts: CardFacts, { reports, tasks }: Supposition): FieldError[] {
  if (reports.length + tasks.length === 0) return [{ pointer: '', slug: 'nothing-supposed', message: 'Hãy giả định ít nhất một báo cáo hoặc một nhiệm vụ.' }];
  return [
    ...reports.flatMap((report, at) => [...twice(reports, at, 'period', `/reports/${at}`), ...faultsOfReport(set, facts, report, `/reports/${at}`)]),
    ...tasks.flatMap((task, at) => [...twice(tasks, at, 'code', `/tasks/${at}`), ...faultsOfTask(facts, task, `/tasks/${at}`)]),
  ];
}

function twice<K extends string>(list: readonly Record<K, string>[], at: number, key: K, pointer: string): FieldError[] {
  const earlier = list.findIndex((one) => one[key] === list[at]![key]) < at;
  return earlier ? [{ pointer: `${pointer}/${key}`, slug: 'supposed-twice', message: `“${list[at]![key]}” được giả định hai lần.` }] : [];
}

function faultsOfReport(set: CriteriaSet, facts: CardFacts, { period, values }: SupposedReport, pointer: string): FieldError[] {
  const refuse = (slug: string, message: string): FieldError[] => [{ pointer: `${pointer}/period`, slug, message }];
  if (!Object.hasOwn(set.catalogue.periods, period)) return refuse('period-unknown', `Năm ${set.year} không có kỳ báo cáo “${period}”.`);
  if (!dueOfReport(facts, period)) return refuse('period-not-open', `Kỳ báo cáo ${period} chưa được giao cho cơ quan này.`);
  return Object.entries(values).flatMap(([key, value]) => {
    const entry = Object.hasOwn(set.catalogue.indicators, key) ? set.catalogue.indicators[key]! : undefined;
    const at = `${pointer}/values/${key.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!entry) return [{ pointer: at, slug: 'value-unknown', message: `“${key.slice(0, 80)}” không có trong mẫu báo cáo.` }];
    const cell = { pointer: at, cell: entry.code };
    if (!appliesTo(entry, set.group)) return [{ ...cell, slug: 'value-does-not-apply', message: `${entry.code} “${entry.name}” không áp dụng cho nhóm cơ quan này.` }];
    const misfit = value === null ? undefined : misfitOf(entry, value);
    return misfit ? [{ ...cell, slug: 'value-type', message: `${entry.code} “${entry.name}” ${misfit}.` }] : [];
  });
}

const LARGEST = 1_000_000_000;
const DECIMAL = /^(0|[1-9]\d{0,13})(\.\d{1,4})?$/;

function misfitOf({ type }: IndicatorEntry, value: unknown): string | undefined {
  switch (type) {
    case 'INTEGER': return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LARGEST ? undefined : 'chỉ nhận số nguyên không âm';
    case 'DECIMAL': return typeof value === 'string' && DECIMAL.test(value) ? undefined : 'chỉ nhận số thập phân không âm viết dạng chuỗi, ví dụ "55124.50"';
    case 'BOOLEAN': return typeof value === 'boolean' ? undefined : 'chỉ nhận có (true) hoặc không (false)';
    case 'COMPUTED_PERCENT': return 'là tỷ lệ do hệ thống tính, không nhập';
  }
}

function faultsOfTask(facts: CardFacts, { code, completedAt }: SupposedTask, pointer: string): FieldError[] {
  const own = tasksOf(facts, code);
  const refuse = (slug: string, message: string): FieldError[] => [{ pointer: `${pointer}/code`, slug, message }];
  if (own.length === 0) return refuse('task-not-assigned', `Nhiệm vụ ${code} không giao cho cơ quan này.`);
  const done = own.every((one) => one.completion?.met);
  return done && completedAt === undefined ? refuse('task-already-done', `Nhiệm vụ ${code} đã hoàn thành; hãy nêu thời điểm khác hoặc null.`) : [];
}
