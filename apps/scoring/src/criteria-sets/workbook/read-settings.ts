import type { FieldError } from '@cchc/kernel';
import { FORBIDDEN_KEYS } from '@cchc/service-kit';
import { CELL_KINDS, WrongCell, type CellKind } from './cell-kinds.js';
import { SETTINGS } from './columns.js';
import type { Cell, Workbook } from '../../workbook/open-workbook.js';
import { put } from './paths.js';
import { cellName, type Places } from './places.js';
import type { SettingKind } from './settings.js';

const KINDS: Readonly<Record<SettingKind, CellKind>> = { chữ: CELL_KINDS.text, số: CELL_KINDS.number, 'có/không': CELL_KINDS.flag, JSON: CELL_KINDS.json };

/** The document as far as the sheet of settings has it. What does not fit is added to `errors`. */
export function readSettings(workbook: Workbook, places: Places, errors: FieldError[]): Record<string, unknown> {
  const document: Record<string, unknown> = {};
  const { sheet, headings } = SETTINGS;
  const rows = workbook.get(sheet);
  if (!rows) errors.push({ pointer: '', slug: 'missing-sheet', message: `Thiếu sheet “${sheet}”.`, sheet });
  else if (headings.some((heading, index) => rows[0]?.[index] !== heading)) errors.push({ pointer: '', slug: 'missing-column', message: `Ba cột đầu phải là ${headings.join(', ')}.`, sheet, cell: 'A1' });
  else {
    rows.forEach((cells, row) => {
      if (row === 0 || cells.every((cell) => cell === null)) return;
      const refuse = (column: number, slug: string, message: string) => void errors.push({ pointer: '', slug, message, sheet, cell: cellName(row, column) });
      readSetting(cells, document, (pointer) => places.set(pointer, { sheet, cell: cellName(row, 2) }), refuse);
    });
  }
  return document;
}

type Refuse = (column: number, slug: string, message: string) => void;

function readSetting([pointer = null, kind = null, value = null]: readonly Cell[], document: Record<string, unknown>, found: (pointer: string) => void, refuse: Refuse): void {
  const path = typeof pointer === 'string' && pointer.startsWith('/') ? pointer.slice(1).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) : [];
  if (path.length === 0 || path.some((key) => FORBIDDEN_KEYS.has(key))) return refuse(0, 'not-a-pointer', 'Ô này phải là một mục, ví dụ /meta/title.');
  const reader = KINDS[kind as SettingKind] as CellKind | undefined;
  if (!reader) return refuse(1, 'not-allowed', `Ô này chỉ được là một trong: ${Object.keys(KINDS).join(', ')}.`);
  try {
    if (!put(document, path, reader.read(value))) return refuse(0, 'misplaced', 'Mục này nằm trong một mục không chứa được nó.');
    found(pointer as string);
  } catch (error) {
    if (!(error instanceof WrongCell)) throw error;
    refuse(2, error.slug, error.message);
  }
}
