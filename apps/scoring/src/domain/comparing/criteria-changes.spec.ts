import { describe, expect, it } from '@jest/globals';
import { readCriteriaSet } from '../criteria/criteria-set.reader.js';
import { CATALOGUE_2021, criteriaDocument, DEPARTMENTS, known, NEW_YEAR_2022, d } from '../given.features.js';
import { compareCard, compareRanks } from './compare-boards.js';
import { criteriaChanges } from './criteria-changes.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Document = any;

function after(change: (document: Document, leaf: (code: string) => Document) => void) {
  const document = criteriaDocument('DEPARTMENT') as Document;
  const leaf = (code: string): Document => document.fields.flatMap((field: Document) => field.criteria).flatMap((one: Document) => one.subCriteria).find((one: Document) => one.code === code);
  change(document, leaf);
  return readCriteriaSet(document, CATALOGUE_2021);
}

const wordsAfter = (change: Parameters<typeof after>[0]) => criteriaChanges(DEPARTMENTS, after(change)).map(({ kind, words }) => `${kind} ${words}`);

describe('the difference between two versions', () => {
  it('of the same set is nothing', () => expect(wordsAfter(() => undefined)).toEqual([]));

  it.each<[string, Parameters<typeof after>[0], readonly unknown[]]>([
    ['a threshold', (_, leaf) => Object.assign(leaf('S1.1.3').scoring.params, { minPercent: 60, zeroDenominator: 'FULL' }),
      ['THRESHOLD S1.1.3: mức sàn từ 70 thành 60 %.', 'THRESHOLD S1.1.3: khi mẫu số bằng 0 đổi từ “0 điểm” thành “được điểm tối đa”.']],
    ['options', (_, leaf) => leaf('S1.1.1').scoring.params.options.splice(1, 2, { code: 'B', label: 'Chậm', score: 0.25 }, { code: 'D', label: 'Không ban hành', score: 0 }) && delete leaf('S1.1.1').autoSource,
      ['OPTION S1.1.1: bỏ phương án C “Không ban hành”, 0 điểm.', 'OPTION S1.1.1: phương án B “Chậm” từ 0,5 thành 0,25 điểm.',
        'WORDING S1.1.1: phương án B đổi từ “Ban hành không kịp thời” thành “Chậm”.', 'OPTION S1.1.1: thêm phương án D “Không ban hành”, 0 điểm.', expect.stringMatching(/^SOURCE .*Nay: Không có\.$/)]],
    ['another method', (_, leaf) => { leaf('S1.1.2').scoring = { method: 'COUNT_EACH', params: { unit: 'văn bản', perUnit: 0.5 } }; },
      [expect.stringMatching(/^METHOD S1\.1\.2: cách chấm đổi\. Trước: Chọn một phương án.* Nay: Mỗi văn bản được 0,5 điểm, tối đa 1 điểm\.$/)]],
    ['who appraises, by what, and what is assumed', (_, leaf) => {
      Object.assign(leaf('S1.1.1'), { appraiser: 'STP', selfAssessed: false, evidence: ['Công văn'], legalBasis: ['ND-16-2015'] });
      Object.assign(leaf('S1.1.1').provenance, { assumed: true });
    }, ['APPRAISER S1.1.1: cơ quan thẩm định đổi từ “SNV” thành “STP”.', 'APPRAISER S1.1.1: cơ quan không còn tự đánh giá.', 'EVIDENCE S1.1.1: tài liệu kiểm chứng đổi từ “Kế hoạch CCHC năm” thành “Công văn”.',
      'EVIDENCE S1.1.1: căn cứ pháp lý đổi từ “trống” thành “ND-16-2015”.', 'PROVENANCE S1.1.1: quy tắc nay là giả định.']],
    ['a leaf that moves, and points with it', (document) => {
      const [from, to] = document.fields[0].criteria;
      const [leaf] = from.subCriteria.splice(0, 1);
      to.subCriteria.push(leaf);
      from.maxScore -= leaf.maxScore;
      to.maxScore += leaf.maxScore;
    }, ['POINTS S1.1: điểm tối đa từ 4 thành 3 điểm.', expect.stringContaining('POINTS S1.2: điểm tối đa từ'), 'MOVED S1.1.1 chuyển từ tiêu chí S1.1 sang S1.2.']],
    ['caps and bands', (document) => {
      document.rules.adjustments.bonusMax = 3;
      document.bandsProvenance.assumed = false;
      document.bands.splice(3, 1);
      document.bands[3].lt = document.bands[2].gte;
    }, ['TOTAL Điểm thưởng tối đa từ 2 thành 3 điểm.', 'BAND Bỏ mức xếp loại “Trung bình”.', 'PROVENANCE Mức xếp loại không còn là giả định.']],
    ['disqualifying rules', (document) => {
      const rules = document.rules.disqualifying;
      rules[3].effect = { kind: 'LOWER', by: 2 };
      rules.push({ ...rules[0], code: 'LT-09', name: 'Kê khai sai' });
      rules.splice(0, 1);
    }, ['BAND Bỏ quy tắc hạ bậc xếp loại “Không tự đánh giá, chấm điểm”.', 'BAND Quy tắc hạ bậc xếp loại “Người đứng đầu cơ quan bị kỷ luật” thay đổi.', 'BAND Thêm quy tắc hạ bậc xếp loại “Kê khai sai”.']],
    ['a scale of a survey', (document) => { document.surveyScales.FOUR_LEVEL.options[1].percent = 70; }, expect.arrayContaining([expect.stringMatching(/^METHOD .*Khá 60 %.*Khá 70 %/)]) as never],
  ])('tells %s', (_what, change, words) => expect(wordsAfter(change)).toEqual(words));
});

describe('a card by two versions', () => {
  const given = (leaf: string, score: number) => ({ id: leaf, leaf, round: 'SELF' as const, score: d(score), at: new Date('2021-06-01T00:00:00Z') });
  const facts = known({ scores: [given('S1.1.1', 1), given('S1.1.2', 1)] });
  const less = after((document, leaf) => {
    document.fields[0].criteria[0].subCriteria.splice(1, 1);
    leaf('S1.1.3').maxScore = 3;
  });

  it('tells what it wins and loses; a score for a leaf that is gone counts no more', () => {
    const card = compareCard(DEPARTMENTS, less, facts, NEW_YEAR_2022);
    expect(card).toMatchObject({ pointsWon: '0.00', pointsLost: '1.00', before: { points: '2.00' }, after: { points: '1.00' } });
    expect(card.leaves.map(({ code }) => code)).toEqual(['S1.1.2', 'S1.1.3']);
    expect(compareCard(undefined, less, facts, NEW_YEAR_2022)).toMatchObject({ before: null, pointsWon: '1.00' });
  });

  it('a score above what the leaf can now bring counts as its maximum', () => {
    const halved = after((_, leaf) => {
      Object.assign(leaf('S1.1.2'), { maxScore: 0.5 });
      Object.assign(leaf('S1.1.2').scoring.params.options[0], { score: 0.5 });
      leaf('S1.1.3').maxScore = 2.5;
    });
    expect(compareCard(DEPARTMENTS, halved, facts, NEW_YEAR_2022)).toMatchObject({ after: { points: '1.50' }, pointsLost: '0.50' });
  });

  it('ranks both, ties alike; without a version in force only the new one', () => {
    const cards = [facts, known({}), known({})].map((one) => compareCard(DEPARTMENTS, less, one, NEW_YEAR_2022));
    expect(compareRanks(cards)).toEqual([{ before: 1, after: 1 }, { before: 2, after: 2 }, { before: 2, after: 2 }]);
    expect(compareRanks([compareCard(undefined, less, facts, NEW_YEAR_2022)])).toEqual([{ before: null, after: 1 }]);
  });
});
