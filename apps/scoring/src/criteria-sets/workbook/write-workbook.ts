import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import { holds } from './cell-kinds.js';
import { BANDS, CHOICE_LISTS, CHOICES, CRITERIA, FIELDS, LEAVES, RESPONDENTS, SCALES, SETTINGS, type Table } from './columns.js';
import { WorkbookTooLarge } from '../../workbook/invalid-workbook.js';
import { partOf, without } from './paths.js';
import { settingsOf } from './settings.js';

type Node = Record<string, unknown>;
type Owned = readonly [parent: string, row: Node];

const MOST_LETTERS = 32_767;

/** A criteria set's document as a workbook, as `columns.ts` lays it out. Throws WorkbookTooLarge for what no cell can hold. */
export function writeWorkbook(document: object): Promise<Buffer> {
  const root = document as { fields: Node[]; bands: Node[]; respondentGroups: Node[]; surveyScales: Record<string, { options: Node[] }> };
  const criteria = root.fields.flatMap((field) => owned(field, 'criteria'));
  const leaves = criteria.flatMap(([, criterion]) => owned(criterion, 'subCriteria'));
  const sheets = [
    settingsSheet(document),
    sheetOf(FIELDS, root.fields.map((field) => ['', without(field, ['criteria'])])),
    sheetOf(CRITERIA, criteria.map(([parent, criterion]) => [parent, without(criterion, ['subCriteria'])])),
    sheetOf(LEAVES, leaves.map(([parent, leaf]) => [parent, withoutChoices(leaf)])),
    sheetOf(CHOICES, leaves.flatMap(([, leaf]) => choicesOf(leaf).map((choice): Owned => [leaf['code'] as string, choice]))),
    sheetOf(BANDS, root.bands.map((band) => ['', band])),
    sheetOf(SCALES, Object.entries(root.surveyScales).flatMap(([scale, { options }]) => options.map((option): Owned => [scale, option]))),
    sheetOf(RESPONDENTS, root.respondentGroups.map((group) => ['', group])),
  ];
  return writeXlsxFile(sheets).toBuffer();
}

const owned = (node: Node, list: string): Owned[] => (node[list] as Node[]).map((part) => [node['code'] as string, part]);

const listOf = (leaf: Node): string[] => {
  const list = CHOICE_LISTS[partOf(leaf, ['scoring', 'method']) as string];
  return list ? ['scoring', 'params', list] : [];
};

const choicesOf = (leaf: Node): Node[] => (listOf(leaf).length > 0 ? (partOf(leaf, listOf(leaf)) as Node[]) : []);
const withoutChoices = (leaf: Node): Node => (listOf(leaf).length > 0 ? without(leaf, listOf(leaf)) : leaf);

function sheetOf({ sheet, parent, columns }: Table, rows: readonly Owned[]): Sheet<never> {
  const headings = [...(parent ? [parent] : []), ...columns.map(({ heading }) => heading)];
  const data = rows.map(([code, row]) => [...(parent ? [cellOf(code)] : []), ...cellsOf(columns, row)]);
  return laidOut(sheet, headings, [...(parent ? [14] : []), ...columns.map(({ width }) => width)], data);
}

/** The last column takes what the others have no place for, or cannot give back as it was. */
function cellsOf(columns: Table['columns'], row: Node): Cell[] {
  const own = columns.slice(0, -1).map(({ at, kind }) => {
    const value = partOf(row, at);
    return value !== undefined && holds(kind, value) ? { at, cell: cellOf(kind.write(value)) } : { cell: null };
  });
  const rest = own.reduce((left, { at }) => (at ? without(left, at) : left), row);
  return [...own.map(({ cell }) => cell), cellOf(Object.keys(rest).length > 0 ? JSON.stringify(rest) : null)];
}

function settingsSheet(document: object): Sheet<never> {
  const rows = settingsOf(document).map(({ pointer, kind, value }) => [cellOf(pointer), cellOf(kind), cellOf(value)]);
  return laidOut(SETTINGS.sheet, SETTINGS.headings, SETTINGS.widths, rows);
}

const laidOut = (sheet: string, headings: readonly string[], widths: readonly number[], rows: readonly Row[]): Sheet<never> => ({
  sheet,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
  data: [headings.map((value) => ({ value, fontWeight: 'bold', wrap: true })), ...rows],
});

/** Excel takes `_x0041_` in a text for a letter; written so, it is the text itself. */
function cellOf(value: string | number | null): Cell {
  if (typeof value !== 'string') return value;
  if (value.length > MOST_LETTERS) throw new WorkbookTooLarge();
  return { type: String, value: value.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x'), wrap: true, alignVertical: 'top' };
}
