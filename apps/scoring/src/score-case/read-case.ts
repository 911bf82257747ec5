import { Decimal } from '@cchc/kernel';
import type { Leaf } from '../domain/criteria/criteria-set.js';
import { JsonNode } from '../domain/document/json-node.js';
import type { HumanScore } from '../domain/facts/card-facts.js';
import type { ScoringCase } from './case-inputs.js';
import { instantOf } from './instant.js';
import type { PlanYear } from './plan-year.js';
import { readReports } from './read-reports.js';

const DECIMAL = /^\d{1,12}(\.\d{1,6})?$/;

/** Reads a case in the format of `data/worked-example.json`. Throws InvalidDocument with the place and the reason. */
export function readCase(document: unknown, plan: PlanYear): ScoringCase {
  const root = new JsonNode(document);
  const meta = root.at('meta');
  if (meta.at('year').whole() !== plan.year) meta.at('year').refuse('other-year', `Dữ liệu kế hoạch là của năm ${plan.year}.`);
  const agencies = meta.at('agencies').list().map((node) => rankedAgency(node, plan));
  const warnings: string[] = [];
  const reader = new CaseReader(plan, new Set(agencies), warnings);
  return {
    title: meta.textOr('title', 'Trường hợp chấm điểm'),
    agencies,
    checkpoints: root.at('checkpoints').list().map((node) => ({ code: node.at('code').text(), asOf: instantOf(node.at('asOf')) })),
    inputs: reader.inputs(root.at('inputs')),
    expected: (document as { expected?: unknown }).expected,
    warnings,
  };
}

function rankedAgency(node: JsonNode, plan: PlanYear): string {
  const code = node.text();
  return plan.groups.has(code) ? code : node.refuse('unknown-agency', `“${code}” không phải cơ quan được xếp hạng.`);
}

/** Points travel as text, never as a JSON number. */
function pointsOf(node: JsonNode): Decimal {
  const text = node.text();
  return DECIMAL.test(text) ? new Decimal(text) : node.refuse('not-a-decimal', 'Phải là số thập phân không âm, ghi dạng chuỗi.');
}

const optionalPoints = (node: JsonNode, key: string): Decimal => (node.at(key).isMissing ? new Decimal(0) : pointsOf(node.at(key)));

class CaseReader {
  constructor(
    private readonly plan: PlanYear,
    private readonly agencies: ReadonlySet<string>,
    private readonly warnings: string[],
  ) {}

  inputs(node: JsonNode): ScoringCase['inputs'] {
    const of = <T>(key: string, read: (entry: JsonNode) => T): T[] => (node.has(key) ? node.at(key).list().map(read) : []);
    return {
      reports: readReports(node.has('reports') ? node.at('reports').list() : [], this.plan, (entry) => this.agency(entry), this.warnings),
      taskCompletions: of('taskCompletions', (entry) => this.completion(entry)),
      scores: of('scores', (entry) => this.score(entry)),
      surveys: of('surveys', (entry) => this.survey(entry)),
      adjustments: of('adjustments', (entry) => ({
        agency: this.agency(entry),
        bonus: optionalPoints(entry, 'bonus'),
        penalty: optionalPoints(entry, 'penalty'),
        at: instantOf(entry.at('at')),
      })),
    };
  }

  private agency(entry: JsonNode): string {
    const code = entry.at('agency').text();
    return this.agencies.has(code) ? code : entry.at('agency').refuse('unknown-agency', `“${code}” không có trong meta.agencies.`);
  }

  private completion(entry: JsonNode) {
    const agency = this.agency(entry);
    const task = entry.at('task').text();
    if (!Object.hasOwn(this.plan.catalogue.tasks, task)) entry.at('task').refuse('unknown-task', `Không có nhiệm vụ “${task}”.`);
    const assigned = this.plan.dues.get(agency)?.some((due) => due.code === task);
    if (!assigned) this.warnings.push(`${entry.pointer}: nhiệm vụ ${task} không giao cho ${agency}, bỏ qua.`);
    return { agency, task, completedAt: instantOf(entry.at('completedAt')) };
  }

  private leaf(entry: JsonNode, agency: string): Leaf {
    const code = entry.at('leaf').text();
    const set = this.plan.criteriaSets.get(this.plan.groups.get(agency)!);
    return set?.leaves.find((leaf) => leaf.code === code) ?? entry.at('leaf').refuse('unknown-leaf', `${agency} không có tiêu chí thành phần “${code}”.`);
  }

  private score(entry: JsonNode): HumanScore & { agency: string } {
    const agency = this.agency(entry);
    const leaf = this.leaf(entry, agency);
    if (leaf.kind === 'SURVEY') this.warnings.push(`${entry.pointer}: ${leaf.code} chỉ lấy kết quả điều tra xã hội học, bỏ qua điểm này.`);
    const round = entry.at('round').oneOf('SELF', 'APPRAISAL_1', 'APPRAISAL_2');
    const score = this.given(entry, leaf);
    return { agency, leaf: leaf.code, round, score, at: instantOf(entry.at('at')), id: String(score) };
  }

  private given(entry: JsonNode, leaf: Leaf): HumanScore['score'] {
    if (entry.has('notApplicable') && entry.at('notApplicable').flag()) return 'NOT_APPLICABLE';
    const score = pointsOf(entry.at('score'));
    if (score.greaterThan(leaf.maxScore)) entry.at('score').refuse('above-maximum', `${leaf.code} tối đa ${leaf.maxScore.toString()} điểm.`);
    return score;
  }

  private survey(entry: JsonNode) {
    const agency = this.agency(entry);
    const leaf = this.leaf(entry, agency);
    if (leaf.scoring.method !== 'SURVEY_PERCENT') return entry.at('leaf').refuse('not-a-survey', `${leaf.code} không phải tiêu chí điều tra xã hội học.`);
    const known = leaf.scoring.scale.map((answer) => answer.code);
    const counts = entry.at('counts').only(...known);
    return { agency, leaf: leaf.code, counts: Object.fromEntries(counts.keys().map((code) => [code, countOf(counts.at(code))])), at: instantOf(entry.at('at')) };
  }
}

function countOf(node: JsonNode): number {
  const count = node.whole();
  return count < 0 ? node.refuse('negative', 'Số phiếu không được âm.') : count;
}
