declare module 'pg/lib/utils.js' {
  /** A value as PostgreSQL reads it. Throws for one that cannot be written, such as an object that holds itself. */
  export function prepareValue(value: unknown): string | Buffer | null;
}
