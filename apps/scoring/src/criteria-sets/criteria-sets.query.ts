import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { foldText, toPoints } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import { effectWords } from '../domain/adjustments/disqualification.js';
import type { CriteriaSet, Leaf } from '../domain/criteria/criteria-set.js';
import { ruleWords, sourceRuleWords } from '../domain/explaining/rule-words.js';
import { criteriaChanges } from '../domain/comparing/criteria-changes.js';
import { CriteriaBoardsRepository, type CriteriaDecision } from '../persistence/criteria-boards.repository.js';
import { CriteriaSetsRepository, type CriteriaSetHead } from '../persistence/criteria-sets.repository.js';
import type { CriteriaDecisionDto, CriteriaLeafDto, CriteriaSetDto, CriteriaSetHeadDto, CriteriaSetListQuery } from './criteria-set.dto.js';
import type { CriteriaDiffDto } from './preview.dto.js';

const headOf = ({ code, importedAt, firstInForceAt, ...rest }: CriteriaSetHead): CriteriaSetHeadDto => ({
  id: code, ...rest, importedAt: importedAt.toISOString(), firstInForceAt: firstInForceAt?.toISOString() ?? null,
});

const decisionOf = ({ at, personName, reason, former, position }: CriteriaDecision): CriteriaDecisionDto => ({ at: at.toISOString(), personName, reason, former, position });

/** Criteria sets that have been in force are open to everybody who may come in; drafts are not found by those who may not see them. */
@Injectable()
export class CriteriaSetsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sets: CriteriaSetsRepository,
    private readonly boards: CriteriaBoardsRepository,
  ) {}

  async list({ q = '', 'filter[year]': year, 'filter[group]': group, 'filter[scheme]': scheme }: CriteriaSetListQuery, scope: Scope): Promise<CriteriaSetHeadDto[]> {
    const words = foldText(q);
    const heads = await this.work.run((tx) => this.sets.heads(tx), { scope });
    return heads.map(headOf).filter((head) =>
      (year ?? head.year) === head.year && (group ?? head.group) === head.group && (scheme ?? head.scheme) === head.scheme
      && foldText(`${head.id} ${head.title}`).includes(words));
  }

  head(code: string, scope: Scope): Promise<CriteriaSetHeadDto> {
    return this.work.run(async (tx) => headOf(await this.found(tx, code)), { scope });
  }

  /** Undefined when `isKnown` says that the caller has this revision. */
  one(code: string, scope: Scope, isKnown: (revision: number) => boolean): Promise<CriteriaSetDto | undefined> {
    return this.work.run(async (tx) => {
      const head = await this.found(tx, code);
      if (isKnown(head.revision)) return undefined;
      return { ...treeOf(headOf(head), await this.sets.get(tx, code)), decisions: (await this.boards.decisions(tx, code)).map(decisionOf) };
    }, { scope, snapshot: true });
  }

  document(code: string, scope: Scope): Promise<object> {
    return this.work.run(async (tx) => this.sets.document(tx, (await this.found(tx, code)).code), { scope });
  }

  /** Against the version in force where no other is named. */
  diff(code: string, against: string | undefined, scope: Scope): Promise<CriteriaDiffDto> {
    return this.work.run(async (tx) => {
      const to = await this.found(tx, code);
      const from = against === undefined ? await this.sets.inForce(tx, to) : await this.found(tx, against);
      if (!from) throw new NotFound('Chưa có phiên bản nào có hiệu lực để so sánh.');
      const changes = criteriaChanges(await this.sets.get(tx, from.code), await this.sets.get(tx, to.code));
      const others = isDeepStrictEqual(await this.sets.document(tx, from.code), await this.sets.document(tx, to.code)) ? [] : [OTHERS];
      return { from: from.code, to: to.code, changes: changes.length > 0 ? changes : others };
    }, { scope, snapshot: true });
  }

  private async found(tx: Transaction, code: string): Promise<CriteriaSetHead> {
    const head = await this.sets.head(tx, code);
    if (!head) throw new NotFound('Không tìm thấy bộ tiêu chí.');
    return head;
  }
}

const OTHERS = { kind: 'NOTE', code: '', words: 'Chỉ các ghi chú của tài liệu thay đổi; cách chấm điểm giữ nguyên.' } as const;

const treeOf = (head: CriteriaSetHeadDto, set: CriteriaSet): Omit<CriteriaSetDto, 'decisions'> => ({
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
