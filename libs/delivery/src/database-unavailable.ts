/** PostgreSQL cannot be reached, does not answer in time, or could not serialise: nothing was decided; try again. */
export class DatabaseUnavailable extends Error {
  readonly status = 503;
  readonly retryAfterSeconds = 2;

  constructor(
    /** The link is gone, so that no other transaction would fare better. */
    readonly lost: boolean,
    cause: unknown,
  ) {
    super(`the database ${lost ? 'cannot be reached' : 'is too busy'}: ${(cause as Error).message}`, { cause });
    this.name = 'DatabaseUnavailable';
  }
}

const LOST_CODES = new Set([
  '57P01', '57P02', '57P03', '25P03', '53300',
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH',
]);
const LOST_WORDS = /connection terminated|timeout exceeded when trying to connect|query read timeout|connection error|not queryable|after calling end/i;
// TypeORM's way to say that the connection broke since the last query.
const RELEASED = /^QueryRunner(Provider)?AlreadyReleasedError$/;
const BUSY_CODES = new Set(['57014', '55P03', '40001', '40P01']);

export function codeOf(error: unknown): string {
  const { code, driverError } = (error ?? {}) as { code?: string; driverError?: { code?: string } };
  return code ?? driverError?.code ?? '';
}

/** The link to the database is gone, or there was none. */
export function isConnectionLost(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return error.lost;
  const code = codeOf(error);
  const { name = '', message = '' } = (error ?? {}) as Partial<Error>;
  return LOST_CODES.has(code) || code.startsWith('08') || RELEASED.test(name) || LOST_WORDS.test(message);
}

/** Another transaction won; the same work may succeed when it is done again from its beginning. */
export const isSerializationFailure = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

/** What callers see of an error: DatabaseUnavailable when that is what it means, else the error itself. */
export function seenFromOutside(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable) return error;
  if (isConnectionLost(error)) return new DatabaseUnavailable(true, error);
  return BUSY_CODES.has(codeOf(error)) ? new DatabaseUnavailable(false, error) : error;
}
