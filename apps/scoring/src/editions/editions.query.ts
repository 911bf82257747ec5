import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import { atOf, type EditionCard, type EditionLine } from '../domain/editions/edition.js';
import { changedAgencies, type Published } from '../domain/editions/edition-changes.js';
import { movementOf } from '../domain/editions/edition-lines.js';
import { editionText } from '../domain/editions/edition-text.js';
import { EditionsRepository, type EditionRow } from '../persistence/editions.repository.js';
import type { EditionChangesDto, EditionDto, EditionLineDto, EditionRankingDto, EditionRankingRequest } from './edition.dto.js';

/** `number` is a number, or `latest`. */
export interface EditionQuestion {
  year: string;
  number: string;
  scope: Scope;
}

/** Reads what was published; of the cards behind it what the scope may see. */
@Injectable()
export class EditionsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsRepository,
  ) {}

  list(year: number | undefined, scope: Scope): Promise<{ data: EditionDto[] }> {
    return this.work.run(async (tx) => ({ data: (await this.editions.list(tx, year)).map(editionOf) }), { scope });
  }

  one(question: EditionQuestion): Promise<EditionDto> {
    return this.reading(question, async (_, edition) => editionOf(edition));
  }

  ranking(question: EditionQuestion, filter: EditionRankingRequest): Promise<EditionRankingDto> {
    return this.reading(question, async (tx, edition) => {
      const data = (await this.editions.lines(tx, edition, filter)).map(lineOf);
      return { data, page: { page: 1, pageSize: data.length, total: data.length }, edition: editionOf(edition) };
    });
  }

  text(question: EditionQuestion, filter: EditionRankingRequest): Promise<string> {
    return this.reading(question, async (tx, edition) => {
      const { publishedAt, asOf, ...head } = edition;
      return editionText({ ...head, publishedAt: publishedAt.toISOString(), position: asOf.position, lines: await this.editions.lines(tx, edition, filter) });
    });
  }

  /** The very bytes that the edition's hash is of. */
  document(question: EditionQuestion): Promise<{ text: string; hash: string }> {
    return this.reading(question, async (tx, edition) => ({ text: await this.editions.document(tx, edition), hash: edition.hash }));
  }

  /** A card as it was published. */
  card(question: EditionQuestion, agency: string): Promise<{ text: string; hash: string }> {
    return this.reading(question, async (tx, edition) => {
      const [card] = await this.editions.cards(tx, edition, agency);
      if (!card) throw new NotFound('Không tìm thấy phiếu điểm.');
      return { text: card.document, hash: card.hash };
    });
  }

  /** What a correction changed. Throws NotFound for the first edition of a year. */
  changes(question: EditionQuestion): Promise<EditionChangesDto> {
    return this.reading(question, async (tx, edition) => {
      const former = await this.editions.find(tx, edition.year, edition.number - 1);
      if (!former) throw new NotFound('Lần công bố đầu tiên không đính chính gì.');
      const agencies = changedAgencies(await this.published(tx, former), await this.published(tx, edition));
      return { edition: editionOf(edition), against: former.number, agencies };
    });
  }

  private async published(tx: Transaction, edition: EditionRow): Promise<Published[]> {
    const cards = new Map((await this.editions.cards(tx, edition)).map(({ agencyCode, document }) => [agencyCode, JSON.parse(document) as EditionCard]));
    return (await this.editions.lines(tx, edition)).map((line) => ({ line, card: cards.get(line.agencyCode) }));
  }

  private reading<T>({ year, number, scope }: EditionQuestion, answer: (tx: Transaction, edition: EditionRow) => Promise<T>): Promise<T> {
    return this.work.run(async (tx) => {
      const edition = await (number === 'latest' ? this.editions.latest(tx, Number(year)) : this.editions.find(tx, Number(year), Number(number)));
      if (!edition) throw new NotFound(number === 'latest' ? `Kết quả năm ${year} chưa được công bố.` : `Không có lần công bố ${number} của năm ${year}.`);
      return answer(tx, edition);
    }, { scope, snapshot: true });
  }
}

export function editionOf({ year, number, reason, hash, publishedAt, publisherName, asOf, closing, supersededBy }: EditionRow): EditionDto {
  return { year, number, reason, supersededBy, hash, publishedAt: publishedAt.toISOString(), publishedBy: publisherName, asOf: atOf(asOf), closing: atOf(closing), provisional: false };
}

const lineOf = (line: EditionLine): EditionLineDto => ({ ...line, movement: movementOf(line) });
