import type { Transaction, UnitOfWork } from '@cchc/delivery';
import type { EditionDocument, EditionLine, EditionRef } from '../domain/editions/edition.js';
import { DrawCards } from '../editions/draw-cards.js';
import { DrawEdition } from '../editions/draw-edition.js';
import { ClosedYearReader } from '../persistence/closed-year.reader.js';
import { contentHash } from '../persistence/content-hash.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { EditionsRepository, type EditionRow } from '../persistence/editions.repository.js';
import { FactLogReader } from '../persistence/fact-log.reader.js';
import { differencesOf, type Difference } from '../score-case/differences.js';
import { WRONG_PLACES } from './board.sql.js';

/** Compares every published edition with its hashes, its lines, and what the log gives when it is drawn up anew; its places by SQL alone. */
export class VerifyEditions {
  private readonly editions = new EditionsRepository();
  private readonly sets = new CriteriaSetsRepository();
  private readonly draw = new DrawEdition(new DrawCards(new FactLogReader(), new ClosedYearReader(), this.sets), this.sets, this.editions);

  async execute(work: UnitOfWork): Promise<{ editions: number; differences: Difference[] }> {
    const all = await work.run((tx) => this.editions.list(tx));
    const differences: Difference[] = [];
    for (const edition of all) differences.push(...(await work.run((tx) => this.wrong(tx, edition))));
    return { editions: all.length, differences };
  }

  private async wrong(tx: Transaction, edition: EditionRow): Promise<Difference[]> {
    const path = `công bố ${edition.year} lần ${edition.number}`;
    const text = await this.editions.document(tx, edition);
    const document = JSON.parse(text) as EditionDocument;
    const [lines, cards] = [await this.editions.lines(tx, edition), await this.editions.cards(tx, edition)];
    const hashes = { edition: contentHash(text), ...Object.fromEntries(cards.map((card) => [card.agencyCode, contentHash(card.document)])) };
    const told = { edition: edition.hash, ...Object.fromEntries(document.lines.map(({ agencyCode, cardHash }) => [agencyCode, cardHash])) };
    return [
      ...differencesOf(told, hashes, `${path} / SHA-256`),
      ...differencesOf(byAgency(document.lines), byAgency(lines), `${path} / dòng`),
      ...(await tx.manager.query<Difference[]>(WRONG_PLACES, [edition.year, edition.number])).map((one) => ({ ...one, path: `${path} / SQL / ${one.path}` })),
      ...(await this.redrawn(tx, edition, document, text)).map((one) => ({ ...one, path: `${path} / tính lại / ${one.path}` })),
    ];
  }

  private async redrawn(tx: Transaction, edition: EditionRow, { supersedes, comparedWith }: EditionDocument, text: string): Promise<Difference[]> {
    const { publisherName: publishedBy, ...head } = edition;
    const drawn = await this.draw.execute(tx, { ...head, publishedBy, supersedes: await this.find(tx, supersedes), comparedWith: await this.find(tx, comparedWith) });
    return drawn.text === text ? [] : differencesOf(JSON.parse(drawn.text), JSON.parse(text));
  }

  private async find(tx: Transaction, ref: EditionRef | null): Promise<EditionRow | undefined> {
    return ref ? this.editions.find(tx, ref.year, ref.number) : undefined;
  }
}

const byAgency = (lines: readonly EditionLine[]): Record<string, EditionLine> => Object.fromEntries(lines.map((line) => [line.agencyCode, line]));
