import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { canonicalJson } from '../domain/editions/canonical-json.js';
import { atOf, type EditionDocument, type EditionRef } from '../domain/editions/edition.js';
import { leftOf, linesOf } from '../domain/editions/edition-lines.js';
import { contentHash } from '../persistence/content-hash.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { EditionsRepository, type EditionRow, type NewEdition } from '../persistence/editions.repository.js';
import { DrawCards, type Moments } from './draw-cards.js';

/** What an edition says of itself, before its cards are drawn. */
export interface EditionHead extends Moments {
  year: number;
  number: number;
  publishedAt: Date;
  publishedBy: string;
  reason: string | null;
  supersedes: EditionRow | undefined;
  comparedWith: EditionRow | undefined;
}

export type DrawnEdition = Omit<NewEdition, 'publisherId'>;

/** Draws up an edition from the log and the editions before it. */
@Injectable()
export class DrawEdition {
  constructor(
    private readonly cards: DrawCards,
    private readonly sets: CriteriaSetsRepository,
    private readonly editions: EditionsRepository,
  ) {}

  async execute(tx: Transaction, head: EditionHead): Promise<DrawnEdition> {
    const { year, number, publishedAt, publishedBy, reason, supersedes, comparedWith, closing, asOf } = head;
    const drawn = (await this.cards.execute(tx, year, { closing, asOf })).map((card) => {
      const text = canonicalJson(card);
      return { card, text, hash: contentHash(text) };
    });
    const before = comparedWith ? await this.editions.lines(tx, comparedWith) : [];
    const lines = linesOf(drawn, before);
    const document: EditionDocument = {
      format: 'cchc-edition/1', year, number, publishedAt: publishedAt.toISOString(), publishedBy, reason,
      supersedes: refOf(supersedes), comparedWith: refOf(comparedWith), closing: atOf(closing), asOf: atOf(asOf),
      criteria: await this.criteria(tx, new Set(lines.map(({ criteriaSet }) => criteriaSet))), lines, left: leftOf(lines, before),
    };
    return { document, text: canonicalJson(document), cards: drawn.map(({ card: { agencyCode }, text, hash }) => ({ agencyCode, text, hash })) };
  }

  private async criteria(tx: Transaction, codes: ReadonlySet<string>): Promise<EditionDocument['criteria']> {
    const criteria: EditionDocument['criteria'][number][] = [];
    for (const code of [...codes].sort()) {
      const { group, bandsAssumed } = await this.sets.get(tx, code);
      criteria.push({ code, group, hash: (await this.sets.head(tx, code))!.hash, bandsAssumed });
    }
    return criteria;
  }
}

const refOf = (edition: EditionRow | undefined): EditionRef | null => (edition ? { year: edition.year, number: edition.number, hash: edition.hash } : null);
