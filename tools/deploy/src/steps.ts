/** Runs a step and says how long it took, once it is done. */
export type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export const timedSteps = (say: (line: string) => void): Step => async (name, work) => {
  const began = performance.now();
  const result = await work();
  say(`${name}: ${((performance.now() - began) / 1000).toFixed(2)} s`);
  return result;
};
