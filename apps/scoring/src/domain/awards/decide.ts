import type { FieldError } from '@cchc/kernel';
import { AwardDecisionsRefused } from './award-errors.js';
import type { AwardEntry } from './submission.js';
import type { Proposal } from './proposals.js';

export const PROPOSAL_ACTS = ['KEEP', 'DROP', 'UNDO'] as const;
export const VERDICTS = ['APPROVE', 'REFUSE'] as const;

/** What a person wants of one subject. */
export interface Wish<Act extends string> {
  subject: string;
  act: Act;
  reason: string | null;
}

export type ProposalWish = Wish<(typeof PROPOSAL_ACTS)[number]>;
export type Verdict = Wish<(typeof VERDICTS)[number]>;

type Fault = Omit<FieldError, 'pointer'>;

const UNKNOWN: Fault = { slug: 'subject-unknown', message: 'Không có tập thể hoặc cá nhân này trong hồ sơ.' };
const TWICE: Fault = { slug: 'subject-twice', message: 'Mỗi tập thể, cá nhân chỉ nêu một lần.' };
const DISCIPLINE: Fault = { slug: 'discipline-case', message: 'Đã bị kỷ luật trong năm nên không được đề nghị khen thưởng.' };
const reason = (message: string): Fault => ({ slug: 'reason-required', message });

/** Pairs each wish with what it is about. Throws AwardDecisionsRefused with every place. */
function paired<W extends { subject: string }, S extends { subject: string }>(wishes: readonly W[], subjects: readonly S[], faultOf: (wish: W, about: S) => Fault | undefined): [W, S][] {
  const known = new Map(subjects.map((one) => [one.subject, one]));
  const errors: FieldError[] = [];
  const pairs = wishes.flatMap((wish, at): [W, S][] => {
    const about = known.get(wish.subject);
    const twice = wishes.findIndex(({ subject }) => subject === wish.subject) < at;
    const fault = about ? (twice ? TWICE : faultOf(wish, about)) : UNKNOWN;
    if (fault) errors.push({ ...fault, pointer: `/decisions/${at}` });
    return about ? [[wish, about]] : [];
  });
  if (errors.length > 0) throw new AwardDecisionsRefused(errors);
  return pairs;
}

/** Keeping what the system did not propose, and dropping, need a reason; what a discipline case dropped stays so. */
export const decided = (wishes: readonly ProposalWish[], proposals: readonly Proposal[]): [ProposalWish, Proposal][] =>
  paired(wishes, proposals, ({ act, reason: given }, { outcome, decision }) => {
    if (act === 'UNDO') return decision ? undefined : { slug: 'nothing-to-undo', message: 'Chưa có quyết định nào để hoàn tác.' };
    if (act === 'DROP') return given ? undefined : reason('Loại khỏi đề nghị phải nêu lý do.');
    if (outcome === 'DISCIPLINED') return DISCIPLINE;
    return outcome === 'PROPOSED' || given ? undefined : reason('Bổ sung ngoài đề xuất của hệ thống phải nêu lý do.');
  });

/** Refusing, and approving what does not stand as it was submitted, need a reason; nobody with a discipline case is approved. */
export const judged = (verdicts: readonly Verdict[], entries: readonly AwardEntry[], live: ReadonlyMap<string, Proposal>, changes: (entry: AwardEntry) => readonly string[]): [Verdict, AwardEntry][] =>
  paired(verdicts, entries, ({ act, reason: given, subject }, entry) => {
    if (act === 'REFUSE') return given ? undefined : reason('Không đồng ý phải nêu lý do.');
    if (live.get(subject)?.outcome === 'DISCIPLINED') return DISCIPLINE;
    return given || changes(entry).length === 0 ? undefined : reason(`Căn cứ đã thay đổi sau khi trình (${changes(entry).join('; ')}); đồng ý phải nêu lý do.`);
  });
