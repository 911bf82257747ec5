/**
 * RFC 8785 (JCS): members in the order of their names' UTF-16 code units, no white space, strings and numbers as ECMAScript writes them. Members that
 * are undefined are left out. Throws TypeError for what is no JSON: dates, decimals, numbers that are not finite.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return scalar(value);
  if ('toJSON' in value) throw new TypeError(`not plain: ${JSON.stringify(value)}`);
  const members = Object.entries(value).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`).join(',')}}`;
}

function scalar(value: unknown): string {
  const isJson = value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);
  if (!isJson) throw new TypeError(`not JSON: ${typeof value}`);
  return JSON.stringify(value);
}
