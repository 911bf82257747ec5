import type { FieldError } from '@cchc/kernel';
import { grouped } from '../grouped.js';
import { AwardsNotReady } from './award-errors.js';
import type { Caps } from './award-settings.js';
import type { AwardLine, NominationBasis } from './award-subjects.js';
import { shareOf } from './caps.js';
import type { Ground } from './judgement.js';
import type { Proposal } from './proposals.js';

export type AwardKind = 'COLLECTIVE' | 'INDIVIDUAL';

/** One of those who are submitted to the leader, as they were then. */
export interface AwardEntry {
  place: number;
  subject: string;
  kind: AwardKind;
  agencyCode: string;
  agencyName: string;
  personName: string | null;
  position: string | null;
  basis: NominationBasis | null;
  achievements: string | null;
  reason: string;
  ground: Ground;
}

/** Those who are kept, collectives first. */
export function entriesOf(proposals: readonly Proposal[]): AwardEntry[] {
  const kept = proposals.filter(({ state }) => state === 'KEPT');
  return numbered(kept.map(({ subject, agencyCode, agencyName, nomination, reasons, decision, outcome, ground }): Omit<AwardEntry, 'place'> => {
    const { personName = null, position = null, basis = null, achievements = null } = nomination ?? {};
    // What the system did not propose stands on the reason that people gave.
    const reason = (outcome === 'PROPOSED' ? null : decision?.reason) ?? reasons.join(' ');
    return { subject, kind: nomination ? 'INDIVIDUAL' : 'COLLECTIVE', agencyCode, agencyName, personName, position, basis, achievements, reason, ground };
  }));
}

/** Numbers them within their kind, from 1. */
export function numbered(entries: readonly Omit<AwardEntry, 'place'>[]): AwardEntry[] {
  const counts = { COLLECTIVE: 0, INDIVIDUAL: 0 };
  return entries.map((entry) => ({ ...entry, place: (counts[entry.kind] += 1) }));
}

/** Resolves to the list that is submitted. Throws AwardsNotReady with everything that is in the way. */
export function submissionOf(proposals: readonly Proposal[], caps: Caps, lines: readonly AwardLine[]): AwardEntry[] {
  const entries = entriesOf(proposals);
  const errors = [...openFaults(proposals), ...capFaults(entries, caps, lines)];
  if (entries.length === 0) errors.push({ pointer: '', slug: 'nothing-kept', message: 'Chưa giữ lại tập thể hay cá nhân nào.' });
  if (errors.length > 0) throw new AwardsNotReady(errors);
  return entries;
}

const nameOf = ({ agencyName, nomination }: Proposal): string => nomination?.personName ?? agencyName;

function openFaults(proposals: readonly Proposal[]): FieldError[] {
  return proposals.flatMap((one): FieldError[] => {
    const pointer = `/proposals/${one.subject}`;
    if (one.state === 'PROPOSED') return [{ pointer, slug: 'undecided', message: `${nameOf(one)}: chưa quyết định giữ hay loại.` }];
    if (one.state === 'KEPT' && one.changes.length > 0) return [{ pointer, slug: 'ground-changed', message: `${nameOf(one)}: căn cứ đã thay đổi (${one.changes.join('; ')}), cần quyết định lại.` }];
    if (one.state === 'KEPT' && one.outcome !== 'PROPOSED' && !one.decision?.reason) return [{ pointer, slug: 'no-longer-proposed', message: `${nameOf(one)}: hệ thống không còn đề xuất (${one.reasons.join(' ')}), cần quyết định lại.` }];
    return [];
  });
}

function capFaults(entries: readonly AwardEntry[], { collectives, collectivePercent, individuals, individualsPerAgency }: Caps, lines: readonly AwardLine[]): FieldError[] {
  const [teams, people] = [entries.filter(({ kind }) => kind === 'COLLECTIVE'), entries.filter(({ kind }) => kind === 'INDIVIDUAL')];
  const above = (count: number, most: number | null, whose: string): FieldError[] => (most === null || count <= most ? []
    : [{ pointer: '', slug: 'above-cap', message: `Vượt mức trần: ${count} ${whose}, tối đa ${most}.` }]);
  const groupOf = new Map(lines.map(({ agencyCode, group }) => [agencyCode, group]));
  const sizes = grouped(lines, ({ group }) => group);
  return [
    ...above(teams.length, collectives, 'tập thể'),
    ...[...grouped(teams, ({ agencyCode }) => groupOf.get(agencyCode)!)].flatMap(([group, own]) =>
      above(own.length, shareOf(collectivePercent, sizes.get(group)!.length), `tập thể cùng nhóm (${collectivePercent}%)`)),
    ...above(people.length, individuals, 'cá nhân'),
    ...[...grouped(people, ({ agencyCode }) => agencyCode).values()].flatMap((own) => above(own.length, individualsPerAgency, `cá nhân của ${own[0]!.agencyName}`)),
  ];
}
