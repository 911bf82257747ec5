import type { Catalogue, IndicatorEntry, TargetEntry } from './catalogue.js';
import type { JsonNode } from '../document/json-node.js';

export interface CatalogueFiles {
  plan: JsonNode;
  template: JsonNode;
  agencies: JsonNode;
}

/** The catalogue of a plan year, read from `plan-YYYY.json`, `report-template.json` and `agencies.json`. */
export function readCatalogue({ plan, template, agencies }: CatalogueFiles): Catalogue {
  const indicators = template.at('indicators').list();
  return {
    indicators: table(indicators, 'key', indicatorOf),
    targets: table(plan.at('targets').list(), 'id', (target) => targetOf(target, indicators)),
    tasks: table([...plan.at('tasks').list(), ...plan.at('derivedTasks').list()], 'id', named),
    periods: table(plan.at('reporting').at('periods').list(), 'code', periodOf),
    legalDocuments: table(plan.at('legalDocuments').list(), 'id', (document) => ({
      number: document.textOr('number', ''),
      title: document.at('title').text(),
    })),
    agencies: table(agencies.at('agencies').list(), 'code', named),
  };
}

function table<T>(nodes: readonly JsonNode[], key: string, read: (node: JsonNode) => T): Record<string, T> {
  return Object.fromEntries(nodes.map((node) => [node.at(key).text(), read(node)]));
}

const named = (node: JsonNode): { name: string } => ({ name: node.at('name').text() });

const appliesToOf = (node: JsonNode) => node.at('appliesTo').oneOf('BOTH', 'DEPARTMENT', 'DISTRICT');

const indicatorOf = (node: JsonNode): IndicatorEntry => ({
  code: node.at('code').text(),
  name: node.at('name').text(),
  unit: node.at('unit').text(),
  type: node.at('type').oneOf('INTEGER', 'DECIMAL', 'BOOLEAN', 'COMPUTED_PERCENT'),
  appliesTo: appliesToOf(node),
  required: node.at('required').flag(),
});

const periodOf = (node: JsonNode) => ({
  name: node.at('name').text(),
  dataTo: node.at('dataTo').text(),
  cumulative: node.at('cumulative').flag(),
});

/** `targetMeasurement` of the template: computed percents carry a target; yes/no indicators only when no percent does. */
function targetOf(target: JsonNode, indicators: readonly JsonNode[]): TargetEntry {
  const id = target.at('id').text();
  const parts = indicators.filter((indicator) => indicator.textOr('targetRef', '') === id);
  const ofType = (type: string) => parts.filter((part) => part.at('type').text() === type);
  const ratios = ofType('COMPUTED_PERCENT').map((part) => ({
    numerator: part.at('formula').at('numerator').texts(),
    denominator: part.at('formula').at('denominator').texts(),
    appliesTo: appliesToOf(part),
  }));
  const flags = ratios.length > 0 ? [] : ofType('BOOLEAN').map((part) => ({ key: part.at('key').text(), appliesTo: appliesToOf(part) }));
  return { name: target.at('name').text(), ratios, flags };
}
