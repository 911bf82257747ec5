import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { LiveProposals } from '../domain/awards/approval.js';
import { NoPublishedEdition } from '../domain/awards/award-errors.js';
import type { AwardLine } from '../domain/awards/award-subjects.js';
import { proposalsOf, type Decision, type Proposal } from '../domain/awards/proposals.js';
import { AwardActsRepository, type AuthoredVerdict } from '../persistence/award-acts.repository.js';
import { AwardLinesReader } from '../persistence/award-lines.reader.js';
import { AwardNominationsRepository } from '../persistence/award-nominations.repository.js';
import { AwardResultsRepository, type AwardSubmission } from '../persistence/award-results.repository.js';
import type { AwardYear } from '../persistence/award-years.repository.js';
import { DisciplineCasesRepository } from '../persistence/discipline-cases.repository.js';

/** A year's awards as they stand in a transaction. */
export interface Dossier {
  held: AwardYear;
  /** The edition that holds; null before the first. */
  edition: number | null;
  lines: readonly AwardLine[];
  /** As the system judges them now, and as people decided. */
  proposals: readonly Proposal[];
  live: LiveProposals;
  /** What lies with the leader, or was decided; undefined while it is prepared. */
  submission: AwardSubmission | undefined;
  verdicts: ReadonlyMap<string, AuthoredVerdict>;
}

@Injectable()
export class DossierReader {
  constructor(
    private readonly lines: AwardLinesReader,
    private readonly nominations: AwardNominationsRepository,
    private readonly cases: DisciplineCasesRepository,
    private readonly acts: AwardActsRepository,
    private readonly results: AwardResultsRepository,
  ) {}

  async read(tx: Transaction, held: AwardYear): Promise<Dossier> {
    const { year, phase, settings } = held;
    const { edition, lines } = await this.lines.read(tx, year);
    const submission = phase === 'PREPARING' ? undefined : await this.results.submission(tx, year);
    const verdicts = phase === 'PREPARING' ? new Map<string, AuthoredVerdict>() : await this.acts.verdicts(tx, year);
    const decisions = withRefusals(await this.acts.decisions(tx, year), verdicts);
    const proposals = proposalsOf({ lines, nominations: await this.nominations.ofYear(tx, year), cases: await this.cases.standing(tx, year), settings, decisions });
    return { held, edition, lines, proposals, live: new Map(proposals.map((one) => [one.subject, one])), submission, verdicts };
  }
}

/** Whose certificate the leader refused is as if dropped, for those of its people who were to get theirs with it. */
function withRefusals(decisions: ReadonlyMap<string, Decision>, verdicts: ReadonlyMap<string, AuthoredVerdict>): Map<string, Decision> {
  return new Map([...decisions].map(([subject, one]) => [subject, verdicts.get(subject)?.kind === 'REFUSED' ? { ...one, kind: 'DROPPED' as const } : one]));
}

/** Throws NoPublishedEdition. */
export function editionOf({ edition, held }: Dossier): number {
  if (edition === null) throw new NoPublishedEdition(held.year);
  return edition;
}
