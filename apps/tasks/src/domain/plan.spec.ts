import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { assignmentsOf, opensOn, type DerivedTask, type PlanTask } from './plan.js';

const plan = JSON.parse(readFileSync(new URL('../../../../data/plan-2021.json', import.meta.url), 'utf8'));
const { expansions } = plan.meta;
const everything = [...plan.tasks, ...plan.derivedTasks].flatMap((task: PlanTask | DerivedTask) => assignmentsOf(task, expansions));

describe('the assignments of the plan of 2021', () => {
  it('are one for each agency and task', () => {
    const pairs = everything.map(({ code, agencyCode }) => `${code} ${agencyCode}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('let the leading agency lead although it is among all ranked agencies too', () => {
    const first = assignmentsOf(plan.tasks[0], expansions);
    expect(first).toHaveLength(27);
    expect(first.filter(({ role }) => role === 'LEAD')).toEqual([{ code: 'NV-1.01', agencyCode: 'SNV', role: 'LEAD' }]);
  });

  it('make every assignee of a derived task its leader', () => {
    const budget = assignmentsOf(plan.derivedTasks[1], expansions);
    expect(budget).toHaveLength(27);
    expect(budget.every(({ role }) => role === 'LEAD')).toBe(true);
  });

  it('reach agencies outside the ranking', () => {
    expect(everything).toContainEqual({ code: 'NV-7.10', agencyCode: 'CAT', role: 'CO' });
  });

  it('refuse a group that the plan does not explain', () => {
    expect(() => assignmentsOf({ id: 'X', assignees: ['@ALL'], deadline: plan.tasks[0].deadline }, expansions)).toThrow(/who @ALL is/);
  });
});

describe('a period takes reports', () => {
  it('when the one before it has closed its data', () => {
    expect(plan.reporting.periods.map((period: never) => opensOn(period, plan.reporting.periods)))
      .toEqual(['2020-12-15', '2021-03-15', '2021-06-15', '2021-09-15']);
  });
});
