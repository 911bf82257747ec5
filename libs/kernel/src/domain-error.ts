/** One thing wrong with an input: where (JSON pointer), what (stable slug), and a sentence in Vietnamese. */
export interface FieldError {
  pointer: string;
  slug: string;
  message: string;
  /** The display code of a report's cell, such as `A1.02`; in a workbook the cell of `sheet`, such as `C12`. */
  cell?: string;
  /** The sheet of a workbook. */
  sheet?: string;
}

/** A refusal that the domain expects. `slug` and `status` are stable; `title` and `detail` are Vietnamese. */
export abstract class DomainError extends Error {
  abstract readonly slug: string;
  abstract readonly title: string;
  /** The HTTP status that fits: 403, 404, 409, 412 or 422. */
  readonly status: number = 409;
  readonly errors?: readonly FieldError[];
  /** Facts that help the caller, such as the current version; shown as they are. */
  readonly extensions?: Readonly<Record<string, unknown>>;

  constructor(readonly detail: string) {
    super(detail);
    this.name = new.target.name;
  }
}
