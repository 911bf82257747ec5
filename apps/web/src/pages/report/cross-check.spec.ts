import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import i18next from 'i18next';
import { rateOf } from './computed-rate.js';
import { breachesAt, Figures } from './cross-check.js';
import type { Cell, Check, Formula, ReportContent, Say } from './report-cell.js';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const texts = i18next.createInstance();
await texts.init({ lng: 'vi', resources: { vi: { report: read('../../i18n/vi.report.json') } }, defaultNS: 'report', interpolation: { escapeValue: false } });
const say: Say = (key, values) => texts.t(key, values ?? {});

type Indicator = Omit<Cell, 'checks'> & { validate?: Check[]; appliesTo: string };
const template: { indicators: Indicator[] } = read('../../../../../data/report-template.json');
const CELLS = new Map<string, Cell>(template.indicators.map(({ validate, ...indicator }) => [indicator.key, { ...indicator, checks: validate ?? [] }]));

function breaches(key: string, values: ReportContent['values'], notApplicable: ReportContent['notApplicable'] = {}, applicable: Iterable<string> = CELLS.keys()) {
  return breachesAt(CELLS.get(key)!, new Figures(CELLS, new Set(applicable), { values, notApplicable }, say), say);
}

describe('a cross-check speaks as the server does', () => {
  it('a part is larger than its whole', () => {
    expect(breaches('plan_tasks_done', { plan_tasks_done: 31, plan_tasks_total: 30 }))
      .toEqual(['A1.02 “Số nhiệm vụ đã hoàn thành” (31) không được lớn hơn A1.01 “Số nhiệm vụ đề ra trong kế hoạch CCHC năm” (30).']);
    expect(breaches('plan_tasks_done', { plan_tasks_done: 30, plan_tasks_total: 30 })).toEqual([]);
  });

  it('parts do not add up', () => {
    const parts = { assigned_on_time: 5, assigned_late: 1, assigned_overdue: 0, assigned_in_term: 2 };
    expect(breaches('assigned_in_term', { ...parts, assigned_total: 8 })).toEqual([]);
    const [sentence] = breaches('assigned_in_term', { ...parts, assigned_total: 9 });
    expect(sentence).toMatch(/^Tổng A1\.\d+ \(5\) \+ A1\.\d+ \(1\) \+ A1\.\d+ \(0\) \+ A1\.13 \(2\) = 8 phải bằng A1\.\d+ “.+” \(9\)\.$/);
  });

  it('two checks of one cell are both said', () => {
    expect(breaches('proc_one_stop_eligible', { proc_one_stop_eligible: 40, proc_total: 30, proc_one_stop: 50 })).toHaveLength(2);
  });

  it('waits for a figure that is not known, and skips a limit that does not apply', () => {
    expect(breaches('plan_tasks_done', { plan_tasks_done: 31 })).toEqual([]);
    expect(breaches('plan_tasks_done', { plan_tasks_done: 31 }, { plan_tasks_total: 'Không lập kế hoạch' })).toEqual([]);
    expect(breaches('plan_tasks_done', { plan_tasks_done: 31, plan_tasks_total: 30 }, {}, ['plan_tasks_done'])).toEqual([]);
  });

  it('what does not apply counts as nothing in a sum', () => {
    const values = { dvc_level4: 7, dvc_eligible: 6 };
    expect(breaches('dvc_level4', values, { dvc_level3: 'Chưa cung cấp mức độ 3' })[0]).toContain('(không áp dụng)');
    expect(breaches('dvc_level4', { ...values, dvc_eligible: 7 }, { dvc_level3: 'Chưa cung cấp mức độ 3' })).toEqual([]);
    expect(breaches('dvc_level4', { dvc_level4: 7, dvc_eligible: 6 })).toEqual([]);
  });

  it('decimals are added exactly', () => {
    const cells = new Map(['a', 'b', 'c'].map((key) => [key, { code: key, key, name: key, unit: '', type: 'DECIMAL', required: true, checks: [] } as Cell]));
    const owner = { ...cells.get('c')!, checks: [{ sumEquals: ['a', 'b'], target: 'c' }] };
    const figures = (c: string) => new Figures(cells, new Set(cells.keys()), { values: { a: '0.1', b: '0.2', c }, notApplicable: {} }, say);
    expect(breachesAt(owner, figures('0.3000'), say)).toEqual([]);
    expect(breachesAt(owner, figures('0.4'), say)).toEqual(['Tổng a (0.1) + b (0.2) = 0.3 phải bằng c “c” (0.4).']);
  });
});

describe('a computed rate', () => {
  const formula = CELLS.get('dos_on_time_pct')!.formula as Formula;
  const parts = { dos_done_early: 600, dos_done_on_time: 330, dos_done_late: 60, dos_pending_overdue: 10 };

  it('is the ratio of the sums, half up', () => {
    expect(rateOf(formula, { values: parts, notApplicable: {} })).toBe('93.00');
    expect(rateOf({ numerator: 'a', denominator: 'b' }, { values: { a: 1, b: 800 }, notApplicable: {} })).toBe('0.13');
    expect(rateOf({ numerator: 'a', denominator: 'b' }, { values: { a: '2', b: '3' }, notApplicable: {} })).toBe('66.67');
  });

  it('is unknown while a part is missing, and when there is nothing to divide by', () => {
    expect(rateOf(formula, { values: { ...parts, dos_done_late: undefined as never }, notApplicable: { dos_done_late: 'Không có' } })).toBe('98.94');
    const { dos_done_late: _, ...others } = parts;
    expect(rateOf(formula, { values: others, notApplicable: {} })).toBeNull();
    expect(rateOf({ numerator: 'a', denominator: 'b' }, { values: { a: 0, b: 0 }, notApplicable: {} })).toBeNull();
  });
});
