import type { LocalDate, RankingGroup } from '@cchc/kernel';

export type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

/** An agency as the directory told of it. */
export interface Agency {
  code: string;
  name: string;
  shortName: string;
  level: Level;
  kind: string;
  parent: string | null;
  rankingGroup: RankingGroup | null;
  inRanking: boolean;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
}

/** Whom a target is about (`plan-2021.json`). What the directory does not record (own procedures, own service units) is taken for all of the levels. */
export interface Population {
  levels: readonly Level[];
  agencyFilter: {
    level?: readonly Level[];
    orKind?: readonly string[];
    rankingGroup?: readonly string[];
  };
}

export const existsOn = ({ validFrom, validTo }: Agency, day: LocalDate): boolean => (!validFrom || validFrom <= day) && (!validTo || day < validTo);

/** Ranked agencies and the people's committees of communes: those that serve the public themselves. */
const isAdministrative = (agency: Agency): boolean => agency.inRanking || isCommune(agency);
const isCommune = ({ level, kind }: Agency): boolean => level === 'COMMUNE' && kind === 'PEOPLES_COMMITTEE';

function belongsTo({ levels, agencyFilter: filter }: Population, agency: Agency): boolean {
  if (filter.level) return filter.level.includes(agency.level) || (filter.orKind ?? []).includes(agency.kind);
  if (filter.rankingGroup) return filter.rankingGroup.includes(agency.inRanking ? agency.rankingGroup! : isCommune(agency) ? 'COMMUNE' : '');
  return levels.includes(agency.level) && isAdministrative(agency);
}

export const populationOf = (population: Population, agencies: readonly Agency[], day: LocalDate): Agency[] =>
  agencies.filter((agency) => existsOn(agency, day) && belongsTo(population, agency));

/** Codes of the agencies whose reports speak for themselves, and of the districts whose reports speak for their communes. */
export interface Speakers {
  own: readonly string[];
  communes: readonly string[];
}

/** n of N: how many of a target's population the reports at hand speak for. */
export function coverageOf(population: readonly Agency[], speakers: Speakers): { reported: number; expected: number } {
  const own = new Set(speakers.own);
  const districts = new Set(speakers.communes);
  const covered = population.filter(({ code, level, parent }) => own.has(code) || (level === 'COMMUNE' && parent && districts.has(parent)));
  return { reported: covered.length, expected: population.length };
}
