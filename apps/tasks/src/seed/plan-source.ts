import type { CalendarDay, Deadline, LocalDate, ReportingPeriod, RollPolicy } from '@cchc/kernel';
import type { DerivedTask, Expansions, PlanTask } from '../domain/plan.js';
import type { PlanContent } from '../plans/plans.query.js';

/** `data/plan-2021.json`, as far as the seed reads it. */
export interface PlanSource extends PlanContent {
  meta: { year: number; province: string; expansions: Expansions };
  fields: { code: string; order: number; name: string; nameEn?: string; ownerAgency: string; ownerBasis?: string }[];
  tasks: (PlanTask & { fieldCode: string; name: string; sourceText: string; sourceTextCorrected: string })[];
  derivedTasks: (DerivedTask & { name: string })[];
  reporting: { reporters: string[]; periods: (ReportingPeriod & { name: string; internalDue: Deadline & { assumed: boolean } })[] };
}

/** `data/calendar.json` */
export interface CalendarSource {
  meta: { rollPolicy: { default: RollPolicy } };
  days: Record<string, (CalendarDay & { name: string; source?: string; confirmed?: boolean })[]>;
}

/** `data/demo-2021.json` */
export interface DemoSource {
  leftOpen: { task: string; agency: string }[];
  deadlines: { task: string; date: LocalDate }[];
}
