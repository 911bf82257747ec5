import readXlsxFile, { type CellValue } from 'read-excel-file/node';
import { InvalidWorkbook } from './invalid-workbook.js';
import { packed, unpack, type Part } from './unpack.js';

/** What is in a cell: Excel keeps numbers, texts, yes/no and dates. Null: an empty cell. */
export type Cell = CellValue | Date | null;

/** The rows of each sheet, by its name. */
export type Workbook = ReadonlyMap<string, readonly (readonly Cell[])[]>;

/** The last row that may be named, and the bytes that may come out of the file. */
export interface WorkbookLimits {
  rows: number;
  bytes: number;
}

/** The attribute `r` of a row or cell, however it is written. */
const PLACE = /(?<!xmlns:)(?<![\w.-])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Opens an XLSX file, within limits on all that a stranger can blow up: sizes, rows, columns, entities. Throws InvalidWorkbook. */
export async function openWorkbook(file: Buffer, limits: WorkbookLimits): Promise<Workbook> {
  const parts = unpack(file, limits.bytes);
  for (const part of parts) refuseOversized(part, limits.rows);
  try {
    const sheets = await readXlsxFile(packed(parts));
    return new Map(sheets.map(({ sheet, data }) => [sheet.normalize('NFC').trim(), data as unknown as Cell[][]]));
  } catch {
    throw new InvalidWorkbook('Không đọc được tệp: tệp bị hỏng hoặc không phải bảng tính .xlsx.');
  }
}

/** The reader fills every gap up to the row and column that a cell names: one cell `XFD1048576` would take all memory. */
function refuseOversized({ content }: Part, mostRows: number): void {
  const xml = content.toString('utf8');
  if (/<!DOCTYPE/i.test(xml)) throw new InvalidWorkbook('Tệp chứa khai báo DOCTYPE, không được nhận.');
  for (const [, double, single] of xml.matchAll(PLACE)) {
    const [, row = ''] = /^[A-Z]{0,2}(\d{1,7})$/.exec(double ?? single ?? '') ?? [];
    if (row === '' || Number(row) > mostRows) throw new InvalidWorkbook(`Bảng tính chỉ được tối đa ${mostRows} dòng và 702 cột (đến cột ZZ).`);
  }
}
