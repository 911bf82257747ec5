import type { AssignmentScope, AutoSource, Case, Completion, Condition, PeriodRule, TaskState, TickedTask } from './auto-source.js';
import type { Method } from './criteria-set.js';
import type { JsonNode } from '../document/json-node.js';

/** Reads an `autoSource` by the grammar of the data: the form depends on the leaf's method, and no other key is allowed. */
export function readAutoSource(node: JsonNode, method: Method): AutoSource {
  const from = node.at('from').oneOf('report-indicator', 'report-timeliness', 'task-completion', 'task-status', 'target');
  switch (from) {
    case 'report-indicator': return reportIndicator(node, method);
    case 'report-timeliness': return reportTimeliness(node, method);
    case 'task-completion': return taskCompletion(node, method);
    case 'task-status': return taskStatus(node, method);
    case 'target': return target(node, method);
  }
}

const wrongMethod = (node: JsonNode, method: Method): never =>
  node.at('from').refuse('wrong-method', `Nguồn số liệu này không dùng được cho phương pháp ${method}.`);

const periodOf = (node: JsonNode): PeriodRule => node.at('period').oneOf('LATEST', 'LATEST_ANY');
const scopeOf = (node: JsonNode): AssignmentScope => node.at('scope').oneOf('LEAD', 'CO', 'LEAD_OR_CO');

function reportIndicator(node: JsonNode, method: Method): AutoSource {
  const from = 'report-indicator';
  switch (method) {
    case 'RATIO':
    case 'TIERED':
      node.only('from', 'numerator', 'denominator', 'period');
      return { from, form: 'RATIO', numerator: node.at('numerator').texts(), denominator: node.at('denominator').texts(), period: periodOf(node) };
    case 'COUNT_EACH':
    case 'COUNT_DEDUCT':
      node.only('from', 'count', 'period');
      return { from, form: 'COUNT', count: node.at('count').text(), period: periodOf(node) };
    case 'OPTION':
      node.only('from', 'cases', 'period');
      return { from, form: 'CASES', cases: casesOf(node.at('cases')), period: periodOf(node) };
    case 'CHECKLIST':
      node.only('from', 'items', 'period');
      return { from, form: 'ITEMS', items: record(node.at('items'), (item) => item.text()), period: periodOf(node) };
    default:
      return wrongMethod(node, method);
  }
}

function casesOf(node: JsonNode): Case[] {
  const cases = node.list();
  return cases.map((one, index) => {
    one.only('option', 'all');
    const all = one.at('all').list().map(conditionOf);
    if (all.length === 0 && index < cases.length - 1) one.at('all').refuse('not-last', 'Trường hợp không có điều kiện phải đứng cuối.');
    return { option: one.at('option').text(), all };
  });
}

function conditionOf(node: JsonNode): Condition {
  node.only('left', 'op', 'right');
  const op = node.at('op').oneOf('eq', 'lt', 'lte', 'gt', 'gte');
  const left = node.at('left').texts();
  const right = node.at('right');
  if (right.isFlag) {
    if (op !== 'eq' || left.length !== 1) node.at('op').refuse('not-comparable', 'Giá trị có/không chỉ so sánh bằng, với một chỉ tiêu.');
    return { left, op, right: { flag: right.flag() } };
  }
  return { left, op, right: right.isText || right.isList ? { keys: right.texts() } : { number: right.decimal() } };
}

function reportTimeliness(node: JsonNode, method: Method): AutoSource {
  if (method !== 'COUNT_EACH') return wrongMethod(node, method);
  node.only('from', 'count').at('count').oneOf('ON_TIME');
  return { from: 'report-timeliness' };
}

const COMPLETIONS: readonly Completion[] = ['ALL_ON_TIME', 'ALL_DONE_SOME_LATE', 'SOME_NOT_DONE'];
const ENDED = ['DONE_ON_TIME', 'DONE_LATE', 'NOT_DONE'] as const;
const STATES: readonly TaskState[] = [...ENDED, 'IN_TERM'];

function taskCompletion(node: JsonNode, method: Method): AutoSource {
  const from = 'task-completion';
  if (method === 'RATIO') {
    node.only('from', 'numerator', 'denominator', 'scope');
    node.at('numerator').oneOf('DONE_ON_TIME');
    node.at('denominator').oneOf('ASSIGNED');
    return { from, form: 'RATIO', scope: scopeOf(node) };
  }
  if (method !== 'OPTION') return wrongMethod(node, method);
  node.only('from', 'scope', 'map');
  return { from, form: 'MAP', scope: scopeOf(node), map: mapOf(node.at('map'), COMPLETIONS) };
}

function taskStatus(node: JsonNode, method: Method): AutoSource {
  const from = 'task-status';
  if (method === 'OPTION') {
    node.only('from', 'task', 'map');
    return { from, form: 'MAP', task: node.at('task').text(), map: mapOf(node.at('map'), ENDED) };
  }
  if (method !== 'CHECKLIST') return wrongMethod(node, method);
  node.only('from', 'items');
  return { from, form: 'ITEMS', items: record(node.at('items'), tickedTask) };
}

function tickedTask(node: JsonNode): TickedTask {
  node.only('task', 'tickedWhen');
  return { task: node.at('task').text(), tickedWhen: node.at('tickedWhen').list().map((state) => state.oneOf(...STATES)) };
}

function target(node: JsonNode, method: Method): AutoSource {
  if (method !== 'RATIO') return wrongMethod(node, method);
  node.only('from', 'target', 'period');
  return { from: 'target', target: node.at('target').text(), period: periodOf(node) };
}

function mapOf<K extends string>(node: JsonNode, keys: readonly K[]): Record<K, string> {
  node.only(...keys);
  return Object.fromEntries(keys.map((key) => [key, node.at(key).text()])) as Record<K, string>;
}

const record = <T>(node: JsonNode, read: (item: JsonNode) => T): Record<string, T> =>
  Object.fromEntries(node.keys().map((key) => [key, read(node.at(key))]));
