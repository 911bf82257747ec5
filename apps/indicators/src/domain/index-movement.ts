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
  const both = <T extends 'index' | 'rank'>(key: T) => (result?.[key] != null && previous?.[key] != null ? [result[key], previous[key]] as const : null);
  const [index, rank] = [both('index'), both('rank')];
  return {
    result, previous,
    change: index && new Decimal(index[0] as string).minus(index[1] as string).toFixed(),
    rankChange: rank && (rank[1] as number) - (rank[0] as number),
  };
}
