import { isDeepStrictEqual } from 'node:util';
import { FORBIDDEN_KEYS } from '@cchc/service-kit';
import type { Cell } from '../../workbook/open-workbook.js';

/** How a value of a document is written in a cell, and read back. `read` gives undefined for what says nothing; throws WrongCell. */
export interface CellKind {
  write: (value: unknown) => string | number | null;
  read: (cell: Cell) => unknown;
}

/** The cell's content does not fit its column. The message is Vietnamese. */
export class WrongCell extends Error {
  constructor(readonly slug: string, message: string) {
    super(message);
  }
}

const DECIMAL = /^-?\d+([.,]\d+)?$/;

const text: CellKind = {
  write: (value) => (typeof value === 'string' ? value : null),
  read(cell) {
    if (cell === null) return undefined;
    if (cell instanceof Date) throw new WrongCell('a-date', 'Ô này đang ở định dạng ngày tháng; hãy đổi sang định dạng văn bản.');
    return String(cell);
  },
};

/** Decimals written as text stay text; a comma is a decimal point. */
const number: CellKind = {
  write: (value) => (value === undefined ? null : (value as string | number)),
  read(cell) {
    if (cell === null || typeof cell === 'number') return cell ?? undefined;
    if (typeof cell === 'string' && DECIMAL.test(cell)) return cell.includes(',') ? Number(cell.replace(',', '.')) : cell;
    throw new WrongCell('not-a-number', 'Ô này phải là một số.');
  },
};

/** What is missing is written as null, where the other kinds leave it out. */
const orNull = (kind: CellKind): CellKind => ({ write: (value) => (value === null ? null : kind.write(value)), read: (cell) => kind.read(cell) ?? null });

const flag: CellKind = {
  write: (value) => (value === undefined ? null : value ? 'Có' : 'Không'),
  read(cell) {
    if (cell === null) return undefined;
    if (typeof cell === 'boolean') return cell;
    const found = typeof cell === 'string' ? { có: true, không: false }[cell.normalize('NFC').toLowerCase()] : undefined;
    if (found === undefined) throw new WrongCell('not-a-flag', 'Ô này phải là “Có” hoặc “Không”.');
    return found;
  },
};

/** A list of texts, one a line. */
const lines: CellKind = {
  write: (value) => (Array.isArray(value) ? value.join('\n') : null),
  read: (cell) => (text.read(cell) as string | undefined)?.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ''),
};

/** A list that is there even when it is empty. */
const linesOrNone: CellKind = { write: lines.write, read: (cell) => lines.read(cell) ?? [] };

const json: CellKind = {
  write: (value) => (value === undefined ? null : JSON.stringify(value)),
  read(cell) {
    if (cell === null) return undefined;
    if (typeof cell !== 'string') return cell;
    try {
      return JSON.parse(cell, (key, value: unknown) => {
        if (FORBIDDEN_KEYS.has(key)) throw new SyntaxError(key);
        return value;
      }) as unknown;
    } catch {
      throw new WrongCell('not-json', 'Ô này phải là JSON hợp lệ.');
    }
  },
};

/** One of a few codes, by its Vietnamese word; the code itself is taken too. */
const words = (codes: Readonly<Record<string, string>>): CellKind => ({
  write: (value) => (typeof value === 'string' ? (Object.keys(codes).find((word) => codes[word] === value) ?? value) : null),
  read(cell) {
    const said = text.read(cell) as string | undefined;
    if (said === undefined || Object.values(codes).includes(said)) return said;
    const word = Object.keys(codes).find((one) => one.toLowerCase() === said.normalize('NFC').toLowerCase());
    if (!word) throw new WrongCell('not-allowed', `Ô này chỉ được là một trong: ${Object.keys(codes).join(', ')}.`);
    return codes[word];
  },
});

export const CELL_KINDS = { text, number, orNull, flag, lines, linesOrNone, json, words };

/** Whether a cell gives back exactly the value; Excel's texts lose the blanks around them. */
export function holds(kind: CellKind, value: unknown): boolean {
  try {
    const cell = kind.write(value);
    if (typeof cell === 'string' && cell.includes('\r')) return false;
    return isDeepStrictEqual(kind.read(typeof cell === 'string' ? cell.trim() || null : cell), value);
  } catch (error) {
    if (error instanceof WrongCell) return false;
    throw error;
  }
}
