import { appliesTo, type IndicatorEntry } from '../domain/criteria/catalogue.js';
import type { JsonNode } from '../domain/document/json-node.js';
import type { ReportValue } from '../domain/facts/report-state.js';
import type { ReportEvent, ReportInput } from './case-inputs.js';
import { instantOf } from './instant.js';
import type { PlanYear } from './plan-year.js';

/** The reports of a case: one entry an agency and period, its events in time. Required cells left out only warn: such leaves stay pending. */
export function readReports(nodes: readonly JsonNode[], plan: PlanYear, agencyOf: (node: JsonNode) => string, warnings: string[]): ReportInput[] {
  const seen = new Set<string>();
  return nodes.map((node) => {
    const agency = agencyOf(node);
    const period = node.at('period').text();
    if (!Object.hasOwn(plan.catalogue.periods, period)) node.at('period').refuse('unknown-period', `Không có kỳ báo cáo “${period}”.`);
    if (seen.has(`${agency} ${period}`)) node.refuse('duplicate-report', `Báo cáo ${period} của ${agency} có hai mục.`);
    seen.add(`${agency} ${period}`);
    const events = node.at('events').list().map((event) => eventOf(event, plan, agency, warnings));
    events.sort((a, b) => a.at.getTime() - b.at.getTime() || ORDER[a.action] - ORDER[b.action]);
    if (events[0]?.action !== 'SUBMIT') node.at('events').refuse('not-submitted', 'Sự kiện đầu tiên phải là SUBMIT.');
    return { agency, period, events };
  });
}

const ORDER: Readonly<Record<ReportEvent['action'], number>> = { SUBMIT: 0, RETURN: 1, ACCEPT: 2 };

function eventOf(node: JsonNode, plan: PlanYear, agency: string, warnings: string[]): ReportEvent {
  const action = node.at('action').oneOf('SUBMIT', 'RETURN', 'ACCEPT');
  const at = instantOf(node.at('at'));
  return { at, action, values: action === 'SUBMIT' ? valuesOf(node.at('values'), plan, agency, warnings) : {} };
}

function valuesOf(node: JsonNode, plan: PlanYear, agency: string, warnings: string[]): Record<string, ReportValue> {
  const group = plan.groups.get(agency)!;
  const { indicators } = plan.catalogue;
  const values: Record<string, ReportValue> = {};
  for (const key of node.keys()) {
    const entry = Object.hasOwn(indicators, key) ? indicators[key]! : node.at(key).refuse('unknown-indicator', `Không có chỉ tiêu “${key}”.`);
    if (!appliesTo(entry, group)) node.at(key).refuse('other-group', `Chỉ tiêu “${key}” không dùng cho nhóm của ${agency}.`);
    if (!node.at(key).isMissing) values[key] = valueOf(node.at(key), entry);
  }
  const empty = Object.entries(indicators).filter(([key, entry]) => entry.required && appliesTo(entry, group) && values[key] === undefined);
  if (empty.length > 0) warnings.push(`${node.pointer}: còn trống ${empty.map(([, entry]) => entry.code).join(', ')}.`);
  return values;
}

function valueOf(node: JsonNode, { type }: IndicatorEntry): ReportValue {
  if (type === 'BOOLEAN') return node.flag();
  if (type === 'COMPUTED_PERCENT') return node.refuse('computed', 'Tỷ lệ do hệ thống tính, không nhập.');
  if (type === 'DECIMAL') return /^\d{1,18}(\.\d{1,6})?$/.test(node.text()) ? node.text() : node.refuse('not-a-decimal', 'Phải là số thập phân không âm, ghi dạng chuỗi.');
  const count = node.whole();
  return count < 0 ? node.refuse('negative', 'Không được âm.') : count;
}
