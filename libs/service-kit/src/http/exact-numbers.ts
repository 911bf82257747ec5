import { Decimal } from '@cchc/kernel';
import { escapePointer } from './json-pointer.js';

const SUSPECT = /\d[\d.]{15,}|\d[eE][+-]?\d/;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|-?\d[\d.eE+-]*/g;

/** The pointers of the numbers in a valid JSON text that a double would change: 9007199254740993, 1e999, 0.1000…01. */
export function inexactNumbers(json: string): string[] {
  if (!SUSPECT.test(json)) return [];
  const found: string[] = [];
  const path: (string | number)[] = [];
  let lastText = '';
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{') path.push('');
    else if (token === '[') path.push(0);
    else if (token === '}' || token === ']') path.pop();
    else if (token === ',') step(path);
    else if (token === ':') path[path.length - 1] = JSON.parse(lastText) as string;
    else if (token.startsWith('"')) lastText = token;
    else if (!isExact(token)) found.push(path.map((key) => `/${escapePointer(String(key))}`).join(''));
  }
  return found;
}

function step(path: (string | number)[]): void {
  const key = path.at(-1);
  if (typeof key === 'number') path[path.length - 1] = key + 1;
}

function isExact(token: string): boolean {
  const double = Number(token);
  return Number.isFinite(double) && Math.abs(double) <= Number.MAX_SAFE_INTEGER && sameDigits(token, String(double));
}

/** Compared as text of digits, since a Decimal would round what has more than sixty. */
function sameDigits(written: string, kept: string): boolean {
  return written.length <= 60 && new Decimal(written).equals(kept);
}
