/** Calls `flush` with what came since the last time: at once when it was quiet, else once `rest` milliseconds have passed. */
export function coalesce<T>(flush: (items: ReadonlySet<T>) => void, rest: number): { add(item: T): void; stop(): void } {
  let waiting = new Set<T>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    timer = undefined;
    if (waiting.size === 0) return;
    const items = waiting;
    waiting = new Set();
    timer = setTimeout(release, rest);
    flush(items);
  };
  return {
    add(item) {
      waiting.add(item);
      if (timer === undefined) release();
    },
    stop: () => clearTimeout(timer),
  };
}
