import { Decimal } from '@cchc/kernel';

/** What was published of the province for a year. Decimals as text; null where the source does not say. */
export interface YearResult {
  year: number;
  index: string | null;
  rank: number | null;
  group: string | null;
  source: string | null;
}

export interface Movement {
  result: YearResult | null;
  /** The last of an earlier year that says the province's index or rank. */
  previous: YearResult | null;
  change: string | null;
  /** Places gained; negative when lost. */
  rankChange: number | null;
}

const says = ({ index, rank }: YearResult): boolean => index !== null || rank !== null;

/** A year's result beside the one before it; `results` in any order. */
export function movementOf(results: readonly YearResult[], year: number): Movement {
  const result = results.find((one) => one.year === year) ?? null;
  const previous = results.filter((one) => one.year < year && says(one)).reduce<YearResult | null>((last, one) => (!last || one.year > last.year ? one : last), null);
  const compare = <T>(now: T | null | undefined, before: T | null | undefined, difference: (now: T, before: T) => T): T | null =>
    (now === null || now === undefined || before === null || before === undefined ? null : difference(now, before));
  return {
    result, previous,
    change: compare(result?.index, previous?.index, (now, before) => new Decimal(now).minus(before).toFixed()),
    rankChange: compare(result?.rank, previous?.rank, (now, before) => before - now),
  };
}
