import { Problem, Unavailable, ValidationFailed } from './problem.js';

/** SQLSTATE classes and codes after which the same request may succeed: lost links, too many of them, timeouts, deadlocks. */
const PASSING = /^(08...|53...|57P0.|57014|40001|40P01|55P03|25P0[34]|58...)$/;
const NODE_NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** The server's certificate has expired or is not trusted: whoever renews it needs no restart of ours. */
const UNTRUSTED = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_)/;
/** What pg and its pool say without a code. */
const PG_WORDS = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Cannot use a pool after|Client was closed|The server does not support|Driver not Connected|timeout expired)/i;

/** The answer for an error of the database that has a known meaning, else undefined. */
export function problemOfDatabaseError(error: unknown): Problem | undefined {
  for (const cause of causesOf(error)) {
    const code = typeof cause.code === 'string' ? cause.code : '';
    if (PASSING.test(code) || NODE_NETWORK.has(code) || UNTRUSTED.test(code) || PG_WORDS.test(cause.message)) return new Unavailable();
    if (code === '22021' || code === '22P05') return new ValidationFailed([NUL]);
  }
  return undefined;
}

const NUL = { pointer: '', slug: 'nul-character', message: 'Không được chứa ký tự NUL hoặc ký tự không hợp lệ.' };

/** The error and what it wraps: TypeORM's driverError, causes, the members of an AggregateError. */
function* causesOf(error: unknown, depth = 0): Generator<Error & { code?: unknown }> {
  if (!(error instanceof Error) || depth > 4) return;
  yield error;
  const { driverError } = error as { driverError?: unknown };
  if (driverError !== error) yield* causesOf(driverError, depth + 1);
  yield* causesOf(error.cause, depth + 1);
  if (error instanceof AggregateError) for (const inner of error.errors) yield* causesOf(inner, depth + 1);
}
