import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import type { EditionDocument, EditionLine } from '../domain/editions/edition.js';
import { contentHash } from './content-hash.js';
import type { Moment } from './fact-log.reader.js';

/** A published edition without its lines. */
export interface EditionRow {
  year: number;
  number: number;
  reason: string | null;
  hash: string;
  publishedAt: Date;
  publisherName: string;
  asOf: Moment;
  closing: Moment;
  /** The number of the edition that replaced it; null for the one that holds. */
  supersededBy: number | null;
}

export interface NewEdition {
  document: EditionDocument;
  /** The canonical text of the document. */
  text: string;
  publisherId: string;
  cards: readonly { agencyCode: string; text: string; hash: string }[];
}

export interface LineFilter {
  group?: RankingGroup | undefined;
  block?: string | undefined;
  agency?: string | undefined;
}

interface FlatRow extends Omit<EditionRow, 'asOf' | 'closing'> {
  instant: Date;
  position: string;
  closedAt: Date;
  closingPosition: string;
}

const HEAD = `
  SELECT e.year, e.number, e.reason, e.hash, e.published_at AS "publishedAt", e.publisher_name AS "publisherName", e.as_of AS instant, e.position,
    e.closed_at AS "closedAt", e.closing_position AS "closingPosition",
    (SELECT n.number FROM scoring.editions n WHERE n.year = e.year AND n.number = e.number + 1) AS "supersededBy"
  FROM scoring.editions e`;

type FlatLine = Omit<EditionLine, 'previous'> & { previousRank: number | null; previousBlockRank: number | null; previousIndex: string | null };

const LINE = `
  SELECT agency_code AS "agencyCode", agency_name AS "agencyName", short_name AS "shortName", ranking_group AS "group", emulation_block AS "emulationBlock",
    criteria_set AS "criteriaSet", rank, block_rank AS "blockRank", index::text, tthc_percent::text AS "tthcPercent", survey_percent::text AS "surveyPercent",
    bonus::text, penalty::text, points::text, max_points::text AS max, band, band_name AS "bandName", previous_rank AS "previousRank",
    previous_block_rank AS "previousBlockRank", previous_index::text AS "previousIndex", card_hash AS "cardHash"
  FROM scoring.edition_lines`;

/** Published editions: added once, and read. Lines are for whoever is signed in, cards for those who may see them. */
@Injectable()
export class EditionsRepository {
  /** The edition of a year that holds; undefined before the first is published. */
  async latest(tx: Transaction, year: number): Promise<EditionRow | undefined> {
    return (await this.heads(tx, 'WHERE e.year = $1 ORDER BY e.number DESC LIMIT 1', [year]))[0];
  }

  async find(tx: Transaction, year: number, number: number): Promise<EditionRow | undefined> {
    return (await this.heads(tx, 'WHERE e.year = $1 AND e.number = $2', [year, number]))[0];
  }

  /** Newest first; of one year, or of all. */
  list(tx: Transaction, year?: number): Promise<EditionRow[]> {
    return this.heads(tx, 'WHERE $1::integer IS NULL OR e.year = $1 ORDER BY e.year DESC, e.number DESC', [year ?? null]);
  }

  /** Group by group, best first, equals by their codes. */
  async lines(tx: Transaction, { year, number }: Pick<EditionRow, 'year' | 'number'>, { group, block, agency }: LineFilter = {}): Promise<EditionLine[]> {
    const rows = await prepared<FlatLine>(tx, `${LINE}
      WHERE year = $1 AND number = $2 AND ($3::text IS NULL OR ranking_group = $3) AND ($4::text IS NULL OR emulation_block = $4) AND ($5::text IS NULL OR agency_code = $5)
      ORDER BY ranking_group, rank, agency_code COLLATE "C"`, [year, number, group ?? null, block ?? null, agency ?? null]);
    return rows.map(({ previousRank, previousBlockRank, previousIndex, ...line }) => ({
      ...line, previous: previousRank === null ? null : { rank: previousRank, blockRank: previousBlockRank, index: previousIndex! },
    }));
  }

  /** The canonical text that the edition's hash is of. */
  async document(tx: Transaction, { year, number }: Pick<EditionRow, 'year' | 'number'>): Promise<string> {
    const [row] = await prepared<{ document: string }>(tx, 'SELECT document FROM scoring.editions WHERE year = $1 AND number = $2', [year, number]);
    return row!.document;
  }

  /** The canonical texts of the cards that the scope may see with their hashes, by code: all, or one. */
  cards(tx: Transaction, { year, number }: Pick<EditionRow, 'year' | 'number'>, agency?: string): Promise<{ agencyCode: string; document: string; hash: string }[]> {
    return prepared(tx, `SELECT agency_code AS "agencyCode", document, hash FROM scoring.edition_cards
      WHERE year = $1 AND number = $2 AND ($3::text IS NULL OR agency_code = $3) ORDER BY agency_code COLLATE "C"`, [year, number, agency ?? null]);
  }

  async add(tx: Transaction, { document, text, publisherId, cards }: NewEdition): Promise<void> {
    const { year, number, reason, asOf, closing, publishedAt, publishedBy, lines } = document;
    await prepared(tx, `
      INSERT INTO scoring.editions (year, number, reason, position, as_of, closing_position, closed_at, published_at, published_by, publisher_name, document, hash)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [year, number, reason, asOf.position, asOf.instant, closing.position, closing.instant, publishedAt, publisherId, publishedBy, text, contentHash(text)]);
    await prepared(tx, `
      INSERT INTO scoring.edition_lines (year, number, agency_code, agency_name, short_name, ranking_group, emulation_block, criteria_set, rank, block_rank, index,
        tthc_percent, survey_percent, bonus, penalty, points, max_points, band, band_name, previous_rank, previous_block_rank, previous_index, card_hash)
      SELECT $1, $2, "agencyCode", "agencyName", "shortName", "group", "emulationBlock", "criteriaSet", rank, "blockRank", index, "tthcPercent", "surveyPercent", bonus,
        penalty, points, max, band, "bandName", (previous ->> 'rank')::integer, (previous ->> 'blockRank')::integer, (previous ->> 'index')::numeric, "cardHash"
      FROM jsonb_to_recordset($3::jsonb) AS l("agencyCode" text, "agencyName" text, "shortName" text, "group" text, "emulationBlock" text, "criteriaSet" text, rank integer,
        "blockRank" integer, index numeric, "tthcPercent" numeric, "surveyPercent" numeric, bonus numeric, penalty numeric, points numeric, max numeric, band text,
        "bandName" text, previous jsonb, "cardHash" text)`, [year, number, JSON.stringify(lines)]);
    await prepared(tx, `
      INSERT INTO scoring.edition_cards (year, number, agency_code, document, hash) SELECT $1, $2, * FROM unnest($3::text[], $4::text[], $5::text[])`,
    [year, number, cards.map(({ agencyCode }) => agencyCode), cards.map((card) => card.text), cards.map(({ hash }) => hash)]);
  }

  private async heads(tx: Transaction, where: string, values: readonly unknown[]): Promise<EditionRow[]> {
    const rows = await prepared<FlatRow>(tx, `${HEAD} ${where}`, values);
    return rows.map(({ instant, position, closedAt, closingPosition, ...row }) => ({
      ...row, asOf: { instant, position }, closing: { instant: closedAt, position: closingPosition },
    }));
  }
}
