import { readDisqualifyingRule } from '../adjustments/disqualifying-rule.reader.js';
import type { DisqualifyingRule } from '../adjustments/disqualifying-rule.js';
import type { Catalogue } from './catalogue.js';
import { SCHEMES, type Answer, type Band, type CriteriaSet, type Criterion, type Field, type Leaf, type Provenance, type Scheme } from './criteria-set.js';
import { readAutoSource } from './auto-source.reader.js';
import { everyItem, everyPart } from '../document/every-part.js';
import { InvalidDocument } from '../document/invalid-document.js';
import { JsonNode } from '../document/json-node.js';
import { brokenReferences } from './references.js';
import { readScoring, type SurveyWords } from './scoring.reader.js';
import { wrongTotals } from './totals.js';

/**
 * Reads and checks a criteria set. Throws InvalidDocument with every place that has a wrong shape; where all shapes are right, with
 * every wrong sum and reference. Pointers are JSON pointers into the document.
 */
export function readCriteriaSet(document: unknown, catalogue: Catalogue): CriteriaSet {
  const read = shapesOf(new JsonNode(document));
  const set: CriteriaSet = { ...read, leaves: read.fields.flatMap((field) => field.criteria.flatMap((criterion) => [...criterion.leaves])), catalogue };
  const errors = [...wrongTotals(set), ...brokenReferences(set)];
  if (errors.length > 0) throw new InvalidDocument(errors);
  return set;
}

/** A document that names no scheme is of the PAR index. */
const schemeOf = (meta: JsonNode): Scheme => (meta.has('scheme') ? meta.at('scheme').oneOf(...SCHEMES) : 'PAR_INDEX');

/** Whose document it is; read before anything else, since the catalogue depends on it. Throws InvalidDocument. */
export function boardOf(document: unknown): Pick<CriteriaSet, 'scheme' | 'year' | 'group'> {
  const meta = new JsonNode(document).at('meta');
  return everyPart<Pick<CriteriaSet, 'scheme' | 'year' | 'group'>>({
    scheme: () => schemeOf(meta),
    year: () => yearOf(meta),
    group: () => meta.at('rankingGroup').oneOf('DEPARTMENT', 'DISTRICT'),
  });
}

function yearOf(meta: JsonNode): number {
  const year = meta.at('year').whole();
  return year >= 2000 && year <= 2999 ? year : meta.at('year').refuse('not-a-year', 'Năm phải từ 2000 đến 2999.');
}

function shapesOf(root: JsonNode) {
  const survey = surveyWords(root);
  const meta = root.at('meta');
  const adjustments = () => root.at('rules').at('adjustments');
  return everyPart<Omit<CriteriaSet, 'leaves' | 'catalogue'>>({
    scheme: () => schemeOf(meta),
    title: () => meta.at('title').text(),
    year: () => yearOf(meta),
    group: () => meta.at('rankingGroup').oneOf('DEPARTMENT', 'DISTRICT'),
    totalMax: () => meta.at('totalMax').decimal(),
    appraisalMax: () => meta.at('appraisalMax').decimal(),
    surveyMax: () => meta.at('surveyMax').decimal(),
    bonusMax: () => adjustments().at('bonusMax').decimal(),
    penaltyMax: () => adjustments().at('penaltyMax').decimal(),
    bands: () => everyItem(root.at('bands'), bandOf),
    bandsAssumed: () => root.at('bandsProvenance').at('assumed').flag(),
    disqualifyingRules: () => disqualifyingRulesOf(root),
    fields: () => everyItem(root.at('fields'), (node) => fieldOf(node, survey)),
  });
}

/** They name bands; where those are wrong, that is told by itself. */
function disqualifyingRulesOf(root: JsonNode): DisqualifyingRule[] {
  const rules = root.at('rules');
  if (!rules.has('disqualifying')) return [];
  const bands = everyItem(root.at('bands'), (band) => ({ code: band.textOr('code', '') }));
  return everyItem(rules.at('disqualifying'), (rule) => readDisqualifyingRule(rule, bands));
}

function surveyWords(root: JsonNode): SurveyWords {
  const scales = root.at('surveyScales');
  return {
    scales: new Map(scales.keys().map((key) => [key, everyItem(scales.at(key).at('options'), answerOf)])),
    respondents: new Map(everyItem(root.at('respondentGroups'), (group) => [group.at('code').text(), { code: group.at('code').text(), name: group.at('name').text() }])),
  };
}

const answerOf = (node: JsonNode): Answer => everyPart({
  code: () => node.at('code').text(),
  label: () => node.at('label').text(),
  percent: () => node.at('percent').decimal(),
});

function bandOf(node: JsonNode): Band {
  node.only('code', 'name', 'gte', 'lt');
  const lt = node.at('lt');
  return everyPart<Band>({
    code: () => node.at('code').text(),
    name: () => node.at('name').text(),
    gte: () => node.at('gte').decimal(),
    lt: () => (lt.isMissing ? null : lt.decimal()),
  });
}

function fieldOf(node: JsonNode, survey: SurveyWords): Field {
  const planField = node.at('planFieldCode');
  return everyPart<Field>({
    code: () => node.at('code').text(),
    name: () => node.at('name').text(),
    nameEn: () => node.textOr('nameEn', ''),
    planFieldCode: () => (planField.isMissing ? null : planField.text()),
    maxScore: () => node.at('maxScore').decimal(),
    criteria: () => everyItem(node.at('criteria'), (criterion) => criterionOf(criterion, survey)),
  });
}

const criterionOf = (node: JsonNode, survey: SurveyWords): Criterion => everyPart<Criterion>({
  code: () => node.at('code').text(),
  name: () => node.at('name').text(),
  maxScore: () => node.at('maxScore').decimal(),
  leaves: () => everyItem(node.at('subCriteria'), (leaf) => leafOf(leaf, survey)),
});

function leafOf(node: JsonNode, survey: SurveyWords): Leaf {
  const { rules, options, ...own } = everyPart({
    code: () => node.at('code').text(),
    name: () => node.at('name').text(),
    kind: () => node.at('kind').oneOf('APPRAISAL', 'SURVEY'),
    maxScore: () => node.at('maxScore').decimal(),
    rules: () => rulesOf(node, survey),
    appraiser: () => node.at('appraiser').text(),
    evidence: () => everyItem(node.at('evidence'), (one) => one.text()),
    selfAssessed: () => node.at('selfAssessed').flag(),
    legalBasis: () => (node.has('legalBasis') ? everyItem(node.at('legalBasis'), (one) => one.text()) : []),
    provenance: () => provenanceOf(node.at('provenance')),
    options: () => ({ ...optionalText(node, 'notApplicableWhen'), ...optionalText(node, 'leadAgency'), ...optionalText(node, 'relatesTo'), ...optionalText(node, 'sipasFactor') }),
  });
  return { ...own, ...rules, ...options };
}

/** How a source is read depends on the method. */
function rulesOf(node: JsonNode, survey: SurveyWords): Pick<Leaf, 'scoring' | 'autoSource'> {
  const scoring = readScoring(node.at('scoring'), survey);
  return { scoring, ...(node.has('autoSource') && { autoSource: readAutoSource(node.at('autoSource'), scoring.method) }) };
}

function provenanceOf(node: JsonNode): Provenance {
  const { note, ...own } = everyPart({
    source: () => node.at('source').text(),
    assumed: () => node.at('assumed').flag(),
    pointsAssumed: () => node.has('pointsAssumed') && node.at('pointsAssumed').flag(),
    note: () => optionalText(node, 'note'),
  });
  return { ...own, ...note };
}

const optionalText = <K extends string>(node: JsonNode, key: K): Partial<Record<K, string>> =>
  (node.has(key) ? { [key]: node.at(key).text() } : {}) as Partial<Record<K, string>>;
