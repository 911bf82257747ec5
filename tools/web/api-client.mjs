import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * `npm run api:client`: takes the merged API of a running gateway into docs/openapi.json and makes src/schema.ts of it.
 * The gateway is GATEWAY_URL, or the one that `npm start` of this clone runs.
 */
const here = (path) => new URL(path, import.meta.url);
const HEADER = '/* eslint-disable */\n// Made by `npm run api:client` from docs/openapi.json; do not edit.\n';

function gatewayUrl() {
  if (process.env.GATEWAY_URL) return process.env.GATEWAY_URL;
  try {
    return JSON.parse(readFileSync(here('../../.local/state.json'), 'utf8')).url;
  } catch {
    throw new Error('no gateway: set GATEWAY_URL, or run `npm start` first');
  }
}

/** The same document whatever the order in which the services answered: keys sorted, lists as they are. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

/** The API of the gateway at `url`, as docs/openapi.json keeps it. */
export async function apiOf(url) {
  const response = await fetch(new URL('/api/v1/openapi.json', url));
  if (!response.ok) throw new Error(`the gateway answered ${response.status}`);
  return `${JSON.stringify(sorted(await response.json()), null, 1)}\n`;
}

/** The client brings a key by itself (libs/api-client), so its callers may leave it out. */
const withoutDuty = (_key, value) => (value?.in === 'header' && value.name === 'Idempotency-Key' ? { ...value, required: false } : value);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const api = await apiOf(gatewayUrl());
  // The page alone has the generator among its packages, with the older compiler that it needs.
  const { default: generate, astToString } = createRequire(here('../../apps/web/package.json'))('openapi-typescript');
  writeFileSync(here('../../docs/openapi.json'), api);
  writeFileSync(here('../../libs/api-client/src/schema.ts'), HEADER + astToString(await generate(JSON.parse(api, withoutDuty), { emptyObjectsUnknown: true })));
  process.stdout.write('docs/openapi.json and libs/api-client/src/schema.ts are written\n');
}
