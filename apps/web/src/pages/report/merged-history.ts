interface Event {
  kind: string;
  personName: string | null;
}

/** A form that saves itself leaves many entries: those of one person in a row become one, the last, with their number. */
export function mergedHistory<T extends Event>(history: readonly T[]): { event: T; times: number }[] {
  const merged: { event: T; times: number }[] = [];
  for (const event of history) {
    const before = merged.at(-1);
    if (before && event.kind === 'SAVED' && before.event.kind === 'SAVED' && before.event.personName === event.personName) {
      merged[merged.length - 1] = { event, times: before.times + 1 };
    } else merged.push({ event, times: 1 });
  }
  return merged;
}
