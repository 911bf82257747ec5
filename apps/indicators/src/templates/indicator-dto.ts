import type { Indicator } from '../domain/indicator.js';
import type { IndicatorDto } from './template.dto.js';

/** An indicator as people see it; `assumed` marks what was invented for the demonstration. */
export function indicatorDto(year: number, definition: Indicator): IndicatorDto {
  const { code, key, section, name, unit, type, appliesTo, measure, aggregation, required, validate, formula, targetRef, note, assumed } = definition;
  return {
    year, code, key, section, name, unit, type, appliesTo, measure, aggregation, required,
    checks: validate ?? [],
    ...(formula && { formula }),
    ...(targetRef && { targetRef }),
    ...(note && { note }),
    assumed: assumed ?? false,
  };
}
