import { describe, expect, it } from '@jest/globals';
import { WorkingCalendar } from '@cchc/kernel';
import { DEPARTMENTS, DISTRICTS } from '../given.features.js';
import type { Campaign, Extension } from './campaign.js';
import { dutiesOf, dutyChanges, type CampaignProgress, type OpenDuty } from './duties.js';
import type { LeafStanding } from './undecided.js';
import { Timetable } from './windows.js';

const CAMPAIGN: Campaign = {
  year: 2021, version: 1, assumed: true, visibleRounds: [], lockedAt: null, reopened: false, published: false,
  windows: {
    SELF_ASSESSMENT: { firstDay: '2021-12-20', lastDay: '2021-12-31' },
    APPRAISAL_1: { firstDay: '2022-01-04', lastDay: '2022-01-14' },
    EXPLANATION: { firstDay: '2022-01-17', lastDay: '2022-01-21' },
    APPRAISAL_2: { firstDay: '2022-01-24', lastDay: '2022-01-28' },
  },
};
const CARDS = [{ agencyCode: 'STP', set: DEPARTMENTS }, { agencyCode: 'UBND-LONGMY', set: DISTRICTS }];
const NOTHING: CampaignProgress = { cards: CARDS, standings: new Map(), submitted: new Set(), unanswered: [] };
const everyLeaf = (standing: LeafStanding, but: readonly string[] = []) =>
  new Map(CARDS.flatMap(({ agencyCode, set }) => set.leaves.map(({ code }) => [`${agencyCode} ${code}`, but.includes(`${agencyCode} ${code}`) ? { rounds: [], asked: false } : standing] as const)));

const owed = (now: string, progress: Partial<CampaignProgress> = {}, { extensions = [], change = {} }: { extensions?: Extension[]; change?: Partial<Campaign> } = {}) => {
  const campaign = { ...CAMPAIGN, ...change };
  return dutiesOf(campaign, new Timetable(campaign, new WorkingCalendar([]), extensions), { ...NOTHING, ...progress }, new Date(`${now}+07:00`));
};
const words = (...asked: Parameters<typeof owed>): string[] => owed(...asked).map(({ agencyCode, code, deadlineDate }) => `${agencyCode} ${code} ${deadlineDate}`);

describe('what is owed in a campaign', () => {
  it('is the self-assessment, by agencies that have not submitted it, in its window and an extension of it', () => {
    const extensions: Extension[] = [{ agencyCode: 'STP', phase: 'SELF_ASSESSMENT', lastDay: '2022-01-05' }];
    expect(words('2021-12-19T23:59')).toEqual([]);
    expect(words('2021-12-20T00:00')).toEqual(['STP 2021-TDG 2021-12-31', 'UBND-LONGMY 2021-TDG 2021-12-31']);
    expect(words('2021-12-20T00:00', { submitted: new Set(['STP']) })).toEqual(['UBND-LONGMY 2021-TDG 2021-12-31']);
    expect(words('2022-01-01T00:00')).toEqual([]);
    expect(words('2022-01-01T00:00', {}, { extensions })).toEqual(['STP 2021-TDG 2022-01-05']);
    expect(words('2021-12-20T00:00', {}, { change: { lockedAt: new Date() } })).toEqual([]);
  });

  it('is the reply to what was asked, once the time of explanation has come', () => {
    const unanswered = [{ agencyCode: 'UBND-LONGMY', leaf: 'H3.3.1' }, { agencyCode: 'UBND-LONGMY', leaf: 'OF-ANOTHER-SCHEME' }];
    expect(words('2022-01-16T23:59', { unanswered })).toEqual([]);
    expect(owed('2022-01-17T00:00', { unanswered })).toEqual([expect.objectContaining({
      class: 'EXPLANATION', code: 'H3.3.1', deadlineDate: '2022-01-21', dueAt: new Date('2022-01-21T17:00:00Z'), title: 'Giải trình tiêu chí H3.3.1 theo yêu cầu thẩm định năm 2021',
    })]);
  });

  it('is the appraisal, by every office with a leaf that it has not looked at; its own are the council\'s', () => {
    const first = owed('2022-01-04T00:00');
    expect(first.map(({ agencyCode }) => agencyCode).sort()).toEqual(['SKHCN', 'SNV', 'STC', 'STP', 'STTTT', 'UBND-TINH', 'VPUBND']);
    expect(first.find(({ class: kind }) => kind === 'COUNCIL_APPRAISAL')).toMatchObject({ agencyCode: 'UBND-TINH', code: '2021-TD1' });
    const looked = { rounds: ['SELF', 'APPRAISAL_1'], asked: false } as const;
    expect(words('2022-01-04T00:00', { standings: everyLeaf(looked) })).toEqual([]);
    expect(words('2022-01-04T00:00', { standings: everyLeaf(looked, ['UBND-LONGMY H3.3.1']) })).toEqual(['VPUBND 2021-TD1 2022-01-14']);
  });

  it('is the second appraisal of what was explained alone', () => {
    const standings = everyLeaf({ rounds: ['SELF', 'APPRAISAL_1'], asked: false });
    expect(words('2022-01-24T00:00', { standings })).toEqual([]);
    standings.set('UBND-LONGMY H3.3.1', { rounds: ['SELF', 'APPRAISAL_1'], asked: true });
    expect(words('2022-01-24T00:00', { standings })).toEqual(['VPUBND 2021-TD2 2022-01-28']);
    standings.set('UBND-LONGMY H3.3.1', { rounds: ['SELF', 'APPRAISAL_1', 'APPRAISAL_2'], asked: true });
    expect(words('2022-01-24T00:00', { standings })).toEqual([]);
  });
});

describe('what is told of it', () => {
  const told = owed('2021-12-20T00:00').map((duty, at): OpenDuty => ({ ...duty, id: `id-${at}`, version: 1 }));
  const changes = (...asked: Parameters<typeof owed>) => {
    const { open, reschedule, end } = dutyChanges(told, owed(...asked));
    const said = (all: readonly { agencyCode: string; version?: number }[]) => all.map(({ agencyCode, version }) => `${agencyCode} ${version ?? 'new'}`);
    return { open: said(open), reschedule: said(reschedule), end: said(end) };
  };

  it('is nothing while nothing changes', () => expect(changes('2021-12-24T00:00')).toEqual({ open: [], reschedule: [], end: [] }));

  it('is the end where it is done, another day where more time was granted', () => {
    const extensions: Extension[] = [{ agencyCode: 'UBND-LONGMY', phase: 'SELF_ASSESSMENT', lastDay: '2022-01-05' }];
    expect(changes('2021-12-24T00:00', { submitted: new Set(['STP']) }, { extensions })).toEqual({ open: [], reschedule: ['UBND-LONGMY 2'], end: ['STP 2'] });
  });

  it('is the end of all when the campaign is locked', () =>
    expect(changes('2021-12-24T00:00', {}, { change: { lockedAt: new Date() } }).end).toEqual(['STP 2', 'UBND-LONGMY 2']));
});
