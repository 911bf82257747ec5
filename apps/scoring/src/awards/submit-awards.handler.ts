import { Injectable } from '@nestjs/common';
import { localDateOf, newId, type Instant } from '@cchc/kernel';
import { ValidationFailed, type Item } from '@cchc/service-kit';
import { awardedOf } from '../domain/awards/approval.js';
import { submissionOf } from '../domain/awards/submission.js';
import { AwardResultsRepository } from '../persistence/award-results.repository.js';
import type { AwardDossierDto, SignedPaperDto, SubmitAwardsDto } from './award-proposal.dto.js';
import { DossierDesk, type OnDossier } from './dossier.desk.js';
import { editionOf } from './dossier.reader.js';

/** The ways of a dossier: to the leader, back, and to the decision. */
@Injectable()
export class SubmitAwards {
  constructor(
    private readonly desk: DossierDesk,
    private readonly results: AwardResultsRepository,
  ) {}

  submit(command: OnDossier, { recipients = [], ...paper }: SubmitAwardsDto): Promise<Item<AwardDossierDto>> {
    const { year, actor } = command;
    return this.desk.on(command, ['PREPARING', 'SUBMITTED'], async (tx, dossier) => {
      demandSigned(paper, tx.now);
      const edition = editionOf(dossier);
      const entries = submissionOf(dossier.proposals, dossier.held.settings.caps, dossier.lines);
      await this.results.submit(tx, { id: newId(), year, edition, ...paper, recipients, entries, authorId: actor.personId, authorName: actor.displayName, at: tx.now });
      return [{ year, kind: 'SUBMITTED', edition, content: paper }];
    });
  }

  return(command: OnDossier, reason: string): Promise<Item<AwardDossierDto>> {
    return this.desk.on(command, ['SUBMITTED', 'PREPARING'], () => [{ year: command.year, kind: 'RETURNED', reason }]);
  }

  /** From here on nothing changes any more. */
  decide(command: OnDossier, paper: SignedPaperDto): Promise<Item<AwardDossierDto>> {
    const { year, actor } = command;
    return this.desk.on(command, ['SUBMITTED', 'DECIDED'], async (tx, { submission, verdicts, live }) => {
      demandSigned(paper, tx.now);
      const entries = awardedOf(submission!.entries, verdicts, live);
      await this.results.decide(tx, { year, ...paper, authorId: actor.personId, authorName: actor.displayName, at: tx.now }, entries);
      return [{ year, kind: 'DECIDED', content: paper }];
    });
  }
}

function demandSigned({ signedOn }: SignedPaperDto, now: Instant): void {
  if (signedOn > localDateOf(now)) throw new ValidationFailed([{ pointer: '/signedOn', slug: 'in-the-future', message: 'Ngày ký không được sau hôm nay.' }]);
}
