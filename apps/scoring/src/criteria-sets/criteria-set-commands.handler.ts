import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { Forbidden, holds, Idempotency, NotFound, type Actor, type Once } from '@cchc/service-kit';
import { CampaignLocked } from '../domain/campaign/campaign-errors.js';
import { boardOf } from '../domain/criteria/criteria-set.reader.js';
import type { Scheme } from '../domain/criteria/criteria-set.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CriteriaBoardsRepository, type BoardKey } from '../persistence/criteria-boards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { CriteriaVersions } from './criteria-versions.js';
import { PutInForce } from './put-in-force.js';
import { checked, readUpload } from './read-upload.js';
import { CriteriaSetKept, CriteriaSetUnchanged, PlanYearMissing } from './refusals.js';

export interface ForceCommand {
  code: string;
  reason: string;
  revision: number;
  actor: Actor;
  once: Once;
}

/** What the agency that answers for a scheme, or an administrator, does with its versions. */
@Injectable()
export class CriteriaSetCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly campaigns: CampaignsRepository,
    private readonly boards: CriteriaBoardsRepository,
    private readonly sets: CriteriaSetsRepository,
    private readonly versions: CriteriaVersions,
    private readonly force: PutInForce,
  ) {}

  /** Resolves to the code of the new draft. Throws InvalidDocument, InvalidWorkbook, PlanYearMissing, CriteriaSetUnchanged. */
  async import(body: unknown, actor: Actor, once: Once): Promise<string> {
    const upload = await readUpload(body);
    return this.work.run((tx) => this.idempotency.run(tx, once, () => checked(upload, async () => {
      const { scheme, year } = boardOf(upload.document);
      await this.mustKeep(tx, scheme, actor);
      const catalogue = await this.sets.catalogue(tx, year);
      if (!catalogue) throw new PlanYearMissing(year);
      const { code, isNew } = await this.versions.add(tx, { document: upload.document, catalogue, person: actor });
      if (!isNew) throw new CriteriaSetUnchanged(code);
      return code;
    })));
  }

  putInForce({ code, reason, revision, actor, once }: ForceCommand): Promise<string> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => {
      const head = await this.head(tx, code);
      await this.mustKeep(tx, head.scheme, actor);
      await this.demandUnlocked(tx, head);
      await this.force.execute(tx, { code, reason, revision, person: actor });
      return code;
    }));
  }

  remove(code: string, actor: Actor): Promise<void> {
    return this.work.run(async (tx) => {
      await this.mustKeep(tx, (await this.head(tx, code)).scheme, actor);
      await this.boards.lock(tx, await this.head(tx, code));
      // Only under the lock is it certain that nobody puts it in force meanwhile.
      if ((await this.head(tx, code)).state !== 'DRAFT') throw new CriteriaSetKept(code);
      await this.sets.remove(tx, code);
    });
  }

  /** Throws Forbidden unless the actor may keep the criteria of the scheme. */
  async mustKeep(tx: Transaction, scheme: Scheme, actor: Actor): Promise<void> {
    const { name, agencyCode } = await this.boards.owner(tx, scheme);
    if (holds(actor, 'ADMINISTRATOR') || holds(actor, 'HOME_AFFAIRS', agencyCode) || holds(actor, 'HEAD', agencyCode)) return;
    throw new Forbidden(`Tiêu chí “${name}” do ${agencyCode} và người quản trị giữ.`);
  }

  /** What a campaign was locked by stays; nobody locks it meanwhile. */
  private async demandUnlocked(tx: Transaction, { scheme, year }: BoardKey): Promise<void> {
    const campaign = await this.campaigns.holdIfAny(tx, year, scheme);
    if (campaign?.lockedAt) throw new CampaignLocked(campaign.lockedAt);
  }

  private async head(tx: Transaction, code: string) {
    const head = await this.sets.head(tx, code);
    if (!head) throw new NotFound('Không tìm thấy bộ tiêu chí.');
    return head;
  }
}
