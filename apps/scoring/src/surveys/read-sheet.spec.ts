import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import writeXlsx from 'write-excel-file/node';
import { packed, unpack } from '../workbook/unpack.js';
import { readSheet, SurveyFileInvalid, XLSX_LIMITS } from './read-sheet.js';

const slugOf = async (bytes: Buffer) => readSheet(bytes).then(() => 'read', (error: unknown) => (error instanceof SurveyFileInvalid ? error.errors[0]!.slug : error));
const csv = (text: string) => readSheet(Buffer.from(text));

describe('a CSV', () => {
  it('is read with any usual delimiter, quotes, a byte order mark, and the numbers of its lines', async () => {
    const rows = [{ number: 1, cells: ['Cơ quan', 'Tiêu chí'] }, { number: 3, cells: ['UBND-LONGMY', 'H1.8.1'] }];
    for (const [delimiter, mark] of [[',', ''], [';', '\uFEFF'], ['\t', '']] as const) {
      expect(await csv(`${mark}"Cơ quan"${delimiter}Tiêu chí\r\n${delimiter}\r\n UBND-LONGMY ${delimiter}"H1.8.1"\r\n`)).toEqual(rows);
    }
  });

  it.each<[string, Buffer, string]>([
    ['in another alphabet', Buffer.from('C\xf4 quan,x', 'latin1'), 'not-utf8'],
    ['with an open quote', Buffer.from('a,b\n"c,d'), 'not-a-sheet'],
    ['of too many rows', Buffer.from('a\n'.repeat(20_001)), 'too-many-rows'],
  ])('%s is refused', async (_story, bytes, slug) => expect(await slugOf(bytes)).toBe(slug));

  it('that is empty has no rows', async () => expect(await csv('')).toEqual([]));
});

describe('an XLSX', () => {
  const cell = (value: string | number) => ({ value });
  const workbook = () => writeXlsx([[cell('Cơ quan'), cell('Số phiếu')], [cell('UBND-LONGMY'), cell(12)]]).toBuffer();

  it('is read by its first sheet, numbers as text', async () => {
    expect(await readSheet(await workbook())).toEqual([{ number: 1, cells: ['Cơ quan', 'Số phiếu'] }, { number: 2, cells: ['UBND-LONGMY', '12'] }]);
  });

  it('that is cut off, no workbook, or has something hidden is refused', async () => {
    const bytes = await workbook();
    const hidden = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(40), bytes]);
    for (const broken of [bytes.subarray(0, bytes.length - 30), Buffer.from('PK\x03\x04no'), zipOf(Buffer.from('x')), hidden]) expect(await slugOf(broken)).toBe('not-a-sheet');
  });

  it('that would unpack to more than 20 MB is refused before it is', async () => {
    const unpacks = (bytes: Buffer) => {
      try {
        return unpack(bytes, XLSX_LIMITS.bytes).length > 0;
      } catch {
        return false;
      }
    };
    expect(unpacks(zipOf(Buffer.alloc(1_000_000)))).toBe(true);
    const bomb = zipOf(Buffer.alloc(20_000_001));
    expect([bomb.length < 100_000, unpacks(bomb)]).toEqual([true, false]);
  });

  it('with a cell at the end of the sheet, which would fill all memory, is refused', async () => {
    const parts = unpack(await workbook(), XLSX_LIMITS.bytes);
    const far = parts.map(({ name, content }) => ({ name, content: Buffer.from(content.toString().replace('r="B2"', 'r="XFD1048576"')) }));
    expect([await slugOf(packed(parts)), await slugOf(packed(far))]).toEqual(['read', 'not-a-sheet']);
  });
});

/** A ZIP of one packed file. */
function zipOf(content: Buffer): Buffer {
  const deflated = deflateRawSync(content);
  const name = Buffer.from('xl/workbook.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(deflated.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(deflated.length, 20);
  entry.writeUInt32LE(content.length, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + deflated.length, 16);
  return Buffer.concat([local, name, deflated, entry, name, end]);
}
