import type { CellType } from './report-cell.js';

/** What a person typed: a value to be saved, nothing yet, or why it is neither. */
export type Typed =
  | { kind: 'EMPTY' }
  | { kind: 'VALUE'; value: number | string | boolean }
  | { kind: 'MISFIT'; slug: 'integer' | 'decimal' | 'decimals' | 'too-large' };

const INTEGER_MAX = 1_000_000_000;
const DECIMAL_DIGITS = 18;

const GROUPED = /^\d{1,3}(\.\d{3})+$/;

/**
 * Reads a figure as it is written in Vietnam: `1.234` is a thousand and more, `1.234,5` has a decimal. A lone dot that
 * cannot part thousands (`55124.50`, pasted from a spreadsheet) is taken for the decimal sign.
 */
export function readTyped(type: CellType, text: string): Typed {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  if (bare === '') return { kind: 'EMPTY' };
  if (type === 'BOOLEAN') return { kind: 'VALUE', value: bare === 'true' };
  return type === 'INTEGER' ? readInteger(bare) : readDecimal(bare);
}

function readInteger(text: string): Typed {
  const digits = GROUPED.test(text) ? text.replaceAll('.', '') : text;
  if (!/^\d+$/.test(digits)) return { kind: 'MISFIT', slug: 'integer' };
  const value = Number(digits);
  return value > INTEGER_MAX ? { kind: 'MISFIT', slug: 'too-large' } : { kind: 'VALUE', value };
}

function readDecimal(text: string): Typed {
  const [whole, decimals, ...more] = decimalParts(text);
  if (more.length > 0 || !/^\d+$/.test(whole!) || !/^\d*$/.test(decimals ?? '')) return { kind: 'MISFIT', slug: 'decimal' };
  if ((decimals ?? '').length > 4) return { kind: 'MISFIT', slug: 'decimals' };
  const value = `${whole!.replace(/^0+(?=\d)/, '')}${decimals ? `.${decimals}` : ''}`;
  return value.replace('.', '').length > DECIMAL_DIGITS ? { kind: 'MISFIT', slug: 'too-large' } : { kind: 'VALUE', value };
}

function decimalParts(text: string): string[] {
  if (!text.includes(',')) return GROUPED.test(text) ? [text.replaceAll('.', '')] : text.split('.');
  const [whole, ...decimals] = text.split(',');
  return [GROUPED.test(whole!) ? whole!.replaceAll('.', '') : whole!, ...decimals];
}

/** How a saved value stands in its input: `1.234`, `55.124,5`. */
export function typedOf(value: number | string | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  const [whole, decimals] = String(value).split('.');
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, '.')}${decimals ? `,${decimals}` : ''}`;
}
