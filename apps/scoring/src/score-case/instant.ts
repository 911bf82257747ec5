import type { JsonNode } from '../domain/document/json-node.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant with its offset; some of a case are in UTC on purpose. */
export function instantOf(node: JsonNode): Date {
  const text = node.text();
  const at = new Date(text);
  if (!INSTANT.test(text) || Number.isNaN(at.getTime())) return node.refuse('not-an-instant', 'Phải là thời điểm ISO 8601 có múi giờ.');
  return at;
}
