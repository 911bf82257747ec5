import type { RankingGroup } from '@cchc/kernel';

export type IndicatorType = 'INTEGER' | 'DECIMAL' | 'BOOLEAN' | 'COMPUTED_PERCENT';

/** The three kinds of check in `report-template.json` meta.validateRules. */
export type Check = { lte: string } | { sumEquals: string[]; target: string } | { sumLte: string[]; target: string };

export interface Formula {
  numerator: string | string[];
  denominator: string | string[];
}

export interface Indicator {
  code: string;
  key: string;
  section: string;
  name: string;
  unit: string;
  type: IndicatorType;
  appliesTo: 'BOTH' | RankingGroup;
  measure: 'FLOW' | 'STOCK' | 'RATE';
  required: boolean;
  validate?: Check[];
  formula?: Formula;
  note?: string;
  assumed?: boolean;
}

export interface Section {
  code: string;
  name: string;
  planFieldCode: string;
}

export interface TemplateContent {
  meta: { title: string; year: number };
  sections: Section[];
  indicators: Indicator[];
}

export const keysOf = (operand: string | string[]): string[] => (Array.isArray(operand) ? operand : [operand]);

/** A year's form of the periodic report. It is data; a reference to an unknown indicator is refused when it is loaded. */
export class ReportTemplate {
  private readonly byKey: ReadonlyMap<string, Indicator>;

  constructor(readonly content: TemplateContent) {
    this.byKey = new Map(content.indicators.map((indicator) => [indicator.key, indicator]));
    for (const indicator of content.indicators) this.demandReferences(indicator);
  }

  indicator(key: string): Indicator | undefined {
    return this.byKey.get(key);
  }

  applicableTo(group: RankingGroup): Indicator[] {
    return this.content.indicators.filter(({ appliesTo }) => appliesTo === 'BOTH' || appliesTo === group);
  }

  private demandReferences(indicator: Indicator): void {
    const checks = (indicator.validate ?? []).flatMap(referencesOf);
    const formula = indicator.formula ? [indicator.formula.numerator, indicator.formula.denominator].flatMap(keysOf) : [];
    const unknown = [...checks, ...formula].find((key) => !this.byKey.has(key));
    if (unknown) throw new Error(`report template: ${indicator.key} refers to the unknown indicator ${unknown}`);
  }
}

function referencesOf(check: Check): string[] {
  if ('lte' in check) return [check.lte];
  return 'sumEquals' in check ? [...check.sumEquals, check.target] : [...check.sumLte, check.target];
}
