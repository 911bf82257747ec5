import { CELL_KINDS, type CellKind } from './cell-kinds.js';

/** A column of a sheet: its heading, where in the row's object its value stands, and how the value is written. */
export interface Column {
  heading: string;
  at: readonly string[];
  kind: CellKind;
  width: number;
}

export interface Table {
  sheet: string;
  /** The first column, when rows belong to a row of another sheet: its code. */
  parent?: string;
  columns: readonly Column[];
}

const column = (heading: string, at: string, kind: CellKind, width: number): Column => ({ heading, at: at.split('.'), kind, width });
const { text, number, orNull, flag, lines, linesOrNone, json, words } = CELL_KINDS;

/** What a row has besides its columns, so that nothing of a document is lost. */
const REST = column('Dữ liệu khác (JSON)', '', json, 24);
const CODE = column('Mã', 'code', text, 12);
const NAME = column('Tên', 'name', text, 60);
const MAX = column('Điểm tối đa', 'maxScore', number, 12);

export const FIELDS: Table = {
  sheet: 'Lĩnh vực',
  columns: [CODE, NAME, column('Tên tiếng Anh', 'nameEn', text, 30), column('Lĩnh vực của kế hoạch', 'planFieldCode', orNull(text), 20), MAX, REST],
};

export const CRITERIA: Table = { sheet: 'Tiêu chí', parent: 'Mã lĩnh vực', columns: [CODE, NAME, MAX, REST] };

export const METHODS = {
  'Phương án': 'OPTION', 'Tỷ lệ': 'RATIO', 'Bậc': 'TIERED', 'Cộng nội dung': 'CHECKLIST', 'Cộng theo số lượng': 'COUNT_EACH', 'Trừ theo số lượng': 'COUNT_DEDUCT', 'Điều tra': 'SURVEY_PERCENT',
};

const param = (heading: string, name: string, kind: CellKind, width = 14): Column => column(heading, `scoring.params.${name}`, kind, width);

export const LEAVES: Table = {
  sheet: 'Tiêu chí thành phần',
  parent: 'Mã tiêu chí',
  columns: [
    CODE, NAME, MAX,
    column('Loại', 'kind', words({ 'Thẩm định': 'APPRAISAL', 'Điều tra': 'SURVEY' }), 12),
    column('Cách chấm', 'scoring.method', words(METHODS), 20),
    param('Tử số', 'numerator', text, 30), param('Mẫu số', 'denominator', text, 30), param('Mức sàn (%)', 'minPercent', number), param('Mức đạt điểm tối đa (%)', 'fullAt', number),
    param('Mẫu số bằng 0', 'zeroDenominator', words({ 'Không áp dụng': 'NOT_APPLICABLE', 'Điểm tối đa': 'FULL', '0 điểm': 'ZERO' })),
    param('Còn lại (điểm)', 'otherwise', number), param('Đơn vị đếm', 'unit', text, 24), param('Điểm mỗi đơn vị', 'perUnit', number), param('Không dưới (điểm)', 'floor', number),
    param('Thang đo', 'scaleRef', text), param('Người trả lời', 'respondentGroups', lines, 28), param('Số phiếu ít nhất', 'minResponses', number),
    column('Cơ quan thẩm định', 'appraiser', text, 16), column('Tài liệu kiểm chứng', 'evidence', linesOrNone, 40), column('Tự đánh giá', 'selfAssessed', flag, 12),
    column('Căn cứ pháp lý', 'legalBasis', lines, 20), column('Không áp dụng khi', 'notApplicableWhen', text, 30), column('Liên quan', 'relatesTo', text, 14),
    column('Nguồn', 'provenance.source', text, 20), column('Giả định', 'provenance.assumed', flag, 10), column('Điểm giả định', 'provenance.pointsAssumed', flag, 10),
    column('Ghi chú', 'provenance.note', text, 40), column('Nguồn số liệu tự động (JSON)', 'autoSource', json, 40), column('Chủ trì', 'leadAgency', text, 12), REST,
  ],
};

/** Rows of the list that the leaf's method has: options, items or tiers. */
export const CHOICES: Table = {
  sheet: 'Phương án và bậc điểm',
  parent: 'Mã tiêu chí thành phần',
  columns: [CODE, column('Nội dung', 'label', text, 60), column('Từ (%)', 'gte', number, 10), column('Trên (%)', 'gt', number, 10), column('Điểm', 'score', number, 10), REST],
};
export const CHOICE_LISTS: Readonly<Record<string, string>> = { OPTION: 'options', CHECKLIST: 'items', TIERED: 'tiers' };

export const BANDS: Table = {
  sheet: 'Xếp loại',
  columns: [CODE, column('Tên', 'name', text, 20), column('Từ', 'gte', number, 10), column('Dưới', 'lt', orNull(number), 10), REST],
};

export const SCALES: Table = {
  sheet: 'Thang đo',
  parent: 'Thang đo',
  columns: [CODE, column('Nội dung', 'label', text, 30), column('Giá trị (%)', 'percent', number, 12), REST],
};

export const RESPONDENTS: Table = { sheet: 'Người trả lời', columns: [CODE, NAME, REST] };

/** All of the document that no table has: one row a value, by its JSON pointer. */
export const SETTINGS = { sheet: 'Thông tin', headings: ['Mục', 'Kiểu', 'Giá trị'], widths: [36, 12, 90] } as const;
