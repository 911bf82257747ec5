import { Injectable } from '@nestjs/common';
import { prepared, UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { Decimal, type RankingGroup } from '@cchc/kernel';
import { leavesOf, type CriteriaSet } from '../domain/criteria/criteria-set.js';
import type { Round } from '../domain/facts/card-facts.js';
import { scoreGaps, type GapOf, type GapPair } from '../domain/gaps/score-gaps.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { COUNCIL } from '../scorecards/card-acts.js';
import type { ScoreGapsDto } from './score-gaps.dto.js';

interface Row {
  agencyCode: string;
  leaf: string;
  scores: Partial<Record<Round, string | null>>;
}

/** Self-assessment beside appraisal, over the cards that the scope may see. */
@Injectable()
export class ScoreGapsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sets: CriteriaSetsRepository,
  ) {}

  read(year: number, group: RankingGroup, scope: Scope): Promise<ScoreGapsDto> {
    return this.work.run(async (tx) => {
      const set = await this.sets.current(tx, year, group);
      const { overall, fields, appraisers, agencies } = scoreGaps(pairsOf(set, await this.rows(tx, year, group)));
      const names = namesOf(set);
      const named = <T extends GapOf>(one: T): T & { name: string } => ({ ...one, name: names.get(one.code) ?? one.code });
      return {
        year, group, overall, fields: fields.map(named), appraisers: appraisers.map(named), agencies: agencies.map(named),
        asOf: { instant: tx.now.toISOString(), position: await this.position(tx, year, group) },
      };
    }, { scope });
  }

  /** The last entry of each round. */
  private rows(tx: Transaction, year: number, group: RankingGroup): Promise<Row[]> {
    return prepared<Row>(tx, `
      SELECT n.agency_code AS "agencyCode", n.leaf_code AS leaf, json_object_agg(n.round, n.score::text) AS scores
      FROM (
        SELECT DISTINCT ON (e.agency_code, e.leaf_code, e.round) e.agency_code, e.leaf_code, e.round, e.score
        FROM scoring.score_entries e JOIN scoring.agencies a ON a.code = e.agency_code AND a.ranking_group = $2
        WHERE e.year = $1 ORDER BY e.agency_code, e.leaf_code, e.round, e.version DESC
      ) n GROUP BY n.agency_code, n.leaf_code`, [year, group]);
  }

  private async position(tx: Transaction, year: number, group: RankingGroup): Promise<string> {
    const [row] = await prepared<{ position: string }>(tx, 'SELECT position FROM scoring.group_versions WHERE year = $1 AND ranking_group = $2', [year, group]);
    return row?.position ?? '0';
  }
}

function namesOf({ fields, catalogue }: CriteriaSet): ReadonlyMap<string, string> {
  const agencies = Object.entries(catalogue.agencies).map(([code, { name }]) => [code, name] as const);
  return new Map([...agencies, ...fields.map(({ code, name }) => [code, name] as const), [COUNCIL.code, COUNCIL.name]]);
}

/** Leaves that have both sides; nobody appraises their own agency. */
function pairsOf(set: CriteriaSet, rows: readonly Row[]): GapPair[] {
  const leaves = new Map(set.fields.flatMap((field) => leavesOf(field).map((leaf) => [leaf.code, { leaf, field: field.code }] as const)));
  const points = (score: string | null | undefined) => (score === undefined || score === null ? score : new Decimal(score));
  return rows.flatMap(({ agencyCode, leaf: code, scores }) => {
    const found = leaves.get(code);
    const self = points(scores.SELF);
    const [first, second] = [points(scores.APPRAISAL_1), points(scores.APPRAISAL_2)];
    if (!found || self === undefined || (first === undefined && second === undefined)) return [];
    const appraiser = found.leaf.appraiser === agencyCode ? COUNCIL.code : found.leaf.appraiser;
    return [{ agencyCode, leaf: code, field: found.field, appraiser, max: found.leaf.maxScore, self, first, second }];
  });
}
