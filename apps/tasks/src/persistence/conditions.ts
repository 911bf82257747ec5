/** The WHERE of a list: parts joined by AND, each `?` a parameter. */
export class Conditions {
  private readonly parts: string[] = ['true'];
  readonly values: unknown[] = [];

  and(sql: string, ...values: unknown[]): this {
    this.parts.push(this.numbered(sql, values));
    return this;
  }

  /** Only when there is a value to compare with. */
  when(value: unknown, sql: string): this {
    return value === undefined ? this : this.and(sql, value);
  }

  get sql(): string {
    return this.parts.join(' AND ');
  }

  private numbered(sql: string, values: unknown[]): string {
    let next = 0;
    return sql.replaceAll('?', () => `$${this.values.push(values[next++])}`);
  }
}

/** A pattern that finds folded text anywhere; `%` and `_` mean themselves. */
export const anywhere = (folded: string): string => `%${folded.replace(/[\\%_]/g, '\\$&')}%`;

/** SQL for the codes of an agency and all beneath it. */
export const SUBTREE = `WITH RECURSIVE beneath AS (
  SELECT code FROM tasks.agencies WHERE code = ?
  UNION SELECT a.code FROM tasks.agencies a JOIN beneath b ON a.parent = b.code) SELECT code FROM beneath`;
