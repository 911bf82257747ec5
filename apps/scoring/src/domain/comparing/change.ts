import type { Decimal } from '@cchc/kernel';
import { numberWords as n } from '../explaining/numbers.js';

export const CHANGE_KINDS = ['ADDED', 'REMOVED', 'MOVED', 'POINTS', 'THRESHOLD', 'OPTION', 'METHOD', 'SOURCE', 'WORDING', 'APPRAISER', 'EVIDENCE', 'PROVENANCE', 'BAND', 'TOTAL', 'NOTE'] as const;

/** One difference between two versions, in a sentence. `code` is that of the field, criterion, leaf or band; empty for the set itself. */
export interface CriteriaChange {
  kind: (typeof CHANGE_KINDS)[number];
  code: string;
  words: string;
}

/** A number that is another one now. */
export function moved(kind: CriteriaChange['kind'], code: string, what: string, before: Decimal, after: Decimal, unit: string): CriteriaChange[] {
  return before.equals(after) ? [] : [{ kind, code, words: `${what} từ ${n(before)} thành ${n(after)} ${unit}.` }];
}

/** A text that is another one now. */
export function said(code: string, what: string, before: string, after: string, kind: CriteriaChange['kind'] = 'WORDING'): CriteriaChange[] {
  return before === after ? [] : [{ kind, code, words: `${what} đổi từ “${before || 'trống'}” thành “${after || 'trống'}”.` }];
}

/** Rules are plain values and decimals, read by one reader: equal ones are written alike. */
export const isSame = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);
