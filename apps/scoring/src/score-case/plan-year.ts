import { dueInstantOf, WorkingCalendar, type CalendarDay, type DeadlineKind, type RankingGroup, type RollPolicy } from '@cchc/kernel';
import { readCatalogue } from '../domain/criteria/catalogue.reader.js';
import type { Catalogue } from '../domain/criteria/catalogue.js';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import { readCriteriaSet } from '../domain/criteria/criteria-set.reader.js';
import { JsonNode } from '../domain/document/json-node.js';
import type { ObligationClass } from '../domain/facts/obligation-state.js';

/** The JSON files of a plan year, parsed. */
export interface DataFiles {
  agencies: unknown;
  calendar: unknown;
  plan: unknown;
  template: unknown;
  criteria: readonly unknown[];
}

export interface Due {
  class: ObligationClass;
  code: string;
  title: string;
  role: 'LEAD' | 'CO';
  dueAt: Date;
  assumed: boolean;
}

/** What is due of whom, and by which criteria sets it is scored. */
export interface PlanYear {
  year: number;
  catalogue: Catalogue;
  groups: ReadonlyMap<string, RankingGroup>;
  criteriaSets: ReadonlyMap<RankingGroup, CriteriaSet>;
  dues: ReadonlyMap<string, readonly Due[]>;
}

export function readPlanYear(files: DataFiles): PlanYear {
  const plan = new JsonNode(files.plan);
  const agencies = new JsonNode(files.agencies);
  const catalogue = readCatalogue({ plan, template: new JsonNode(files.template), agencies });
  const sets = files.criteria.map((document) => readCriteriaSet(document, catalogue));
  const ranked = agencies.at('agencies').list().filter((agency) => agency.at('inRanking').flag());
  return {
    year: plan.at('meta').at('year').whole(),
    catalogue,
    groups: new Map(ranked.map((agency) => [agency.at('code').text(), agency.at('rankingGroup').oneOf('DEPARTMENT', 'DISTRICT')])),
    criteriaSets: new Map(sets.map((set) => [set.group, set])),
    dues: duesOf(plan, deadlines(new JsonNode(files.calendar))),
  };
}

type DueAt = (deadline: JsonNode) => Date;

function deadlines(calendar: JsonNode): DueAt {
  const years = calendar.at('days');
  const days = years.keys().flatMap((year) => years.at(year).list()).map<CalendarDay>((day) => ({
    date: day.at('date').text(),
    kind: day.at('kind').oneOf('HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'MAKEUP_WORK'),
  }));
  const working = new WorkingCalendar(days);
  const policy = calendar.at('meta').at('rollPolicy').at('default').oneOf<RollPolicy>('NONE', 'NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY');
  return (deadline) => dueInstantOf({ date: deadline.at('date').text(), kind: deadline.at('kind').oneOf<DeadlineKind>('BY_DAY', 'BEFORE_DAY') }, working, policy);
}

/** One due an agency and task: groups are expanded, and LEAD wins over CO. */
function duesOf(plan: JsonNode, dueAt: DueAt): Map<string, Due[]> {
  const dues = new Map<string, Map<string, Due>>();
  const add = (agency: string, due: Due) => {
    const own = dues.get(agency) ?? new Map<string, Due>();
    dues.set(agency, own);
    if (due.role === 'LEAD' || !own.has(due.code)) own.set(due.code, due);
  };
  const expand = (codes: readonly string[]) => codes.flatMap((code) => (code.startsWith('@') ? plan.at('meta').at('expansions').at(code).texts() : [code]));
  for (const task of plan.at('tasks').list()) {
    const due = dueOf(task, 'id', 'deadline', 'TASK', dueAt);
    add(task.at('leadAgency').text(), { ...due, role: 'LEAD' });
    for (const agency of expand(task.at('coAgencies').texts())) add(agency, { ...due, role: 'CO' });
  }
  for (const task of plan.at('derivedTasks').list()) {
    for (const agency of expand(task.at('assignees').texts())) add(agency, { ...dueOf(task, 'id', 'deadline', 'TASK', dueAt), role: 'LEAD' });
  }
  for (const period of plan.at('reporting').at('periods').list()) {
    for (const agency of expand(plan.at('reporting').at('reporters').texts())) add(agency, { ...dueOf(period, 'code', 'internalDue', 'REPORT', dueAt), role: 'LEAD' });
  }
  return new Map([...dues].map(([agency, own]) => [agency, [...own.values()]]));
}

function dueOf(node: JsonNode, code: string, deadline: string, kind: ObligationClass, dueAt: DueAt): Omit<Due, 'role'> {
  const when = node.at(deadline);
  return { class: kind, code: node.at(code).text(), title: node.at('name').text(), dueAt: dueAt(when), assumed: when.has('assumed') && when.at('assumed').flag() };
}
