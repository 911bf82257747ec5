import { problemResponse } from '@cchc/service-kit';
import type { Json, JsonObject, OpenApiDocument, Part } from './openapi-types.js';
import { unclashed } from './unclashed.js';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** What is said of the whole: the parts say only their own. */
export type Cover = Pick<OpenApiDocument, 'openapi' | 'info'> & { security: Json; securitySchemes: JsonObject };

/** One document of many. Every path, name and operation id occurs once; the door's way of logging in replaces the services' own. */
export function mergeOpenApi(cover: Cover, parts: readonly Part[]): OpenApiDocument {
  const { securitySchemes, ...head } = cover;
  const merged = { ...head, servers: [{ url: '/' }], paths: {}, components: {}, tags: [] } as unknown as Required<OpenApiDocument>;
  const ids = new Set<string>();
  for (const part of parts) add(merged, part, ids);
  merged.components['securitySchemes'] = securitySchemes;
  return merged;
}

function add(merged: Required<OpenApiDocument>, { name, document, placeOf }: Part, ids: Set<string>): void {
  const own = unclashed(withoutSecurity(document), merged.components, name);
  for (const [section, entries] of Object.entries(own.components ?? {})) {
    merged.components[section] = { ...merged.components[section], ...entries };
  }
  for (const [path, item] of Object.entries(own.paths)) {
    const place = placeOf(path);
    if (place) merged.paths[place.address] = operations(item, { name, ids, open: place.open });
  }
  const known = new Set(merged.tags.map((tag) => tag['name']));
  merged.tags.push(...(own.tags ?? []).filter((tag) => !known.has(tag['name']!)));
}

function withoutSecurity(document: OpenApiDocument): OpenApiDocument {
  const { securitySchemes: _, ...components } = document.components ?? {};
  return { ...document, components };
}

interface Context {
  name: string;
  ids: Set<string>;
  open: boolean;
}

function operations(item: JsonObject, context: Context): JsonObject {
  return Object.fromEntries(Object.entries(item).map(([method, operation]) =>
    [method, METHODS.has(method) ? operationOf(operation as JsonObject, context) : operation]));
}

/** An open operation says so by an empty list; all others take the cover's. */
function operationOf({ security, operationId, ...operation }: JsonObject, { name, ids, open }: Context): JsonObject {
  const id = typeof operationId === 'string' && ids.has(operationId) ? `${name}_${operationId}` : operationId;
  if (typeof id === 'string') ids.add(id);
  const isOpen = open || (Array.isArray(security) && security.length === 0);
  return { ...operation, responses: atTheDoor(operation['responses']), ...(id !== undefined && { operationId: id }), ...(isOpen && { security: [] }) };
}

// Whoever asks too often is refused before any service hears of it.
const TOO_MANY = problemResponse(['too-many-requests']);

const atTheDoor = (responses: Json | undefined): JsonObject => ({ 429: TOO_MANY, ...(responses as JsonObject) });
