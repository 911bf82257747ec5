import type { Outbox, Transaction } from '@cchc/delivery';
import type { SeedContext } from '@cchc/service-kit';
import { CriteriaVersions } from '../criteria-sets/criteria-versions.js';
import { PutInForce } from '../criteria-sets/put-in-force.js';
import type { Catalogue } from '../domain/criteria/catalogue.js';
import { SCHEMES } from '../domain/criteria/criteria-set.js';
import { readCatalogue } from '../domain/criteria/catalogue.reader.js';
import type { AwardSettings } from '../domain/awards/award-settings.js';
import type { Windows } from '../domain/campaign/campaign.js';
import { JsonNode } from '../domain/document/json-node.js';
import { AwardYearsRepository } from '../persistence/award-years.repository.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { CriteriaBoardsRepository } from '../persistence/criteria-boards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { KnownFactsRepository } from '../persistence/known-facts.repository.js';
import { LeafPointsRepository } from '../persistence/leaf-points.repository.js';
import { RankingsRepository } from '../persistence/rankings.repository.js';
import { MoveRanking } from '../rankings/move-ranking.handler.js';
import { RecomputeCards } from '../scorecards/recompute-cards.handler.js';

/** No plan prints them: the self-assessment follows the YEAR report, which is due on 17/12. */
const WINDOWS: Windows = {
  SELF_ASSESSMENT: { firstDay: '2021-12-20', lastDay: '2021-12-31' },
  APPRAISAL_1: { firstDay: '2022-01-04', lastDay: '2022-01-14' },
  EXPLANATION: { firstDay: '2022-01-17', lastDay: '2022-01-21' },
  APPRAISAL_2: { firstDay: '2022-01-24', lastDay: '2022-01-28' },
};

/** Bộ Nội vụ's instructions for self-scoring come in January. */
const OF_PROVINCE: Windows = {
  SELF_ASSESSMENT: { firstDay: '2022-01-04', lastDay: '2022-01-14' },
  APPRAISAL_1: { firstDay: '2022-01-17', lastDay: '2022-01-21' },
  EXPLANATION: { firstDay: '2022-01-24', lastDay: '2022-01-25' },
  APPRAISAL_2: { firstDay: '2022-01-26', lastDay: '2022-01-28' },
};

const WEAK_BELOW = 70;

const FILES = [...['', 'ict-', 'iso-'].flatMap((scheme) => ['departments', 'districts'].map((group) => `criteria-${scheme}${group}.json`)), 'criteria-par-index.json'];
const REASON = 'Có sẵn khi cài đặt.';

/**
 * The campaigns and the criteria sets of 2021: PAR index, ICT and ISO 9001, for both groups, and the province's own index; other content than before becomes a new version in
 * force. Cards arise by themselves from the facts of agencies and obligations.
 */
export async function seedCriteria({ work, outbox, data, log }: SeedContext): Promise<void> {
  const node = (file: string) => new JsonNode(data(file));
  const catalogue = readCatalogue({ plan: node('plan-2021.json'), template: node('report-template.json'), agencies: node('agencies.json') });
  const install = installer(outbox);
  const codes = await work.run(async (tx) => {
    await tx.manager.query(`INSERT INTO scoring.ranking_years (year, ranking_visible_to_agencies, assumed) VALUES (2021, true, true) ON CONFLICT DO NOTHING`);
    const campaigns = new CampaignsRepository();
    for (const scheme of SCHEMES) if (!(await campaigns.lock(tx, 2021, scheme))) await campaigns.save(tx, 2021, 1, scheme === 'PROVINCE' ? OF_PROVINCE : WINDOWS, true, scheme);
    await tx.manager.query('INSERT INTO scoring.par_index_settings (year, weak_below, version, assumed) VALUES (2021, $1, 1, true) ON CONFLICT DO NOTHING', [WEAK_BELOW]);
    const awards = new AwardYearsRepository();
    if (!(await awards.lock(tx, 2021))) await awards.save(tx, 2021, 1, data<AwardSettings>('awards.json'), true);
    const installed: string[] = [];
    for (const file of FILES) installed.push((await install(tx, data(file), catalogue)) ?? `${file}: có sẵn`);
    return installed;
  });
  log(`bộ tiêu chí: ${codes.join(', ')}`);
}

/** Resolves to the code of the version that is now in force, or undefined when its content has a version already, in force or not. */
function installer(outbox: Outbox): (tx: Transaction, document: unknown, catalogue: Catalogue) => Promise<string | undefined> {
  const [boards, sets, cards] = [new CriteriaBoardsRepository(), new CriteriaSetsRepository(), new CardsRepository()];
  const versions = new CriteriaVersions(boards, sets);
  const recompute = new RecomputeCards(cards, new KnownFactsRepository(), sets, new LeafPointsRepository(), new MoveRanking(new RankingsRepository(), outbox));
  const force = new PutInForce(boards, sets, cards, recompute);
  return async (tx, document, catalogue) => {
    const { code, isNew } = await versions.add(tx, { document, catalogue, person: null });
    if (!isNew) return undefined;
    await force.execute(tx, { code, reason: REASON, person: null });
    return code;
  };
}
