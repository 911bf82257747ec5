import { describe, expect, it } from '@jest/globals';
import { InvalidDocument } from '../document/invalid-document.js';
import { CATALOGUE_2021, criteriaDocument, DEPARTMENTS, DISTRICTS } from '../given.features.js';
import { readCriteriaSet } from './criteria-set.reader.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Document = any;

/** What is wrong with the departments' set after a change: `slug pointer`, each. */
function errorsAfter(change: (document: Document) => void): string[] {
  const document = criteriaDocument('DEPARTMENT') as Document;
  change(document);
  try {
    readCriteriaSet(document, CATALOGUE_2021);
  } catch (error) {
    if (error instanceof InvalidDocument) return error.errors.map(({ slug, pointer }) => `${slug} ${pointer}`);
    throw error;
  }
  return [];
}

const FIRST = '/fields/0/criteria/0/subCriteria/0';
const firstLeaf = (document: Document): Document => document.fields[0].criteria[0].subCriteria[0];
const autoSource = (document: Document, code: string): Document =>
  document.fields.flatMap((field: Document) => field.criteria).flatMap((criterion: Document) => criterion.subCriteria).find((leaf: Document) => leaf.code === code).autoSource;

describe('the criteria sets of 2021', () => {
  it.each([['departments', DEPARTMENTS, 73, 42], ['districts', DISTRICTS, 74, 43]] as const)('of %s have 8 fields, 38 criteria and their leaves', (_name, set, leaves, automatic) => {
    expect(set.fields).toHaveLength(8);
    expect(set.fields.flatMap((field) => field.criteria)).toHaveLength(38);
    expect(set.leaves).toHaveLength(leaves);
    expect(set.leaves.filter((leaf) => leaf.autoSource)).toHaveLength(automatic);
  });

  it('are read as they stand', () => expect(errorsAfter(() => undefined)).toEqual([]));
});

describe('a criteria set is refused', () => {
  it('when the leaves of a criterion do not sum up', () => {
    expect(errorsAfter((document) => { document.fields[0].criteria[0].maxScore = 5; })).toEqual(['wrong-sum /fields/0/maxScore', 'wrong-sum /fields/0/criteria/0/maxScore']);
  });

  it('when 100 is not 70 + 30', () => {
    expect(errorsAfter((document) => { document.meta.surveyMax = 40; })).toEqual(['wrong-sum /meta/totalMax', 'wrong-sum /meta/surveyMax']);
  });

  it('when no option of a leaf gives its maximum', () => {
    expect(errorsAfter((document) => { firstLeaf(document).scoring.params.options[0].score = 0.9; })).toEqual([`wrong-sum ${FIRST}/maxScore`]);
  });

  it('when an autoSource has a key that the grammar does not know', () => {
    expect(errorsAfter((document) => { firstLeaf(document).autoSource.weight = 2; })).toEqual(['unknown-key /fields/0/criteria/0/subCriteria/0/autoSource/weight']);
  });

  it('when an autoSource is of a kind or form that does not fit the method', () => {
    expect(errorsAfter((document) => { firstLeaf(document).autoSource = { from: 'report-timeliness', count: 'ON_TIME' }; }))
      .toEqual(['wrong-method /fields/0/criteria/0/subCriteria/0/autoSource/from']);
    expect(errorsAfter((document) => { firstLeaf(document).autoSource.from = 'weather'; }))
      .toEqual(['not-allowed /fields/0/criteria/0/subCriteria/0/autoSource/from']);
  });

  it.each([
    ['an unknown indicator', (document: Document) => { autoSource(document, 'S1.3.1').numerator = 'nothing'; }, '/fields/0/criteria/2/subCriteria/0'],
    ['an indicator of the other group', (document: Document) => { autoSource(document, 'S1.3.1').numerator = 'commune_staff_total'; }, '/fields/0/criteria/2/subCriteria/0'],
    ['an unknown task', (document: Document) => { firstLeaf(document).autoSource.task = 'NV-9.99'; }, FIRST],
    ['an unknown target', (document: Document) => { autoSource(document, 'S3.3.1').target = 'CT-99'; }, '/fields/2/criteria/2/subCriteria/0'],
    ['an option that is not its own', (document: Document) => { firstLeaf(document).autoSource.map.DONE_LATE = 'Z'; }, FIRST],
  ])('when it refers to %s', (_what, change, leaf) => {
    expect(errorsAfter(change)).toEqual([`unknown-reference ${leaf}/autoSource`]);
  });

  it('when an appraiser or a legal document is unknown', () => {
    expect(errorsAfter((document) => { firstLeaf(document).appraiser = 'XYZ'; firstLeaf(document).legalBasis = ['ND-0']; }))
      .toEqual([`unknown-reference ${FIRST}/appraiser`, `unknown-reference ${FIRST}/legalBasis`]);
  });

  it('when bands leave a gap, or a code stands twice', () => {
    expect(errorsAfter((document) => { document.bands[1].gte = 81; })).toEqual(['wrong-bands /bands']);
    expect(errorsAfter((document) => { document.fields[0].criteria[0].subCriteria[1].code = 'S1.1.1'; })).toEqual(['duplicate-code /fields/0/criteria/0/subCriteria/1/code']);
  });

  it('with every place that has a wrong shape, not with the first alone', () => {
    expect(errorsAfter((document) => {
      document.meta.title = '';
      document.bands[0].gte = 'nhiều';
      const [first, second] = document.fields[0].criteria[0].subCriteria;
      Object.assign(first, { name: 5, selfAssessed: 'có', kind: 'OTHER' });
      first.scoring.params.options[1].score = null;
      second.provenance = { source: 'SEED' };
      delete document.fields[7].criteria[0].maxScore;
    })).toEqual([
      'not-a-text /meta/title', 'not-a-decimal /bands/0/gte', `not-a-text ${FIRST}/name`, `not-allowed ${FIRST}/kind`,
      `not-a-decimal ${FIRST}/scoring/params/options/1/score`, `not-a-flag ${FIRST}/selfAssessed`,
      'not-a-flag /fields/0/criteria/0/subCriteria/1/provenance/assumed', 'not-a-decimal /fields/7/criteria/0/maxScore',
    ]);
  });

  it('when it has no shape at all', () => {
    expect(() => readCriteriaSet([], CATALOGUE_2021)).toThrow(InvalidDocument);
    expect(() => readCriteriaSet(null, CATALOGUE_2021)).toThrow(InvalidDocument);
  });
});
