import { describe, expect, it } from '@jest/globals';
import { WorkingCalendar } from '@cchc/kernel';
import { DEPARTMENTS, DISTRICTS, leafOf } from '../given.features.js';
import { stateOf, type Campaign, type Extension, type Phase } from './campaign.js';
import { OutsideWindow } from './campaign-errors.js';
import { appraiserOf, deciderOf, decides, type Appraiser } from './deciding.js';
import { givenScore, type ScoreInput } from './given-score.js';
import { isDecided, undecidedLeaves } from './undecided.js';
import { checkWindows, Timetable } from './windows.js';

const WINDOWS: Campaign['windows'] = {
  SELF_ASSESSMENT: { firstDay: '2021-12-20', lastDay: '2021-12-31' },
  APPRAISAL_1: { firstDay: '2022-01-04', lastDay: '2022-01-14' },
  EXPLANATION: { firstDay: '2022-01-17', lastDay: '2022-01-21' },
  APPRAISAL_2: { firstDay: '2022-01-24', lastDay: '2022-01-28' },
};
const CALENDAR = new WorkingCalendar([{ date: '2022-01-03', kind: 'COMPENSATORY' }]);
const campaign = (change: Partial<Campaign> = {}): Campaign => ({ year: 2021, version: 1, assumed: true, windows: WINDOWS, visibleRounds: [], lockedAt: null, reopened: false, published: false, ...change });
const timetable = (extensions: Extension[] = [], change: Partial<Campaign> = {}) => new Timetable(campaign(change), CALENDAR, extensions);
const at = (text: string) => new Date(`${text}+07:00`);
const LONGMY = 'UBND-LONGMY';

/** `open`, or what may be done and from when. */
function answer(ask: () => string | void): string {
  try {
    return ask() ?? 'open';
  } catch (error) {
    if (error instanceof OutsideWindow) return `${error.extensions['phase'] as string} ${(error.extensions['nextAllowedAt'] as string | null) ?? 'never'}`;
    return (error as { slug: string }).slug;
  }
}

describe('a window', () => {
  const open = (phase: Phase, now: string, extensions: Extension[] = []) => answer(() => timetable(extensions).demandOpen(phase, LONGMY, at(now)));

  it.each([
    ['2021-12-19T23:59:59.999', 'SELF_ASSESSMENT 2021-12-19T17:00:00.000Z'],
    ['2021-12-20T00:00', 'open'],
    ['2021-12-31T23:59:59.999', 'open'],
    ['2022-01-01T00:00', 'SELF_ASSESSMENT never'],
  ])('at %s: %s', (now, said) => expect(open('SELF_ASSESSMENT', now)).toBe(said));

  it('that ends on a day off ends with the next working day', () => {
    const windows = { ...WINDOWS, SELF_ASSESSMENT: { firstDay: '2021-12-20', lastDay: '2022-01-01' } };
    const { closesAt } = timetable([], { windows }).spanOf('SELF_ASSESSMENT');
    expect(closesAt).toEqual(at('2022-01-05T00:00'));
  });

  it('is longer for an agency that was granted it, and for no other', () => {
    const granted = [{ agencyCode: LONGMY, phase: 'SELF_ASSESSMENT' as const, lastDay: '2022-01-05' }, { agencyCode: LONGMY, phase: 'SELF_ASSESSMENT' as const, lastDay: '2021-12-21' }];
    expect(open('SELF_ASSESSMENT', '2022-01-05T23:00', granted)).toBe('open');
    expect(open('SELF_ASSESSMENT', '2022-01-06T00:00', granted)).toBe('SELF_ASSESSMENT never');
    expect(answer(() => timetable(granted).demandOpen('SELF_ASSESSMENT', 'STP', at('2022-01-04T08:00')))).toBe('SELF_ASSESSMENT never');
  });

  it('of an extended self-assessment holds up the appraisal of that card alone', () => {
    const granted = [{ agencyCode: LONGMY, phase: 'SELF_ASSESSMENT' as const, lastDay: '2022-01-05' }];
    expect(answer(() => timetable(granted).decidingRound(LONGMY, at('2022-01-05T08:00')))).toBe('APPRAISAL_1 2022-01-05T17:00:00.000Z');
    expect(answer(() => timetable(granted).decidingRound('STP', at('2022-01-05T08:00')))).toBe('APPRAISAL_1');
  });

  it.each([
    ['2022-01-03T08:00', 'APPRAISAL_1 2022-01-03T17:00:00.000Z'], ['2022-01-04T08:00', 'APPRAISAL_1'], ['2022-01-15T08:00', 'APPRAISAL_2 2022-01-23T17:00:00.000Z'],
    ['2022-01-24T08:00', 'APPRAISAL_2'], ['2022-01-29T08:00', 'APPRAISAL_2 never'],
  ])('decided on at %s: %s', (now, said) => expect(answer(() => timetable().decidingRound(LONGMY, at(now)))).toBe(said));

  it('leaves the right of reply before the lock', () => {
    const granted = [{ agencyCode: LONGMY, phase: 'EXPLANATION' as const, lastDay: '2022-01-26' }];
    expect(answer(() => timetable().demandLockable(at('2022-01-20T08:00')))).toBe('LOCK 2022-01-23T17:00:00.000Z');
    expect(answer(() => timetable(granted).demandLockable(at('2022-01-25T08:00')))).toBe('LOCK 2022-01-26T17:00:00.000Z');
    expect(answer(() => timetable().demandLockable(at('2022-01-24T08:00')))).toBe('open');
  });

  it('is shut by the lock, until it is opened again: then one decides without a window, and in the second round', () => {
    const locked = timetable([], { lockedAt: at('2022-01-28T10:00'), reopened: true });
    for (const ask of [() => locked.decidingRound(LONGMY, at('2022-01-28T11:00')), () => locked.demandOpen('SELF_ASSESSMENT', LONGMY, at('2021-12-21T08:00')), () => locked.demandLockable(at('2022-01-28T11:00'))]) {
      expect(answer(ask)).toBe('campaign-locked');
    }
    const reopened = timetable([], { reopened: true });
    expect(answer(() => reopened.decidingRound(LONGMY, at('2022-03-01T08:00')))).toBe('APPRAISAL_2');
    expect(answer(() => reopened.demandOpen('SELF_ASSESSMENT', LONGMY, at('2022-03-01T08:00')))).toBe('SELF_ASSESSMENT never');
  });

  it('says where the campaign is', () => {
    const state = (change: Partial<Campaign>) => stateOf(campaign(change));
    const lockedAt = at('2022-01-28T10:00');
    expect([state({}), state({ lockedAt }), state({ lockedAt, published: true }), state({ reopened: true }), state({ lockedAt, reopened: true })])
      .toEqual(['OPEN', 'LOCKED', 'PUBLISHED', 'REOPENED', 'LOCKED']);
  });

  it('comes after the one before it', () => {
    expect(() => checkWindows(WINDOWS, CALENDAR)).not.toThrow();
    expect(answer(() => checkWindows({ ...WINDOWS, APPRAISAL_1: { firstDay: '2021-12-31', lastDay: '2022-01-14' } }, CALENDAR))).toBe('windows-invalid');
    expect(answer(() => checkWindows({ ...WINDOWS, APPRAISAL_2: { firstDay: '2022-01-24', lastDay: '2022-01-23' } }, CALENDAR))).toBe('windows-invalid');
    // Saturday 15/01 goes to Monday, on which the next would begin already.
    const rolled = { ...WINDOWS, APPRAISAL_1: { firstDay: '2022-01-04', lastDay: '2022-01-15' }, EXPLANATION: { firstDay: '2022-01-17', lastDay: '2022-01-21' } };
    expect(answer(() => checkWindows(rolled, CALENDAR))).toBe('windows-invalid');
    expect(() => checkWindows({ ...rolled, EXPLANATION: { firstDay: '2022-01-18', lastDay: '2022-01-21' } }, CALENDAR)).not.toThrow();
  });
});

describe('who decides', () => {
  const person = (change: Partial<Appraiser>): Appraiser => ({ agencies: ['STP'], appraisesFor: ['STP'], onCouncil: false, ...change });
  const ofStp = DISTRICTS.leaves.find(({ appraiser }) => appraiser === 'STP')!;
  const ask = (agency: string, who: Appraiser) => [answer(() => deciderOf(ofStp, agency, who)), decides(ofStp, agency, who)];

  it('is the agency that the leaf names, for every card but its own', () => {
    expect(ask(LONGMY, person({}))).toEqual(['STP', true]);
    expect(ask(LONGMY, person({ appraisesFor: [] }))).toEqual(['not-the-appraiser', false]);
    expect(ask(LONGMY, person({ agencies: ['STC'], appraisesFor: ['STC'] }))).toEqual(['not-the-appraiser', false]);
  });

  it('is the council for the appraiser\'s own card, and nobody of that agency', () => {
    expect(ask('STP', person({}))).toEqual(['own-agency', false]);
    expect(ask('STP', person({ agencies: ['STP', 'UBND-TINH'], onCouncil: true }))).toEqual(['own-agency', false]);
    expect(ask('STP', person({ agencies: ['UBND-TINH'], appraisesFor: [], onCouncil: true }))).toEqual(['COUNCIL', true]);
    expect(ask(LONGMY, person({ agencies: ['UBND-TINH'], appraisesFor: [], onCouncil: true }))).toEqual(['not-the-appraiser', false]);
  });

  it('leaves 21 leaves of Sở Nội vụ\'s own card to the council', () => {
    expect(DEPARTMENTS.leaves.filter((leaf) => leaf.kind === 'APPRAISAL' && appraiserOf(leaf, 'SNV') === 'COUNCIL')).toHaveLength(21);
  });
});

describe('a score that a person gives', () => {
  const given = (leaf: string, input: ScoreInput): string => {
    const answer = givenScore(leafOf(leaf), input);
    return 'slug' in answer ? answer.slug : (answer.score ?? 'does not apply');
  };
  const byMethod = (method: string) => DISTRICTS.leaves.find(({ scoring }) => scoring.method === method)!;
  const [option, checklist, ratio, each] = ['OPTION', 'CHECKLIST', 'RATIO', 'COUNT_EACH'].map(byMethod) as [ReturnType<typeof byMethod>, ...ReturnType<typeof byMethod>[]];

  it('chooses among the options there are', () => {
    const [first] = option.scoring.method === 'OPTION' ? option.scoring.options : [];
    expect(given(option.code, { options: [first!.code] })).toBe(first!.score.toFixed(2));
    expect(given(option.code, { options: ['KHONG-CO'] })).toBe('unknown-option');
    expect(given(option.code, { options: [] })).toBe('one-option');
    expect(given(option.code, { points: '0.1' })).toBe('choose-an-option');
    expect(given(checklist!.code, { options: [] })).toBe('0.00');
    expect(given(checklist!.code, { options: ['KHONG-CO'] })).toBe('unknown-option');
    expect(given(ratio!.code, { options: ['A'] })).toBe('other-method');
  });

  it('is a percent, a count or points, never above the maximum', () => {
    expect(given('H3.3.1', { percent: '93' })).toBe('2.79');
    expect(given('H3.3.1', { points: '3.00' })).toBe('3.00');
    expect(given('H3.3.1', { points: '3.01' })).toBe('above-maximum');
    expect(given('H3.3.1', { count: '3' })).toBe('other-method');
    expect(given(each!.code, { count: '1000' })).toBe(each!.maxScore.toFixed(2));
    expect([given('H3.3.1', { percent: '100' }), given('H3.3.1', { percent: '100.01' })]).toEqual(['3.00', 'percent-out-of-range']);
    expect([given(each!.code, { count: '10001' }), given(each!.code, { count: '1.5' })]).toEqual(['count-out-of-range', 'count-out-of-range']);
  });

  it('is given in one way, or does not apply', () => {
    expect(given('H3.3.1', { notApplicable: true })).toBe('does not apply');
    expect(given('H3.3.1', {})).toBe('one-way-to-score');
    expect(given('H3.3.1', { points: '1', percent: '50' })).toBe('one-way-to-score');
  });
});

describe('the lock', () => {
  it('waits for every appraised leaf, and again for those explained', () => {
    expect(isDecided({ rounds: ['SELF'], asked: false })).toBe(false);
    expect(isDecided({ rounds: ['SELF', 'APPRAISAL_1'], asked: false })).toBe(true);
    expect(isDecided({ rounds: ['SELF', 'APPRAISAL_1'], asked: true })).toBe(false);
    expect(isDecided({ rounds: ['APPRAISAL_1', 'APPRAISAL_2'], asked: true })).toBe(true);
    const cards = [{ agencyCode: LONGMY, set: DISTRICTS }];
    expect(undecidedLeaves(cards, new Map())).toHaveLength(53);
    expect(undecidedLeaves(cards, new Map([[`${LONGMY} H3.3.1`, { rounds: ['APPRAISAL_1'], asked: false }]]))).toHaveLength(52);
  });
});
