import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope } from '@cchc/delivery';
import { toPoints } from '@cchc/kernel';
import type { Leaf } from '../domain/criteria/criteria-set.js';
import { shortcomings, type DraftLeaf } from '../domain/campaign/self-assessment.js';
import { ruleWords, sourceRuleWords } from '../domain/explaining/rule-words.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import type { SchemeCardKey } from '../persistence/card-record.js';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { ScoreEntriesRepository, type ScoreEntry } from '../persistence/score-entries.repository.js';
import { SelfAssessmentsRepository } from '../persistence/self-assessments.repository.js';
import { autoOf, type LeafRow } from '../persistence/scorecards.reader.js';
import { AssessmentReader } from './assessment.reader.js';
import type { AssessedLeafDto, RoundScoreDto, SelfAssessmentDto } from './self-assessment.dto.js';

@Injectable()
export class SelfAssessmentQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignsRepository,
    private readonly reader: AssessmentReader,
    private readonly assessments: SelfAssessmentsRepository,
    private readonly entries: ScoreEntriesRepository,
    private readonly evidence: EvidenceRepository,
  ) {}

  read(key: SchemeCardKey, scope: Scope): Promise<SelfAssessmentDto> {
    return this.work.run(async (tx) => {
      const card = await this.reader.card(tx, key);
      const { campaign, timetable } = await this.campaigns.get(tx, key.year, key.scheme);
      const { opensAt, closesAt } = timetable.spanFor('SELF_ASSESSMENT', key.agencyCode);
      const { version, submittedAt, submittedBy, returned } = await this.assessments.find(tx, key);
      const drafts = new Map((await this.assessments.drafts(tx, key)).map((draft) => [draft.leaf, draft]));
      const scores = await this.entries.ofCard(tx, key);
      const leaves = card.set.leaves.map((leaf) => leafOf(leaf, card.rows.get(leaf.code)!, drafts.get(leaf.code), scores.filter((one) => one.leaf === leaf.code)));
      return {
        ...key, agencyName: card.agencyName, version, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString(),
        open: !campaign.lockedAt && tx.now >= opensAt && tx.now < closesAt, submittedAt: submittedAt?.toISOString() ?? null, submittedBy,
        returned: returned && { ...returned, at: returned.at.toISOString() },
        lacking: leaves.reduce((count, { lacks }) => count + lacks.length, 0), documents: await this.evidence.ofAgency(tx, key.agencyCode), leaves,
      };
    }, { scope });
  }
}

function leafOf(leaf: Leaf, row: LeafRow, draft: DraftLeaf | undefined, scores: readonly ScoreEntry[]): AssessedLeafDto {
  const { code, name, maxScore, scoring, selfAssessed } = leaf;
  const auto = preFillOf(leaf, row);
  const options = scoring.method === 'OPTION' ? scoring.options : scoring.method === 'CHECKLIST' ? scoring.items : [];
  const known = auto && auto.state !== 'PENDING' ? { score: auto.score } : null;
  return {
    code, name, max: toPoints(maxScore), method: scoring.method, rule: ruleWords(leaf), wanted: [...leaf.evidence], selfAssessed, preFilled: auto,
    options: options.map(({ code: option, label, score }) => ({ code: option, label, score: toPoints(score) })),
    given: draft?.given ? { ...draft.given, chosen: draft.given.chosen && [...draft.given.chosen] } : null,
    reason: draft?.reason ?? null, justification: draft?.justification ?? null, evidence: [...(draft?.evidence ?? [])],
    lacks: selfAssessed ? shortcomings(leaf, draft, known).map(({ slug }) => slug) : [], scores: scores.map(scoreOf),
  };
}

function preFillOf({ autoSource }: Leaf, row: LeafRow): AssessedLeafDto['preFilled'] {
  const auto = autoOf(row);
  if (!autoSource || auto === undefined) return null;
  const state = auto === null ? 'PENDING' : auto === 'NOT_APPLICABLE' ? auto : 'SCORED';
  return { state, score: state === 'SCORED' ? auto : null, formula: row.autoFormula ?? row.formula, source: sourceRuleWords(autoSource) };
}

export const scoreOf = ({ round, score, chosen, how, basis, reason, justification, evidence, onBehalfOf, authorName, at }: ScoreEntry): RoundScoreDto => ({
  round, score, chosen: chosen && [...chosen], how, basis, reason, justification, evidence: [...evidence], onBehalfOf, authorName, at: at.toISOString(),
});
