import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { AwardLine, Disqualified } from '../domain/awards/award-subjects.js';
import type { EditionCard } from '../domain/editions/edition.js';
import { EditionsRepository } from './editions.repository.js';

export interface PublishedLines {
  /** Number of the edition that holds; null when the year has none. */
  edition: number | null;
  lines: AwardLine[];
}

/** What awards go by of the edition that holds; why a band was lowered only where the scope sees the card. */
@Injectable()
export class AwardLinesReader {
  constructor(private readonly editions: EditionsRepository) {}

  async read(tx: Transaction, year: number): Promise<PublishedLines> {
    const edition = await this.editions.latest(tx, year);
    if (!edition) return { edition: null, lines: [] };
    const lowered = new Map((await this.editions.cards(tx, edition)).map(({ agencyCode, document }) => [agencyCode, disqualifiedBy(JSON.parse(document) as EditionCard)]));
    const lines = (await this.editions.lines(tx, edition)).map((line): AwardLine => ({ ...line, disqualifications: lowered.get(line.agencyCode) ?? [] }));
    return { edition: edition.number, lines };
  }
}

function disqualifiedBy({ disqualifications, adjustments }: EditionCard): Disqualified[] {
  const recorded = new Set(adjustments.filter(({ kind }) => kind === 'GROUND').map(({ rule }) => rule));
  return disqualifications.filter(({ waived }) => waived === undefined).map(({ rule, name, reason }) => ({ name, reason, recorded: recorded.has(rule) }));
}
