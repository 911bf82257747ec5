import { contextOf, exampleOf, FACTS, OWNER_OF, TYPE_PREFIX, type CloudEvent } from '@cchc/contracts';
import type { ContractClass, Field } from './contract-source.js';

/** Who reacts to what: a queue of one effect, or a hint to open pages. */
export interface Listener {
  name: string;
  facts: readonly string[];
}

/** Facts of one shape: one, or the same told by every context. */
export interface FactPage {
  keys: string[];
  types: string[];
  producers: string[];
  doc: string;
  fields: Field[];
  /** Classes that the fields are made of. */
  parts: ContractClass[];
  consumers: string[];
  example: CloudEvent;
}

/** Describes every fact; facts of the same shape share a page. */
export function describeFacts(classes: ReadonlyMap<string, ContractClass>, listeners: readonly Listener[]): FactPage[] {
  const pages = new Map<string, FactPage>();
  for (const key of [...FACTS.keys()].sort()) {
    const lineage = lineageOf(key, classes);
    const shape = lineage[0]!.name;
    const page = pages.get(shape) ?? newPage(key, lineage, classes);
    page.keys.push(key);
    page.types.push(TYPE_PREFIX + key);
    page.producers.push(OWNER_OF[contextOf(key)]);
    page.consumers.push(...listeners.filter(({ facts }) => facts.includes(key)).map(({ name }) => name));
    pages.set(shape, page);
  }
  return [...pages.values()];
}

/** The classes that a fact's data is made of, the nearest first. Throws when the source does not know one. */
function lineageOf(key: string, classes: ReadonlyMap<string, ContractClass>): ContractClass[] {
  const found: ContractClass[] = [];
  for (let at: unknown = FACTS.get(key); typeof at === 'function' && at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    const contract = classes.get((at as { name: string }).name);
    if (contract) found.push(contract);
  }
  if (found.length === 0) throw new Error(`no class in the sources for ${key}`);
  return found;
}

function newPage(key: string, lineage: ContractClass[], classes: ReadonlyMap<string, ContractClass>): FactPage {
  const fields = lineage.toReversed().flatMap((contract) => contract.fields);
  const words = fields.flatMap(({ type }) => type.match(/\w+/g) ?? []);
  const parts = [...classes.values()].filter(({ name }) => words.includes(name));
  return { keys: [], types: [], producers: [], doc: lineage[0]!.doc, fields, parts, consumers: [], example: exampleOf(key) };
}
