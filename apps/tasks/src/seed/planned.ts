import {
  atLocalTime, dueInstantOf, judge, lastDayOf, newId, WorkingCalendar,
  type Deadline, type Instant, type LocalDate, type RankingGroup,
} from '@cchc/kernel';
import { assignmentsOf, opensOn } from '../domain/plan.js';
import type { NewObligation } from '../persistence/obligation.repository.js';
import type { CalendarSource, DemoSource, PlanSource } from './plan-source.js';

/** The plan of a year with its deadlines on the working calendar, before it is stored. Pure: `now` is business time. */
export class PlannedYear {
  readonly year: number;
  private readonly calendar: WorkingCalendar;

  constructor(readonly plan: PlanSource, private readonly source: CalendarSource, private readonly demo: DemoSource) {
    this.year = plan.meta.year;
    this.calendar = new WorkingCalendar(Object.values(source.days).flat().filter(({ confirmed }) => confirmed !== false));
  }

  /** The last day on time and its 24:00. */
  due(deadline: Deadline): { deadlineDate: LocalDate; dueAt: Instant } {
    const policy = this.source.meta.rollPolicy.default;
    return { deadlineDate: lastDayOf(deadline, this.calendar, policy), dueAt: dueInstantOf(deadline, this.calendar, policy) };
  }

  /** A task's deadline, or the one that the demonstration puts in its place. */
  deadlineOf(task: { id: string; deadline: Deadline }): Deadline {
    const moved = this.demo.deadlines.find((one) => one.task === task.id);
    return moved ? { date: moved.date, kind: 'BY_DAY' } : task.deadline;
  }

  /** One for each agency and task. What fell due before `now` begins as done, but for the cases left open. */
  taskObligations(now: Instant): NewObligation[] {
    return [...this.plan.tasks, ...this.plan.derivedTasks].flatMap((task) => {
      const due = this.due(this.deadlineOf(task));
      return assignmentsOf(task, this.plan.meta.expansions).map(({ code, agencyCode, role }) => ({
        id: newId(), year: this.year, class: 'TASK' as const, code, agencyCode, role, title: task.name,
        opensOn: `${this.year}-01-01`, ...due, assumed: task.deadline.assumed,
        ...this.assumedCompletion(code, agencyCode, due, now),
      }));
    });
  }

  /** One for each reporting agency and period. */
  reportObligations(): NewObligation[] {
    const { periods } = this.plan.reporting;
    return periods.flatMap((period) => this.reporters().map(({ agencyCode }) => ({
      id: newId(), year: this.year, class: 'REPORT' as const, code: period.code, agencyCode, role: 'LEAD' as const,
      title: period.name, opensOn: opensOn(period, periods), ...this.due(period.internalDue), assumed: period.internalDue.assumed, ...OPEN,
    })));
  }

  /** The ranked agencies, each in its group. */
  reporters(): { agencyCode: string; rankingGroup: RankingGroup }[] {
    const of = (expansion: string, rankingGroup: RankingGroup) =>
      (this.plan.meta.expansions[expansion] ?? []).map((agencyCode) => ({ agencyCode, rankingGroup }));
    return [...of('@ALL_DEPARTMENTS', 'DEPARTMENT'), ...of('@ALL_DISTRICTS', 'DISTRICT')];
  }

  private assumedCompletion(task: string, agency: string, { deadlineDate, dueAt }: { deadlineDate: LocalDate; dueAt: Instant }, now: Instant) {
    const leftOpen = this.demo.leftOpen.some((one) => one.task === task && one.agency === agency);
    if (leftOpen || now < dueAt) return OPEN;
    const metAt = atLocalTime(this.calendar.addWorkingDays(deadlineDate, -1), '16:00');
    return { metAt, timeliness: judge(metAt, dueAt), endedAt: null, metAssumed: true, version: 2 };
  }
}

const OPEN = { metAt: null, timeliness: null, endedAt: null, metAssumed: false, version: 1 };
