import type { FieldError } from '@cchc/kernel';
import { escapePointer } from '@cchc/service-kit';
import { SETTINGS } from './columns.js';
import type { TableRow } from './read-table.js';

interface Spot {
  sheet: string;
  cell: string;
}

/** Where in the workbook each part of the document stands. */
export class Places {
  readonly #spots = new Map<string, Spot>();

  /** A row stands for the object at `pointer`, each of its columns for a value in it. */
  add(pointer: string, { sheet, first, cells }: TableRow): void {
    this.#spots.set(pointer, { sheet, cell: first });
    for (const { at, cell } of cells) this.#spots.set(pointer + at.map((key) => `/${escapePointer(key)}`).join(''), { sheet, cell });
  }

  set(pointer: string, spot: Spot): void {
    this.#spots.set(pointer, spot);
  }

  /** The error with its sheet and cell: that of the value, or of the nearest thing around it that has one. What is nowhere is missing from the settings. */
  locate(error: FieldError): FieldError {
    for (let pointer = error.pointer; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
      const spot = this.#spots.get(pointer);
      if (spot) return { ...error, ...spot };
    }
    return { ...error, sheet: SETTINGS.sheet };
  }
}

/** `(0, 27)` → `AB1`. */
export function cellName(row: number, column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? `${letter}${row + 1}` : `${String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row + 1}`;
}
