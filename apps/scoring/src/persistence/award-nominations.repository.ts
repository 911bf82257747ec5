import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { Nomination, Nominee } from '../domain/awards/award-subjects.js';

export interface NominationRow extends Nomination {
  year: number;
  version: number;
  /** Why Sở Nội vụ added it; null for what a head nominated. */
  addedReason: string | null;
  authorId: string;
  authorName: string;
  at: Date;
}

const SELECT = `
  SELECT n.id, n.year, n.agency_code AS "agencyCode", coalesce(a.name, n.agency_code) AS "agencyName", n.version, n.person_name AS "personName", n.position, n.basis, n.achievements,
    n.place, n.added_reason AS "addedReason", n.author_id AS "authorId", n.author_name AS "authorName", n.given_at AS at
  FROM scoring.award_nominations n LEFT JOIN scoring.agencies a ON a.code = n.agency_code
  WHERE n.year = $1 AND NOT n.withdrawn`;

/** Those that stand; what was withdrawn is in the record of acts. */
@Injectable()
export class AwardNominationsRepository {
  /** Those that the scope may see, agency by agency in their order. */
  ofYear(tx: Transaction, year: number): Promise<NominationRow[]> {
    return prepared<NominationRow>(tx, `${SELECT} ORDER BY n.agency_code, n.place, n.id`, [year]);
  }

  async one(tx: Transaction, year: number, id: string): Promise<NominationRow | undefined> {
    return (await prepared<NominationRow>(tx, `${SELECT} AND n.id = $2`, [year, id]))[0];
  }

  async add(tx: Transaction, one: Omit<NominationRow, 'agencyName' | 'version' | 'place'>): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.award_nominations (id, year, agency_code, version, person_name, position, basis, achievements, place, added_reason, author_id, author_name, given_at)
      SELECT $1, $2, $3, 1, $4, $5, $6, $7, coalesce(max(place), 0) + 1, $8, $9, $10, $11 FROM scoring.award_nominations WHERE year = $2 AND agency_code = $3 AND NOT withdrawn`,
    [one.id, one.year, one.agencyCode, one.personName, one.position, one.basis, one.achievements, one.addedReason, one.authorId, one.authorName, one.at]);
  }

  async change(tx: Transaction, id: string, version: number, { personName, position, basis, achievements }: Nominee): Promise<void> {
    await prepared(tx, 'UPDATE scoring.award_nominations SET version = $2, person_name = $3, position = $4, basis = $5, achievements = $6 WHERE id = $1', [id, version, personName, position, basis, achievements]);
  }

  /** The places are those of the ids, from 1. */
  async order(tx: Transaction, ids: readonly string[]): Promise<void> {
    await prepared(tx, 'UPDATE scoring.award_nominations n SET place = o.place FROM unnest($1::uuid[]) WITH ORDINALITY AS o(id, place) WHERE n.id = o.id', [ids]);
  }

  async withdraw(tx: Transaction, { id, version }: NominationRow): Promise<void> {
    await prepared(tx, 'UPDATE scoring.award_nominations SET version = $2, withdrawn = true WHERE id = $1', [id, version + 1]);
  }
}
