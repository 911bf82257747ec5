import type { SeedContext } from '@cchc/service-kit';
import { readCatalogue } from '../domain/criteria/catalogue.reader.js';
import { JsonNode } from '../domain/document/json-node.js';
import { InstallCriteriaSet } from '../criteria-sets/install-criteria-set.handler.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';

const FILES = ['criteria-departments.json', 'criteria-districts.json'];

/** Both criteria sets of 2021. Cards arise by themselves from the facts of agencies and obligations. */
export async function seedCriteria({ work, data, log }: SeedContext): Promise<void> {
  const node = (file: string) => new JsonNode(data(file));
  const catalogue = readCatalogue({ plan: node('plan-2021.json'), template: node('report-template.json'), agencies: node('agencies.json') });
  const install = new InstallCriteriaSet(new CriteriaSetsRepository(), new CardsRepository());
  const codes = await work.run(async (tx) => {
    await tx.manager.query(`INSERT INTO scoring.ranking_years (year, ranking_visible_to_agencies, assumed) VALUES (2021, true, true) ON CONFLICT DO NOTHING`);
    const installed: string[] = [];
    for (const file of FILES) installed.push((await install.execute(tx, data(file), catalogue)) ?? `${file}: có sẵn`);
    return installed;
  });
  log(`bộ tiêu chí: ${codes.join(', ')}`);
}
