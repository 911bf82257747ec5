import { describe, expect, it } from '@jest/globals';
import { endOfDay, localDateOf } from '@cchc/kernel';
import { Report, type ReportState } from './report.js';
import type { Findings } from './report-values-validator.js';

const SOUND: Findings = { misfits: [], missing: [], breaches: [] };
const CONTENT = { values: { plan_tasks_total: 30 }, notApplicable: {} };
const on = (instant: string) => new Date(instant);

function given(change: Partial<ReportState> = {}): Report {
  return new Report({
    id: 'r', year: 2021, agencyCode: 'UBND-LONGMY', agencyName: 'Ủy ban nhân dân huyện Long Mỹ', rankingGroup: 'DISTRICT', obligationId: 'o',
    period: { code: '2021-Q1', type: 'QUARTER_1', dataFrom: '2020-12-15', dataTo: '2021-03-14', cumulative: false, name: 'Báo cáo CCHC quý I năm 2021', opensOn: '2020-12-15' },
    dueAt: endOfDay('2021-03-17'), status: 'DRAFT', version: 3, revision: 0, values: {}, notApplicable: {},
    firstSubmittedAt: null, submittedAt: null, timeliness: null, returnObligationId: null, ...change,
  });
}
const submit = (report: Report, instant: string, findings = SOUND) => report.submit(on(instant), localDateOf(on(instant)), findings);

describe('writing', () => {
  it('begins a draft', () => {
    const report = given({ status: 'NOT_STARTED', version: 1 });
    report.write(CONTENT);
    expect(report.state).toMatchObject({ status: 'DRAFT', version: 2, ...CONTENT });
  });

  it('keeps a returned report returned', () => {
    const report = given({ status: 'RETURNED' });
    report.write(CONTENT);
    expect(report.state).toMatchObject({ status: 'RETURNED', version: 4 });
  });

  it.each(['SUBMITTED', 'ACCEPTED'] as const)('is refused once the report is %s', (status) => {
    expect(() => given({ status }).write(CONTENT)).toThrow(expect.objectContaining({ slug: 'report-not-open', status: 409 }));
  });
});

describe('submitting', () => {
  it.each([
    ['at 23:59:59.999 of the last day', '2021-03-17T23:59:59.999+07:00', 'ON_TIME'],
    ['at 00:00 of the next', '2021-03-18T00:00:00.000+07:00', 'LATE'],
  ])('%s is %s', (_, instant, timeliness) => {
    const fact = submit(given(), instant);
    expect(fact).toEqual({ revision: 1, submittedAt: on(instant), firstSubmittedAt: on(instant), timeliness, returnObligationId: null });
  });

  it('again after a return keeps the first instant and meets the return', () => {
    const first = on('2021-03-16T09:00+07:00');
    const report = given({ status: 'RETURNED', revision: 1, firstSubmittedAt: first, submittedAt: first, timeliness: 'ON_TIME', returnObligationId: 'back' });
    const fact = submit(report, '2021-03-25T09:00:00+07:00');
    expect(fact).toMatchObject({ revision: 2, firstSubmittedAt: first, timeliness: 'ON_TIME', returnObligationId: 'back' });
    expect(report.state).toMatchObject({ status: 'SUBMITTED', version: 4, returnObligationId: null });
  });

  it.each(['NOT_STARTED', 'SUBMITTED', 'ACCEPTED'] as const)('is refused when the report is %s', (status) => {
    expect(() => submit(given({ status }), '2021-03-16T09:00:00+07:00')).toThrow(expect.objectContaining({ slug: 'report-not-open' }));
  });

  it('is refused before the period takes reports', () => {
    expect(() => submit(given(), '2020-12-14T23:59:00+07:00')).toThrow(expect.objectContaining({ slug: 'period-not-open' }));
    expect(submit(given(), '2020-12-15T00:00:00+07:00').timeliness).toBe('ON_TIME');
  });

  const missing = { pointer: '/values/a', slug: 'value-missing', message: 'a' };
  const breach = { pointer: '/values/b', slug: 'cross-check-lte', message: 'b' };
  it('is refused with every error; an empty cell weighs more than a breach', () => {
    expect(() => submit(given(), '2021-03-16T09:00:00+07:00', { ...SOUND, missing: [missing], breaches: [breach] }))
      .toThrow(expect.objectContaining({ slug: 'report-incomplete', status: 422, errors: [missing, breach] }));
    expect(() => submit(given(), '2021-03-16T09:00:00+07:00', { ...SOUND, breaches: [breach] }))
      .toThrow(expect.objectContaining({ slug: 'cross-check-failed', errors: [breach] }));
  });

  it('that is refused changes nothing', () => {
    const report = given();
    const before = structuredClone(report.state);
    expect(() => submit(report, '2021-03-16T09:00:00+07:00', { ...SOUND, missing: [missing] })).toThrow();
    expect(report.state).toEqual(before);
  });
});

describe('reviewing', () => {
  it('sends a submitted report back', () => {
    const report = given({ status: 'SUBMITTED' });
    report.sendBack('back');
    expect(report.state).toMatchObject({ status: 'RETURNED', returnObligationId: 'back', version: 4 });
  });

  it('accepts it', () => {
    const report = given({ status: 'SUBMITTED' });
    report.accept();
    expect(report.state).toMatchObject({ status: 'ACCEPTED', version: 4 });
  });

  it.each(['NOT_STARTED', 'DRAFT', 'RETURNED', 'ACCEPTED'] as const)('has nothing to review in %s', (status) => {
    expect(() => given({ status }).accept()).toThrow(expect.objectContaining({ slug: 'report-not-submitted', status: 409 }));
    expect(() => given({ status }).sendBack('x')).toThrow(expect.objectContaining({ slug: 'report-not-submitted' }));
  });
});
