import type { FieldError } from '@cchc/kernel';
import { escapePointer } from '@cchc/service-kit';
import { BANDS, CHOICE_LISTS, CHOICES, CRITERIA, FIELDS, LEAVES, RESPONDENTS, SCALES, type Table } from './columns.js';
import { InvalidWorkbook } from '../../workbook/invalid-workbook.js';
import { openWorkbook } from '../../workbook/open-workbook.js';
import { partOf, put } from './paths.js';
import { Places } from './places.js';
import { readSettings } from './read-settings.js';
import { readTable, type TableRow } from './read-table.js';

type Node = Record<string, unknown>;

export const LIMITS = { rows: 2_000, bytes: 8 * 1_048_576 };

/** A document as it stands in a workbook, and where in the workbook each part of it stands. */
export interface ReadWorkbook {
  document: Node;
  places: Places;
}

/** Reads a workbook as `columns.ts` lays it out. Throws InvalidWorkbook with every cell that does not fit. */
export async function readWorkbook(file: Buffer): Promise<ReadWorkbook> {
  const workbook = await openWorkbook(file, LIMITS);
  const errors: FieldError[] = [];
  const places = new Places();
  const document = readSettings(workbook, places, errors);
  const rows = (table: Table): TableRow[] => readTable(workbook, table, errors);
  const builder = new Builder(document, places, errors);
  builder.list('fields', FIELDS, rows(FIELDS));
  const fields = builder.children(FIELDS, 'fields', 'criteria', rows(CRITERIA));
  const leaves = builder.grandchildren(fields, rows(LEAVES));
  builder.choices(leaves, rows(CHOICES));
  builder.list('bands', BANDS, rows(BANDS));
  builder.list('respondentGroups', RESPONDENTS, rows(RESPONDENTS));
  builder.scales(rows(SCALES));
  if (errors.length > 0) throw new InvalidWorkbook(`Có ${errors.length} chỗ cần sửa trong bảng tính.`, errors);
  return { document, places };
}

interface Placed {
  node: Node;
  pointer: string;
}

/** Puts the rows of the sheets together to one tree. */
class Builder {
  constructor(
    private readonly document: Node,
    private readonly places: Places,
    private readonly errors: FieldError[],
  ) {}

  list(key: string, { sheet }: Table, rows: readonly TableRow[]): void {
    this.places.set(`/${key}`, { sheet, cell: 'A1' });
    this.document[key] = rows.map((row, index) => this.placed(row, `/${key}/${index}`).node);
  }

  children(of: Table, key: string, list: string, rows: readonly TableRow[]): Placed[] {
    const parents = (this.document[key] as Node[]).map((node, index) => ({ node, pointer: `/${key}/${index}` }));
    return this.under(parents, list, rows, of.sheet);
  }

  grandchildren(criteria: readonly Placed[], rows: readonly TableRow[]): Placed[] {
    return this.under(criteria, 'subCriteria', rows, CRITERIA.sheet);
  }

  choices(leaves: readonly Placed[], rows: readonly TableRow[]): void {
    for (const leaf of leaves) {
      const list = CHOICE_LISTS[partOf(leaf.node, ['scoring', 'method']) as string];
      const own = rows.filter((row) => row.parent === leaf.node['code']);
      if (list) put(leaf.node, ['scoring', 'params', list], own.map((row, index) => this.placed(row, `${leaf.pointer}/scoring/params/${list}/${index}`).node));
      else for (const row of own) this.refuse(row, 'no-choices', `Tiêu chí ${row.parent} không chấm theo phương án hoặc bậc điểm.`);
    }
    const codes = new Set(leaves.map(({ node }) => node['code']));
    for (const row of rows) if (!codes.has(row.parent)) this.refuse(row, 'unknown-parent', `Sheet “${LEAVES.sheet}” không có mã “${row.parent}”.`);
  }

  scales(rows: readonly TableRow[]): void {
    for (const key of new Set(rows.map((row) => row.parent))) {
      const own = rows.filter((row) => row.parent === key);
      const options = own.map((row, index) => this.placed(row, `/surveyScales/${escapePointer(key)}/options/${index}`).node);
      put(this.document, ['surveyScales', key, 'options'], options);
    }
    this.document['surveyScales'] ??= {};
  }

  private under(parents: readonly Placed[], list: string, rows: readonly TableRow[], sheet: string): Placed[] {
    const codes = new Set(parents.map(({ node }) => node['code']));
    for (const row of rows) if (!codes.has(row.parent)) this.refuse(row, 'unknown-parent', `Sheet “${sheet}” không có mã “${row.parent}”.`);
    const seen = new Set<unknown>();
    return parents.flatMap(({ node, pointer }) => {
      // Two parents of one code are told as such later; the rows go to the first.
      const own = seen.has(node['code']) ? [] : rows.filter((row) => row.parent === node['code']);
      seen.add(node['code']);
      const placed = own.map((row, index) => this.placed(row, `${pointer}/${list}/${index}`));
      node[list] = placed.map((one) => one.node);
      return placed;
    });
  }

  private placed(row: TableRow, pointer: string): Placed {
    this.places.add(pointer, row);
    return { node: row.node, pointer };
  }

  private refuse(row: TableRow, slug: string, message: string): void {
    this.errors.push({ pointer: '', slug, message, sheet: row.sheet, cell: row.first });
  }
}
