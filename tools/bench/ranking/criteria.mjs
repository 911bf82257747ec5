import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LEAVES = 100;

/** The files of `data/`, parsed, with criteria sets of 100 leaves: surveyed leaves, then ratios of the report, are halved until there are as many. */
export function dataWithManyLeaves(folder) {
  const data = Object.fromEntries(readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]));
  for (const file of ['criteria-departments.json', 'criteria-districts.json']) halve(data[file]);
  return data;
}

function halve(document) {
  const criteria = document.fields.flatMap((field) => field.criteria);
  const all = criteria.flatMap((criterion) => criterion.subCriteria);
  const halved = [...all.filter(({ kind }) => kind === 'SURVEY'), ...all.filter((leaf) => leaf.scoring.method === 'RATIO' && leaf.autoSource?.from === 'report-indicator')];
  const chosen = new Set(halved.slice(0, LEAVES - all.length));
  for (const criterion of criteria) criterion.subCriteria = criterion.subCriteria.flatMap((leaf) => (chosen.has(leaf) ? halves(leaf) : [leaf]));
}

/** Of two decimals each, and together what the whole was. */
function halves(leaf) {
  const cents = Math.round(leaf.maxScore * 100);
  const less = Math.floor(cents / 2);
  return [[leaf.code, less], [`${leaf.code}b`, cents - less]].map(([code, points]) => ({ ...structuredClone(leaf), code, maxScore: points / 100 }));
}
