import { foldText, type FieldError } from '@cchc/kernel';
import type { Answer, CriteriaSet, Leaf, Respondents, Scoring } from '../criteria/criteria-set.js';
import { COLUMN_NAMES, columnsOf, type Column, type Columns } from './answer-columns.js';
import { cellOf, type SheetRow } from './sheet.js';

/** So many equal answers about one leaf of one agency. */
export interface SurveyAnswer {
  agencyCode: string;
  leaf: string;
  respondents: string;
  /** Null where the file does not say whose people answered. */
  respondentAgency: string | null;
  option: string;
  count: number;
}

/** Answers of an agency's people about their own agency: known, and not counted. */
export interface ExcludedRow {
  row: number;
  agencyCode: string;
  leaf: string;
  count: number;
}

export interface ReadAnswers {
  /** Everything wrong with the file; with any of it nothing counts. */
  faults: readonly FieldError[];
  rows: number;
  answers: readonly SurveyAnswer[];
  excluded: readonly ExcludedRow[];
}

/** Reads a survey's sheet against the criteria set and the ranked agencies of its group. The first row is the heading. */
export function readAnswers(sheet: readonly SheetRow[], set: CriteriaSet, ranked: ReadonlySet<string>): ReadAnswers {
  const [heading, ...rows] = sheet;
  if (!heading) return { faults: [{ pointer: '/content', slug: 'sheet-empty', message: 'Tệp không có dòng nào.' }], rows: 0, answers: [], excluded: [] };
  const { columns, faults } = columnsOf(heading);
  if (faults.length > 0) return { faults, rows: rows.length, answers: [], excluded: [] };
  if (rows.length === 0) return { faults: [{ pointer: '/content', slug: 'sheet-empty', message: 'Tệp chỉ có dòng tiêu đề.' }], rows: 0, answers: [], excluded: [] };
  const reader = new RowReader(columns, set, ranked);
  const read = rows.map((row) => ({ row: row.number, ...reader.read(row) }));
  const sound = read.flatMap(({ row, answer }) => (answer ? [{ row, ...answer }] : []));
  const own = (one: SurveyAnswer) => one.respondentAgency === one.agencyCode;
  return {
    faults: read.flatMap((one) => one.faults),
    rows: rows.length,
    answers: sound.filter((one) => !own(one)).map(({ row: _, ...answer }) => answer),
    excluded: sound.filter(own).map(({ row, agencyCode, leaf, count }) => ({ row, agencyCode, leaf, count })),
  };
}

type Surveyed = Leaf & { scoring: Extract<Scoring, { method: 'SURVEY_PERCENT' }> };

class RowReader {
  private readonly leaves: ReadonlyMap<string, Surveyed>;

  constructor(
    private readonly columns: Columns,
    private readonly set: CriteriaSet,
    private readonly ranked: ReadonlySet<string>,
  ) {
    this.leaves = new Map(set.leaves.filter((leaf): leaf is Surveyed => leaf.scoring.method === 'SURVEY_PERCENT').map((leaf) => [leaf.code, leaf]));
  }

  read(row: SheetRow): { answer?: SurveyAnswer; faults: FieldError[] } {
    const faults: FieldError[] = [];
    const text = (column: Column): string => row.cells[this.columns[column] ?? -1] ?? '';
    const refuse = (column: Column, slug: string, why: string): undefined => {
      faults.push({ pointer: '/content', slug, cell: cellOf(row, this.columns[column]!), message: `Dòng ${row.number}, cột “${COLUMN_NAMES[column]}”: ${why}` });
    };
    const agencyCode = this.ranked.has(text('agency')) ? text('agency') : refuse('agency', 'agency-unknown', `${shown(text('agency'))} không phải mã cơ quan được xếp hạng trong nhóm này.`);
    const leaf = this.leaves.get(text('leaf')) ?? refuse('leaf', 'leaf-unknown', `${shown(text('leaf'))} không phải tiêu chí điều tra xã hội học.`);
    const respondents = leaf && (named(leaf.scoring.respondents, text('respondents')) ?? refuse('respondents', 'respondents-unknown', `tiêu chí ${leaf.code} không hỏi nhóm ${shown(text('respondents'))}.`));
    const option = leaf && (optionOf(leaf.scoring.scale, text('option')) ?? refuse('option', 'option-unknown', `${shown(text('option'))} không phải phương án trả lời của ${leaf.code} (${leaf.scoring.scale.map(({ code }) => code).join(', ')}).`));
    const count = this.columns.count === undefined ? 1 : (countOf(text('count')) ?? refuse('count', 'not-a-count', `${shown(text('count'))} không phải số nguyên từ 0 đến 1.000.000.`));
    const from = text('respondentAgency');
    if (from !== '' && !Object.hasOwn(this.set.catalogue.agencies, from)) refuse('respondentAgency', 'agency-unknown', `${shown(from)} không phải mã cơ quan.`);
    if (faults.length > 0 || !agencyCode || !leaf || !respondents || !option || count === undefined) return { faults };
    return { faults, answer: { agencyCode, leaf: leaf.code, respondents: respondents.code, respondentAgency: from || null, option: option.code, count } };
  }
}

const shown = (text: string): string => (text === '' ? 'ô trống' : `“${text.slice(0, 60)}”`);

const named = (groups: readonly Respondents[], text: string): Respondents | undefined =>
  groups.find(({ code, name }) => code === text || foldText(name) === foldText(text));

const optionOf = (scale: readonly Answer[], text: string): Answer | undefined =>
  scale.find(({ code, label }) => code === text.toUpperCase() || foldText(label) === foldText(text));

function countOf(text: string): number | undefined {
  if (!/^\d{1,7}$/.test(text)) return undefined;
  const count = parseInt(text, 10);
  return count <= 1_000_000 ? count : undefined;
}
