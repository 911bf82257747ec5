import { setTimeout as pause } from 'node:timers/promises';

/** Tries until `check` no longer throws, and resolves to what it returned. After `timeout` ms it fails with the sentence. */
export async function eventually<T>(sentence: string, check: () => T | Promise<T>, { timeout = 10_000 } = {}): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw new Error(`never true within ${timeout} ms: ${sentence}\n${(error as Error).message}`, { cause: error });
      await pause(20);
    }
  }
}
