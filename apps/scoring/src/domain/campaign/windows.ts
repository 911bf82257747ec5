import { endOfDay, startOfDay, type FieldError, type Instant, type LocalDate, type WorkingCalendar } from '@cchc/kernel';
import { PHASES, type Campaign, type Extension, type Phase, type Windows } from './campaign.js';
import { dayWords } from '../explaining/numbers.js';
import { CampaignLocked, OutsideWindow, WindowsInvalid } from './campaign-errors.js';

/** From `opensAt` up to, but without, `closesAt`. */
export interface Span {
  opensAt: Instant;
  closesAt: Instant;
}

/** What a campaign's windows come to: the days as the working calendar moves them, and what agencies were granted. */
export class Timetable {
  constructor(
    private readonly campaign: Campaign,
    private readonly calendar: WorkingCalendar,
    private readonly extensions: readonly Extension[],
  ) {}

  spanOf(phase: Phase): Span {
    const { firstDay, lastDay } = this.campaign.windows[phase];
    return { opensAt: startOfDay(firstDay), closesAt: this.closing(lastDay) };
  }

  /** An extension lengthens an agency's time, and never shortens it. */
  spanFor(phase: Phase, agency: string): Span {
    const span = this.spanOf(phase);
    const granted = this.extensions.filter((one) => one.agencyCode === agency && one.phase === phase).map(({ lastDay }) => this.closing(lastDay));
    return { ...span, closesAt: granted.reduce(later, span.closesAt) };
  }

  /** The phases in which some agency may work now. */
  openPhases(now: Instant): Phase[] {
    if (this.campaign.lockedAt) return [];
    return PHASES.filter((phase) => {
      const { opensAt, closesAt } = this.spanOf(phase);
      const last = this.extensions.filter((one) => one.phase === phase).map(({ lastDay }) => this.closing(lastDay)).reduce(later, closesAt);
      return now >= opensAt && now < last;
    });
  }

  /** Throws CampaignLocked, or OutsideWindow with the next instant at which the agency may. */
  demandOpen(phase: Phase, agency: string, now: Instant): void {
    this.demandUnlocked();
    const { opensAt, closesAt } = this.spanFor(phase, agency);
    if (now < opensAt) throw new OutsideWindow(phase, opensAt);
    if (now >= closesAt) throw new OutsideWindow(phase, null);
  }

  demandUnlocked(): void {
    if (this.campaign.lockedAt) throw new CampaignLocked(this.campaign.lockedAt);
  }

  /** The round in which a card may be decided on now: never while its agency may still assess itself, or reply. A reopened campaign has no windows for it. */
  decidingRound(agency: string, now: Instant): 'APPRAISAL_1' | 'APPRAISAL_2' {
    this.demandUnlocked();
    if (this.campaign.reopened) return 'APPRAISAL_2';
    for (const [round, before] of [['APPRAISAL_1', 'SELF_ASSESSMENT'], ['APPRAISAL_2', 'EXPLANATION']] as const) {
      const { opensAt, closesAt } = this.spanFor(round, agency);
      const from = later(opensAt, this.spanFor(before, agency).closesAt);
      if (now < from) throw new OutsideWindow(round, from);
      if (now < closesAt) return round;
    }
    throw new OutsideWindow('APPRAISAL_2', null);
  }

  /** Locking begins with the second appraisal, when each agency has had its right of reply. */
  demandLockable(now: Instant): void {
    this.demandUnlocked();
    const replying = this.extensions.filter(({ phase }) => phase === 'EXPLANATION').map(({ lastDay }) => this.closing(lastDay));
    const from = replying.reduce(later, this.spanOf('APPRAISAL_2').opensAt);
    if (now < from) throw new OutsideWindow('LOCK', from);
  }

  private closing(lastDay: LocalDate): Instant {
    return endOfDay(this.calendar.nextWorkingDay(lastDay));
  }
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** Throws WindowsInvalid: each window ends no earlier than it begins, and begins after the one before it, whose last day the calendar may have moved. */
export function checkWindows(windows: Windows, calendar: WorkingCalendar): void {
  const errors: FieldError[] = [];
  PHASES.forEach((phase, index) => {
    const { firstDay, lastDay } = windows[phase];
    const before = index > 0 ? calendar.nextWorkingDay(windows[PHASES[index - 1]!].lastDay) : undefined;
    if (lastDay < firstDay) errors.push({ pointer: `/windows/${phase}/lastDay`, slug: 'ends-before-it-begins', message: 'Ngày cuối không được trước ngày đầu.' });
    if (before && firstDay <= before) errors.push({ pointer: `/windows/${phase}/firstDay`, slug: 'windows-overlap', message: `Phải bắt đầu sau khi giai đoạn trước kết thúc, tức sau ngày ${dayWords(before)}.` });
  });
  if (errors.length > 0) throw new WindowsInvalid(errors);
}
