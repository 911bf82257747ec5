import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignment, d, DISTRICTS, known, report } from '../given.features.js';
import type { CardFacts } from '../facts/card-facts.js';
import { scoreCard } from '../score-card.js';
import { compareCards, type Comparison } from './compare-cards.js';
import { SuppositionInvalid, type Supposition } from './supposition.js';
import { suppose } from './suppose.js';

const NOW = new Date('2021-06-16T09:00:00+07:00');
const dossiers = { dos_done_early: 93, dos_done_on_time: 0, dos_done_late: 7, dos_pending_overdue: 0 };
const facts = known({
  reports: [report('2021-Q1', dossiers)],
  obligations: [assignment('2021-Q1', '2021-03-17'), assignment('2021-H1', '2021-06-17'), assignment('NVC-01', '2021-02-26'), assignment('NV-3.01', '2021-12-20')],
});

const whatIf = (change: Partial<Supposition>, all: CardFacts = facts): Comparison =>
  compareCards(scoreCard(DISTRICTS, all, NOW), scoreCard(DISTRICTS, suppose(DISTRICTS, all, { reports: [], tasks: [], ...change }, NOW), NOW));
const ofReport = (period: string, values: Supposition['reports'][number]['values'] = {}, submittedAt?: string) =>
  whatIf({ reports: [{ period, values, ...(submittedAt && { submittedAt: new Date(submittedAt) }) }] });
const differences = ({ leaves }: Comparison) => Object.fromEntries(leaves.map(({ leaf, difference }) => [leaf, difference]));

describe('what if', () => {
  it('a value of a report that was sent were another: the leaf says how many points it wins', () => {
    const { leaves, won, lost } = ofReport('2021-Q1', { dos_done_early: 100, dos_done_late: 0 });
    const leaf = leaves.find((one) => one.leaf === 'H3.3.1')!;
    expect([leaf.before.points, leaf.after.points, leaf.difference]).toEqual(['2.79', '3.00', '0.21']);
    expect(leaf.after.formula).toContain('100');
    expect([won, lost]).toEqual(['0.21', '0.00']);
  });

  it('a cell were emptied: its leaf waits for a value, and its points are lost', () => {
    expect(differences(ofReport('2021-Q1', { dos_done_late: null }))).toEqual({ 'H3.3.1': '-2.79' });
  });

  it('a report not sent yet were sent now, or a week late: half a point apart', () => {
    expect(differences(ofReport('2021-H1'))['H1.2.1']).toBe('0.50');
    expect(differences(ofReport('2021-H1', {}, '2021-06-24T09:00:00+07:00'))['H1.2.1']).toBe('0.00');
    expect(differences(ofReport('2021-H1', dossiers, '2021-06-24T09:00:00+07:00'))['H3.3.1']).toBeUndefined();
  });

  it('a report that was in time had been late: what it is judged by is its first instant', () => {
    expect(differences(ofReport('2021-Q1', {}, '2021-03-18T00:00:00+07:00'))).toEqual({ 'H1.2.1': '-0.50' });
    expect(differences(ofReport('2021-Q1', {}, '2021-03-17T23:59:59+07:00'))).toEqual({});
  });

  it('a task were done now, late or not; or a task that is done were not', () => {
    expect(differences(whatIf({ tasks: [{ code: 'NV-3.01' }] }))).toMatchObject({ 'H3.1.1': '1.00' });
    expect(differences(whatIf({ tasks: [{ code: 'NVC-01' }] }))).toMatchObject({ 'H1.1.1': '0.50', 'H1.6.1': '1.00' });
    expect(differences(whatIf({ tasks: [{ code: 'NVC-01', completedAt: new Date('2021-02-01T02:00:00Z') }] }))).toMatchObject({ 'H1.1.1': '1.00', 'H1.6.1': '2.00' });
    const done = known({ obligations: [assignment('NVC-01', '2021-02-26', '2021-02-20')] });
    expect(differences(whatIf({ tasks: [{ code: 'NVC-01', completedAt: null }] }, done))).toMatchObject({ 'H1.1.1': '-1.00' });
  });

  it('facts moved a leaf that a person has scored: no points, but it is shown', () => {
    const scores = [{ id: '1', leaf: 'H3.3.1', round: 'SELF' as const, score: d('2.00'), at: new Date('2021-04-01T02:00:00Z') }];
    const { leaves, won } = whatIf({ reports: [{ period: '2021-Q1', values: { dos_done_late: 0 } }] }, { ...facts, scores });
    expect(leaves).toEqual([expect.objectContaining({ leaf: 'H3.3.1', difference: '0.00', after: expect.objectContaining({ auto: '3.00', source: 'SELF' }) })]);
    expect(won).toBe('0.00');
  });

  it.each<[string, Partial<Supposition>, string[]]>([
    ['nothing at all', {}, [' nothing-supposed']],
    ['an unknown period and task', { reports: [{ period: '2021-Q2', values: {} }], tasks: [{ code: 'NV-9.99' }] }, ['/reports/0/period period-unknown', '/tasks/0/code task-not-assigned']],
    ['a period not assigned', { reports: [{ period: '2021-Y', values: {} }] }, ['/reports/0/period period-not-open']],
    ['a period twice', { reports: [{ period: '2021-H1', values: {} }, { period: '2021-H1', values: {} }] }, ['/reports/1/period supposed-twice']],
    ['wrong values', { reports: [{ period: '2021-H1', values: { dos_done_late: -1, dos_done_early: '3', 'no/such': 1 } }] }, [
      '/reports/0/values/dos_done_late value-type', '/reports/0/values/dos_done_early value-type', '/reports/0/values/no~1such value-unknown']],
  ])('%s is refused with every place', (_story, change, places) => {
    const refused = (() => { try { return whatIf(change); } catch (error) { return error as SuppositionInvalid; } })();
    expect(refused).toBeInstanceOf(SuppositionInvalid);
    expect((refused as SuppositionInvalid).errors.map(({ pointer, slug }) => `${pointer} ${slug}`)).toEqual(places);
  });

  it('supposing back what is so changes nothing, and what was known is never touched', () => {
    const value = fc.record({ dos_done_early: fc.nat(500), dos_done_late: fc.nat(500) }, { requiredKeys: [] });
    fc.assert(fc.property(value, (values) => {
      const before = JSON.stringify(facts);
      const there = suppose(DISTRICTS, facts, { reports: [{ period: '2021-Q1', values }], tasks: [] }, NOW);
      const back = suppose(DISTRICTS, there, { reports: [{ period: '2021-Q1', values: dossiers }], tasks: [] }, NOW);
      expect(scoreCard(DISTRICTS, back, NOW).index).toBe(scoreCard(DISTRICTS, facts, NOW).index);
      expect(JSON.stringify(facts)).toBe(before);
    }), { numRuns: 40 });
  });
});
