import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { LocalDate } from '@cchc/kernel';

/** A document that an agency cites: number and symbol, day, abstract. Of a secret one the number alone. */
export interface EvidenceDocument {
  id: string;
  agencyCode: string;
  symbol: string;
  issuedOn: LocalDate | null;
  abstract: string | null;
  secret: boolean;
}

const COLUMNS = 'id, agency_code AS "agencyCode", symbol, issued_on::text AS "issuedOn", abstract, secret';

@Injectable()
export class EvidenceRepository {
  /** Adds the document unless the agency has one of the same number and day; resolves to the one that is stored. */
  async store(tx: Transaction, document: EvidenceDocument, personId: string): Promise<EvidenceDocument> {
    const { id, agencyCode, symbol, issuedOn, abstract, secret } = document;
    await prepared(tx, `
      INSERT INTO scoring.evidence_documents (id, agency_code, symbol, issued_on, abstract, secret, added_by, added_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`, [id, agencyCode, symbol, issuedOn, abstract, secret, personId, tx.now]);
    const [stored] = await prepared<EvidenceDocument>(tx, `
      SELECT ${COLUMNS} FROM scoring.evidence_documents WHERE agency_code = $1 AND symbol = $2 AND issued_on IS NOT DISTINCT FROM $3`, [agencyCode, symbol, issuedOn]);
    return stored!;
  }

  ofAgency(tx: Transaction, agencyCode: string): Promise<EvidenceDocument[]> {
    return prepared<EvidenceDocument>(tx, `SELECT ${COLUMNS} FROM scoring.evidence_documents WHERE agency_code = $1 ORDER BY issued_on, symbol`, [agencyCode]);
  }

  /** With how many leaves cite each document, as the drafts of the year stand. */
  page(tx: Transaction, agencyCode: string, search: string, limit: number, offset: number): Promise<(EvidenceDocument & { citedBy: number; total: number })[]> {
    return prepared(tx, `
      SELECT ${COLUMNS}, count(*) OVER ()::integer AS total, (
        SELECT count(*)::integer FROM scoring.self_assessment_leaves l
        WHERE l.agency_code = d.agency_code AND l.evidence @> jsonb_build_array(jsonb_build_object('documentId', d.id))) AS "citedBy"
      FROM scoring.evidence_documents d
      WHERE agency_code = $1 AND ($2 = '' OR position(lower($2) IN lower(symbol || ' ' || coalesce(abstract, ''))) > 0)
      ORDER BY issued_on DESC NULLS LAST, symbol LIMIT $3 OFFSET $4`, [agencyCode, search, limit, offset]);
  }
}
