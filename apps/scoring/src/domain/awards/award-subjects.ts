import type { LocalDate, RankingGroup } from '@cchc/kernel';
import { dayWords } from '../explaining/numbers.js';

/** What a published edition says of an agency, as far as awards go by it. Index with two decimals as text. */
export interface AwardLine {
  agencyCode: string;
  agencyName: string;
  group: RankingGroup;
  emulationBlock: string | null;
  index: string;
  rank: number;
  blockRank: number | null;
  band: string;
  bandName: string;
  /** The rules that lower the band, without those that were waived. */
  disqualifications: readonly Disqualified[];
}

/** `recorded`: a person recorded the ground, as that the head was disciplined; no figure of the card tells of it. */
export interface Disqualified {
  name: string;
  reason: string;
  recorded: boolean;
}

/** PROVINCE: advises for the province as a whole; AGENCY: at an agency that is commended itself. */
export const NOMINATION_BASES = ['PROVINCE', 'AGENCY'] as const;
export type NominationBasis = (typeof NOMINATION_BASES)[number];

export interface Nominee {
  personName: string;
  position: string;
  basis: NominationBasis;
  achievements: string;
}

export interface Nomination extends Nominee {
  id: string;
  agencyCode: string;
  agencyName: string;
  /** Grows with every change of what was written. */
  version: number;
  /** Its place in the agency's own order, from 1. */
  place: number;
}

/** A disciplinary decision against an agency as a collective, or against one person of it. */
export interface DisciplineCase {
  agencyCode: string;
  personName: string | null;
  form: string;
  symbol: string;
  issuedOn: LocalDate;
}

/** The same name, however it is spaced, cased or composed; tone marks tell people apart. */
export const nameKey = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();

export const casesOfAgency = (cases: readonly DisciplineCase[], agencyCode: string): DisciplineCase[] =>
  cases.filter((one) => one.agencyCode === agencyCode && one.personName === null);

export const casesOfPerson = (cases: readonly DisciplineCase[], { agencyCode, personName }: Pick<Nomination, 'agencyCode' | 'personName'>): DisciplineCase[] =>
  cases.filter((one) => one.agencyCode === agencyCode && one.personName !== null && nameKey(one.personName) === nameKey(personName));

export const caseWords = ({ form, symbol, issuedOn }: DisciplineCase): string =>
  `Trong năm bị kỷ luật: ${form} (văn bản ${symbol} ngày ${dayWords(issuedOn)}).`;
