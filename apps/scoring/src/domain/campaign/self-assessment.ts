import type { FieldError } from '@cchc/kernel';
import type { CriteriaSet, Leaf } from '../criteria/criteria-set.js';
import { ScoresRefused } from './campaign-errors.js';
import { givenScore, isRefusal, type GivenScore, type ScoreInput } from './given-score.js';

/** What the system's own figures make of a leaf; null where they say nothing yet. */
export type PreFilled = { score: string | null } | null;

/** What an officer wrote for a leaf. Without `given` the pre-filled value stands. */
export interface DraftLeaf {
  leaf: string;
  given: GivenScore | null;
  reason: string | null;
  justification: string | null;
  evidence: readonly { documentId: string; pages: string | null }[];
}

export interface LeafInput extends Omit<DraftLeaf, 'given'> {
  score: ScoreInput | null;
}

export interface Drafting {
  set: CriteriaSet;
  preFilled: ReadonlyMap<string, PreFilled>;
  /** Ids of the agency's documents. */
  documents: ReadonlySet<string>;
}

/** A leaf as it is submitted. */
export interface SubmittedLeaf extends DraftLeaf {
  given: GivenScore;
  preFilled: boolean;
}

type Fault = Omit<FieldError, 'pointer'>;

/** Reads what an officer sends. Throws ScoresRefused with every fault. */
export function draftsOf(inputs: readonly LeafInput[], drafting: Drafting): DraftLeaf[] {
  const errors: FieldError[] = [];
  const drafts = inputs.map((input, index) => {
    const draft = draftOf(input, drafting);
    if ('slug' in draft) errors.push({ ...draft, pointer: `/leaves/${index}` });
    return draft as DraftLeaf;
  });
  if (errors.length > 0) throw new ScoresRefused(errors);
  return drafts;
}

function draftOf({ score, ...rest }: LeafInput, { set, preFilled, documents }: Drafting): DraftLeaf | Fault {
  const leaf = set.leaves.find(({ code }) => code === rest.leaf);
  if (!leaf) return { slug: 'unknown-leaf', message: `Không có tiêu chí ${rest.leaf}.` };
  if (!leaf.selfAssessed) return { slug: 'surveyed-leaf', message: `Tiêu chí ${rest.leaf} chấm bằng điều tra xã hội học, không tự chấm.` };
  if (rest.evidence.some(({ documentId }) => !documents.has(documentId))) return { slug: 'unknown-document', message: 'Tài liệu kiểm chứng không có trong kho của cơ quan.' };
  const given = score ? givenScore(leaf, score) : null;
  if (given && isRefusal(given)) return given;
  if (given && !rest.reason && needsReason(given, preFilled.get(leaf.code) ?? null)) {
    return { slug: 'missing-reason', message: 'Điểm khác số liệu của hệ thống, hoặc không áp dụng, phải có lý do.' };
  }
  if (given?.score === null && !mayNotApply(leaf, preFilled.get(leaf.code) ?? null)) {
    return { slug: 'always-applies', message: `Tiêu chí ${leaf.code} áp dụng cho mọi cơ quan; chỉ người thẩm định mới có thể ghi nhận là không áp dụng.` };
  }
  return { ...rest, given };
}

/** An agency may leave a leaf out where the criteria provide for it: by words, by the policy for a denominator of zero, or by the system's own figures. */
const mayNotApply = ({ notApplicableWhen, scoring }: Leaf, preFilled: PreFilled): boolean =>
  notApplicableWhen !== undefined || preFilled?.score === null || ('zeroDenominator' in scoring && scoring.zeroDenominator === 'NOT_APPLICABLE');

const needsReason = (given: GivenScore, preFilled: PreFilled): boolean =>
  given.score === null || (preFilled !== null && preFilled.score !== given.score);

/** The leaves as the agency submits them. Throws ScoresRefused, naming each leaf without a value, or without evidence and justification. */
export function submissionOf(set: CriteriaSet, drafts: readonly DraftLeaf[], preFilled: ReadonlyMap<string, PreFilled>): SubmittedLeaf[] {
  const byLeaf = new Map(drafts.map((draft) => [draft.leaf, draft]));
  const own = set.leaves.filter(({ selfAssessed }) => selfAssessed);
  const errors = own.flatMap((leaf) => shortcomings(leaf, byLeaf.get(leaf.code), preFilled.get(leaf.code) ?? null));
  if (errors.length > 0) throw new ScoresRefused(errors);
  return own.map(({ code }) => {
    const draft = byLeaf.get(code)!;
    return { ...draft, given: draft.given ?? { score: preFilled.get(code)!.score, chosen: null, how: null }, preFilled: draft.given === null };
  });
}

/** What a leaf still lacks before it can be submitted. */
export function shortcomings({ code, name }: Leaf, draft: DraftLeaf | undefined, preFilled: PreFilled): FieldError[] {
  const errors: FieldError[] = [];
  if (!draft?.given && !preFilled) errors.push({ pointer: `/leaves/${code}/score`, slug: 'missing-score', message: `${code} ${name}: chưa có điểm.` });
  if (!draft?.justification && !draft?.evidence.length) {
    errors.push({ pointer: `/leaves/${code}/evidence`, slug: 'missing-evidence', message: `${code} ${name}: chưa có tài liệu kiểm chứng hoặc giải trình.` });
  }
  return errors;
}
