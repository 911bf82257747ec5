import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { faultsOfAwards, faultsOfFigures, faultsOfLines } from './faults.mjs';
import { AGENCIES, daysOfYear, PLOT } from './plot.mjs';
import { scoreOf } from './self-assessment.mjs';
import { csvOf } from './surveys.mjs';
import { isNeglected } from './tasks.mjs';

const data = (file: string) => JSON.parse(readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'));
const ranked: string[] = data('plan-2021.json').meta.expansions['@ALL_RANKED'];
const leaves = ['departments', 'districts'].flatMap((group) => data(`criteria-${group}.json`).fields as { criteria: { subCriteria: { code: string; appraiser: string }[] }[] }[])
  .flatMap(({ criteria }) => criteria.flatMap(({ subCriteria }) => subCriteria));
type Act = { kind: string; agency?: string; period?: string };
type Day = { date: string; acts: Act[] };
const days: Day[] = daysOfYear(PLOT);
const acts = days.flatMap((day) => day.acts);

describe('the story of the year', () => {
  it('goes forward, with every ranked agency in every period', () => {
    const dates = days.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { period, missing } of PLOT.periods as { period: string; missing: string[] }[]) {
      const senders = acts.filter((act) => act.kind === 'SUBMIT' && act.period === period).map(({ agency }) => agency!);
      expect([...senders, ...missing].sort()).toEqual([...ranked].sort());
    }
    expect(acts.filter(({ kind }) => kind === 'ASSESS').map(({ agency }) => agency!).sort()).toEqual([...ranked].sort());
  });

  it('returns a report only after it was sent, and before it is sent again', () => {
    for (const { period, returned } of PLOT.periods as { period: string; returned?: { agency: string } }[]) {
      if (!returned) continue;
      const kinds = acts.filter(({ kind, agency, period: of }) => kind !== 'DO_TASKS' && agency === returned.agency && of === period).map(({ kind }) => kind);
      expect(kinds).toEqual(['SUBMIT', 'RETURN', 'RESUBMIT']);
    }
  });

  it('contests and corrects leaves that exist, by those who appraise them', () => {
    for (const { leaf, appraiser } of [...PLOT.contested, PLOT.correction] as { leaf: string; appraiser: string }[]) {
      expect(leaves.find(({ code }) => code === leaf)).toMatchObject({ appraiser });
    }
  });

  it('lets the weak neglect tasks, and the best none, the same each time', () => {
    const neglected = (agency: string) => Array.from({ length: 200 }, (_, at) => isNeglected(agency, `NV-${at}`)).filter(Boolean).length;
    expect([neglected(AGENCIES[0]!), neglected('SXD') > 20]).toEqual([0, true]);
    expect(neglected('SXD')).toBe(neglected('SXD'));
  });
});

describe('what people give', () => {
  const leaf = { code: 'H1', max: '2.00', options: [{ code: 'C', score: '0.00' }, { code: 'A', score: '2.00' }, { code: 'B', score: '1.00' }] };

  it('is the system\'s figure where there is one, an own score with its reason where there is none, a claim where the plot says so', () => {
    expect(scoreOf({ ...leaf, method: 'RATIO', preFilled: { state: 'SCORED' } }, 0.9, undefined)).toEqual({ leaf: 'H1', score: null });
    expect(scoreOf({ ...leaf, method: 'RATIO', preFilled: null }, 0.9, undefined)).toEqual({ leaf: 'H1', score: { points: '1.80' }, reason: expect.any(String) });
    expect(scoreOf({ ...leaf, method: 'OPTION', preFilled: { state: 'PENDING' } }, 0.9, undefined).score).toEqual({ options: ['A'] });
    expect(scoreOf({ ...leaf, method: 'OPTION', preFilled: null }, 0.7, undefined).score).toEqual({ options: ['B'] });
    expect(scoreOf({ ...leaf, method: 'RATIO', preFilled: { state: 'SCORED' } }, 0.9, { points: '2.00', reason: 'Vì' })).toEqual({ leaf: 'H1', score: { points: '2.00' }, reason: 'Vì' });
  });

  it('is in a survey as many answers as were asked for, the better for the better', () => {
    const questions = [{ leaf: 'H8.1.1', scale: 'FOUR_LEVEL', options: ['A', 'B', 'C', 'D'].map((code) => ({ code })), respondents: ['X', 'Y'] }];
    const rows = csvOf(questions, 'DISTRICT', { FOUR_LEVEL: 60 }).split('\n').slice(1).map((row: string) => row.split(';'));
    const answers = (agency: string, option?: string) => rows.filter((row: string[]) => row[0] === agency && (!option || row[3] === option)).reduce((sum: number, row: string[]) => sum + Number(row[4]), 0);
    expect([answers('UBND-NGABAY'), answers('STTTT')]).toEqual([60, 0]);
    expect(answers('UBND-NGABAY', 'A')).toBeGreaterThan(answers('UBND-VITHUY', 'A'));
  });
});

describe('what does not add up', () => {
  const sound = { submitted: 107, late: 7, missing: 1, contested: 1, edition: 2, duplicate_mails: 0 };

  it('is named', () => {
    expect(faultsOfFigures(sound, PLOT)).toEqual([]);
    expect(faultsOfFigures({ ...sound, late: 8, duplicate_mails: 1 }, PLOT)).toEqual(['late: 8, phải là 7', 'duplicate_mails: 1, phải là 0']);
  });

  it('is a certificate that nobody approved, none at all, or a document that is none', () => {
    const given = { awards_collective: 2, awards_individual: 3 };
    expect(faultsOfAwards(given, { approved: { COLLECTIVE: 2, INDIVIDUAL: 3 }, papers: [{ file: 'a.docx', isDocx: true }] })).toEqual([]);
    expect(faultsOfAwards({ ...given, awards_individual: 0 }, { approved: { COLLECTIVE: 1, INDIVIDUAL: 0 }, papers: [{ file: 'a.docx', isDocx: false }] })).toHaveLength(3);
  });

  it('is a published line that the replay gives otherwise, or not at all', () => {
    const line = { agencyCode: 'STP', rank: 1, index: '90.00', bandName: 'Xuất sắc' };
    expect(faultsOfLines([line], [{ ...line }])).toEqual([]);
    expect(faultsOfLines([line], [{ ...line, index: '89.99' }])).toEqual(['STP: công bố hạng 1, chỉ số 90.00, Xuất sắc; tính lại hạng 1, chỉ số 89.99, Xuất sắc']);
    expect(faultsOfLines([line], [])).toHaveLength(2);
  });
});
