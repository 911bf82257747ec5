import { Decimal } from '@cchc/kernel';
import { pointsWords } from '../explaining/numbers.js';
import { grouped } from '../grouped.js';
import type { AwardSettings, Caps } from './award-settings.js';
import { casesOfAgency, caseWords, type AwardLine, type DisciplineCase } from './award-subjects.js';
import { cut, shareOf } from './caps.js';
import type { Judgement } from './judgement.js';

export interface CollectiveInputs {
  /** All lines of the edition. */
  lines: readonly AwardLine[];
  settings: AwardSettings;
  cases: readonly DisciplineCase[];
  /** Agencies whose proposal people dropped: they take nobody's room. */
  dropped: ReadonlySet<string>;
}

interface CollectiveJudgement extends Judgement {
  line: AwardLine;
}

/** One judgement an agency, best first. */
export function judgeCollectives({ lines, settings, cases, dropped }: CollectiveInputs): CollectiveJudgement[] {
  const judged = [...lines].sort(byRank).map((line) => judge(line, settings, cases));
  const running = judged.filter(({ outcome, subject }) => outcome === 'PROPOSED' && !dropped.has(subject));
  withinCaps(running, lines, settings.caps);
  return judged;
}

function judge(line: AwardLine, { band }: AwardSettings, cases: readonly DisciplineCase[]): CollectiveJudgement {
  const { agencyCode, agencyName, rank, index, bandName } = line;
  const head = { subject: agencyCode, agencyCode, agencyName, nomination: null, line, ground: { 'Xếp loại': bandName, 'Hạng': String(rank), 'Chỉ số': pointsWords(index) } };
  const discipline = [
    ...line.disqualifications.filter(({ recorded }) => recorded).map(({ name, reason }) => `${name}: ${reason}`),
    ...casesOfAgency(cases, agencyCode).map(caseWords),
  ];
  if (discipline.length > 0) return { ...head, outcome: 'DISCIPLINED', reasons: discipline };
  const standing = `Xếp loại ${bandName}, chỉ số ${pointsWords(index)}, hạng ${rank}.`;
  if (line.band === band) return { ...head, outcome: 'PROPOSED', reasons: [standing] };
  return { ...head, outcome: 'UNQUALIFIED', reasons: [standing, ...line.disqualifications.map(({ name, reason }) => `Bị hạ bậc xếp loại: ${name}. ${reason}`)] };
}

function withinCaps(running: readonly CollectiveJudgement[], lines: readonly AwardLine[], { collectivePercent, collectives }: Caps): void {
  const left = [...grouped(running, ({ line }) => line.group)].flatMap(([group, own]) => {
    const most = shareOf(collectivePercent, lines.filter((line) => line.group === group).length);
    return cut(own, { most, equal: (a, b) => a.line.rank === b.line.rank, words: ({ line }) => `Vượt mức trần ${collectivePercent}% số cơ quan cùng nhóm (${most} tập thể); hạng ${line.rank}.` });
  });
  cut(left.sort((a, b) => byRank(a.line, b.line)), {
    most: collectives,
    equal: (a, b) => samePlace(a.line, b.line),
    words: ({ line }) => `Vượt mức trần ${collectives} tập thể của cả tỉnh; hạng ${line.rank}, chỉ số ${pointsWords(line.index)}.`,
  });
}

export const samePlace = (a: AwardLine, b: AwardLine): boolean => a.rank === b.rank && a.index === b.index;

/** By the rank in the group, then by the index; equals by their codes. */
export const byRank = (a: AwardLine, b: AwardLine): number =>
  a.rank - b.rank || new Decimal(b.index).comparedTo(a.index) || (a.agencyCode < b.agencyCode ? -1 : 1);
