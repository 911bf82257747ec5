import { addDays, type Deadline, type LocalDate, type ReportingPeriod } from '@cchc/kernel';

export type AssignmentRole = 'LEAD' | 'CO';

export interface PlanTask {
  id: string;
  leadAgency: string;
  coAgencies: string[];
  deadline: Deadline & { assumed: boolean };
}

export interface DerivedTask {
  id: string;
  assignees: string[];
  deadline: Deadline & { assumed: boolean };
}

export interface Assignment {
  code: string;
  agencyCode: string;
  role: AssignmentRole;
}

/** `@ALL_RANKED` … → agency codes, from the plan's own `meta.expansions`. */
export type Expansions = Readonly<Record<string, readonly string[]>>;

/** One assignment per agency and task. An agency that is both leading and coordinating leads. */
export function assignmentsOf(task: PlanTask | DerivedTask, expansions: Expansions): Assignment[] {
  const [leads, others] = 'assignees' in task ? [task.assignees, []] : [[task.leadAgency], task.coAgencies];
  const roles = new Map<string, AssignmentRole>();
  for (const agencyCode of expand(leads, expansions)) roles.set(agencyCode, 'LEAD');
  for (const agencyCode of expand(others, expansions)) if (!roles.has(agencyCode)) roles.set(agencyCode, 'CO');
  return [...roles].map(([agencyCode, role]) => ({ code: task.id, agencyCode, role }));
}

function expand(codes: readonly string[], expansions: Expansions): string[] {
  return codes.flatMap((code) => {
    if (!code.startsWith('@')) return [code];
    const members = expansions[code];
    if (!members) throw new Error(`the plan does not say who ${code} is`);
    return [...members];
  });
}

/**
 * From which day a period takes reports: the first day of its data window, but not before the period in front of it
 * has closed its own; else the cumulative half-year and year reports could be sent in January.
 */
export function opensOn(period: ReportingPeriod, periods: readonly ReportingPeriod[]): LocalDate {
  const earlier = periods.filter(({ dataTo }) => dataTo < period.dataTo).map(({ dataTo }) => addDays(dataTo, 1));
  return [period.dataFrom, ...earlier].reduce((latest, day) => (day > latest ? day : latest));
}
