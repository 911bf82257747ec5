import { Decimal } from '@cchc/kernel';
import type { AssignmentScope, AutoSource, TaskState } from '../criteria/auto-source.js';
import { stateWords } from '../explaining/words.js';
import type { Assignment, CardView } from './card-view.js';
import { pending, type LeafInput, type Measure, type Reading } from './measure.js';

type FromCompletion = Extract<AutoSource, { from: 'task-completion' }>;
type FromStatus = Extract<AutoSource, { from: 'task-status' }>;

const STATES: readonly TaskState[] = ['DONE_ON_TIME', 'DONE_LATE', 'NOT_DONE', 'IN_TERM'];

/** Over the agency's own assignments in scope, also those still in term. */
export function fromCompletion(source: FromCompletion, view: CardView): Reading {
  const assignments = [...view.assignments.values()].filter((one) => isInScope(one, source.scope));
  const byState = new Map(STATES.map((state) => [state, assignments.filter((one) => one.state === state)]));
  const count = (state: TaskState) => byState.get(state)!.length;
  const inputs = STATES.filter((state) => count(state) > 0).map((state) => countInput(state, byState.get(state)!));
  if (source.form === 'RATIO') {
    const ratioOf = (done: number): Measure => ({ kind: 'RATIO', ratio: { numerator: new Decimal(done), denominator: new Decimal(assignments.length) } });
    return { measure: ratioOf(count('DONE_ON_TIME')), inputs, open: ratioOf(count('DONE_ON_TIME') + count('IN_TERM')) };
  }
  const option = (code: string): Measure => ({ kind: 'OPTION', option: code });
  if (count('NOT_DONE') > 0) return { measure: option(source.map.SOME_NOT_DONE), inputs, open: option(source.map.ALL_DONE_SOME_LATE) };
  if (count('DONE_LATE') > 0) return { measure: option(source.map.ALL_DONE_SOME_LATE), inputs };
  if (count('DONE_ON_TIME') > 0) return { measure: option(source.map.ALL_ON_TIME), inputs };
  return pending('Chưa có nhiệm vụ nào đến hạn hoặc hoàn thành.', inputs);
}

const isInScope = (one: Assignment, scope: AssignmentScope): boolean => scope === 'LEAD_OR_CO' || one.role === scope;

const countInput = (state: TaskState, assignments: readonly Assignment[]): LeafInput => ({
  key: state,
  label: `Số nhiệm vụ ${stateWords(state).toLowerCase()}`,
  value: String(assignments.length),
  origin: { kind: 'OBLIGATION', codes: assignments.map((one) => one.obligation.code).sort() },
});

/** The state of the agency's own assignment; what is not assigned to it stays pending (or is simply not ticked). */
export function fromStatus(source: FromStatus, view: CardView): Reading {
  return source.form === 'MAP' ? optionOf(source, view) : itemsOf(source, view);
}

function optionOf({ task, map }: Extract<FromStatus, { form: 'MAP' }>, view: CardView): Reading {
  const assignment = view.assignments.get(task);
  const inputs = [stateInput(view, task, assignment)];
  if (!assignment) return pending(`Nhiệm vụ ${task} không giao cho cơ quan này.`, inputs);
  if (assignment.state === 'IN_TERM') return pending(`Nhiệm vụ ${task} còn trong hạn.`, inputs);
  const measure: Measure = { kind: 'OPTION', option: map[assignment.state] };
  return assignment.state === 'NOT_DONE' ? { measure, inputs, open: { kind: 'OPTION', option: map.DONE_LATE } } : { measure, inputs };
}

function itemsOf({ items }: Extract<FromStatus, { form: 'ITEMS' }>, view: CardView): Reading {
  const ticked = (when: (assignment: Assignment | undefined, states: readonly TaskState[]) => boolean): string[] =>
    Object.entries(items).filter(([, item]) => when(view.assignments.get(item.task), item.tickedWhen)).map(([code]) => code);
  return {
    measure: { kind: 'ITEMS', ticked: ticked((one, states) => one !== undefined && states.includes(one.state)) },
    inputs: Object.values(items).map(({ task }) => stateInput(view, task, view.assignments.get(task))),
    open: { kind: 'ITEMS', ticked: ticked((one, states) => one !== undefined && reachable(one.state).some((state) => states.includes(state))) },
  };
}

/** What an assignment can still become; only a withdrawn completion could undo what is done. */
function reachable(state: TaskState): TaskState[] {
  if (state === 'IN_TERM') return [...STATES];
  return state === 'NOT_DONE' ? ['NOT_DONE', 'DONE_LATE'] : [state];
}

const stateInput = (view: CardView, task: string, assignment: Assignment | undefined): LeafInput => ({
  key: task,
  label: `${task} ${view.set.catalogue.tasks[task]?.name ?? ''}`.trim(),
  value: assignment ? stateWords(assignment.state) : 'Không giao cho cơ quan này',
  origin: { kind: 'OBLIGATION', codes: [task] },
});
