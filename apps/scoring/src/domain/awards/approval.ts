import type { FieldError } from '@cchc/kernel';
import { AwardsNotReady } from './award-errors.js';
import { DISCIPLINE, paired, reasonRequired, type Wish } from './decide.js';
import { changesOf } from './judgement.js';
import type { Proposal } from './proposals.js';
import { numbered, type AwardEntry } from './submission.js';

export const VERDICTS = ['APPROVE', 'REFUSE'] as const;
export type Verdict = Wish<(typeof VERDICTS)[number]>;

/** What the leader said of one subject. */
export interface GivenVerdict {
  kind: 'APPROVED' | 'REFUSED';
  reason: string | null;
}

/** Proposals as they are judged now, by subject. */
export type LiveProposals = ReadonlyMap<string, Proposal>;

/** What has changed of an entry's ground since it was submitted; a discipline case first. */
export function changesSince({ subject, ground }: AwardEntry, live: LiveProposals): string[] {
  const now = live.get(subject);
  if (!now) return ['Không còn trong kết quả xếp hạng đã công bố'];
  return [...(now.outcome === 'DISCIPLINED' ? now.reasons : []), ...changesOf(ground, now.ground)];
}

const isDisciplined = (subject: string, live: LiveProposals): boolean => live.get(subject)?.outcome === 'DISCIPLINED';

/** Refusing, and approving what does not stand as it was submitted, need a reason; nobody with a discipline case is approved. Throws AwardDecisionsRefused. */
export const judged = (verdicts: readonly Verdict[], entries: readonly AwardEntry[], live: LiveProposals): [Verdict, AwardEntry][] =>
  paired(verdicts, entries, ({ act, reason, subject }, entry) => {
    if (act === 'REFUSE') return reason ? undefined : reasonRequired('Không đồng ý phải nêu lý do.');
    if (isDisciplined(subject, live)) return DISCIPLINE;
    const changes = changesSince(entry, live);
    return reason || changes.length === 0 ? undefined : reasonRequired(`Căn cứ đã thay đổi sau khi trình (${changes.join('; ')}); đồng ý phải nêu lý do.`);
  });

/** Those who get their certificates, numbered anew. Throws AwardsNotReady while somebody is not judged, or no longer as they were. */
export function awardedOf(entries: readonly AwardEntry[], verdicts: ReadonlyMap<string, GivenVerdict>, live: LiveProposals): AwardEntry[] {
  const errors = entries.flatMap((entry): FieldError[] => {
    const fault = faultOf(entry, verdicts.get(entry.subject), live);
    return fault ? [{ ...fault, pointer: `/proposals/${entry.subject}`, message: `${entry.personName ?? entry.agencyName}: ${fault.message}` }] : [];
  });
  const approved = entries.filter(({ subject }) => verdicts.get(subject)?.kind === 'APPROVED');
  if (errors.length === 0 && approved.length === 0) errors.push({ pointer: '', slug: 'nothing-approved', message: 'Chưa đồng ý tập thể hay cá nhân nào.' });
  if (errors.length > 0) throw new AwardsNotReady(errors);
  return numbered(approved);
}

function faultOf(entry: AwardEntry, verdict: GivenVerdict | undefined, live: LiveProposals): Omit<FieldError, 'pointer'> | undefined {
  if (!verdict) return { slug: 'unjudged', message: 'chưa có ý kiến của lãnh đạo.' };
  if (verdict.kind === 'REFUSED') return undefined;
  if (isDisciplined(entry.subject, live)) return { slug: 'discipline-case', message: 'đã bị kỷ luật trong năm.' };
  const changes = changesSince(entry, live);
  return verdict.reason || changes.length === 0 ? undefined : { slug: 'ground-changed', message: `căn cứ đã thay đổi (${changes.join('; ')}), cần cho ý kiến lại.` };
}
