import { Injectable } from '@nestjs/common';
import type { Item } from '@cchc/service-kit';
import { judged } from '../domain/awards/approval.js';
import { decided } from '../domain/awards/decide.js';
import type { AwardAct } from '../persistence/award-acts.repository.js';
import type { AwardDossierDto, DecideProposalsDto, JudgeAwardsDto } from './award-proposal.dto.js';
import { DossierDesk, type OnDossier } from './dossier.desk.js';
import { editionOf } from './dossier.reader.js';

const ACTS = { KEEP: 'KEPT', DROP: 'DROPPED', UNDO: 'UNDONE' } as const;
const VERDICT_ACTS = { APPROVE: 'APPROVED', REFUSE: 'REFUSED' } as const;

/** Sở Nội vụ keeps, drops or thinks again; the leader approves or refuses. */
@Injectable()
export class DecideProposals {
  constructor(private readonly desk: DossierDesk) {}

  decide(command: OnDossier, { decisions }: DecideProposalsDto): Promise<Item<AwardDossierDto>> {
    const wishes = decisions.map(({ subject, act, reason = null }) => ({ subject, act, reason }));
    return this.desk.on(command, ['PREPARING', 'PREPARING'], (_, dossier) => {
      const edition = editionOf(dossier);
      return decided(wishes, dossier.proposals).map(([{ act, reason }, { subject, agencyCode, ground }]): AwardAct =>
        ({ year: command.year, kind: ACTS[act], agencyCode, subject, reason, content: ground, edition }));
    });
  }

  judge(command: OnDossier, { decisions }: JudgeAwardsDto): Promise<Item<AwardDossierDto>> {
    const verdicts = decisions.map(({ subject, act, reason = null }) => ({ subject, act, reason }));
    return this.desk.on(command, ['SUBMITTED', 'SUBMITTED'], (_, { submission, live }) =>
      judged(verdicts, submission!.entries, live).map(([{ act, reason }, { subject, agencyCode }]): AwardAct =>
        ({ year: command.year, kind: VERDICT_ACTS[act], agencyCode, subject, reason })));
  }
}
