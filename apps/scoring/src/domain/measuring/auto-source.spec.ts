import { describe, expect, it } from '@jest/globals';
import { assignment, report, scored } from '../given.features.js';

const dossiers = (early: number, late: number) => ({ dos_done_early: early, dos_done_on_time: 0, dos_done_late: late, dos_pending_overdue: 0 });
const AT = (day: string) => new Date(`${day}T09:00:00+07:00`);

describe('report-indicator, period LATEST (H3.3.1, dossiers in time)', () => {
  const q1 = report('2021-Q1', dossiers(100, 0));
  const h1 = report('2021-H1', dossiers(95, 5));
  const q3 = report('2021-Q3', dossiers(91, 9));
  const year = report('2021-Y', dossiers(92, 8));

  it.each([
    ['nothing is pending', [], null],
    ['Q1 alone counts', [q1], '3.00'],
    ['H1 replaces Q1', [q1, h1], '2.85'],
    ['Q3 never replaces H1', [q3, h1, q1], '2.85'],
    ['Q3 replaces Q1 while there is no H1', [q1, q3], '2.73'],
    ['YEAR replaces all', [year, q1, q3, h1], '2.76'],
  ])('%s', (_story, reports, auto) => expect(scored('H3.3.1', { reports }).auto).toBe(auto));

  it('falls back to the next best period when a report is returned', () => {
    expect(scored('H3.3.1', { reports: [q1, { ...h1, status: 'RETURNED' }] }).auto).toBe('3.00');
    expect(scored('H3.3.1', { reports: [q1, { ...h1, status: 'ACCEPTED' }] }).auto).toBe('2.85');
  });

  it('is pending when one key is empty, and looks into no other period', () => {
    const { dos_done_late: _empty, ...values } = dossiers(95, 5);
    const score = scored('H3.3.1', { reports: [q1, report('2021-H1', values)] });
    expect(score).toMatchObject({ state: 'PENDING', points: '0.00', max: '3.00', source: null, auto: null });
    expect(score.formula).toBe('Báo cáo 2021-H1 chưa có số liệu: A3.12.');
  });

  it('tells its inputs, their report and the figures', () => {
    const score = scored('H3.3.1', { reports: [h1] });
    expect(score.inputs[0]).toEqual({ key: 'dos_done_early', label: 'A3.10 đã giải quyết trước hạn', value: '95', origin: { kind: 'REPORT', id: 'report 2021-H1', period: '2021-H1', revision: 1, at: '2021-06-14T03:00:00.000Z' } });
    expect(score.formula).toBe('(95 + 0) / (95 + 0 + 5 + 0) = 95 / 100 = 95 %; 90 % ≤ 95 % < 100 % → 3 × 95 / 100 = 2,85 điểm');
  });
});

describe('report-indicator, period LATEST_ANY (H7.2.3, satisfaction published)', () => {
  it('takes the newest report, cumulative or not', () => {
    const published = (code: string, value: boolean) => report(code, { satisfaction_published: value });
    expect(scored('H7.2.3', { reports: [published('2021-Q3', true), published('2021-H1', false)] }).auto).toBe('1.00');
  });
});

describe('report-indicator, the other forms', () => {
  it.each([[true, true, '1.00'], [true, false, '0.50'], [false, true, '0.00']])('the first case that holds gives the option: applied %s, maintained %s', (iso_applied, iso_maintained, auto) => {
    expect(scored('H7.4.1', { reports: [report('2021-Q1', { iso_applied, iso_maintained })] }).auto).toBe(auto);
  });
  it('compares indicators with each other', () => {
    const staff = (present: number) => ({ staff_present: present, staff_quota: 105, psu_staff_present: 10, psu_staff_quota: 10 });
    expect(scored('H4.2.1', { reports: [report('2021-Q1', staff(105))] }).auto).toBe('1.50');
    expect(scored('H4.2.1', { reports: [report('2021-Q1', staff(106))] }).auto).toBe('0.00');
  });
  it('counts decimals exactly', () => {
    const score = scored('H6.3.1', { reports: [report('2021-Q1', { capital_plan: '0.3', capital_disbursed: '0.21' })] });
    expect(score.auto).toBe('1.05');
  });
});

describe('report-timeliness (H1.2.1)', () => {
  it('is 0 and never pending without reports', () => expect(scored('H1.2.1', {})).toMatchObject({ state: 'SCORED', points: '0.00', source: 'AUTO' }));
  it('counts first submissions in time of what is sent now', () => {
    const reports = [report('2021-Q1', {}), report('2021-H1', {}, { timeliness: 'LATE' }), report('2021-Q3', {}, { status: 'ACCEPTED' }), report('2021-Y', {}, { status: 'RETURNED' })];
    expect(scored('H1.2.1', { reports }).points).toBe('1.00');
  });
});

describe('task-status (H1.1.1: NVC-01)', () => {
  const due = '2021-02-26';
  it.each([
    ['done in time', assignment('NVC-01', due, '2021-02-26'), '2021-03-01', '1.00'],
    ['done late', assignment('NVC-01', due, '2021-02-27'), '2021-03-01', '0.50'],
    ['overdue', assignment('NVC-01', due), '2021-03-01', '0.00'],
    ['in term', assignment('NVC-01', due), '2021-02-26', null],
    ['done, but not yet at that instant', assignment('NVC-01', due, '2021-02-26'), '2021-02-25', null],
  ])('%s', (_story, obligation, day, auto) => expect(scored('H1.1.1', { obligations: [obligation] }, AT(day)).auto).toBe(auto));

  it('is pending when the task is not assigned to the agency', () => expect(scored('H1.1.1', {}).state).toBe('PENDING'));

  it('falls due at 24:00 of the last day, not a millisecond earlier', () => {
    const obligations = [assignment('NVC-01', due)];
    expect(scored('H1.1.1', { obligations }, new Date('2021-02-26T23:59:59.999+07:00')).auto).toBeNull();
    expect(scored('H1.1.1', { obligations }, new Date('2021-02-27T00:00:00.000+07:00')).auto).toBe('0.00');
  });

  it('CHECKLIST: what is not done or not assigned is simply not ticked (S7.3.2)', () => {
    expect(scored('S7.3.2', {})).toMatchObject({ state: 'SCORED', points: '0.00' });
    expect(scored('S7.3.2', { obligations: [assignment('NV-7.10', due, '2021-03-01')] }).points).toBe('0.50');
  });
});

describe('task-completion', () => {
  const done = assignment('NV-1.01', '2021-02-26', '2021-02-20');
  const late = assignment('NV-2.01', '2021-02-26', '2021-03-20', 'CO');
  const open = assignment('NV-3.01', '2021-12-20');
  const overdue = assignment('NV-4.01', '2021-06-01');
  it.each([
    ['all in time', [done, open], '2.00'],
    ['some late', [done, late], '1.00'],
    ['some not done', [done, late, overdue], '0.00'],
    ['nothing ended yet', [open], null],
  ])('as an option (H1.6.1): %s', (_story, obligations, auto) => expect(scored('H1.6.1', { obligations }, AT('2021-07-01')).auto).toBe(auto));

  it('as a ratio (H1.1.3): done in time of all assigned, those in term included', () => {
    const four = [done, { ...done, code: 'NV-1.02' }, { ...done, code: 'NV-1.03' }, open];
    expect(scored('H1.1.3', { obligations: four }, AT('2021-07-01')).auto).toBe('1.50');
  });
});

describe('target (H6.1.2: CT-04; S3.3.1: CT-03)', () => {
  it('is the ratio of the sums over the percents that carry it', () => {
    expect(scored('H6.1.2', { reports: [report('2021-Q1', { psu_autonomy_assigned: 14, psu_total: 16 })] }).auto).toBe('1.75');
  });
  it('leaves out what does not apply to the group', () => {
    expect(scored('S3.3.1', { reports: [report('2021-Q1', dossiers(95, 5))] }).auto).toBe('3.80');
  });
});
