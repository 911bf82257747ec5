export type CellType = 'INTEGER' | 'DECIMAL' | 'BOOLEAN' | 'COMPUTED_PERCENT';
export type Value = number | string | boolean;

export type Check = { lte: string } | { sumEquals: string[]; target: string } | { sumLte: string[]; target: string };

export interface Formula {
  numerator: string | string[];
  denominator: string | string[];
}

/** One indicator as the page needs it: of the form when it applies to the agency, otherwise only named by a check. */
export interface Cell {
  code: string;
  key: string;
  name: string;
  unit: string;
  type: CellType;
  required: boolean;
  checks: Check[];
  formula?: Formula;
}

/** What is sent to be saved; what is left out is thereby empty. */
export interface ReportContent {
  values: Record<string, Value>;
  notApplicable: Record<string, string>;
}

/** Finds a text in the page's catalogue. */
export type Say = (key: string, values?: Record<string, string | number>) => string;
