import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { Idempotency, itemOf, VersionConflict, type Actor, type Item, type Once } from '@cchc/service-kit';
import { AlreadyPublished, CampaignNotLocked, NothingChanged, NothingToPublish } from '../domain/editions/edition-errors.js';
import { CampaignsRepository, type CampaignRow } from '../persistence/campaigns.repository.js';
import { EditionsRepository, type EditionRow } from '../persistence/editions.repository.js';
import { editionPublished } from '../published-events.js';
import { DrawEdition, type DrawnEdition } from './draw-edition.js';
import type { EditionDto } from './edition.dto.js';
import { editionOf } from './editions.query.js';

export interface Publish {
  year: number;
  /** The campaign's version that was seen. */
  version: number;
  actor: Actor;
  once: Once;
}

/** Publishes what was locked as the year's next edition. After the first, it is a correction of the one before. */
@Injectable()
export class PublishEdition {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly campaigns: CampaignsRepository,
    private readonly editions: EditionsRepository,
    private readonly draw: DrawEdition,
  ) {}

  execute(command: Publish): Promise<Item<EditionDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, command.once, async () => itemOf(editionOf(await this.publish(tx, command)))));
  }

  private async publish(tx: Transaction, { year, version, actor }: Publish): Promise<EditionRow> {
    await this.campaigns.lock(tx, year);
    const { campaign } = await this.campaigns.get(tx, year);
    if (campaign.version !== version) throw new VersionConflict(campaign.version);
    const former = await this.editions.latest(tx, year);
    if (campaign.published) throw new AlreadyPublished(former!.number);
    const edition = await this.drawn(tx, campaign, former, actor);
    await this.demandNews(tx, edition, former);
    await this.editions.add(tx, { ...edition, publisherId: actor.personId });
    const published = (await this.editions.latest(tx, year))!;
    await this.outbox.add(tx, editionPublished(published, edition.document.lines.length));
    return published;
  }

  /** The first edition closes the year: facts of others count up to there, whatever is corrected later. */
  private async drawn(tx: Transaction, { year, lockedAt, lockedPosition }: CampaignRow, former: EditionRow | undefined, { displayName }: Actor): Promise<DrawnEdition> {
    if (!lockedAt) throw new CampaignNotLocked();
    const asOf = { instant: lockedAt, position: lockedPosition! };
    return this.draw.execute(tx, {
      year, number: (former?.number ?? 0) + 1, publishedAt: tx.now, publishedBy: displayName, reason: former ? await this.reason(tx, former) : null,
      supersedes: former, comparedWith: former ?? (await this.editions.latest(tx, year - 1)), closing: former?.closing ?? asOf, asOf,
    });
  }

  /** Why the campaign was opened again since the edition, each time. */
  private async reason(tx: Transaction, { year, number }: EditionRow): Promise<string> {
    const since = (await this.campaigns.reopenings(tx, year)).filter(({ afterEdition }) => afterEdition === number);
    return since.map(({ reason }) => reason).join(' ');
  }

  private async demandNews(tx: Transaction, { document }: DrawnEdition, former: EditionRow | undefined): Promise<void> {
    if (document.lines.length === 0) throw new NothingToPublish(document.year);
    if (!former) return;
    const before = new Map((await this.editions.lines(tx, former)).map(({ agencyCode, cardHash }) => [agencyCode, cardHash]));
    const isSame = before.size === document.lines.length && document.lines.every(({ agencyCode, cardHash }) => before.get(agencyCode) === cardHash);
    if (isSame) throw new NothingChanged(former.number);
  }
}
