import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { PlannedYear } from './planned.js';

const data = (file: string) => JSON.parse(readFileSync(new URL(`../../../../data/${file}`, import.meta.url), 'utf8'));
const year = new PlannedYear(data('plan-2021.json'), data('calendar.json'), data('demo-2021.json'));
const eighthOfMarch = new Date('2021-03-08T08:00:00+07:00');
const of = (code: string, agency: string) => year.taskObligations(eighthOfMarch).find((one) => one.code === code && one.agencyCode === agency);

describe('the plan of 2021 as it is seeded on 8 March', () => {
  it('holds what fell due before for done on time, a working day before it was due', () => {
    expect(of('NVC-02', 'UBND-LONGMY')).toMatchObject({
      deadlineDate: '2021-02-26', metAt: new Date('2021-02-25T16:00:00+07:00'), timeliness: 'ON_TIME', metAssumed: true, version: 2,
    });
  });

  it('leaves two cases open, which are overdue', () => {
    const open = year.taskObligations(eighthOfMarch).filter(({ dueAt, metAt }) => dueAt < eighthOfMarch && !metAt);
    expect(open.map(({ code, agencyCode }) => `${code} ${agencyCode}`).sort()).toEqual(['NV-1.01 SXD', 'NVC-02 UBND-PHUNGHIEP']);
  });

  it('leaves open what is still to come', () => {
    expect(of('NV-7.07', 'SXD')).toMatchObject({ deadlineDate: '2021-03-31', metAt: null, version: 1 });
  });

  it('closes the self-assessment after the report of the year', () => {
    expect(of('NVC-08', 'SXD')).toMatchObject({ deadlineDate: '2021-12-31' });
  });

  it('asks each of the 27 ranked agencies for four reports', () => {
    const reports = year.reportObligations();
    expect(reports).toHaveLength(108);
    expect(reports[0]).toMatchObject({ code: '2021-Q1', deadlineDate: '2021-03-17', dueAt: new Date('2021-03-18T00:00:00+07:00'), opensOn: '2020-12-15' });
    expect(new Set(year.reporters().map(({ agencyCode }) => agencyCode)).size).toBe(27);
  });

  it('moves a deadline on a day off to the next working day', () => {
    expect(year.due({ date: '2021-05-01', kind: 'BY_DAY' })).toEqual({ deadlineDate: '2021-05-04', dueAt: new Date('2021-05-05T00:00:00+07:00') });
  });
});
