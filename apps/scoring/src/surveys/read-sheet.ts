import { isUtf8 } from 'node:buffer';
import { parse, CsvError } from 'csv-parse/sync';
import { DomainError, type FieldError } from '@cchc/kernel';
import type { SheetRow } from '../domain/surveys/sheet.js';
import { InvalidWorkbook } from '../workbook/invalid-workbook.js';
import { openWorkbook, type Workbook } from '../workbook/open-workbook.js';

const MOST_ROWS = 20_000;
// Empty rows between do not count.
export const XLSX_LIMITS = { rows: 5 * MOST_ROWS, bytes: 20_000_000 };

/** A file whose rows cannot count; `errors` name row and column. */
export class SurveyFileInvalid extends DomainError {
  readonly slug = 'survey-file-invalid';
  readonly title = 'Tệp kết quả điều tra chưa hợp lệ';
  override readonly status = 422;

  constructor(override readonly errors: readonly FieldError[], total = errors.length) {
    super(`Có ${total} chỗ cần sửa; chưa nhập dòng nào.`);
  }
}

const refuse = (slug: string, message: string): never => { throw new SurveyFileInvalid([{ pointer: '/content', slug, message }]); };

/** The rows of a CSV (UTF-8; comma, semicolon or tab) or of the first sheet of an XLSX; empty rows are left out. Throws SurveyFileInvalid. */
export async function readSheet(bytes: Buffer): Promise<SheetRow[]> {
  const rows = bytes.subarray(0, 2).toString('latin1') === 'PK' ? await rowsOfXlsx(bytes) : rowsOfCsv(bytes);
  const filled = rows.map(({ number, cells }) => ({ number, cells: cells.map((cell) => cell.trim().normalize('NFC')) })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  return filled.length > MOST_ROWS ? refuse('too-many-rows', `Một tệp có tối đa ${MOST_ROWS.toLocaleString('vi-VN')} dòng.`) : filled;
}

async function rowsOfXlsx(bytes: Buffer): Promise<SheetRow[]> {
  const workbook: Workbook = await openWorkbook(bytes, XLSX_LIMITS).catch((error: unknown) => {
    if (!(error instanceof InvalidWorkbook)) throw error;
    return refuse('not-a-sheet', error.message);
  });
  const [rows = []] = workbook.values();
  return rows.map((cells, at) => ({ number: at + 1, cells: cells.map(textOf) }));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell as string | number | boolean);
}

function rowsOfCsv(bytes: Buffer): SheetRow[] {
  if (!isUtf8(bytes)) return refuse('not-utf8', 'Tệp CSV phải theo bảng mã UTF-8.');
  try {
    const records = parse(bytes, { bom: true, delimiter: delimiterOf(bytes), relaxColumnCount: true, info: true, maxRecordSize: 10_000 }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ number: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse('not-a-sheet', `Dòng ${(error as CsvError & { lines?: number }).lines ?? '?'}: dấu ngoặc kép của tệp CSV không khớp.`);
  }
}

/** The one that stands most often in the heading; spreadsheets in Vietnamese write semicolons. */
function delimiterOf(bytes: Buffer): string {
  const heading = bytes.toString('utf8').split('\n', 1)[0]!;
  return [',', ';', '\t'].reduce((best, one) => (heading.split(one).length > heading.split(best).length ? one : best));
}
