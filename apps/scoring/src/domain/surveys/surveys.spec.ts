import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DISTRICTS } from '../given.features.js';
import { countAnswers } from './count-answers.js';
import { readAnswers, type ReadAnswers } from './read-answers.js';
import { cellOf, type SheetRow } from './sheet.js';

const RANKED = new Set(['UBND-LONGMY', 'UBND-VITHUY']);
const HEADING = 'Cơ quan|Tiêu chí|Nhóm trả lời|Cơ quan người trả lời|Phương án|Số phiếu';
const sheet = (...lines: string[]): SheetRow[] => lines.map((line, at) => ({ number: at + 1, cells: line.split('|') }));
const read = (...rows: string[]): ReadAnswers => readAnswers(sheet(HEADING, ...rows), DISTRICTS, RANKED);
const places = ({ faults }: ReadAnswers) => faults.map(({ cell, slug }) => `${cell} ${slug}`);

describe('a file of answers', () => {
  it('is read by its headings, in any order, by codes or by words', () => {
    const { answers, faults } = readAnswers(sheet('SỐ PHIẾU|phương án|Tiêu chí|Cơ quan|nhóm trả lời', '12|tốt|H1.8.1|UBND-LONGMY|Lãnh đạo sở, ban, ngành', '3|d|H1.8.1|UBND-LONGMY|LANH_DAO_SO_BAN_NGANH'), DISTRICTS, RANKED);
    expect(faults).toEqual([]);
    const about = { agencyCode: 'UBND-LONGMY', leaf: 'H1.8.1', respondents: 'LANH_DAO_SO_BAN_NGANH', respondentAgency: null };
    expect(answers).toEqual([{ ...about, option: 'A', count: 12 }, { ...about, option: 'D', count: 3 }]);
  });

  it('tells every fault with row and column in Vietnamese', () => {
    const found = read('UBND-LONGMY|H1.8.1|LANH_DAO_SO_BAN_NGANH|STP|A|1', 'STP|H3.3.1|X||A|', 'UBND-LONGMY|H1.8.1|NGUOI_DAN_TO_CHUC|KHONG-CO|E|1,5');
    expect(places(found)).toEqual([
      'A3 agency-unknown', 'B3 leaf-unknown', 'F3 not-a-count', 'C4 respondents-unknown', 'E4 option-unknown', 'F4 not-a-count', 'D4 agency-unknown',
    ]);
    expect(found.faults.map(({ message }) => message)).toEqual(expect.arrayContaining([
      'Dòng 3, cột “Cơ quan”: “STP” không phải mã cơ quan được xếp hạng trong nhóm này.', 'Dòng 3, cột “Số phiếu”: ô trống không phải số nguyên từ 0 đến 1.000.000.',
      'Dòng 4, cột “Phương án”: “E” không phải phương án trả lời của H1.8.1 (A, B, C, D).',
    ]));
  });

  it.each<[string, SheetRow[], string[]]>([
    ['nothing', [], ['undefined sheet-empty']],
    ['a heading alone', sheet(HEADING), ['undefined sheet-empty']],
    ['wrong headings', sheet('Cơ quan|Cơ quan|Điểm|Tiêu chí', 'x|y|z|t'), ['B1 column-twice', 'C1 column-unknown', 'A1 column-missing', 'A1 column-missing']],
  ])('of %s is refused', (_story, rows, faults) => expect(places(readAnswers(rows, DISTRICTS, RANKED))).toEqual(faults));

  it('names cells as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map((column) => cellOf({ number: 7, cells: [] }, column))).toEqual(['A7', 'Z7', 'AA7', 'ZZ7', 'AAA7']);
  });
});

describe('counting', () => {
  const count = ({ answers, excluded }: ReadAnswers) => countAnswers(DISTRICTS, answers, excluded);

  it('adds groups up, keeps them apart too, and gives the points of the rule', () => {
    expect(count(read('UBND-LONGMY|H1.8.1|LANH_DAO_SO_BAN_NGANH|STP|A|62', 'UBND-LONGMY|H1.8.1|LANH_DAO_UBND_HDND_MTTQ_TINH||B|8', 'UBND-LONGMY|H1.8.1|LANH_DAO_SO_BAN_NGANH|STC|C|3', 'UBND-LONGMY|H1.8.1|LANH_DAO_SO_BAN_NGANH|STC|D|3'))).toEqual([{
      agencyCode: 'UBND-LONGMY', leaf: 'H1.8.1', counts: { A: 62, B: 8, C: 3, D: 3 }, total: 76, excluded: 0, unattributed: 8, minResponses: 30, belowMinimum: false, points: '0.89',
      groups: { LANH_DAO_SO_BAN_NGANH: { A: 62, C: 3, D: 3 }, LANH_DAO_UBND_HDND_MTTQ_TINH: { B: 8 } },
    }]);
  });

  it('leaves out what an agency\'s own people answered about it, and says so', () => {
    const own = read('UBND-LONGMY|H1.8.1|LANH_DAO_SO_BAN_NGANH|UBND-LONGMY|A|40', 'UBND-LONGMY|H1.8.1|LANH_DAO_SO_BAN_NGANH|UBND-VITHUY|B|30');
    expect(own.excluded).toEqual([{ row: 2, agencyCode: 'UBND-LONGMY', leaf: 'H1.8.1', count: 40 }]);
    expect(count(own)).toEqual([expect.objectContaining({ counts: { B: 30 }, total: 30, excluded: 40, points: '0.60' })]);
    expect(count(read('UBND-LONGMY|H1.8.1|LANH_DAO_SO_BAN_NGANH|UBND-LONGMY|A|40'))).toEqual([expect.objectContaining({ counts: {}, total: 0, excluded: 40, belowMinimum: true, points: null })]);
  });

  it('flags what is below the minimum: pending, not scored', () => {
    expect(count(read('UBND-VITHUY|H8.1.1|DOANH_NGHIEP||5|99'))).toEqual([expect.objectContaining({ total: 99, minResponses: 100, belowMinimum: true, points: null })]);
  });

  it('does not depend on the order of the rows, nor on how answers are bundled', () => {
    const row = fc.record({ agency: fc.constantFrom(...RANKED), option: fc.constantFrom('A', 'B', 'C', 'D'), count: fc.nat(9), from: fc.constantFrom('', 'STP', 'UBND-LONGMY') })
      .map(({ agency, option, count: n, from }) => ({ line: `${agency}|H1.8.1|LANH_DAO_SO_BAN_NGANH|${from}|${option}|`, n }));
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const bundled = rows.filter(({ n }) => n > 0).map(({ line, n }) => `${line}${n}`);
      const single = rows.flatMap(({ line, n }) => Array.from({ length: n }, () => `${line}1`)).reverse();
      if (bundled.length === 0) return;
      const sorted = (lines: string[]) => count(read(...lines)).map(({ groups, ...one }) => ({ ...one, groups: groups['LANH_DAO_SO_BAN_NGANH'] ?? {} }));
      expect(sorted(single)).toEqual(sorted(bundled));
    }), { numRuns: 50 });
  });
});
