import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyChange, counts, type RecordedReport, type ReportChange } from './recorded-report.js';

const about = { reportId: 'r1', year: 2021, agencyCode: 'UBND-LONGMY', periodCode: '2021-Q1' };
const submitted = (version: number, done: number): ReportChange => ({
  ...about, state: 'SUBMITTED', version,
  submission: { rankingGroup: 'DISTRICT', revision: version, values: { plan_tasks_done: done }, notApplicable: {} },
});
const returned = (version: number): ReportChange => ({ ...about, state: 'RETURNED', version });
const accepted = (version: number): ReportChange => ({ ...about, state: 'ACCEPTED', version });
const after = (...changes: ReportChange[]) => changes.reduce<RecordedReport | undefined>(applyChange, undefined)!;

describe('a report as it is recorded', () => {
  it('counts once submitted, no longer once returned, and again once sent again', () => {
    expect(counts(after(submitted(2, 7)))).toBe(true);
    expect(counts(after(submitted(2, 7), returned(3)))).toBe(false);
    expect(after(submitted(2, 7), returned(3), submitted(4, 8))).toMatchObject({ state: 'SUBMITTED', revision: 4, values: { plan_tasks_done: 8 } });
  });

  it('a return that overtakes its submission keeps it out', () => {
    const report = after(returned(3), submitted(2, 7));
    expect(counts(report)).toBe(false);
    expect(report).toMatchObject({ state: 'RETURNED', stateVersion: 3, valuesVersion: 2 });
  });

  it('an acceptance that overtakes the values it accepts waits for them', () => {
    expect(counts(after(accepted(5)))).toBe(false);
    const report = after(accepted(5), submitted(4, 8));
    expect(counts(report)).toBe(true);
    expect(report).toMatchObject({ state: 'ACCEPTED', values: { plan_tasks_done: 8 } });
  });

  it('M15: v4, v2, v3 in this order end as v4', () => {
    expect(after(submitted(4, 8), submitted(2, 7), returned(3))).toMatchObject({ state: 'SUBMITTED', stateVersion: 4, values: { plan_tasks_done: 8 } });
  });

  it('told twice, nothing changes', () => {
    const report = after(submitted(2, 7));
    expect(applyChange(report, submitted(2, 7))).toBe(report);
  });

  it('any order, with any repetition, gives the same', () => {
    const history = [submitted(2, 7), returned(3), submitted(4, 8), returned(5), submitted(6, 9), accepted(7)];
    const orders = fc.tuple(fc.shuffledSubarray(history, { minLength: history.length }), fc.array(fc.constantFrom(...history), { maxLength: 6 }));
    fc.assert(fc.property(orders, ([order, repeated]) => expect(after(...order, ...repeated)).toEqual(after(...history))));
  });
});
