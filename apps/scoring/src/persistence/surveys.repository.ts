import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import type { Counts } from '../domain/surveys/count-answers.js';
import type { CardKey } from './card-record.js';

/** A result of one leaf of one card as it was counted; `counts` is empty where it was withdrawn. */
export interface SurveyRow extends CardKey {
  id: string;
  surveyId: string;
  leaf: string;
  counts: Counts;
  groups: Readonly<Record<string, Counts>>;
  excluded: number;
  unattributed: number;
  withdrawn: boolean;
  at: Date;
}

export interface SurveyImport {
  id: string;
  year: number;
  group: RankingGroup;
  fileName: string;
  fileHash: string;
  rows: number;
  answers: number;
  excluded: number;
  authorId: string;
  authorName: string;
  at: Date;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawnReason: string | null;
}

const IMPORT = `
  SELECT i.id, i.year, i.ranking_group AS "group", i.file_name AS "fileName", i.file_hash AS "fileHash", i.rows, i.answers, i.excluded,
    i.author_id AS "authorId", i.author_name AS "authorName", i.imported_at AS at, w.withdrawn_at AS "withdrawnAt", w.author_name AS "withdrawnBy", w.reason AS "withdrawnReason"
  FROM scoring.survey_imports i LEFT JOIN scoring.survey_withdrawals w ON w.survey_id = i.id`;

const RESULT = `r.id, r.survey_id AS "surveyId", r.agency_code AS "agencyCode", r.year, r.leaf_code AS leaf, r.counts, r.groups,
  r.excluded, r.unattributed, r.withdrawn, r.counted_at AS at`;

const LOCK_SPACE = 1740000042;

@Injectable()
export class SurveysRepository {
  /** Waits for others who count results of the year; resolves to an instant later than all that was counted before. */
  async next(tx: Transaction, year: number): Promise<Date> {
    await prepared(tx, 'SELECT pg_advisory_xact_lock($1, $2)', [LOCK_SPACE, year]);
    const [row] = await prepared<{ at: Date }>(tx, `
      SELECT greatest($2::timestamptz, max(counted_at) + interval '1 millisecond') AS at FROM scoring.survey_results WHERE year = $1`, [year, tx.now]);
    return row!.at;
  }

  async ranked(tx: Transaction, year: number, group: RankingGroup): Promise<Set<string>> {
    const rows = await prepared<{ code: string }>(tx, 'SELECT agency_code AS code FROM scoring.cards WHERE year = $1 AND ranking_group = $2 AND in_ranking', [year, group]);
    return new Set(rows.map(({ code }) => code));
  }

  /** What counts now of a group's cards, as far as the scope may see. */
  standing(tx: Transaction, year: number, group: RankingGroup): Promise<SurveyRow[]> {
    return prepared<SurveyRow>(tx, `
      SELECT DISTINCT ON (r.agency_code, r.leaf_code) ${RESULT}
      FROM scoring.survey_results r JOIN scoring.cards c USING (agency_code, year)
      WHERE r.year = $1 AND c.ranking_group = $2 ORDER BY r.agency_code, r.leaf_code, r.counted_at DESC, r.id DESC`, [year, group]);
  }

  /** All results that there ever were of a card. */
  ofCard(tx: Transaction, { agencyCode, year }: CardKey): Promise<SurveyRow[]> {
    return prepared<SurveyRow>(tx, `SELECT ${RESULT} FROM scoring.survey_results r WHERE r.agency_code = $1 AND r.year = $2 ORDER BY r.counted_at, r.id`, [agencyCode, year]);
  }

  async addResults(tx: Transaction, rows: readonly SurveyRow[]): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.survey_results (id, survey_id, agency_code, year, leaf_code, counts, groups, excluded, unattributed, withdrawn, counted_at)
      SELECT id, "surveyId", "agencyCode", year, leaf, counts, groups, excluded, unattributed, withdrawn, at
      FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "surveyId" uuid, "agencyCode" text, year integer, leaf text, counts jsonb, groups jsonb, excluded integer,
        unattributed integer, withdrawn boolean, at timestamptz)`, [JSON.stringify(rows)]);
  }

  async addImport(tx: Transaction, one: SurveyImport): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.survey_imports (id, year, ranking_group, file_name, file_hash, rows, answers, excluded, author_id, author_name, imported_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`, [
      one.id, one.year, one.group, one.fileName, one.fileHash, one.rows, one.answers, one.excluded, one.authorId, one.authorName, one.at,
    ]);
  }

  imports(tx: Transaction, year: number): Promise<SurveyImport[]> {
    return prepared<SurveyImport>(tx, `${IMPORT} WHERE i.year = $1 ORDER BY i.imported_at DESC, i.id DESC`, [year]);
  }

  async import(tx: Transaction, id: string): Promise<SurveyImport | undefined> {
    const [row] = await prepared<SurveyImport>(tx, `${IMPORT} WHERE i.id = $1`, [id]);
    return row;
  }

  /** Resolves to false when it is withdrawn already. */
  async withdraw(tx: Transaction, id: string, { reason, authorId, authorName, at }: { reason: string; authorId: string; authorName: string; at: Date }): Promise<boolean> {
    const rows = await prepared(tx, `
      INSERT INTO scoring.survey_withdrawals (survey_id, reason, author_id, author_name, withdrawn_at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT DO NOTHING RETURNING 1`, [id, reason, authorId, authorName, at]);
    return rows.length === 1;
  }
}
