import { readDisqualifyingRule } from '../adjustments/disqualifying-rule.reader.js';
import type { Catalogue } from './catalogue.js';
import type { Answer, Band, CriteriaSet, Criterion, Field, Leaf } from './criteria-set.js';
import { readAutoSource } from './auto-source.reader.js';
import { InvalidDocument } from '../document/invalid-document.js';
import { JsonNode } from '../document/json-node.js';
import { brokenReferences } from './references.js';
import { readScoring, type SurveyWords } from './scoring.reader.js';
import { wrongTotals } from './totals.js';

/** Reads and checks a criteria set. Throws InvalidDocument: at once for a wrong shape, else with every wrong sum and reference. */
export function readCriteriaSet(document: unknown, catalogue: Catalogue): CriteriaSet {
  const root = new JsonNode(document);
  const meta = root.at('meta');
  const fields = root.at('fields').list().map((node) => fieldOf(node, surveyWords(root)));
  const rules = root.at('rules');
  const adjustments = rules.at('adjustments');
  const bands = root.at('bands').list().map(bandOf);
  const set: CriteriaSet = {
    title: meta.at('title').text(),
    year: meta.at('year').whole(),
    group: meta.at('rankingGroup').oneOf('DEPARTMENT', 'DISTRICT'),
    totalMax: meta.at('totalMax').decimal(),
    appraisalMax: meta.at('appraisalMax').decimal(),
    surveyMax: meta.at('surveyMax').decimal(),
    bonusMax: adjustments.at('bonusMax').decimal(),
    penaltyMax: adjustments.at('penaltyMax').decimal(),
    bands,
    bandsAssumed: root.at('bandsProvenance').at('assumed').flag(),
    disqualifyingRules: rules.has('disqualifying') ? rules.at('disqualifying').list().map((rule) => readDisqualifyingRule(rule, bands)) : [],
    fields,
    leaves: fields.flatMap((field) => field.criteria.flatMap((criterion) => [...criterion.leaves])),
    catalogue,
  };
  const errors = [...wrongTotals(set), ...brokenReferences(set)];
  if (errors.length > 0) throw new InvalidDocument(errors);
  return set;
}

function surveyWords(root: JsonNode): SurveyWords {
  const scales = root.at('surveyScales');
  return {
    scales: new Map(scales.keys().map((key) => [key, scales.at(key).at('options').list().map(answerOf)])),
    respondents: new Map(root.at('respondentGroups').list().map((group) => [group.at('code').text(), { code: group.at('code').text(), name: group.at('name').text() }])),
  };
}

const answerOf = (node: JsonNode): Answer => ({
  code: node.at('code').text(),
  label: node.at('label').text(),
  percent: node.at('percent').decimal(),
});

function bandOf(node: JsonNode): Band {
  node.only('code', 'name', 'gte', 'lt');
  const lt = node.at('lt');
  return { code: node.at('code').text(), name: node.at('name').text(), gte: node.at('gte').decimal(), lt: lt.isMissing ? null : lt.decimal() };
}

function fieldOf(node: JsonNode, survey: SurveyWords): Field {
  const planField = node.at('planFieldCode');
  return {
    code: node.at('code').text(),
    name: node.at('name').text(),
    nameEn: node.textOr('nameEn', ''),
    planFieldCode: planField.isMissing ? null : planField.text(),
    maxScore: node.at('maxScore').decimal(),
    criteria: node.at('criteria').list().map((criterion) => criterionOf(criterion, survey)),
  };
}

const criterionOf = (node: JsonNode, survey: SurveyWords): Criterion => ({
  code: node.at('code').text(),
  name: node.at('name').text(),
  maxScore: node.at('maxScore').decimal(),
  leaves: node.at('subCriteria').list().map((leaf) => leafOf(leaf, survey)),
});

function leafOf(node: JsonNode, survey: SurveyWords): Leaf {
  const scoring = readScoring(node.at('scoring'), survey);
  const provenance = node.at('provenance');
  return {
    code: node.at('code').text(),
    name: node.at('name').text(),
    kind: node.at('kind').oneOf('APPRAISAL', 'SURVEY'),
    maxScore: node.at('maxScore').decimal(),
    scoring,
    appraiser: node.at('appraiser').text(),
    evidence: node.at('evidence').list().map((one) => one.text()),
    selfAssessed: node.at('selfAssessed').flag(),
    legalBasis: node.has('legalBasis') ? node.at('legalBasis').list().map((one) => one.text()) : [],
    provenance: {
      source: provenance.at('source').text(),
      assumed: provenance.at('assumed').flag(),
      pointsAssumed: provenance.has('pointsAssumed') && provenance.at('pointsAssumed').flag(),
      ...optionalText(provenance, 'note'),
    },
    ...(node.has('autoSource') && { autoSource: readAutoSource(node.at('autoSource'), scoring.method) }),
    ...optionalText(node, 'notApplicableWhen'),
    ...optionalText(node, 'relatesTo'),
    ...optionalText(node, 'sipasFactor'),
  };
}

const optionalText = <K extends string>(node: JsonNode, key: K): Partial<Record<K, string>> =>
  (node.has(key) ? { [key]: node.at(key).text() } : {}) as Partial<Record<K, string>>;
