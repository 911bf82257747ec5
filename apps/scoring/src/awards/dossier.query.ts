import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { itemOf, limitOf, pageOf, type Item, type ListQuery, type Page } from '@cchc/service-kit';
import { changesSince } from '../domain/awards/approval.js';
import type { AwardEntry } from '../domain/awards/submission.js';
import type { Proposal } from '../domain/awards/proposals.js';
import { AwardActsRepository } from '../persistence/award-acts.repository.js';
import { AwardResultsRepository, type SignedPaper } from '../persistence/award-results.repository.js';
import { AwardYearsRepository } from '../persistence/award-years.repository.js';
import type { AwardActDto } from './award.dto.js';
import type { AwardDossierDto, AwardProposalDto } from './award-proposal.dto.js';
import { settingsOf } from './change-award-settings.handler.js';
import { DossierReader, type Dossier } from './dossier.reader.js';

/** A year's awards for those who steer them. */
@Injectable()
export class DossierQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly years: AwardYearsRepository,
    private readonly reader: DossierReader,
    private readonly acts: AwardActsRepository,
    private readonly results: AwardResultsRepository,
  ) {}

  read(year: number): Promise<Item<AwardDossierDto>> {
    return this.work.run(async (tx) => itemOf(await this.answer(tx, year)), { snapshot: true });
  }

  /** As it is in this transaction. */
  async answer(tx: Transaction, year: number): Promise<AwardDossierDto> {
    const dossier = await this.reader.read(tx, await this.years.get(tx, year));
    const { held, edition, submission } = dossier;
    const decision = await this.results.decision(tx, year);
    return {
      year, version: held.version, phase: held.phase, edition, settings: settingsOf(held),
      submission: submission ? { ...paperOf(submission), edition: submission.edition } : null,
      decision: decision ? paperOf(decision) : null,
      proposals: submission ? submission.entries.map((entry) => submittedOf(entry, dossier)) : dossier.proposals.filter(isWorthALook).map(proposalOf),
    };
  }

  /** The record of who did what, newest first. */
  record(year: number, query: ListQuery): Promise<Page<AwardActDto>> {
    return this.work.run(async (tx) => {
      const { limit, offset } = limitOf(query);
      const { acts, total } = await this.acts.page(tx, year, limit, offset);
      return pageOf(query, acts.map((act) => ({ ...act, at: act.at.toISOString() })), total);
    });
  }
}

const paperOf = ({ symbol, signedOn, signerPosition, signerName, authorName, at }: SignedPaper & { authorName: string; at: Date }) =>
  ({ symbol, signedOn, signerPosition, signerName, authorName, at: at.toISOString() });

/** An agency that does not qualify is shown where people decided on it, or where a rule took its band. */
const isWorthALook = ({ outcome, decision, nomination, reasons }: Proposal): boolean => outcome !== 'UNQUALIFIED' || decision !== null || nomination !== null || reasons.length > 1;

function proposalOf({ subject, agencyCode, agencyName, nomination, outcome, reasons, ground, state, changes, decision }: Proposal): AwardProposalDto {
  return {
    subject, kind: nomination ? 'INDIVIDUAL' : 'COLLECTIVE', agencyCode, agencyName, outcome, reasons, ground, state, changes, verdict: null,
    nominee: nomination && { personName: nomination.personName, position: nomination.position, basis: nomination.basis, achievements: nomination.achievements },
    decision: decision && decisionOf(decision),
  };
}

const decisionOf = ({ kind, reason, authorName, at, edition }: NonNullable<Proposal['decision']>) => ({ kind, reason, authorName, at: at.toISOString(), edition });

function submittedOf(entry: AwardEntry, { live, verdicts }: Dossier): AwardProposalDto {
  const { subject, kind, agencyCode, agencyName, personName, position, basis, achievements, reason, ground } = entry;
  const now = live.get(subject);
  const verdict = verdicts.get(subject);
  return {
    subject, kind, agencyCode, agencyName, ground, reasons: [reason], outcome: now?.outcome ?? 'UNQUALIFIED', state: verdict?.kind ?? 'SUBMITTED', changes: changesSince(entry, live),
    nominee: personName === null ? null : { personName, position: position!, basis: basis!, achievements: achievements! },
    decision: now?.decision ? decisionOf({ ...now.decision, kind: 'KEPT' }) : null,
    verdict: verdict ? { ...verdict, at: verdict.at.toISOString() } : null,
  };
}
