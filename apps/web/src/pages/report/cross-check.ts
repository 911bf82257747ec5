import { figureOf, figureText, type Figure } from './figures.js';
import type { Cell, Check, ReportContent, Say } from './report-cell.js';

const NOT_APPLICABLE = Symbol('not applicable');
type Known = Figure | typeof NOT_APPLICABLE | undefined;

/** A report's figures as the checks see them: a figure, not applicable, or not yet known. */
export class Figures {
  /** `cells` holds every indicator that a check may name, `applicable` the keys of those on the agency's form. */
  constructor(
    private readonly cells: ReadonlyMap<string, Cell>,
    private readonly applicable: ReadonlySet<string>,
    private readonly content: ReportContent,
    private readonly say: Say,
  ) {}

  of(key: string): Known {
    if (!this.applicable.has(key) || Object.hasOwn(this.content.notApplicable, key)) return NOT_APPLICABLE;
    const value = this.content.values[key];
    return value === undefined || typeof value === 'boolean' ? undefined : figureOf(value);
  }

  /** `A1.02 “Số nhiệm vụ đã hoàn thành” (12)` */
  named(key: string): string {
    const cell = this.cells.get(key)!;
    return `${cell.code} “${cell.name}” (${this.shown(key)})`;
  }

  /** `A1.10 (3)` */
  brief(key: string): string {
    return `${this.cells.get(key)!.code} (${this.shown(key)})`;
  }

  private shown(key: string): string {
    return this.of(key) === NOT_APPLICABLE ? this.say('checks.notApplicable') : String(this.content.values[key]);
  }
}

/**
 * What does not agree at one cell, in the server's own words, so that a person reads the same sentence before and after
 * saving. Skipped while a figure is unknown; what does not apply counts as 0 in a sum.
 */
export function breachesAt(cell: Cell, figures: Figures, say: Say): string[] {
  if (figures.of(cell.key) === NOT_APPLICABLE) return [];
  return cell.checks.flatMap((check) => ('lte' in check ? breachOfLte(cell.key, check.lte, figures, say) : breachOfSum(check, figures, say)));
}

function breachOfLte(key: string, limitKey: string, figures: Figures, say: Say): string[] {
  const [value, limit] = [figures.of(key), figures.of(limitKey)];
  if (typeof value !== 'bigint' || typeof limit !== 'bigint' || value <= limit) return [];
  return [say('checks.lte', { left: figures.named(key), right: figures.named(limitKey) })];
}

function breachOfSum(check: Exclude<Check, { lte: string }>, figures: Figures, say: Say): string[] {
  const equals = 'sumEquals' in check;
  const keys = equals ? check.sumEquals : check.sumLte;
  const target = figures.of(check.target);
  const parts = keys.map((key) => figures.of(key));
  if (typeof target !== 'bigint' || parts.includes(undefined)) return [];
  const sum = parts.reduce<bigint>((total, part) => (typeof part === 'bigint' ? total + part : total), 0n);
  if (equals ? sum === target : sum <= target) return [];
  const left = keys.length === 1 ? figures.named(keys[0]!) : say('checks.sum', { parts: keys.map((key) => figures.brief(key)).join(' + '), sum: figureText(sum) });
  return [say(equals ? 'checks.equals' : 'checks.lte', { left, right: figures.named(check.target) })];
}
