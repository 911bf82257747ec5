import { readFileSync } from 'node:fs';
import type { CloudEvent } from './cloud-event.js';

/** The example of a contract, a whole CloudEvent (`examples/<routing key>.json`). Throws when there is none. */
export function exampleOf<T extends object = object>(routingKey: string): CloudEvent<T> {
  const file = new URL(`../examples/${routingKey}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as CloudEvent<T>;
}
