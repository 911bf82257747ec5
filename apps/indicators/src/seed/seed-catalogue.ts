import type { SeedContext } from '@cchc/service-kit';
import { foldText } from '@cchc/kernel';
import type { Transaction } from '@cchc/delivery';
import type { Indicator } from '../domain/indicator.js';
import type { TargetDefinition } from '../targets/target-row.js';
import { TARGET_DOUBTS } from './target-doubts.js';

interface TemplateFile {
  meta: { title: string; year: number; provenance: { assumed: boolean }; targetMeasurement: { assumed: boolean } };
  workflow: object;
  outline: object[];
  sections: object[];
  indicators: Indicator[];
  attachments: object[];
}

interface PlanFile {
  meta: { year: number };
  targets: (TargetDefinition & { id: string; operator: string; threshold: number })[];
  reporting: { periods: { code: string; type: string; dataFrom: string; dataTo: string; cumulative: boolean }[] };
}

interface IndexFile {
  name: string;
  owner: string;
  unit: string;
  results?: { year: number }[];
}

const INDEX_CODES = { parIndex: 'PAR_INDEX', sipas: 'SIPAS', papi: 'PAPI', pci: 'PCI' } as const;

/** The year's template, targets and periods, and the yearly indices. What is there already stays as people left it. */
export async function seedCatalogue(context: SeedContext): Promise<void> {
  const template = context.data<TemplateFile>('report-template.json');
  const plan = context.data<PlanFile>('plan-2021.json');
  await context.work.run(async (tx) => {
    await seedTemplate(tx, template);
    await seedTargets(tx, plan, template.meta.targetMeasurement.assumed);
    await seedPeriods(tx, plan);
    await seedIndices(tx, context.data<Record<keyof typeof INDEX_CODES, IndexFile>>('indices.json'));
  });
  context.log(`${template.indicators.length} số liệu báo cáo, ${plan.targets.length} chỉ tiêu`);
}

async function seedTemplate(tx: Transaction, { meta, indicators, ...content }: TemplateFile): Promise<void> {
  const { title, year, provenance } = meta;
  await tx.manager.query(
    'INSERT INTO indicators.templates (year, title, assumed, content) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [year, title, provenance.assumed, JSON.stringify({ ...content, provenance })]);
  const rows = indicators.map((indicator, position) => ({
    ...indicator, year, position, targetRef: indicator.targetRef ?? null, definition: indicator,
    searchText: foldText(`${indicator.code} ${indicator.key} ${indicator.name}`),
  }));
  await tx.manager.query(
    `INSERT INTO indicators.indicators (year, key, position, code, section, type, target_ref, search_text, definition)
     SELECT year, key, position, code, section, type, "targetRef", "searchText", definition
     FROM jsonb_to_recordset($1::jsonb) AS i(year int, key text, position int, code text, section text, type text, "targetRef" text, "searchText" text, definition jsonb)
     ON CONFLICT DO NOTHING`, [JSON.stringify(rows)]);
}

async function seedTargets(tx: Transaction, { meta: { year }, targets }: PlanFile, measurementAssumed: boolean): Promise<void> {
  const rows = targets.map(({ id, operator, threshold, ...definition }, position) => ({
    year, id, position, operator, threshold, definition: { ...definition, measurementAssumed, doubts: TARGET_DOUBTS[id] ?? [] },
  }));
  await tx.manager.query(
    `INSERT INTO indicators.targets (year, id, position, operator, threshold, definition)
     SELECT year, id, position, operator, threshold, definition
     FROM jsonb_to_recordset($1::jsonb) AS t(year int, id text, position int, operator text, threshold numeric, definition jsonb)
     ON CONFLICT DO NOTHING`, [JSON.stringify(rows)]);
}

async function seedPeriods(tx: Transaction, { meta: { year }, reporting }: PlanFile): Promise<void> {
  await tx.manager.query(
    `INSERT INTO indicators.periods (code, year, type, data_from, data_to, cumulative)
     SELECT code, $2, type, "dataFrom", "dataTo", cumulative
     FROM jsonb_to_recordset($1::jsonb) AS p(code text, type text, "dataFrom" date, "dataTo" date, cumulative boolean)
     ON CONFLICT DO NOTHING`, [JSON.stringify(reporting.periods), year]);
}

async function seedIndices(tx: Transaction, indices: Record<keyof typeof INDEX_CODES, IndexFile>): Promise<void> {
  for (const [position, [key, code]] of Object.entries(INDEX_CODES).entries()) {
    const { name, owner, unit, results = [], ...definition } = indices[key as keyof typeof INDEX_CODES];
    await tx.manager.query(
      'INSERT INTO indicators.indices (code, position, name, owner, unit, definition) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING',
      [code, position, name, owner, unit, JSON.stringify(definition)]);
    for (const { year, ...result } of results) {
      await tx.manager.query(
        'INSERT INTO indicators.index_results (code, year, result) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [code, year, JSON.stringify(result)]);
    }
  }
}
