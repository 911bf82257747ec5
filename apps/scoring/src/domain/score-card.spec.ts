import { describe, expect, it } from '@jest/globals';
import { assignment, d, DISTRICTS, known, NEW_YEAR_2022, report, scored } from './given.features.js';
import type { HumanScore, Round } from './facts/card-facts.js';
import { nextDueAfter } from './facts/card-facts.js';
import { scoreCard } from './score-card.js';

const AT = (day: string) => new Date(`${day}T09:00:00+07:00`);
const given = (leaf: string, round: Round, score: string | null, day = '2021-12-08', id = day): HumanScore => ({ id, leaf, round, score: score === null ? 'NOT_APPLICABLE' : d(score), at: AT(day) });
const adjusting = (kind: 'BONUS' | 'PENALTY', points: string) => ({ kind, id: kind, points: d(points), rule: null, reason: 'Lý do', at: AT('2021-12-30') });
const report93 = report('2021-H1', { dos_done_early: 93, dos_done_on_time: 0, dos_done_late: 7, dos_pending_overdue: 0 });

describe('who is believed', () => {
  const auto = { reports: [report93] };
  it('the facts, until a person scores', () => expect(scored('H3.3.1', auto)).toMatchObject({ points: '2.79', source: 'AUTO', auto: '2.79' }));

  it.each<[string, HumanScore[], string, string]>([
    ['self-assessment over the facts', [given('H3.3.1', 'SELF', '3.00')], 'SELF', '3.00'],
    ['appraisal 1 over self-assessment', [given('H3.3.1', 'APPRAISAL_1', '2.00', '2021-12-01'), given('H3.3.1', 'SELF', '3.00')], 'APPRAISAL_1', '2.00'],
    ['appraisal 2 over appraisal 1', [given('H3.3.1', 'APPRAISAL_2', '1.00'), given('H3.3.1', 'APPRAISAL_1', '2.00')], 'APPRAISAL_2', '1.00'],
    ['the newest entry of a round', [given('H3.3.1', 'SELF', '1.00', '2021-12-10'), given('H3.3.1', 'SELF', '3.00')], 'SELF', '1.00'],
  ])('%s', (_story, scores, source, points) => {
    expect(scored('H3.3.1', { ...auto, scores })).toMatchObject({ source, points, auto: '2.79', max: '3.00' });
  });

  it('an entry of a later instant does not exist yet', () => {
    expect(scored('H3.3.1', { ...auto, scores: [given('H3.3.1', 'SELF', '3.00', '2021-12-10')] }, AT('2021-12-09')).source).toBe('AUTO');
  });

  it('"does not apply" takes the leaf out of both sums', () => {
    expect(scored('H3.3.1', { ...auto, scores: [given('H3.3.1', 'APPRAISAL_1', null)] })).toMatchObject({ state: 'NOT_APPLICABLE', points: '0.00', max: '0.00', source: 'APPRAISAL_1', auto: '2.79' });
  });

  it('nobody but the survey scores a survey leaf', () => {
    expect(scored('H1.8.1', { scores: [given('H1.8.1', 'APPRAISAL_2', '1.00')] })).toMatchObject({ state: 'PENDING', points: '0.00', max: '1.00', source: null });
  });
});

describe('the survey (H1.8.1: 1 point, at least 30 answers)', () => {
  const answers = (A: number, B: number, C: number, D: number, day = '2021-12-28') => ({ leaf: 'H1.8.1', counts: { A, B, C, D }, at: AT(day) });
  it('is the average of the answers', () => expect(scored('H1.8.1', { surveys: [answers(62, 8, 3, 3)] })).toMatchObject({ points: '0.89', source: 'SURVEY' }));
  it('is pending below the least number of answers', () => {
    expect(scored('H1.8.1', { surveys: [answers(29, 0, 0, 0)] })).toMatchObject({ state: 'PENDING', max: '1.00', formula: 'Mới có 29 phiếu, cần ít nhất 30 phiếu.' });
  });
  it('counts by its newest result', () => expect(scored('H1.8.1', { surveys: [answers(30, 0, 0, 0), answers(0, 30, 0, 0, '2021-12-29')] }).points).toBe('0.60'));
});

describe('the card', () => {
  it('of an agency that has done nothing yet has 0 of 100, and can still reach 100', () => {
    const card = scoreCard(DISTRICTS, known({ obligations: [assignment('NV-3.01', '2021-12-20')] }), AT('2021-01-04'));
    expect(card).toMatchObject({ total: { points: '0.00', max: '100.00' }, index: '0.00', band: 'YEU', bestAttainable: '100.00', survey: { max: '30.00' } });
    expect(card.coverage).toMatchObject({ leaves: 74, pointsApplicable: '100.00' });
  });

  it('takes what does not apply out of the maximum', () => {
    const card = scoreCard(DISTRICTS, known({ scores: [given('H3.3.1', 'SELF', null)] }), NEW_YEAR_2022);
    expect(card.total.max).toBe('97.00');
  });

  it('caps bonus and penalty, and stays within 0 and 100', () => {
    const adjusted = (bonus: string, penalty: string) => scoreCard(DISTRICTS, known({ scores: [given('H3.3.1', 'SELF', '3.00')], adjustments: [adjusting('BONUS', bonus), adjusting('PENALTY', penalty)] }), NEW_YEAR_2022);
    expect(adjusted('9', '1')).toMatchObject({ indexBeforeAdjustment: '3.00', bonus: '2.00', penalty: '1.00', index: '4.00' });
    expect(adjusted('0', '9')).toMatchObject({ penalty: '5.00', index: '0.00' });
  });

  it('loses for good what was missed: a report not sent in time, a task not done', () => {
    const obligations = [assignment('2021-Q1', '2021-03-17'), assignment('NVC-01', '2021-02-26')];
    const { bestAttainable } = scoreCard(DISTRICTS, known({ obligations }), AT('2021-03-18'));
    // 0.5 for the report, 0.5 for the plan that can only come late, 1 for "all in time", 2 for "done in time of all assigned"
    expect(bestAttainable).toBe('96.00');
  });
});

describe('the next instant at which a card changes by itself', () => {
  const obligations = [assignment('NVC-01', '2021-02-26'), assignment('NV-3.01', '2021-02-20', '2021-01-15'), assignment('2021-Q1', '2021-03-17')];
  it.each([
    ['2021-02-01', '2021-02-26T17:00:00.000Z'],
    ['2021-02-27', '2021-03-17T17:00:00.000Z'],
    ['2021-03-18', null],
  ])('after %s is %s', (day, due) => expect(nextDueAfter(known({ obligations }), AT(day))).toBe(due));

  it('is not the due instant of a report that was sent', () => {
    expect(nextDueAfter(known({ obligations, reports: [report('2021-Q1', {})] }), AT('2021-02-27'))).toBeNull();
  });
});
