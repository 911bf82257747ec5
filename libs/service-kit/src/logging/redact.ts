const SECRET = /authorization|cookie|password|passwd|token|secret|private|api-?key|^pw$/i;
const DEPTH = 5;

/** A copy of what is to be logged in which every field with a telling name is hidden, however deep. */
export function redact(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return describeError(value, depth);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth >= DEPTH) return '[…]';
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, SECRET.test(key) ? '[redacted]' : redact(item, depth + 1)]),
  );
}

/** Only what helps: a driver's error also carries the statement's parameters, which may be anybody's secret. */
function describeError(error: Error & { code?: unknown }, depth: number): Record<string, unknown> {
  return {
    type: error.name,
    message: error.message,
    ...(typeof error.code === 'string' && { code: error.code }),
    stack: error.stack,
    ...(error.cause instanceof Error && depth < DEPTH && { cause: describeError(error.cause, depth + 1) }),
  };
}
