import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { judgeCollectives } from '../domain/awards/judge-collectives.js';
import { judgeNomination, type Standings } from '../domain/awards/judge-individuals.js';
import { AwardLinesReader } from '../persistence/award-lines.reader.js';
import { AwardNominationsRepository, type NominationRow } from '../persistence/award-nominations.repository.js';
import { AwardYearsRepository } from '../persistence/award-years.repository.js';
import { DisciplineCasesRepository } from '../persistence/discipline-cases.repository.js';
import type { NominationDto } from './nomination.dto.js';

/** Nominations, each with whether its agency qualifies and why: by what was published, before caps and anybody's decision. */
@Injectable()
export class NominationsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly years: AwardYearsRepository,
    private readonly lines: AwardLinesReader,
    private readonly cases: DisciplineCasesRepository,
    private readonly nominations: AwardNominationsRepository,
  ) {}

  list(year: number, scope: Scope): Promise<{ data: NominationDto[] }> {
    return this.work.run(async (tx) => ({ data: await this.answers(tx, year) }), { scope });
  }

  async answer(tx: Transaction, year: number, id: string): Promise<NominationDto> {
    return (await this.answers(tx, year)).find((one) => one.id === id)!;
  }

  /** Those that the scope may see. */
  async answers(tx: Transaction, year: number): Promise<NominationDto[]> {
    const standings = await this.standings(tx, year);
    return (await this.nominations.ofYear(tx, year)).map((one) => nominationOf(one, standings));
  }

  private async standings(tx: Transaction, year: number): Promise<Standings | null> {
    const { settings } = await this.years.get(tx, year);
    const { edition, lines } = await this.lines.read(tx, year);
    if (edition === null) return null;
    const cases = await this.cases.standing(tx, year);
    const unlimited = { ...settings, caps: { collectives: null, collectivePercent: null, individuals: null, individualsPerAgency: null } };
    const qualified = judgeCollectives({ lines, settings: unlimited, cases, dropped: new Set() }).filter(({ outcome }) => outcome === 'PROPOSED');
    return { settings, cases, lines: new Map(lines.map((line) => [line.agencyCode, line])), certified: new Set(qualified.map(({ agencyCode }) => agencyCode)) };
  }
}

function nominationOf(one: NominationRow, standings: Standings | null): NominationDto {
  const { id, agencyCode, agencyName, personName, position, basis, achievements, place, version, addedReason, authorName, at } = one;
  const judgement = standings && judgeNomination(one, standings);
  return {
    id, agencyCode, agencyName, personName, position, basis, achievements, place, version, addedReason, authorName, at: at.toISOString(),
    qualification: judgement && { qualifies: judgement.outcome === 'PROPOSED', reasons: judgement.reasons },
  };
}
