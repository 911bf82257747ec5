import type { FieldError } from '@cchc/kernel';
import { AwardDecisionsRefused } from './award-errors.js';
import type { Proposal } from './proposals.js';

export const PROPOSAL_ACTS = ['KEEP', 'DROP', 'UNDO'] as const;

/** What a person wants of one subject. */
export interface Wish<Act extends string> {
  subject: string;
  act: Act;
  reason: string | null;
}

export type ProposalWish = Wish<(typeof PROPOSAL_ACTS)[number]>;

type Fault = Omit<FieldError, 'pointer'>;

const UNKNOWN: Fault = { slug: 'subject-unknown', message: 'Không có tập thể hoặc cá nhân này trong hồ sơ.' };
const TWICE: Fault = { slug: 'subject-twice', message: 'Mỗi tập thể, cá nhân chỉ nêu một lần.' };
export const DISCIPLINE: Fault = { slug: 'discipline-case', message: 'Đã bị kỷ luật trong năm nên không được đề nghị khen thưởng.' };
export const reasonRequired = (message: string): Fault => ({ slug: 'reason-required', message });

/** Pairs each wish with what it is about. Throws AwardDecisionsRefused with every place. */
export function paired<W extends { subject: string }, S extends { subject: string }>(wishes: readonly W[], subjects: readonly S[], faultOf: (wish: W, about: S) => Fault | undefined): [W, S][] {
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
    if (act === 'DROP') return given ? undefined : reasonRequired('Loại khỏi đề nghị phải nêu lý do.');
    if (outcome === 'DISCIPLINED') return DISCIPLINE;
    return outcome === 'PROPOSED' || given ? undefined : reasonRequired('Bổ sung ngoài đề xuất của hệ thống phải nêu lý do.');
  });
