import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { rateOf } from './computed-rate.js';
import type { Indicator } from './report-template.js';

const { indicators } = JSON.parse(readFileSync(new URL('../../../../data/report-template.json', import.meta.url), 'utf8')) as { indicators: Indicator[] };
const rate = (key: string, values: Record<string, number | string>, notApplicable = {}) =>
  rateOf(indicators.find((indicator) => indicator.key === key)!, { values, notApplicable });

describe('a computed rate', () => {
  it('is rounded half up to two decimals', () => {
    expect(rate('plan_tasks_pct', { plan_tasks_done: 7, plan_tasks_total: 30 })).toBe('23.33');
    expect(rate('plan_tasks_pct', { plan_tasks_done: 1, plan_tasks_total: 800 })).toBe('0.13');
  });

  it('sums the parts of its formula', () => {
    const values = { dos_done_early: 276, dos_done_on_time: 151, dos_done_late: 23, dos_pending_overdue: 9 };
    expect(rate('dos_on_time_pct', values)).toBe('93.03');
  });

  it('is exact for decimals as text', () => {
    expect(rate('capital_pct', { capital_disbursed: '22865.00', capital_plan: '55124.50' })).toBe('41.48');
  });

  it('is unknown while a part is missing or the denominator is zero', () => {
    expect(rate('plan_tasks_pct', { plan_tasks_done: 7 })).toBeNull();
    expect(rate('plan_tasks_pct', { plan_tasks_done: 0, plan_tasks_total: 0 })).toBeNull();
    expect(rate('plan_tasks_pct', {}, { plan_tasks_done: 'không có', plan_tasks_total: 'không có' })).toBeNull();
  });

  it('leaves out a part that does not apply', () => {
    expect(rate('dvc_pct', { dvc_level3: 18, dvc_eligible: 65 }, { dvc_level4: 'chưa triển khai' })).toBe('27.69');
  });

  it('exists for no other cell', () => {
    expect(rate('plan_tasks_done', { plan_tasks_done: 7 })).toBeNull();
  });
});
