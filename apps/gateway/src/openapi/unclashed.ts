import type { Json, JsonObject, OpenApiDocument } from './openapi-types.js';

const REF = /^#\/components\/(\w+)\/(.+)$/;

/** Renames to make, as `schemas/Page` → `TasksPage`. */
type Renames = ReadonlyMap<string, string>;

/**
 * A document whose components can stand beside those of `taken`: equal ones are shared, and of those with a known name but another
 * shape, and of all that refer to them, the name gets the service's in front.
 */
export function unclashed(document: OpenApiDocument, taken: Record<string, JsonObject>, service: string): OpenApiDocument {
  const renames = renamesOf(document, taken, service);
  const components = Object.fromEntries(sectionsOf(document).map(([section, entries]) => [
    section,
    Object.fromEntries(Object.entries(entries).map(([name, entry]) => [renames.get(`${section}/${name}`) ?? name, renamed(entry, renames)])),
  ]));
  return { ...document, paths: renamed(document.paths, renames) as OpenApiDocument['paths'], components: components as Record<string, JsonObject> };
}

function renamesOf(document: OpenApiDocument, taken: Record<string, JsonObject>, service: string): Renames {
  const renames = new Map<string, string>();
  const prefix = service.charAt(0).toUpperCase() + service.slice(1);
  const all = sectionsOf(document).flatMap(([section, entries]) => Object.entries(entries).map(([name, entry]) => ({ section, name, entry })));
  for (let before = -1; before !== renames.size;) {
    before = renames.size;
    for (const { section, name, entry } of all) {
      const other = taken[section]?.[name];
      const clashes = other !== undefined && (!same(other, entry) || refersTo(entry, renames));
      if (clashes) renames.set(`${section}/${name}`, prefix + name);
    }
  }
  return renames;
}

const sectionsOf = (document: OpenApiDocument): [string, JsonObject][] => Object.entries(document.components ?? {});

function refersTo(json: Json, renames: Renames): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (Array.isArray(json)) return json.some((item) => refersTo(item, renames));
  return Object.entries(json).some(([key, value]) => (key === '$ref' ? renames.has(targetOf(value)) : refersTo(value, renames)));
}

function renamed(json: Json, renames: Renames): Json {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map((item) => renamed(item, renames));
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, key === '$ref' ? newRef(value, renames) : renamed(value, renames)]));
}

function targetOf(ref: Json): string {
  const [, section, name] = REF.exec(textOf(ref)) ?? [];
  return `${section}/${name}`;
}

function newRef(ref: Json, renames: Renames): Json {
  const [, section] = REF.exec(textOf(ref)) ?? [];
  const name = renames.get(targetOf(ref));
  return name ? `#/components/${section}/${name}` : ref;
}

const textOf = (ref: Json): string => (typeof ref === 'string' ? ref : '');

/** Equal as JSON, whatever the order of members. */
function same(a: Json, b: Json): boolean {
  return sorted(a) === sorted(b);
}

function sorted(json: Json): string {
  return JSON.stringify(json, (_key, value: Json) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value);
}
