import { grouped } from '../grouped.js';
import type { AwardSettings, Caps } from './award-settings.js';
import { casesOfPerson, caseWords, type AwardLine, type DisciplineCase, type Nomination } from './award-subjects.js';
import { cut } from './caps.js';
import { byRank, samePlace } from './judge-collectives.js';
import type { Judgement } from './judgement.js';

export interface Standings {
  settings: AwardSettings;
  lines: ReadonlyMap<string, AwardLine>;
  /** Agencies that are proposed for a collective certificate, or kept, and not dropped. */
  certified: ReadonlySet<string>;
  cases: readonly DisciplineCase[];
}

export interface IndividualInputs extends Standings {
  nominations: readonly Nomination[];
  /** Nominations that people dropped: they take nobody's room. */
  dropped: ReadonlySet<string>;
}

interface IndividualJudgement extends Judgement {
  nomination: Nomination;
  line: AwardLine | undefined;
}

/** One judgement a nomination: those who advise for the province first, then by the rank of the agency and its own order. */
export function judgeIndividuals({ nominations, dropped, ...standings }: IndividualInputs): IndividualJudgement[] {
  const judged = nominations.map((one): IndividualJudgement => ({ ...judgeNomination(one, standings), nomination: one, line: standings.lines.get(one.agencyCode) })).sort(byStanding);
  withinCaps(judged.filter(({ outcome, subject }) => outcome === 'PROPOSED' && !dropped.has(subject)), standings.settings.caps);
  return judged;
}

/** Whether a nomination qualifies and why, before any cap. */
export function judgeNomination(nomination: Nomination, { settings, lines, certified, cases }: Standings): Judgement {
  const { agencyCode, agencyName } = nomination;
  const qualification = nomination.basis === 'PROVINCE' ? advising(nomination, settings) : atAgency(lines.get(agencyCode), certified.has(agencyCode), settings);
  const head = { subject: nomination.id, agencyCode, agencyName, nomination, ground: { ...qualification.ground, 'Bản đề nghị': `lần ${nomination.version}` } };
  const discipline = casesOfPerson(cases, nomination).map(caseWords);
  if (discipline.length > 0) return { ...head, outcome: 'DISCIPLINED', reasons: discipline };
  return { ...head, outcome: qualification.holds ? 'PROPOSED' : 'UNQUALIFIED', reasons: [...qualification.reasons] };
}

type Qualification = Pick<Judgement, 'ground' | 'reasons'> & { holds: boolean };

function advising({ agencyCode }: Nomination, { advisingAgencies }: AwardSettings): Qualification {
  const holds = advisingAgencies.includes(agencyCode);
  return { holds, ground: {}, reasons: [holds ? 'Trực tiếp tham mưu công tác cải cách hành chính của tỉnh.' : 'Cơ quan không thuộc diện tham mưu công tác cải cách hành chính của tỉnh.'] };
}

function atAgency(line: AwardLine | undefined, certified: boolean, { individualRule }: AwardSettings): Qualification {
  if (!line) return { holds: false, ground: {}, reasons: ['Cơ quan không có trong kết quả xếp hạng đã công bố.'] };
  const { emulationBlock, blockRank, bandName } = line;
  const first = blockRank === 1;
  const holds = individualRule === 'AND' ? certified && first : certified || first;
  const block = emulationBlock === null ? 'Cơ quan không thuộc khối thi đua nào' : `Cơ quan xếp hạng ${blockRank} khối thi đua ${emulationBlock}`;
  return {
    holds,
    ground: { 'Cơ quan được đề nghị Bằng khen tập thể': certified ? 'có' : 'không', 'Hạng trong khối thi đua': String(blockRank ?? 'không có') },
    reasons: [
      certified ? 'Cơ quan được đề nghị tặng Bằng khen tập thể.' : `Cơ quan không được đề nghị tặng Bằng khen tập thể (xếp loại ${bandName}).`,
      `${block}${first ? '.' : ', không phải hạng nhất.'}`,
      ...(holds ? [] : [individualRule === 'AND' ? 'Phải đạt cả hai điều kiện.' : 'Phải đạt một trong hai điều kiện.']),
    ],
  };
}

function withinCaps(running: readonly IndividualJudgement[], { individualsPerAgency, individuals }: Caps): void {
  const left = [...grouped(running, ({ agencyCode }) => agencyCode).values()].flatMap((own) => cut(own.sort((a, b) => a.nomination.place - b.nomination.place), {
    most: individualsPerAgency, equal: () => false,
    words: ({ nomination }) => `Vượt mức trần ${individualsPerAgency} cá nhân một cơ quan; xếp thứ ${nomination.place} trong đề nghị của cơ quan.`,
  }));
  cut(left.sort(byStanding), {
    most: individuals, equal: tied,
    words: ({ line }) => `Vượt mức trần ${individuals} cá nhân của cả tỉnh${line ? `; cơ quan hạng ${line.rank}` : ''}.`,
  });
}

/** Two agencies with one rank and index: nothing published says whose people come first. Within an agency its head has said so. */
const tied = (a: IndividualJudgement, b: IndividualJudgement): boolean =>
  a.agencyCode !== b.agencyCode && a.nomination.basis === 'AGENCY' && b.nomination.basis === 'AGENCY' && !!a.line && !!b.line && samePlace(a.line, b.line)
  && a.nomination.place === b.nomination.place;

function byStanding(a: IndividualJudgement, b: IndividualJudgement): number {
  if (a.nomination.basis !== b.nomination.basis) return a.nomination.basis === 'PROVINCE' ? -1 : 1;
  if (!a.line || !b.line) return a.line ? -1 : b.line ? 1 : byPlace(a, b);
  if (a.agencyCode === b.agencyCode || samePlace(a.line, b.line)) return byPlace(a, b);
  return byRank(a.line, b.line);
}

const byPlace = (a: IndividualJudgement, b: IndividualJudgement): number =>
  a.nomination.place - b.nomination.place || (a.agencyCode < b.agencyCode ? -1 : a.agencyCode > b.agencyCode ? 1 : 0);
