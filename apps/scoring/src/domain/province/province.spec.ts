import { describe, expect, it } from '@jest/globals';
import { partOf, type Leaf } from '../criteria/criteria-set.js';
import { readCriteriaSet } from '../criteria/criteria-set.reader.js';
import { InvalidDocument } from '../document/invalid-document.js';
import type { HumanScore, Round } from '../facts/card-facts.js';
import { CATALOGUE_2021, d, dataFile, DEPARTMENTS, known, NEW_YEAR_2022 } from '../given.features.js';
import { scoreCard } from '../score-card.js';
import { componentsOf } from './components.js';
import { partStateOf, provinceFacts } from './province-card.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const document = (): any => dataFile('criteria-par-index.json');
const SET = readCriteriaSet(document(), CATALOGUE_2021);
const sum = (leaves: readonly Leaf[]) => leaves.reduce((total, { maxScore }) => total.plus(maxScore), d(0)).toNumber();

function faultsAfter(change: (leaf: { leadAgency?: string }, survey: { leadAgency?: string }) => void): string[] {
  const changed = document();
  const leaves = changed.fields.flatMap((field: { criteria: { subCriteria: { kind: string }[] }[] }) => field.criteria.flatMap(({ subCriteria }) => subCriteria));
  change(leaves[0], leaves.find(({ kind }: { kind: string }) => kind === 'SURVEY'));
  try {
    readCriteriaSet(changed, CATALOGUE_2021);
    return [];
  } catch (error) {
    if (error instanceof InvalidDocument) return error.errors.map(({ slug }) => slug);
    throw error;
  }
}

const score = (leaf: string, points: number, round: Round = 'SELF', version = 1): HumanScore => ({ id: `${leaf} ${round} ${version}`, leaf, round, version, score: d(points), at: new Date('2021-12-30T02:00:00Z') });

describe('the ministry\'s index of the province', () => {
  it('has 8 fields, 43 criteria, 102 sub-criteria; 66.5 points appraised and 33.5 surveyed', () => {
    const criteria = SET.fields.flatMap((field) => field.criteria);
    expect([SET.fields.length, criteria.length, criteria.filter(({ leaves }) => leaves.length > 1).flatMap(({ leaves }) => leaves).length]).toEqual([8, 43, 102]);
    expect([sum(SET.leaves), sum(SET.leaves.filter(({ kind }) => kind === 'APPRAISAL')), sum(SET.leaves.filter(({ kind }) => kind === 'SURVEY'))]).toEqual([100, 66.5, 33.5]);
    expect(SET.leaves.every(({ provenance }) => provenance.assumed)).toBe(true);
  });

  it('is divided among lead agencies without rest; surveyed leaves are nobody\'s', () => {
    const leads = [...new Set(SET.leaves.flatMap(({ leadAgency }) => leadAgency ?? []))];
    const parts = leads.map((agency) => partOf(SET, agency));
    expect(parts.flatMap(({ leaves }) => leaves).map(({ code }) => code).sort()).toEqual(SET.leaves.filter(({ kind }) => kind === 'APPRAISAL').map(({ code }) => code).sort());
    expect(parts.every(({ fields, leaves }) => fields.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.leaves)).length === leaves.length)).toBe(true);
    expect(partOf(SET, 'BDT').leaves).toEqual([]);
    expect(partOf(DEPARTMENTS, 'BDT')).toBe(DEPARTMENTS);
  });

  it('is refused where a leaf has no lead agency, an unknown one, or a surveyed leaf has one', () => {
    expect(faultsAfter((leaf) => { delete leaf.leadAgency; })).toEqual(['missing-lead-agency']);
    expect(faultsAfter((leaf) => { leaf.leadAgency = 'X'; })).toEqual(['unknown-reference']);
    expect(faultsAfter((_, survey) => { survey.leadAgency = 'STP'; })).toEqual(['no-lead-agency']);
  });

  it('counts of a leaf what its lead agency and the review gave, and nothing that others gave', () => {
    const parts = ['STP', 'STC'].map((agencyCode) => ({ agencyCode, set: partOf(SET, agencyCode), facts: known({
      scores: agencyCode === 'STP' ? [score('P2.1.1', 0.8), score('P2.1.1', 0.5, 'APPRAISAL_1')] : [score('P2.1.1', 1), score('P6.1.2', 0.25)],
    }) }));
    const card = scoreCard(SET, provinceFacts(parts), NEW_YEAR_2022);
    expect([card.total.points, card.total.max]).toEqual(['0.75', '100.00']);
    const components = componentsOf(SET, card.leaves, d(50));
    const of = (code: string) => components.find((one) => one.code === code)!;
    expect(of('P2.1.1')).toMatchObject({ level: 'LEAF', points: '0.50', percent: '50.00', weak: false, open: '0.00' });
    expect(of('P6')).toMatchObject({ level: 'FIELD', points: '0.25', weak: true, open: '9.50' });
    expect(of('P1')).toMatchObject({ points: '0.00', percent: '0.00', weak: false, open: '9.00' });
    expect(components).toHaveLength(8 + 43 + 112);
  });
});

it.each([
  [{ submitted: false, returned: false, undecided: 3 }, 'NOT_SUBMITTED'], [{ submitted: true, returned: false, undecided: 3 }, 'SUBMITTED'],
  [{ submitted: true, returned: true, undecided: 3 }, 'RETURNED'], [{ submitted: false, returned: false, undecided: 0 }, 'ACCEPTED'],
] as const)('a part with %j is %s', (part, state) => expect(partStateOf(part)).toBe(state));
