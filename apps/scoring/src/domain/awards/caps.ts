import type { Judgement } from './judgement.js';

/** Those of a sorted list that fit under a limit. Equals go together: where not all of them fit, none does, and nobody after them. */
export function fitting<T>(sorted: readonly T[], equal: (a: T, b: T) => boolean, most: number | null): T[] {
  if (most === null) return [...sorted];
  const fit: T[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && equal(sorted[from]!, sorted[to]!)) to += 1;
    if (to > most) break;
    fit.push(...sorted.slice(from, to));
    from = to;
  }
  return fit;
}

/** So many percent of a number, rounded down; null for no limit. */
export const shareOf = (percent: number | null, of: number): number | null => (percent === null ? null : Math.floor((of * percent) / 100));

export interface Cap<T> {
  most: number | null;
  equal: (a: T, b: T) => boolean;
  words: (one: T) => string;
}

/** Cuts what does not fit, with the reason; resolves to what is left. */
export function cut<T extends Judgement>(sorted: readonly T[], { most, equal, words }: Cap<T>): T[] {
  const fit = fitting(sorted, equal, most);
  const first = sorted[fit.length];
  for (const one of sorted.slice(fit.length)) {
    one.outcome = 'CAPPED';
    one.reasons.push(words(one));
    if (fit.length < most! && equal(first!, one)) one.reasons.push('Bằng nhau mà không đủ chỗ cho tất cả nên hệ thống không tự chọn.');
  }
  return fit;
}
