import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { NotFound, scopeOf, type Actor } from '@cchc/service-kit';
import { explanationOf } from '../explanations/explanation-answer.js';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { ExplanationsRepository } from '../persistence/explanations.repository.js';
import { ScoreEntriesRepository } from '../persistence/score-entries.repository.js';
import { leafRowOf } from '../persistence/scorecards.reader.js';
import { explainedLeafOf } from '../scorecards/card-answers.js';
import { scoreOf } from '../self-assessment/self-assessment.query.js';
import type { ProvinceLeafDto } from './par-index.dto.js';
import { ProvinceCardReader } from './province-card.reader.js';

/** One leaf of the province's index explained: rule, who scored it when and why, with which evidence. */
@Injectable()
export class ProvinceLeafQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly province: ProvinceCardReader,
    private readonly entries: ScoreEntriesRepository,
    private readonly explanations: ExplanationsRepository,
    private readonly evidence: EvidenceRepository,
  ) {}

  /** Throws NotFound for what another agency leads, the same as for what does not exist. */
  read(year: number, code: string, actor: Actor): Promise<ProvinceLeafDto> {
    const scope = scopeOf(actor);
    return this.work.run(async (tx) => {
      const { set, card } = await this.province.read(tx, year);
      const leaf = set.leaves.find((one) => one.code === code);
      const lead = leaf?.leadAgency;
      if (!leaf || (scope.kind === 'agencies' && !scope.agencies.includes(lead ?? ''))) throw new NotFound('Không tìm thấy tiêu chí thành phần.');
      const of = { year, agencies: [lead ?? ''], leaves: [code] };
      const scores = (await this.entries.list(tx, of)).map(scoreOf);
      const cited = new Set(scores.flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId)));
      const documents = lead ? (await this.evidence.ofAgency(tx, lead)).filter(({ id }) => cited.has(id)) : [];
      return {
        ...explainedLeafOf(leaf, leafRowOf(card.leaves.find((one) => one.leaf === code)!), { card: { agencyCode: lead ?? '' }, set }),
        leadAgency: lead === undefined ? null : { code: lead, name: set.catalogue.agencies[lead]?.name ?? lead },
        scores, explanations: (await this.explanations.list(tx, of)).map(explanationOf), documents,
      };
    }, { scope, snapshot: true });
  }
}
