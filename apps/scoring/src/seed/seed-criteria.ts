import type { SeedContext } from '@cchc/service-kit';
import { readCatalogue } from '../domain/criteria/catalogue.reader.js';
import type { Windows } from '../domain/campaign/campaign.js';
import { JsonNode } from '../domain/document/json-node.js';
import { InstallCriteriaSet } from '../criteria-sets/install-criteria-set.handler.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';

/** No plan prints them: the self-assessment follows the YEAR report, which is due on 17/12. */
const WINDOWS: Windows = {
  SELF_ASSESSMENT: { firstDay: '2021-12-20', lastDay: '2021-12-31' },
  APPRAISAL_1: { firstDay: '2022-01-04', lastDay: '2022-01-14' },
  EXPLANATION: { firstDay: '2022-01-17', lastDay: '2022-01-21' },
  APPRAISAL_2: { firstDay: '2022-01-24', lastDay: '2022-01-28' },
};

const FILES = ['criteria-departments.json', 'criteria-districts.json'];

/** Both criteria sets and the campaign of 2021. Cards arise by themselves from the facts of agencies and obligations. */
export async function seedCriteria({ work, data, log }: SeedContext): Promise<void> {
  const node = (file: string) => new JsonNode(data(file));
  const catalogue = readCatalogue({ plan: node('plan-2021.json'), template: node('report-template.json'), agencies: node('agencies.json') });
  const install = new InstallCriteriaSet(new CriteriaSetsRepository(), new CardsRepository());
  const codes = await work.run(async (tx) => {
    await tx.manager.query(`INSERT INTO scoring.ranking_years (year, ranking_visible_to_agencies, assumed) VALUES (2021, true, true) ON CONFLICT DO NOTHING`);
    const campaigns = new CampaignsRepository();
    if (!(await campaigns.lock(tx, 2021))) await campaigns.save(tx, 2021, 1, WINDOWS, true);
    const installed: string[] = [];
    for (const file of FILES) installed.push((await install.execute(tx, data(file), catalogue)) ?? `${file}: có sẵn`);
    return installed;
  });
  log(`bộ tiêu chí: ${codes.join(', ')}`);
}
