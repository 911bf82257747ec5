import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { AwardLine, Disqualified } from '../domain/awards/award-subjects.js';

export interface PublishedLines {
  /** Number of the newest edition; null when the year has none. */
  edition: number | null;
  lines: AwardLine[];
}

interface Row extends Omit<AwardLine, 'disqualifications'> {
  number: number;
  disqualifications: { rule: string; name: string; reason: string; waived?: string }[] | null;
  adjustments: { kind: string; rule: string | null }[] | null;
}

/** What awards go by of the newest published edition; a card's own reasons only where the scope sees the card. */
@Injectable()
export class AwardLinesReader {
  async newest(tx: Transaction, year: number): Promise<PublishedLines> {
    const rows = await prepared<Row>(tx, `
      SELECT l.number, l.agency_code AS "agencyCode", l.agency_name AS "agencyName", l.ranking_group AS "group", l.emulation_block AS "emulationBlock", l.index::text,
        l.rank, l.block_rank AS "blockRank", l.band, l.band_name AS "bandName", c.document::json -> 'disqualifications' AS disqualifications, c.document::json -> 'adjustments' AS adjustments
      FROM scoring.edition_lines l LEFT JOIN scoring.edition_cards c USING (year, number, agency_code)
      WHERE l.year = $1 AND l.number = (SELECT max(number) FROM scoring.editions WHERE year = $1) ORDER BY l.agency_code`, [year]);
    return { edition: rows[0]?.number ?? null, lines: rows.map(lineOf) };
  }
}

function lineOf({ number: _, disqualifications, adjustments, ...line }: Row): AwardLine {
  const recorded = new Set((adjustments ?? []).filter(({ kind }) => kind === 'GROUND').map(({ rule }) => rule));
  const holding = (disqualifications ?? []).filter(({ waived }) => waived === undefined);
  return { ...line, disqualifications: holding.map(({ rule, name, reason }): Disqualified => ({ name, reason, recorded: recorded.has(rule) })) };
}
