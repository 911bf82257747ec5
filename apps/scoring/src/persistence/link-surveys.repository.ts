import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import type { FormAnswer } from '../domain/surveys/form.js';

export interface LinkSurvey {
  id: string;
  year: number;
  group: RankingGroup;
  respondents: string;
  title: string;
  closesOn: string;
  closesAt: Date;
  authorId: string;
  authorName: string;
  openedAt: Date;
}

export interface SurveyWithRate extends LinkSurvey {
  issued: number;
  used: number;
}

export interface HeldLink {
  used: boolean;
  respondentAgency: string | null;
  survey: LinkSurvey;
}

const COLUMNS = `s.id, s.year, s.ranking_group AS "group", s.respondents, s.title, s.closes_on::text AS "closesOn", s.closes_at AS "closesAt",
  s.author_id AS "authorId", s.author_name AS "authorName", s.opened_at AS "openedAt"`;

const WITH_RATE = `SELECT ${COLUMNS}, count(l.survey_id)::integer AS issued, (count(*) FILTER (WHERE l.used))::integer AS used
  FROM scoring.link_surveys s LEFT JOIN scoring.survey_links l ON l.survey_id = s.id`;

@Injectable()
export class LinkSurveysRepository {
  async open(tx: Transaction, one: LinkSurvey): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.link_surveys (id, year, ranking_group, respondents, title, closes_on, closes_at, author_id, author_name, opened_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [one.id, one.year, one.group, one.respondents, one.title, one.closesOn, one.closesAt, one.authorId, one.authorName, one.openedAt]);
  }

  ofYear(tx: Transaction, year: number): Promise<SurveyWithRate[]> {
    return prepared<SurveyWithRate>(tx, `${WITH_RATE} WHERE s.year = $1 GROUP BY s.id ORDER BY s.opened_at, s.id`, [year]);
  }

  async one(tx: Transaction, id: string): Promise<SurveyWithRate | undefined> {
    const [row] = await prepared<SurveyWithRate>(tx, `${WITH_RATE} WHERE s.id = $1 GROUP BY s.id`, [id]);
    return row;
  }

  async issue(tx: Transaction, surveyId: string, hashes: readonly Buffer[], respondentAgency: string | null): Promise<void> {
    await prepared(tx, 'INSERT INTO scoring.survey_links (token_hash, survey_id, respondent_agency) SELECT hash, $2, $3 FROM unnest($1::bytea[]) AS t(hash) ORDER BY hash', [hashes, surveyId, respondentAgency]);
  }

  /** Shows the transaction what the holder of a link may see, whatever else its scope is. */
  async hold(tx: Transaction, hash: Buffer): Promise<HeldLink | undefined> {
    await prepared(tx, `SELECT set_config('cchc.survey_link', $1, true)`, [hash.toString('hex')]);
    const [row] = await prepared<LinkSurvey & { used: boolean; respondentAgency: string | null }>(tx, `
      SELECT ${COLUMNS}, l.used, l.respondent_agency AS "respondentAgency" FROM scoring.survey_links l JOIN scoring.link_surveys s ON s.id = l.survey_id
      WHERE l.token_hash = $1`, [hash]);
    if (!row) return undefined;
    const { used, respondentAgency, ...survey } = row;
    return { used, respondentAgency, survey };
  }

  /** Resolves to false when the link was used already; of two at once, one. */
  async use(tx: Transaction, hash: Buffer): Promise<boolean> {
    // Its rows are read: what a statement returns of an UPDATE is rows and count.
    const rows = await prepared(tx, 'WITH used AS (UPDATE scoring.survey_links SET used = true WHERE token_hash = $1 AND NOT used RETURNING 1) SELECT 1 FROM used', [hash]);
    return rows.length === 1;
  }

  /** In one order for everybody, since each counter is locked. */
  async add(tx: Transaction, surveyId: string, answers: readonly FormAnswer[]): Promise<void> {
    const sorted = [...answers].sort((a, b) => (`${a.agencyCode} ${a.leaf}` < `${b.agencyCode} ${b.leaf}` ? -1 : 1));
    await prepared(tx, `
      INSERT INTO scoring.survey_tallies AS t (survey_id, agency_code, leaf_code, option_code, count)
      SELECT $1, agency, leaf, option, 1 FROM unnest($2::text[], $3::text[], $4::text[]) AS a(agency, leaf, option)
      ON CONFLICT (survey_id, agency_code, leaf_code, option_code) DO UPDATE SET count = t.count + 1`,
    [surveyId, sorted.map(({ agencyCode }) => agencyCode), sorted.map(({ leaf }) => leaf), sorted.map(({ option }) => option)]);
  }

  /** The counters of all surveys of a year and group that have closed, by group of respondents. */
  closedTallies(tx: Transaction, year: number, group: RankingGroup): Promise<(FormAnswer & { respondents: string; count: number })[]> {
    return prepared(tx, `
      SELECT t.agency_code AS "agencyCode", t.leaf_code AS leaf, t.option_code AS option, s.respondents, sum(t.count)::integer AS count
      FROM scoring.survey_tallies t JOIN scoring.link_surveys s ON s.id = t.survey_id
      WHERE s.year = $1 AND s.ranking_group = $2 AND s.closes_at <= $3 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 4, 3`, [year, group, tx.now]);
  }
}
