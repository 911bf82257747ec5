import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope } from '@cchc/delivery';
import { toPoints } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import { effectWords } from '../domain/adjustments/disqualification.js';
import type { CriteriaSet, Leaf } from '../domain/criteria/criteria-set.js';
import { ruleWords, sourceRuleWords } from '../domain/explaining/rule-words.js';
import { CriteriaSetsRepository, type CriteriaSetHead } from '../persistence/criteria-sets.repository.js';
import type { CriteriaLeafDto, CriteriaSetDto, CriteriaSetHeadDto } from './criteria-set.dto.js';

const headOf = ({ code, ...rest }: CriteriaSetHead): CriteriaSetHeadDto => ({ id: code, ...rest });

/** Criteria sets are open to everybody who may come in. */
@Injectable()
export class CriteriaSetsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sets: CriteriaSetsRepository,
  ) {}

  list(scope: Scope): Promise<CriteriaSetHeadDto[]> {
    return this.work.run(async (tx) => (await this.sets.heads(tx)).map(headOf), { scope });
  }

  one(code: string, scope: Scope): Promise<CriteriaSetDto> {
    return this.work.run(async (tx) => {
      const head = await this.sets.head(tx, code);
      if (!head) throw new NotFound('Không tìm thấy bộ tiêu chí.');
      return treeOf(headOf(head), await this.sets.get(tx, code));
    }, { scope });
  }
}

const treeOf = (head: CriteriaSetHeadDto, set: CriteriaSet): CriteriaSetDto => ({
  ...head,
  totalMax: toPoints(set.totalMax),
  appraisalMax: toPoints(set.appraisalMax),
  surveyMax: toPoints(set.surveyMax),
  bonusMax: toPoints(set.bonusMax),
  penaltyMax: toPoints(set.penaltyMax),
  bands: set.bands.map(({ code, name, gte, lt }) => ({ code, name, gte: toPoints(gte), lt: lt && toPoints(lt) })),
  bandsAssumed: set.bandsAssumed,
  disqualifyingRules: set.disqualifyingRules.map(({ code, name, when, effect, assumed }) => ({
    code, name, when: when.fact, by: 'by' in when ? when.by : null, effect: effectWords(set.bands, effect), assumed,
  })),
  fields: set.fields.map(({ code, name, planFieldCode, maxScore, criteria }) => ({
    code, name, planFieldCode, maxScore: toPoints(maxScore),
    criteria: criteria.map((criterion) => ({ code: criterion.code, name: criterion.name, maxScore: toPoints(criterion.maxScore), leaves: criterion.leaves.map(leafOf) })),
  })),
});

const leafOf = (leaf: Leaf): CriteriaLeafDto => ({
  code: leaf.code,
  name: leaf.name,
  kind: leaf.kind,
  method: leaf.scoring.method,
  maxScore: toPoints(leaf.maxScore),
  rule: ruleWords(leaf),
  ...(leaf.autoSource && { sourceRule: sourceRuleWords(leaf.autoSource) }),
  appraiser: leaf.appraiser,
  evidence: [...leaf.evidence],
  legalBasis: [...leaf.legalBasis],
  selfAssessed: leaf.selfAssessed,
  assumed: leaf.provenance.assumed,
  pointsAssumed: leaf.provenance.pointsAssumed,
  source: leaf.provenance.source,
});
