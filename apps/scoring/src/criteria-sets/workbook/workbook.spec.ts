import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { CATALOGUE_2021, criteriaDocument } from '../../domain/given.features.js';
import { readCriteriaSet } from '../../domain/criteria/criteria-set.reader.js';
import { InvalidDocument } from '../../domain/document/invalid-document.js';
import { holds, CELL_KINDS } from './cell-kinds.js';
import { InvalidWorkbook } from '../../workbook/invalid-workbook.js';
import { openWorkbook } from '../../workbook/open-workbook.js';
import { cellName } from './places.js';
import { LIMITS, readWorkbook } from './read-workbook.js';
import { packed, unpack, type Part } from '../../workbook/unpack.js';
import { writeWorkbook } from './write-workbook.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Document = any;

const changed = (change: (document: Document) => void): object => {
  const document = criteriaDocument('DEPARTMENT') as Document;
  change(document);
  return document as object;
};

/** The workbook of the departments' set after an officer worked in it. */
async function edited(edit: (sheets: Map<string, SheetData>) => void): Promise<Buffer> {
  const sheets = new Map([...(await openWorkbook(await writeWorkbook(criteriaDocument('DEPARTMENT') as object), LIMITS))].map(([sheet, rows]) => [sheet, rows.map((row) => [...row]) as SheetData]));
  edit(sheets);
  return writeXlsxFile([...sheets].map(([sheet, data]) => ({ sheet, data }))).toBuffer();
}

async function refusal(file: Buffer): Promise<InvalidWorkbook> {
  const error: unknown = await readWorkbook(file).catch((thrown: unknown) => thrown);
  if (error instanceof InvalidWorkbook) return error;
  throw new Error('it was not refused', { cause: error });
}

const faults = async (edit: (sheets: Map<string, SheetData>) => void) => (await refusal(await edited(edit))).errors.map(({ sheet, cell, slug }) => `${sheet}!${cell ?? ''} ${slug}`);

describe('a criteria set as a workbook', () => {
  it.each(['DEPARTMENT', 'DISTRICT'] as const)('%s goes out and comes back the same', async (group) => {
    const document = criteriaDocument(group) as object;
    expect((await readWorkbook(await writeWorkbook(document))).document).toEqual(document);
  });

  it('loses nothing of a document that no column was made for', async () => {
    const document = changed((one) => {
      one.meta['khóa/lạ~'] = { sâu: [{ hơn: null }, ' hai đầu trống ', ''] };
      one.meta.empty = {};
      one.extra = [1, 'hai'];
      one.fields[0].màu = 'đỏ';
      const leaf = one.fields[0].criteria[0].subCriteria[0];
      Object.assign(leaf, { maxScore: '1.00', evidence: [], legalBasis: [], name: ' _x0041_ = "A"\n <b>&amp;</b> ', thêm: { a: 1 } });
      leaf.scoring.params.options[0].ghi = 'chú';
      one.surveyScales['Thang mới'] = { options: [{ code: '1', label: '=HYPERLINK("x")', percent: 33.333333 }] };
    });
    expect((await readWorkbook(await writeWorkbook(document))).document).toEqual(document);
  });

  it('takes what Excel makes of typed values: commas, numbers as codes, yes and no', async () => {
    const file = await edited((sheets) => {
      const bands = sheets.get('Xếp loại')!;
      bands[1]![2] = '90,5';
      bands[2]![3] = 90.5;
      const leaf = sheets.get('Tiêu chí thành phần')![1]!;
      leaf[4] = 'thẩm ĐỊNH';
      leaf[20] = true;
    });
    const { document } = await readWorkbook(file) as { document: Document };
    expect([document.bands[0].gte, document.bands[1].lt]).toEqual([90.5, 90.5]);
    expect(document.fields[0].criteria[0].subCriteria[0]).toMatchObject({ kind: 'APPRAISAL', selfAssessed: true });
  });

  it('tells every cell that does not fit', async () => {
    expect(await faults((sheets) => {
      sheets.delete('Xếp loại');
      sheets.get('Lĩnh vực')![0]![4] = 'Điểm cao nhất';
      const leaves = sheets.get('Tiêu chí thành phần')!;
      leaves[1]![0] = 'S9.9';
      leaves[2]![3] = 'hai';
      leaves[3]![4] = 'Khác';
      leaves[4]![20] = 'có lẽ';
      leaves[5]![28] = '{"from":';
      sheets.get('Phương án và bậc điểm')!.push(['S1.1.3', 'A', 'Thừa', null, null, 1], ['S0.0.0', 'A', 'Lạc', null, null, 1]);
      sheets.get('Thông tin')!.push(['/__proto__/x', 'chữ', 'x'], ['/meta/title/x', 'chữ', 'x'], ['/meta/y', 'ngày', 'x']);
    })).toEqual(expect.arrayContaining([
      'Xếp loại! missing-sheet', 'Lĩnh vực!E1 unknown-column', 'Lĩnh vực!A1 missing-column', 'Tiêu chí thành phần!A2 unknown-parent', 'Tiêu chí thành phần!D3 not-a-number',
      'Tiêu chí thành phần!E4 not-allowed', 'Tiêu chí thành phần!U5 not-a-flag', expect.stringMatching(/^Tiêu chí thành phần!AC6 not-json/),
      expect.stringMatching(/^Phương án và bậc điểm!A\d+ no-choices/), expect.stringMatching(/^Phương án và bậc điểm!A\d+ unknown-parent/),
      expect.stringMatching(/^Thông tin!A\d+ not-a-pointer/), expect.stringMatching(/^Thông tin!A\d+ misplaced/), expect.stringMatching(/^Thông tin!B\d+ not-allowed/),
    ]));
  });

  it('finds the cell of what the criteria set itself is refused for', async () => {
    const { document, places } = await readWorkbook(await edited((sheets) => {
      sheets.get('Tiêu chí thành phần')![1]![3] = 5;
      sheets.get('Tiêu chí thành phần')![1]![18] = 'XYZ';
      sheets.get('Xếp loại')![1]![2] = 91;
    }));
    let errors: InvalidDocument['errors'] = [];
    try {
      readCriteriaSet(document, CATALOGUE_2021);
    } catch (error) {
      errors = (error as InvalidDocument).errors;
    }
    expect(errors.map(places.locate.bind(places)).map(({ sheet, cell, slug }) => `${sheet}!${cell} ${slug}`)).toEqual([
      'Thông tin!C7 wrong-sum', 'Tiêu chí!D2 wrong-sum', 'Tiêu chí thành phần!D2 wrong-sum', 'Xếp loại!A1 wrong-bands', 'Tiêu chí thành phần!S2 unknown-reference',
    ]);
  });

  it('names cells beyond Z', () => expect([cellName(0, 0), cellName(11, 25), cellName(0, 26), cellName(0, 701)]).toEqual(['A1', 'Z12', 'AA1', 'ZZ1']));
});

describe('a column holds a value', () => {
  it('only if it gives it back', () => {
    const anything = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.string()));
    const { text, number, flag, lines, linesOrNone, json, orNull } = CELL_KINDS;
    fc.assert(fc.property(anything, fc.constantFrom(text, number, flag, lines, linesOrNone, json, orNull(text), orNull(number)), (value, kind) => {
      if (!holds(kind, value)) return;
      const cell = kind.write(value);
      expect(kind.read(typeof cell === 'string' ? cell.trim() || null : cell)).toEqual(value);
    }), { numRuns: 500 });
    expect([holds(text, ' x'), holds(text, 'x'), holds(number, '1.50'), holds(number, '1,5'), holds(lines, []), holds(lines, ['a', 'b']), holds(lines, ['a\nb'])])
      .toEqual([false, true, true, false, false, true, false]);
  });
});

describe('a file that means harm is refused', () => {
  const sheet = (xml: string): Part[] => [{ name: 'xl/worksheets/sheet1.xml', content: Buffer.from(xml) }];
  const bomb = (): Buffer => {
    const file = packed([{ name: 'xl/sharedStrings.xml', content: deflateRawSync(Buffer.alloc(64 * 1_048_576)) }]);
    file.writeUInt16LE(8, 8);
    file.writeUInt16LE(8, file.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 10);
    return file;
  };

  it.each<[string, () => Buffer]>([
    ['a bomb of 64 MB in 64 kB', bomb],
    ['a cell at the end of the sheet', () => packed(sheet('<sheetData><row r="1"><c r="XFD1048576"><v>1</v></c></row></sheetData>'))],
    ['a row number that is written as an entity', () => packed(sheet("<row r='&#49;000000'/>"))],
    ['a row number in another notation', () => packed(sheet('<row r = "1e9"/>'))],
    ['entities', () => packed(sheet('<!DOCTYPE a [<!ENTITY b "c">]><row/>'))],
    ['too many files', () => packed(Array.from({ length: 201 }, (_, index) => ({ name: `${index}.xml`, content: Buffer.from('x') })))],
    ['no zip', () => Buffer.from('%PDF-1.7')],
    ['nothing', () => Buffer.alloc(0)],
    ['a zip cut short', () => packed(sheet('<row/>')).subarray(40)],
    ['a zip of something else', () => packed([{ name: 'a.xml', content: Buffer.from('<a/>') }])],
  ])('%s', async (_what, file) => {
    expect((await refusal(file())).slug).toBe('invalid-workbook');
  });

  it('and what is unpacked is what is packed again', () => {
    const parts = [{ name: 'a.xml', content: Buffer.from('một') }, { name: 'b/c.rels', content: Buffer.from('hai') }];
    expect(unpack(packed(parts), LIMITS.bytes)).toEqual(parts);
  });
});
