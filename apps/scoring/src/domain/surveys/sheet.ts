/** A row of a sheet: its number as people see it, from 1, and its cells as text without spaces around. */
export interface SheetRow {
  number: number;
  cells: readonly string[];
}

/** `C12` */
export function cellOf({ number }: SheetRow, column: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) letters = String.fromCharCode(65 + (left % 26)) + letters;
  return `${letters}${number}`;
}
