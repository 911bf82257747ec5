import type { CriteriaSet, Leaf } from '../criteria/criteria-set.js';
import { ruleWords, sourceRuleWords } from '../explaining/rule-words.js';
import { numberWords as n } from '../explaining/numbers.js';
import { isSame, moved, said, type CriteriaChange } from './change.js';
import { scoringChanges } from './scoring-changes.js';

interface Placed {
  leaf: Leaf;
  criterion: string;
}

const placed = ({ fields }: CriteriaSet): Placed[] =>
  fields.flatMap((field) => field.criteria.flatMap((criterion) => criterion.leaves.map((leaf) => ({ leaf, criterion: criterion.code }))));

/** Leaves that came, went, or are not what they were; a leaf is known by its code. */
export function leafChanges(before: CriteriaSet, after: CriteriaSet): CriteriaChange[] {
  const own = new Map(placed(before).map((one) => [one.leaf.code, one]));
  const kept = new Set(after.leaves.map(({ code }) => code));
  const gone = before.leaves.filter(({ code }) => !kept.has(code));
  return [
    ...gone.map((leaf): CriteriaChange => ({ kind: 'REMOVED', code: leaf.code, words: `Bỏ tiêu chí thành phần ${leaf.code} “${leaf.name}”, ${n(leaf.maxScore)} điểm.` })),
    ...placed(after).flatMap((one) => {
      const old = own.get(one.leaf.code);
      return old ? changesOf(old, one) : [added(one)];
    }),
  ];
}

const added = ({ leaf, criterion }: Placed): CriteriaChange => ({
  kind: 'ADDED', code: leaf.code,
  words: `Thêm tiêu chí thành phần ${leaf.code} “${leaf.name}” vào ${criterion}, ${n(leaf.maxScore)} điểm. ${ruleWords(leaf)}`,
});

function changesOf({ leaf: before, criterion: from }: Placed, { leaf: after, criterion: to }: Placed): CriteriaChange[] {
  const { code } = after;
  const texts = (what: string, key: 'notApplicableWhen' | 'relatesTo' | 'sipasFactor') => said(code, `${code}: ${what}`, before[key] ?? '', after[key] ?? '');
  const list = (what: string, key: 'evidence' | 'legalBasis') => said(code, `${code}: ${what}`, before[key].join('; '), after[key].join('; '), 'EVIDENCE');
  return [
    ...(from === to ? [] : [{ kind: 'MOVED', code, words: `${code} chuyển từ tiêu chí ${from} sang ${to}.` } as const]),
    ...moved('POINTS', code, `${code}: điểm tối đa`, before.maxScore, after.maxScore, 'điểm'),
    ...scoringChanges(before, after),
    ...sourceChanges(before, after),
    ...said(code, `${code}: tên`, before.name, after.name),
    ...texts('trường hợp không áp dụng', 'notApplicableWhen'), ...texts('nội dung liên quan', 'relatesTo'), ...texts('yếu tố SIPAS', 'sipasFactor'),
    ...said(code, `${code}: cơ quan thẩm định`, before.appraiser, after.appraiser, 'APPRAISER'),
    ...said(code, `${code}: cơ quan chủ trì tự chấm`, before.leadAgency ?? '', after.leadAgency ?? '', 'APPRAISER'),
    ...(before.selfAssessed === after.selfAssessed ? [] : [{ kind: 'APPRAISER', code, words: `${code}: ${after.selfAssessed ? 'nay cơ quan tự đánh giá' : 'cơ quan không còn tự đánh giá'}.` } as const]),
    ...list('tài liệu kiểm chứng', 'evidence'), ...list('căn cứ pháp lý', 'legalBasis'),
    ...provenanceChanges(before, after),
  ];
}

function sourceChanges(before: Leaf, after: Leaf): CriteriaChange[] {
  if (isSame(before.autoSource, after.autoSource)) return [];
  const words = ({ autoSource }: Leaf) => (autoSource ? sourceRuleWords(autoSource) : 'Không có.');
  const same = words(before) === words(after) ? ' (các chỉ tiêu, điều kiện bên trong đã đổi)' : '';
  return [{ kind: 'SOURCE', code: after.code, words: `${after.code}: nguồn số liệu tự động đổi${same}. Trước: ${words(before)} Nay: ${words(after)}` }];
}

function provenanceChanges({ provenance: before }: Leaf, { code, provenance: after }: Leaf): CriteriaChange[] {
  const flag = (what: string, key: 'assumed' | 'pointsAssumed'): CriteriaChange[] =>
    before[key] === after[key] ? [] : [{ kind: 'PROVENANCE', code, words: `${code}: ${what} ${after[key] ? 'nay là giả định' : 'không còn là giả định'}.` }];
  return [
    ...flag('quy tắc', 'assumed'), ...flag('số điểm', 'pointsAssumed'),
    ...said(code, `${code}: nguồn`, before.source, after.source, 'PROVENANCE'), ...said(code, `${code}: ghi chú`, before.note ?? '', after.note ?? '', 'NOTE'),
  ];
}
