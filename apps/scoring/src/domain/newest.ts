/** The newest of the entries of up to `asOf`; of equals in time, the one whose text sorts last, so that order of arrival never matters. */
export function newest<T extends { at: Date }>(entries: readonly T[], asOf: Date, text: (entry: T) => string = JSON.stringify): T | undefined {
  const known = entries.filter((entry) => entry.at.getTime() <= asOf.getTime());
  return known.reduce<T | undefined>((best, entry) => {
    const order = best ? entry.at.getTime() - best.at.getTime() : 1;
    return order > 0 || (order === 0 && text(entry) > text(best!)) ? entry : best;
  }, undefined);
}
