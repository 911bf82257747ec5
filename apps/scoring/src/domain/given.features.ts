import { readFileSync } from 'node:fs';
import { Decimal, type RankingGroup } from '@cchc/kernel';
import { readCatalogue } from './criteria/catalogue.reader.js';
import type { Leaf } from './criteria/criteria-set.js';
import { readCriteriaSet } from './criteria/criteria-set.reader.js';
import { JsonNode } from './document/json-node.js';
import { NOTHING_KNOWN, type CardFacts } from './facts/card-facts.js';
import type { ObligationState } from './facts/obligation-state.js';
import type { ReportState, ReportStatus, ReportValue } from './facts/report-state.js';
import { scoreCard } from './score-card.js';
import type { LeafScore } from './score-leaf.js';

/* The words in which the specs of the domain tell their stories, over the real data of 2021. */

export const dataFile = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../../data/${name}`, import.meta.url), 'utf8'));

const node = (name: string): JsonNode => new JsonNode(dataFile(name));

export const CATALOGUE_2021 = readCatalogue({ plan: node('plan-2021.json'), template: node('report-template.json'), agencies: node('agencies.json') });

const FILES: Readonly<Record<RankingGroup, string>> = { DEPARTMENT: 'criteria-departments.json', DISTRICT: 'criteria-districts.json' };

export const criteriaDocument = (group: RankingGroup): unknown => dataFile(FILES[group]);

export const DISTRICTS = readCriteriaSet(criteriaDocument('DISTRICT'), CATALOGUE_2021);
export const DEPARTMENTS = readCriteriaSet(criteriaDocument('DEPARTMENT'), CATALOGUE_2021);

export const AGENCY = 'UBND-LONGMY';
export const NEW_YEAR_2022 = new Date('2022-01-01T00:00:00+07:00');

export const d = (value: string | number): Decimal => new Decimal(value);

export function leafOf(code: string): Leaf {
  const leaf = [...DISTRICTS.leaves, ...DEPARTMENTS.leaves].find((one) => one.code === code);
  if (!leaf) throw new Error(`no leaf ${code}`);
  return leaf;
}

type Values = Record<string, ReportValue>;

export function report(periodCode: string, values: Values, options: { status?: ReportStatus; timeliness?: 'ON_TIME' | 'LATE'; revision?: number } = {}): ReportState {
  const { dataTo, cumulative } = CATALOGUE_2021.periods[periodCode]!;
  const revision = options.revision ?? 1;
  return {
    agencyCode: AGENCY,
    year: 2021,
    periodCode,
    reportId: `report ${periodCode}`,
    status: options.status ?? 'SUBMITTED',
    version: revision,
    submission: {
      version: revision,
      revision,
      dataTo,
      cumulative,
      submittedAt: `${dataTo}T03:00:00.000Z`,
      firstSubmittedAt: `${dataTo}T03:00:00.000Z`,
      timeliness: options.timeliness ?? 'ON_TIME',
      dueAt: `${dataTo}T17:00:00.000Z`,
      values,
      notApplicable: {},
    },
  };
}

/** An assignment due on `due`; done on `done`, if at all. Both are days in Vietnam. */
export function assignment(code: string, due: string, done?: string, role: 'LEAD' | 'CO' = 'LEAD'): ObligationState {
  return {
    obligationId: `obligation ${code}`,
    agencyCode: AGENCY,
    year: 2021,
    class: code.startsWith('2021-') ? 'REPORT' : 'TASK',
    code,
    opened: { version: 1, title: code, role, assumed: false },
    due: { version: 1, at: new Date(`${due}T24:00:00+07:00`).toISOString() },
    completion: done ? { version: 2, met: { at: new Date(`${done}T09:00:00+07:00`).toISOString(), timeliness: done <= due ? 'ON_TIME' : 'LATE' } } : null,
  };
}

export const known = (facts: Partial<CardFacts>): CardFacts => ({ ...NOTHING_KNOWN, ...facts });

/** The score of one leaf of a district that knows these facts and no others. */
export function scored(code: string, facts: Partial<CardFacts>, asOf: Date = NEW_YEAR_2022): LeafScore {
  const set = code.startsWith('S') ? DEPARTMENTS : DISTRICTS;
  return scoreCard(set, known(facts), asOf).leaves.find((leaf) => leaf.leaf === code)!;
}
