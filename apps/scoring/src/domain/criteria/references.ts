import type { FieldError } from '@cchc/kernel';
import { keysOf, type AutoSource } from './auto-source.js';
import { appliesTo } from './catalogue.js';
import type { CriteriaSet, Leaf } from './criteria-set.js';
import { placesOf, type Place } from './places.js';

/** Everything the leaves name must exist: indicators (of this group), targets, tasks, legal documents, agencies, options. */
export function brokenReferences(set: CriteriaSet): FieldError[] {
  const { catalogue } = set;
  return placesOf(set).leaves.flatMap((place) => [
    ...unknown(place, 'appraiser', 'cơ quan', catalogue.agencies, [place.part.appraiser]),
    ...unknown(place, 'leadAgency', 'cơ quan', catalogue.agencies, place.part.leadAgency === undefined ? [] : [place.part.leadAgency]),
    ...wrongLead(set, place),
    ...unknown(place, 'legalBasis', 'văn bản', catalogue.legalDocuments, place.part.legalBasis),
    ...(place.part.autoSource ? ofSource(set, place, place.part.autoSource) : []),
  ]);
}

/** Of the province's own index each leaf that is not surveyed has a lead agency; other leaves are every agency's. */
function wrongLead({ scheme }: CriteriaSet, { part: { code, kind, leadAgency }, pointer }: Place<Leaf>): FieldError[] {
  const demanded = scheme === 'PROVINCE' && kind === 'APPRAISAL';
  if (demanded === (leadAgency !== undefined)) return [];
  const message = demanded ? `${code}: chưa giao cơ quan chủ trì tự chấm.` : `${code}: tiêu chí này không giao cho một cơ quan chủ trì.`;
  return [{ pointer: `${pointer}/leadAgency`, slug: demanded ? 'missing-lead-agency' : 'no-lead-agency', message }];
}

function unknown({ part, pointer }: Place<Leaf>, key: string, what: string, known: Readonly<Record<string, unknown>>, names: readonly string[]): FieldError[] {
  const missing = names.filter((name) => !Object.hasOwn(known, name));
  return missing.map((name) => ({ pointer: `${pointer}/${key}`, slug: 'unknown-reference', message: `${part.code}: không có ${what} “${name}”.` }));
}

function ofSource({ catalogue, group }: CriteriaSet, leaf: Place<Leaf>, source: AutoSource): FieldError[] {
  const applying = Object.fromEntries(Object.entries(catalogue.indicators).filter(([, entry]) => appliesTo(entry, group)));
  return [
    ...unknown(leaf, 'autoSource', 'chỉ tiêu báo cáo', applying, keysOf(source)),
    ...unknown(leaf, 'autoSource', 'nhiệm vụ', catalogue.tasks, tasksOf(source)),
    ...unknown(leaf, 'autoSource', 'chỉ tiêu kế hoạch', catalogue.targets, source.from === 'target' ? [source.target] : []),
    ...unknown(leaf, 'autoSource', 'phương án', choicesOf(leaf.part), chosenBy(source)),
  ];
}

function tasksOf(source: AutoSource): string[] {
  if (source.from !== 'task-status') return [];
  return source.form === 'MAP' ? [source.task] : Object.values(source.items).map((item) => item.task);
}

function choicesOf({ scoring }: Leaf): Record<string, true> {
  const choices = scoring.method === 'OPTION' ? scoring.options : scoring.method === 'CHECKLIST' ? scoring.items : [];
  return Object.fromEntries(choices.map((choice) => [choice.code, true]));
}

/** The option and item codes that a source can answer. */
function chosenBy(source: AutoSource): string[] {
  if (source.from === 'target' || source.from === 'report-timeliness') return [];
  switch (source.form) {
    case 'CASES': return source.cases.map((one) => one.option);
    case 'MAP': return Object.values<string>(source.map);
    case 'ITEMS': return Object.keys(source.items);
    default: return [];
  }
}
