import { localDateOf, type Instant, type LocalDate } from '@cchc/kernel';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import { grouped } from '../grouped.js';
import type { Campaign, Phase } from './campaign.js';
import { appraiserOf, COUNCIL } from './deciding.js';
import { isDecided, leafKey, type CardLeaf, type LeafStanding } from './undecided.js';
import type { Timetable } from './windows.js';

export type DutyClass = 'SELF_ASSESSMENT' | 'APPRAISAL' | 'COUNCIL_APPRAISAL' | 'EXPLANATION';

/** What an agency still has to do in a campaign, in a window that is open now. */
export interface Duty {
  year: number;
  class: DutyClass;
  code: string;
  agencyCode: string;
  title: string;
  opensOn: LocalDate;
  deadlineDate: LocalDate;
  dueAt: Instant;
  assumed: boolean;
}

/** A duty as it was told last. */
export interface OpenDuty extends Duty {
  id: string;
  version: number;
}

/** How far the agencies have come; what is not asked for in the windows open now may be empty. */
export interface CampaignProgress {
  cards: readonly { agencyCode: string; set: CriteriaSet }[];
  standings: ReadonlyMap<string, LeafStanding>;
  /** Agencies that have submitted their self-assessment. */
  submitted: ReadonlySet<string>;
  /** Leaves that agencies were asked to explain and did not reply to. */
  unanswered: readonly CardLeaf[];
}

/** The council's members belong to the province itself. */
const COUNCIL_SEAT = 'UBND-TINH';

/** Everything that is owed at this moment: nothing outside its window, and nothing once the campaign is locked. */
export function dutiesOf(campaign: Campaign, timetable: Timetable, progress: CampaignProgress, now: Instant): Duty[] {
  if (campaign.lockedAt) return [];
  const owed = dutyIn(campaign, timetable, now);
  return [
    ...progress.cards.filter(({ agencyCode }) => !progress.submitted.has(agencyCode)).flatMap(({ agencyCode }) =>
      owed('SELF_ASSESSMENT', [agencyCode], { class: 'SELF_ASSESSMENT', agencyCode, code: `${campaign.year}-TDG`, title: `Tự đánh giá, chấm điểm cải cách hành chính năm ${campaign.year}` })),
    ...progress.unanswered.filter((one) => isOnCard(progress, one)).flatMap(({ agencyCode, leaf }) =>
      owed('EXPLANATION', [agencyCode], { class: 'EXPLANATION', agencyCode, code: leaf, title: `Giải trình tiêu chí ${leaf} theo yêu cầu thẩm định năm ${campaign.year}` })),
    ...[...waitingFor(progress, isAppraised)].flatMap(([appraiser, agencies]) => owed('APPRAISAL_1', agencies, appraisal(campaign, appraiser, 1))),
    ...[...waitingFor(progress, isDecided)].flatMap(([appraiser, agencies]) => owed('APPRAISAL_2', agencies, appraisal(campaign, appraiser, 2))),
  ];
}

/** Makes a duty of work in a phase, if its window is open for any of the agencies whose cards it is about: due when the last of them closes. */
const dutyIn = ({ year, assumed }: Campaign, timetable: Timetable, now: Instant) =>
  (phase: Phase, agencies: readonly string[], work: Pick<Duty, 'class' | 'code' | 'agencyCode' | 'title'>): Duty[] => {
    const spans = agencies.map((agency) => timetable.spanFor(phase, agency)).sort((a, b) => a.closesAt.getTime() - b.closesAt.getTime());
    const { opensAt, closesAt } = spans.at(-1)!;
    if (now < opensAt || now >= closesAt) return [];
    return [{ ...work, year, assumed, opensOn: localDateOf(opensAt), deadlineDate: localDateOf(new Date(closesAt.getTime() - 1)), dueAt: closesAt }];
  };

/** Leaves of other schemes have windows of their own. */
const isOnCard = ({ cards }: CampaignProgress, { agencyCode, leaf }: CardLeaf): boolean =>
  cards.some((card) => card.agencyCode === agencyCode && card.set.leaves.some(({ code }) => code === leaf));

const isAppraised = ({ rounds }: LeafStanding): boolean => rounds.includes('APPRAISAL_1') || rounds.includes('APPRAISAL_2');

/** By appraiser, the agencies of whose cards a leaf is not `done`. */
function waitingFor({ cards, standings }: CampaignProgress, done: (standing: LeafStanding) => boolean): Map<string, string[]> {
  const waiting = cards.flatMap(({ agencyCode, set }) => set.leaves
    .filter(({ kind, code }) => kind === 'APPRAISAL' && !done(standings.get(leafKey({ agencyCode, leaf: code })) ?? { rounds: [], asked: false }))
    .map((leaf) => ({ appraiser: appraiserOf(leaf, agencyCode), agencyCode })));
  return new Map([...grouped(waiting, ({ appraiser }) => appraiser)].map(([appraiser, cells]) => [appraiser, [...new Set(cells.map(({ agencyCode }) => agencyCode))]]));
}

function appraisal({ year }: Campaign, appraiser: string, round: 1 | 2): Pick<Duty, 'class' | 'code' | 'agencyCode' | 'title'> {
  const work = { code: `${year}-TD${round}`, title: `Thẩm định lần ${round} điểm cải cách hành chính năm ${year}` };
  return appraiser === COUNCIL
    ? { ...work, class: 'COUNCIL_APPRAISAL', agencyCode: COUNCIL_SEAT, title: `${work.title} (Hội đồng thẩm định)` }
    : { ...work, class: 'APPRAISAL', agencyCode: appraiser };
}

const keyOf = ({ class: kind, code, agencyCode }: Duty): string => `${kind} ${code} ${agencyCode}`;

/** What must be told so that what was told is what is owed. */
export function dutyChanges(told: readonly OpenDuty[], owed: readonly Duty[]): { open: Duty[]; reschedule: OpenDuty[]; end: OpenDuty[] } {
  const open = new Map(told.map((duty) => [keyOf(duty), duty]));
  const now = new Map(owed.map((duty) => [keyOf(duty), duty]));
  return {
    open: owed.filter((duty) => !open.has(keyOf(duty))),
    reschedule: owed.flatMap((duty) => {
      const known = open.get(keyOf(duty));
      return known && known.dueAt.getTime() !== duty.dueAt.getTime() ? [{ ...known, ...duty, version: known.version + 1 }] : [];
    }),
    end: told.filter((duty) => !now.has(keyOf(duty))).map((duty) => ({ ...duty, version: duty.version + 1 })),
  };
}
