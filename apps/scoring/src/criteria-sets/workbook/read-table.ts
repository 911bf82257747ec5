import type { FieldError } from '@cchc/kernel';
import { WrongCell } from './cell-kinds.js';
import type { Column, Table } from './columns.js';
import type { Cell, Workbook } from '../../workbook/open-workbook.js';
import { merge, put } from './paths.js';
import { cellName } from './places.js';

type Node = Record<string, unknown>;

/** A row as the object that it stands for. */
export interface TableRow {
  sheet: string;
  /** The row's first cell, such as `A12`. */
  first: string;
  parent: string;
  node: Node;
  cells: { at: readonly string[]; cell: string }[];
}

interface Head {
  parent: number;
  columns: { column: Column; index: number }[];
}

/** Reads the rows of a table; empty ones are passed over. What does not fit is added to `errors`. */
export function readTable(workbook: Workbook, table: Table, errors: FieldError[]): TableRow[] {
  const rows = workbook.get(table.sheet);
  if (!rows) {
    errors.push({ pointer: '', slug: 'missing-sheet', message: `Thiếu sheet “${table.sheet}”.`, sheet: table.sheet });
    return [];
  }
  const head = headOf(rows[0] ?? [], table, errors);
  const filled = rows.map((cells, row) => ({ cells, row })).slice(1).filter(({ cells }) => cells.some((cell) => cell !== null));
  return filled.map(({ cells, row }) => rowOf(table, head, cells, row, errors));
}

const headingOf = (cell: Cell): string => (typeof cell === 'string' ? cell.normalize('NFC').trim().toLowerCase() : '');

function headOf(cells: readonly Cell[], { sheet, parent, columns }: Table, errors: FieldError[]): Head {
  const headings = cells.map(headingOf);
  const find = (heading: string): number => {
    const index = headings.indexOf(heading.toLowerCase());
    if (index < 0) errors.push({ pointer: '', slug: 'missing-column', message: `Thiếu cột “${heading}”.`, sheet, cell: 'A1' });
    return index;
  };
  const known = [...(parent ? [parent] : []), ...columns.map(({ heading }) => heading)].map((heading) => heading.toLowerCase());
  headings.forEach((heading, index) => {
    if (cells[index] === null) return;
    const again = headings.indexOf(heading) < index;
    if (!known.includes(heading) || again) errors.push({ pointer: '', slug: again ? 'duplicate-column' : 'unknown-column', message: again ? 'Cột này bị lặp.' : `Không có cột “${String(cells[index])}”.`, sheet, cell: cellName(0, index) });
  });
  const own = columns.map((column) => ({ column, index: find(column.heading) }));
  return { parent: parent ? find(parent) : -1, columns: own.filter(({ index }) => index >= 0) };
}

function rowOf({ sheet, parent }: Table, head: Head, cells: readonly Cell[], row: number, errors: FieldError[]): TableRow {
  const node: Node = {};
  const read = (column: Column, index: number) => {
    try {
      return column.kind.read(cells[index] ?? null);
    } catch (error) {
      if (!(error instanceof WrongCell)) throw error;
      errors.push({ pointer: '', slug: error.slug, message: error.message, sheet, cell: cellName(row, index) });
      return undefined;
    }
  };
  for (const { column, index } of head.columns) {
    const value = read(column, index);
    if (value === undefined) continue;
    if (column.at[0] !== '') put(node, column.at, value);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) merge(node, value as Node);
    else errors.push({ pointer: '', slug: 'not-an-object', message: 'Ô này phải là một đối tượng JSON.', sheet, cell: cellName(row, index) });
  }
  const owner = cells[head.parent];
  if (parent && head.parent >= 0 && (owner === null || owner === undefined)) errors.push({ pointer: '', slug: 'required', message: `Cần ghi “${parent}”.`, sheet, cell: cellName(row, head.parent) });
  return {
    sheet, first: cellName(row, 0), parent: owner === null || owner === undefined ? '' : String(owner), node,
    cells: head.columns.filter(({ column }) => column.at[0] !== '').map(({ column, index }) => ({ at: column.at, cell: cellName(row, index) })),
  };
}
