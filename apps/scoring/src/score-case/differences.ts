/** One place where what came out is not what was expected. `undefined` means: not there. */
export interface Difference {
  path: string;
  expected: unknown;
  actual: unknown;
}

/** Every difference between two JSON values, both ways, by path. */
export function differencesOf(expected: unknown, actual: unknown, path = ''): Difference[] {
  if (!isObject(expected) || !isObject(actual)) return Object.is(expected, actual) ? [] : [{ path, expected, actual }];
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  return keys.flatMap((key) => differencesOf(expected[key], actual[key], path ? `${path} / ${key}` : key));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
