import { crc32, inflateRawSync } from 'node:zlib';
import { InvalidWorkbook } from './invalid-workbook.js';

/** A file inside the workbook, unpacked. */
export interface Part {
  name: string;
  content: Buffer;
}

const MOST_PARTS = 200;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

const broken = (): InvalidWorkbook => new InvalidWorkbook('Không đọc được tệp: tệp bị hỏng hoặc không phải bảng tính .xlsx.');
const tooLarge = (mostBytes: number): InvalidWorkbook =>
  new InvalidWorkbook(`Tệp giải nén ra quá lớn: bảng tính chỉ được tối đa ${Math.floor(mostBytes / 1_000_000)} MB và ${MOST_PARTS} tệp bên trong.`);

/** The XML files of a workbook, unpacked by its own table of contents and never beyond so many bytes, whatever that table says of sizes. */
export function unpack(file: Buffer, mostBytes: number): Part[] {
  try {
    return inflated(file, mostBytes);
  } catch (error) {
    if (error instanceof InvalidWorkbook) throw error;
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(mostBytes) : broken();
  }
}

function inflated(file: Buffer, mostBytes: number): Part[] {
  let left = mostBytes;
  return entriesOf(file, mostBytes).filter(({ name }) => /\.(xml|rels)$/.test(name)).map(({ name, packed, method }) => {
    if (method !== 0 && method !== 8) throw broken();
    if (left <= 0 || (method === 0 && packed.length > left)) throw tooLarge(mostBytes);
    const content = method === 8 ? inflateRawSync(packed, { maxOutputLength: left }) : packed;
    left -= content.length;
    return { name, content };
  });
}

/** Reads outside the file throw a RangeError, which is a broken file. */
function entriesOf(file: Buffer, mostBytes: number): { name: string; packed: Buffer; method: number }[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || file.readUInt32LE(end) !== END) throw broken();
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw tooLarge(mostBytes);
  let at = file.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (file.readUInt32LE(at) !== ENTRY || (file.readUInt16LE(at + 8) & 1) === 1) throw broken();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [number, number, number];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const entry = { name, packed: packedAt(file, file.readUInt32LE(at + 42), file.readUInt32LE(at + 20)), method: file.readUInt16LE(at + 10) };
    at += 46 + nameLength + extraLength + commentLength;
    return entry;
  });
}

function packedAt(file: Buffer, local: number, size: number): Buffer {
  if (file.readUInt32LE(local) !== LOCAL) throw broken();
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (start + size > file.length) throw broken();
  return file.subarray(start, start + size);
}

/** A zip of these parts and of nothing else, not packed: who reads it sees exactly what was checked. */
export function packed(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(title.length, 22);
    entries.push(numbers(ENTRY), Buffer.from([20, 0]), common, Buffer.alloc(10), numbers(offset), title);
    locals.push(numbers(LOCAL), common, title, content);
    offset += 30 + title.length + content.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function numbers(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
}
