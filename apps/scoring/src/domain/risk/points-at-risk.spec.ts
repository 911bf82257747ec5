import { describe, expect, it } from '@jest/globals';
import { assignment, d, DISTRICTS, known, report } from '../given.features.js';
import type { CardFacts } from '../facts/card-facts.js';
import { scoreCard } from '../score-card.js';
import { pointsAtRisk } from './points-at-risk.js';

const NOW = new Date('2021-03-10T09:00:00+07:00');
const PERIODS = ['2021-Q1', '2021-H1', '2021-Q3', '2021-Y'].map((code, at) => assignment(code, ['2021-03-17', '2021-06-17', '2021-09-17', '2021-12-17'][at]!));
const risk = (facts: Partial<CardFacts>, asOf = NOW) => pointsAtRisk(DISTRICTS, known(facts), asOf);
const of = (code: string, facts: Partial<CardFacts>, asOf = NOW) => risk(facts, asOf).obligations.find(({ obligation }) => obligation.code === code);

describe('points at risk', () => {
  it('of a task: its own leaf, and its part in "all done"', () => {
    expect(of('NVC-01', { obligations: [assignment('NVC-01', '2021-03-20')] })).toMatchObject({
      overdue: false, points: '5.00', ifLate: '3.50',
      leaves: [{ leaf: 'H1.1.1', points: '1.00', ifLate: '0.50' }, { leaf: 'H1.1.3', points: '2.00', ifLate: '2.00' }, { leaf: 'H1.6.1', points: '2.00', ifLate: '1.00' }],
    });
  });

  it('of a task that is overdue: what doing it late still brings, and no more loss by lateness', () => {
    expect(of('NVC-01', { obligations: [assignment('NVC-01', '2021-02-26')] })).toMatchObject({ overdue: true, points: '1.50', ifLate: '0.00' });
  });

  it('of a report that another still to come replaces is its timeliness alone; of the last one all that it feeds', () => {
    const facts = { obligations: PERIODS };
    expect(of('2021-Q1', facts)).toMatchObject({ points: '0.50', ifLate: '0.50', leaves: [{ leaf: 'H1.2.1' }] });
    const last = of('2021-Y', { obligations: PERIODS, reports: ['2021-Q1', '2021-H1', '2021-Q3'].map((code) => report(code, {})) })!;
    expect(Number(last.points)).toBeGreaterThan(30);
    expect(last.ifLate).toBe('0.50');
  });

  it('of a returned report keeps the timeliness of its first submission', () => {
    expect(of('2021-Q1', { obligations: PERIODS, reports: [report('2021-Q1', {}, { status: 'RETURNED' })] })).toMatchObject({ points: '0.50', ifLate: '0.00' });
  });

  it('is nothing once a task is done, a report sent, or a person has scored the leaf', () => {
    const done = { obligations: [assignment('NVC-01', '2021-03-20', '2021-03-01'), ...PERIODS.slice(0, 1)], reports: [report('2021-Q1', {})] };
    expect(risk(done)).toEqual({ points: '0.00', deadlines: [], obligations: [] });
    const scores = ['H1.1.1', 'H1.1.3', 'H1.6.1'].map((leaf) => ({ id: leaf, leaf, round: 'SELF' as const, score: d(1), at: new Date('2021-03-01T02:00:00Z') }));
    expect(of('NVC-01', { obligations: [assignment('NVC-01', '2021-03-20')], scores })).toMatchObject({ points: '0.00', leaves: [] });
  });

  it('by deadline counts shared points once in each, and once in all, in the order of the deadlines', () => {
    const { deadlines, points } = risk({ obligations: [assignment('NVC-02', '2021-04-01'), assignment('NVC-01', '2021-03-20'), assignment('NV-3.01', '2021-04-01')] });
    expect(deadlines.map(({ codes, points: held }) => [codes, held])).toEqual([[['NVC-01'], '5.00'], [['NV-3.01', 'NVC-02'], '5.00']]);
    expect(points).toBe('6.00');
  });

  it('never promises more than the card: what is at risk is part of the best attainable', () => {
    const facts = { obligations: [...PERIODS, assignment('NVC-01', '2021-03-20'), assignment('NV-3.01', '2021-04-01')] };
    const card = scoreCard(DISTRICTS, known(facts), NOW);
    expect(Number(risk(facts).points)).toBeLessThanOrEqual(Number(card.bestAttainable));
  });

  it('takes in the tasks of a whole year', () => {
    const codes = Object.keys(DISTRICTS.catalogue.tasks).slice(0, 40);
    const facts = { obligations: [...PERIODS, ...codes.map((code, at) => assignment(code, `2021-${String(4 + (at % 9)).padStart(2, '0')}-1${at % 9}`))] };
    const { obligations, deadlines } = risk(facts);
    expect([obligations.length, deadlines.length]).toEqual([44, 13]);
  });
});
