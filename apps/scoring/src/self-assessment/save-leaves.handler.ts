import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { Forbidden, holds, scopeOf, VersionConflict, type Actor } from '@cchc/service-kit';
import { draftsOf, shortcomings, type LeafInput } from '../domain/campaign/self-assessment.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import type { SchemeCardKey } from '../persistence/card-record.js';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { SelfAssessmentsRepository } from '../persistence/self-assessments.repository.js';
import { AssessmentReader } from './assessment.reader.js';
import type { SavedLeavesDto } from './self-assessment.dto.js';

export interface Save extends SchemeCardKey {
  version: number;
  leaves: readonly LeafInput[];
  actor: Actor;
}

@Injectable()
export class SaveLeaves {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignsRepository,
    private readonly reader: AssessmentReader,
    private readonly evidence: EvidenceRepository,
    private readonly assessments: SelfAssessmentsRepository,
  ) {}

  execute({ version, leaves, actor, ...key }: Save): Promise<SavedLeavesDto> {
    return this.work.run(async (tx) => {
      const { timetable } = await this.campaigns.hold(tx, key.year, key.scheme);
      const { set, preFilled } = await this.reader.card(tx, key);
      demandOwnPeople(actor, key.agencyCode);
      timetable.demandOpen('SELF_ASSESSMENT', key.agencyCode, tx.now);
      const current = await this.assessments.lock(tx, key);
      if (current.version !== version) throw new VersionConflict(current.version);
      const documents = new Set((await this.evidence.ofAgency(tx, key.agencyCode)).map(({ id }) => id));
      await this.assessments.save(tx, key, version + 1, draftsOf(leaves, { set, preFilled, documents }));
      const drafts = new Map((await this.assessments.drafts(tx, key)).map((draft) => [draft.leaf, draft]));
      const lacking = set.leaves.filter(({ selfAssessed }) => selfAssessed)
        .reduce((count, leaf) => count + shortcomings(leaf, drafts.get(leaf.code), preFilled.get(leaf.code) ?? null).length, 0);
      return { version: version + 1, lacking };
    }, { scope: scopeOf(actor) });
  }
}

function demandOwnPeople(actor: Actor, agencyCode: string): void {
  if (!holds(actor, 'OFFICER', agencyCode) && !holds(actor, 'HEAD', agencyCode)) throw new Forbidden('Việc này chỉ dành cho cán bộ và thủ trưởng của cơ quan.');
}
