import { isLocalDate } from '@cchc/kernel';
import type { Band } from '../criteria/criteria-set.js';
import type { JsonNode } from '../document/json-node.js';
import type { DisqualifyingRule, Effect, Ground } from './disqualifying-rule.js';

export function readDisqualifyingRule(node: JsonNode, bands: readonly Pick<Band, 'code'>[]): DisqualifyingRule {
  node.only('code', 'name', 'when', 'effect', 'source', 'assumed');
  return {
    code: node.at('code').text(),
    name: node.at('name').text(),
    when: groundOf(node.at('when')),
    effect: effectOf(node.at('effect'), bands),
    assumed: node.at('assumed').flag(),
  };
}

function groundOf(node: JsonNode): Ground {
  const fact = node.at('fact').oneOf('SELF_ASSESSMENT_MISSING', 'SELF_ASSESSMENT_LATE', 'REPORT_MISSING', 'RECORDED');
  if (fact === 'REPORT_MISSING' || fact === 'RECORDED') {
    node.only('fact');
    return { fact };
  }
  node.only('fact', 'by');
  const by = node.at('by').text();
  return isLocalDate(by) ? { fact, by } : node.at('by').refuse('not-a-day', 'Phải là một ngày dạng YYYY-MM-DD.');
}

function effectOf(node: JsonNode, bands: readonly Pick<Band, 'code'>[]): Effect {
  const kind = node.at('kind').oneOf('AT_MOST', 'LOWER');
  if (kind === 'AT_MOST') {
    const band = node.only('kind', 'band').at('band').text();
    return bands.some(({ code }) => code === band) ? { kind, band } : node.at('band').refuse('unknown-band', 'Không có mức xếp loại này.');
  }
  const by = node.only('kind', 'by').at('by').whole();
  return by > 0 ? { kind, by } : node.at('by').refuse('not-positive', 'Số bậc phải lớn hơn 0.');
}
