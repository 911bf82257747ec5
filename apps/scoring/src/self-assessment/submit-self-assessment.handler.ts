import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { DomainError, newId } from '@cchc/kernel';
import { holds, Idempotency, itemOf, scopeOf, VersionConflict, type Actor, type Item, type Once } from '@cchc/service-kit';
import { submissionOf, type SubmittedLeaf } from '../domain/campaign/self-assessment.js';
import { GiveScores } from '../inputs/give-scores.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import type { CardKey, SchemeCardKey } from '../persistence/card-record.js';
import { ScoreEntriesRepository, type ScoreEntry } from '../persistence/score-entries.repository.js';
import { SelfAssessmentsRepository } from '../persistence/self-assessments.repository.js';
import { AssessmentReader } from './assessment.reader.js';
import type { SubmissionReceiptDto } from './self-assessment.dto.js';

export interface Submit extends SchemeCardKey {
  actor: Actor;
  once: Once;
}

class HeadApprovalRequired extends DomainError {
  readonly slug = 'head-approval-required';
  readonly title = 'Cần thủ trưởng cơ quan duyệt';
  override readonly status = 403;
  constructor() {
    super('Bản tự đánh giá do thủ trưởng cơ quan nộp.');
  }
}

/** The head gives the agency's own scores: every leaf that is not what was submitted before gets a new one. */
@Injectable()
export class SubmitSelfAssessment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly campaigns: CampaignsRepository,
    private readonly reader: AssessmentReader,
    private readonly assessments: SelfAssessmentsRepository,
    private readonly entries: ScoreEntriesRepository,
    private readonly give: GiveScores,
  ) {}

  execute(command: Submit): Promise<Item<SubmissionReceiptDto>> {
    return this.work.run(
      (tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.submit(tx, command))),
      { scope: scopeOf(command.actor) },
    );
  }

  private async submit(tx: Transaction, { agencyCode, year, scheme, actor }: Submit): Promise<SubmissionReceiptDto> {
    const key = { agencyCode, year };
    const own = { ...key, scheme };
    const { timetable } = await this.campaigns.hold(tx, year, scheme);
    const { set, preFilled } = await this.reader.card(tx, own);
    if (!holds(actor, 'HEAD', agencyCode)) throw new HeadApprovalRequired();
    timetable.demandOpen('SELF_ASSESSMENT', agencyCode, tx.now);
    const { version } = await this.assessments.lock(tx, own);
    const submitted = submissionOf(set, await this.assessments.drafts(tx, own), preFilled);
    const fresh = freshEntries(submitted, await this.entries.ofCard(tx, key), tx.now, key, actor);
    if (!(await this.give.execute(tx, fresh))) throw new VersionConflict(version);
    await this.assessments.submit(tx, own, version + 1, actor.displayName);
    return { ...own, submittedAt: tx.now.toISOString(), submittedBy: actor.displayName, scored: fresh.length, version: version + 1 };
  }
}

/** Entries for the leaves whose score, reason, justification or evidence is not that of the last submission. */
function freshEntries(submitted: readonly SubmittedLeaf[], before: readonly ScoreEntry[], at: Date, key: CardKey, actor: Actor): ScoreEntry[] {
  const actId = newId();
  const last = new Map(before.filter(({ round }) => round === 'SELF').map((entry) => [entry.leaf, entry]));
  return submitted.map(({ leaf, given, reason, justification, evidence, preFilled }): ScoreEntry => ({
    ...key, id: newId(), leaf, round: 'SELF', version: (last.get(leaf)?.version ?? 0) + 1, ...given,
    basis: preFilled ? 'PRE_FILLED' : 'GIVEN', reason, justification, evidence,
    actId, onBehalfOf: key.agencyCode, authorId: actor.personId, authorName: actor.displayName, at,
  })).filter((entry) => contentOf(entry) !== contentOf(last.get(entry.leaf)));
}

const contentOf = (entry: ScoreEntry | undefined): string | undefined =>
  entry && JSON.stringify([entry.score, entry.chosen, entry.how?.count, entry.how?.percent, entry.reason, entry.justification, entry.evidence.map(({ documentId, pages }) => [documentId, pages])]);
