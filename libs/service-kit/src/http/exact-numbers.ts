import { Decimal } from '@cchc/kernel';
import { placesOf } from './json-places.js';

const SUSPECT = /\d[\d.]{15,}|\d[eE][+-]?\d/;

/** The pointers of the numbers in a valid JSON text that a double would change: 9007199254740993, 1e999, 0.1000…01. */
export function inexactNumbers(json: string): string[] {
  if (!SUSPECT.test(json)) return [];
  return [...placesOf(json)].filter(({ kind, token }) => kind === 'number' && !isExact(token)).map(({ pointer }) => pointer);
}

function isExact(token: string): boolean {
  const double = Number(token);
  return Number.isFinite(double) && Math.abs(double) <= Number.MAX_SAFE_INTEGER && sameDigits(token, String(double));
}

/** Compared as text of digits, since a Decimal would round what has more than sixty. */
function sameDigits(written: string, kept: string): boolean {
  return written.length <= 60 && new Decimal(written).equals(kept);
}
