import type { Answer, Method, Option, Respondents, Scoring, Tier } from './criteria-set.js';
import { everyItem, everyPart } from '../document/every-part.js';
import type { JsonNode } from '../document/json-node.js';

type Of<M extends Method> = Extract<Scoring, { method: M }>;

/** What scoring rules refer to by name inside the document. */
export interface SurveyWords {
  scales: ReadonlyMap<string, readonly Answer[]>;
  respondents: ReadonlyMap<string, Respondents>;
}

export function readScoring(node: JsonNode, survey: SurveyWords): Scoring {
  node.only('method', 'params');
  const params = node.at('params');
  const method = node.at('method').oneOf('OPTION', 'RATIO', 'TIERED', 'CHECKLIST', 'COUNT_EACH', 'COUNT_DEDUCT', 'SURVEY_PERCENT');
  switch (method) {
    case 'OPTION': return { method, options: optionsOf(params.only('options').at('options')) };
    case 'CHECKLIST': return { method, items: optionsOf(params.only('items').at('items')) };
    case 'RATIO': return ratioOf(params);
    case 'TIERED': return tieredOf(params);
    case 'COUNT_EACH':
      params.only('unit', 'perUnit');
      return everyPart<Of<'COUNT_EACH'>>({ method: () => method, unit: () => params.at('unit').text(), perUnit: () => params.at('perUnit').decimal() });
    case 'COUNT_DEDUCT':
      params.only('unit', 'perUnit', 'floor');
      return everyPart<Of<'COUNT_DEDUCT'>>({
        method: () => method, unit: () => params.at('unit').text(), perUnit: () => params.at('perUnit').decimal(), floor: () => params.at('floor').decimal(),
      });
    case 'SURVEY_PERCENT': return surveyOf(params, survey);
  }
}

function ratioOf(params: JsonNode): Scoring {
  params.only('numerator', 'denominator', 'minPercent', 'fullAt', 'zeroDenominator');
  const ratio = everyPart<Of<'RATIO'>>({
    method: () => 'RATIO',
    minPercent: () => params.at('minPercent').decimal(),
    fullAt: () => params.at('fullAt').decimal(),
    ...fractionOf(params),
  });
  if (!ratio.fullAt.isPositive() || ratio.fullAt.isZero()) params.at('fullAt').refuse('not-positive', 'Mức đạt điểm tối đa phải lớn hơn 0.');
  if (ratio.minPercent.greaterThan(ratio.fullAt)) params.at('minPercent').refuse('above-full', 'Mức sàn không được cao hơn mức đạt điểm tối đa.');
  return ratio;
}

function tieredOf(params: JsonNode): Scoring {
  params.only('numerator', 'denominator', 'tiers', 'otherwise', 'zeroDenominator');
  return everyPart<Of<'TIERED'>>({
    method: () => 'TIERED',
    tiers: () => everyItem(params.at('tiers'), tierOf),
    otherwise: () => params.at('otherwise').decimal(),
    ...fractionOf(params),
  });
}

const fractionOf = (params: JsonNode) => ({
  numeratorLabel: () => params.at('numerator').text(),
  denominatorLabel: () => params.at('denominator').text(),
  zeroDenominator: () => params.at('zeroDenominator').oneOf('NOT_APPLICABLE', 'FULL', 'ZERO'),
});

function tierOf(node: JsonNode): Tier {
  const bound = node.has('gt') ? 'gt' : 'gte';
  node.only(bound, 'score');
  return everyPart<Tier>({ bound: () => bound, percent: () => node.at(bound).decimal(), score: () => node.at('score').decimal() });
}

function optionsOf(node: JsonNode): Option[] {
  const options = everyItem(node, optionOf);
  if (options.length === 0) node.refuse('empty', 'Phải có ít nhất một phương án.');
  if (new Set(options.map((option) => option.code)).size < options.length) node.refuse('duplicate-code', 'Mã phương án bị trùng.');
  return options;
}

const optionOf = (node: JsonNode): Option => everyPart({
  code: () => node.only('code', 'label', 'score').at('code').text(),
  label: () => node.at('label').text(),
  score: () => node.at('score').decimal(),
});

function surveyOf(params: JsonNode, survey: SurveyWords): Scoring {
  params.only('scaleRef', 'respondentGroups', 'minResponses');
  return everyPart<Of<'SURVEY_PERCENT'>>({
    method: () => 'SURVEY_PERCENT',
    scale: () => survey.scales.get(params.at('scaleRef').text()) ?? params.at('scaleRef').refuse('unknown-scale', 'Không có thang đo này.'),
    respondents: () => everyItem(params.at('respondentGroups'), (group) =>
      survey.respondents.get(group.text()) ?? group.refuse('unknown-respondents', 'Không có nhóm người trả lời này.')),
    minResponses: () => params.at('minResponses').whole(),
  });
}
