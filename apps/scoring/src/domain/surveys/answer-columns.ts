import { foldText, type FieldError } from '@cchc/kernel';
import { cellOf, type SheetRow } from './sheet.js';

/** What a row of a survey's file says, by the words that may head its columns (folded). */
const HEADINGS = {
  agency: ['co quan', 'ma co quan', 'co quan duoc danh gia', 'agency'],
  leaf: ['tieu chi', 'ma tieu chi', 'leaf'],
  respondents: ['nhom tra loi', 'nhom nguoi tra loi', 'doi tuong', 'respondents'],
  respondentAgency: ['co quan nguoi tra loi', 'co quan cua nguoi tra loi', 'respondentagency'],
  option: ['phuong an', 'tra loi', 'option'],
  count: ['so phieu', 'count'],
} as const;

export type Column = keyof typeof HEADINGS;
export type Columns = Partial<Record<Column, number>>;

/** Without respondentAgency nobody can be left out, without count a row is one answer. */
const REQUIRED: readonly Column[] = ['agency', 'leaf', 'respondents', 'option'];

/** How the columns are called in Vietnamese, for who writes the file. */
export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  agency: 'Cơ quan', leaf: 'Tiêu chí', respondents: 'Nhóm trả lời', respondentAgency: 'Cơ quan người trả lời', option: 'Phương án', count: 'Số phiếu',
};

/** Finds the columns by the heading row, in whatever order they stand. */
export function columnsOf(heading: SheetRow): { columns: Columns; faults: FieldError[] } {
  const columns: Columns = {};
  const faults: FieldError[] = [];
  const refuse = (at: number, slug: string, message: string) => faults.push({ pointer: '/content', slug, cell: cellOf(heading, at), message: `Dòng ${heading.number}: ${message}` });
  heading.cells.forEach((text, at) => {
    if (text === '') return;
    const column = (Object.keys(HEADINGS) as Column[]).find((one) => (HEADINGS[one] as readonly string[]).includes(foldText(text)));
    if (!column) refuse(at, 'column-unknown', `không có cột “${text.slice(0, 60)}”.`);
    else if (columns[column] !== undefined) refuse(at, 'column-twice', `cột “${COLUMN_NAMES[column]}” có hai lần.`);
    else columns[column] = at;
  });
  for (const column of REQUIRED) if (columns[column] === undefined) refuse(0, 'column-missing', `thiếu cột “${COLUMN_NAMES[column]}”.`);
  return { columns, faults };
}
