import type { FieldError } from '@cchc/kernel';
import { InvalidDocument } from './invalid-document.js';
import type { JsonNode } from './json-node.js';

/** Reads every part of an object. Throws InvalidDocument with what is wrong with all of them, not with the first alone. */
export function everyPart<T extends object>(readers: { [K in keyof T]: () => T[K] }): T {
  const keys = Object.keys(readers) as (keyof T)[];
  const values = readAll(keys.map((key) => readers[key]));
  return Object.fromEntries(keys.map((key, index) => [key, values[index]])) as T;
}

/** Reads every item of a list, as `everyPart` does. */
export const everyItem = <T>(list: JsonNode, read: (item: JsonNode) => T): T[] => readAll(list.list().map((item) => () => read(item)));

function readAll<T>(readers: readonly (() => T)[]): T[] {
  const errors: FieldError[] = [];
  const values = readers.map((read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InvalidDocument)) throw error;
      errors.push(...error.errors);
      return undefined as T;
    }
  });
  if (errors.length > 0) throw new InvalidDocument(errors);
  return values;
}
