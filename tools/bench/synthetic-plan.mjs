import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GROUPS = [
  { rankingGroup: 'DEPARTMENT', expansion: '@ALL_DEPARTMENTS', like: 'SCT', prefix: 'SO' },
  { rankingGroup: 'DISTRICT', expansion: '@ALL_DISTRICTS', like: 'UBND-LONGMY', prefix: 'UBND-X' },
];

/**
 * Writes into `folder` the data of 2021 for `units` ranked units, half of each group: of the real ones as many, and then made-up
 * ones that owe what their model owes. Returns the codes of all ranked units by group.
 */
export function writeSyntheticPlan(dataFolder, folder, units) {
  mkdirSync(folder, { recursive: true });
  const data = Object.fromEntries(readdirSync(dataFolder).filter((file) => file.endsWith('.json')).map((file) => [file, JSON.parse(readFileSync(join(dataFolder, file), 'utf8'))]));
  const { agencies } = data['agencies.json'];
  const { expansions } = data['plan-2021.json'].meta;
  for (const group of GROUPS) {
    const model = agencies.find((agency) => agency.code === group.like);
    const real = expansions[group.expansion].slice(0, units / GROUPS.length);
    const added = Array.from({ length: units / GROUPS.length - real.length }, (_, index) => madeUp(model, group, index + 1));
    agencies.push(...added);
    expansions[group.expansion] = [...real, ...added.map(({ code }) => code)];
  }
  expansions['@ALL_RANKED'] = GROUPS.flatMap((group) => expansions[group.expansion]);
  for (const [file, content] of Object.entries(data)) writeFileSync(join(folder, file), JSON.stringify(content));
  return Object.fromEntries(GROUPS.map((group) => [group.rankingGroup, expansions[group.expansion]]));
}

function madeUp(model, { prefix }, number) {
  const code = `${prefix}${String(number).padStart(3, '0')}`;
  const name = `Đơn vị thử tải ${code}`;
  return { ...model, code, name, shortName: name, slug: code.toLowerCase(), gsoCode: null, demoEmail: `${code.toLowerCase()}@haugiang.example` };
}
