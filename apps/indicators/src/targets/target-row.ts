import { withheld } from '../domain/disclosure.js';
import type { Population } from '../domain/population.js';
import type { TargetDto } from './target.dto.js';

/** A target of the plan as in the source. */
export interface TargetDefinition {
  name: string;
  sourceText: string;
  sourceTextCorrected?: string | null;
  fieldCode: string;
  commitment: string;
  population: Population & { description: string; expectedSizeAssumed?: boolean };
  numerator: { name: string; unit: string };
  denominator: { name: string; unit: string };
  leadAgency: string;
  leadAssumed?: boolean;
  coAgencies: string[];
  deadline: { date: string };
  /** What the plan leaves open, in Vietnamese. */
  doubts: string[];
  /** How it is measured (template meta.targetMeasurement) is our reading. */
  measurementAssumed: boolean;
}

/** A target with its newest measurement in a period, if there is one. */
export interface TargetRow {
  id: string;
  year: number;
  operator: string;
  threshold: string;
  definition: TargetDefinition;
  numerator: string | null;
  denominator: string | null;
  percent: string | null;
  attained: boolean | null;
  reported: number | null;
  expected: number | null;
  /** How many agencies' figures the sums are made of; a district that covers its communes is one. */
  contributors: number;
  version: number | null;
  measuredAt: Date | null;
}

/** What a target is shown beside. */
export interface Showing {
  period: string | null;
  populationSize: number;
  overseesProvince: boolean;
}

export function targetDto({ definition, ...row }: TargetRow, { period, populationSize, overseesProvince }: Showing): TargetDto {
  const reason = withheld(row.contributors, overseesProvince);
  const shown = <T>(figure: T): T | null => (reason === null ? figure : null);
  const { name, sourceText, sourceTextCorrected, fieldCode, commitment, population, leadAgency, coAgencies, deadline } = definition;
  return {
    id: row.id, year: row.year, period, name, sourceText, sourceTextCorrected: sourceTextCorrected ?? null, fieldCode,
    operator: row.operator, threshold: row.threshold, commitment,
    value: shown(row.percent), attained: shown(row.attained), withheld: reason,
    numerator: { name: definition.numerator.name, unit: definition.numerator.unit, value: shown(row.numerator ?? '0') },
    denominator: { name: definition.denominator.name, unit: definition.denominator.unit, value: shown(row.denominator ?? '0') },
    reported: row.reported ?? 0, expected: row.expected ?? populationSize,
    population: population.description,
    ambiguities: definition.doubts,
    leadAgency, leadAssumed: definition.leadAssumed ?? false, coAgencies, deadline: deadline.date,
    assumed: definition.measurementAssumed || (definition.leadAssumed ?? false) || (population.expectedSizeAssumed ?? false),
    version: row.version ?? 0, measuredAt: row.measuredAt?.toISOString() ?? null,
  };
}
