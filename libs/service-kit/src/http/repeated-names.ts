import { placesOf } from './json-places.js';

const TEXT_OR_NAME = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/** How many names the objects of a valid JSON text have, those included of which the parsed value keeps only the last. */
export function countNames(json: string): number {
  let names = 0;
  for (const [, colon] of json.matchAll(TEXT_OR_NAME)) if (colon !== undefined) names += 1;
  return names;
}

/** The pointers of the names that occur more than once in one object of a valid JSON text. */
export function repeatedNames(json: string): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { kind, pointer } of placesOf(json)) {
    if (kind !== 'name') continue;
    if (seen.has(pointer)) repeated.add(pointer);
    seen.add(pointer);
  }
  return [...repeated];
}
