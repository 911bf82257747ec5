import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_BYTES = 20_000_000;
const MOST_ENTRIES = 200;

interface Part {
  from: number;
  size: number;
  method: number;
}

/**
 * Whether a ZIP holds nothing but what its directory names, and no more than 20 MB of it. Whoever unpacks it afterwards meets no other
 * entry: they lie one after the other from the first byte to the directory.
 */
export function isSoundArchive(bytes: Buffer): boolean {
  try {
    const parts = partsOf(bytes);
    return parts !== undefined && parts.every((part) => isPacked(part)) && unpacked(bytes, parts) <= MOST_BYTES;
  } catch {
    return false; // read past the end, or packed wrongly
  }
}

const isPacked = ({ method }: Part): boolean => method === 0 || method === 8;

function partsOf(bytes: Buffer): Part[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const directory = bytes.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) return undefined;
  const parts: Part[] = [];
  let reached = 0;
  for (let at = directory, left = count; left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY || bytes.readUInt32LE(at + 42) !== reached || bytes.readUInt32LE(reached) !== LOCAL) return undefined;
    const size = bytes.readUInt32LE(at + 20);
    const from = reached + 30 + bytes.readUInt16LE(reached + 26) + bytes.readUInt16LE(reached + 28);
    parts.push({ from, size, method: bytes.readUInt16LE(at + 10) });
    const next = left === 1 ? directory : bytes.readUInt32LE(at + 46 + lengthOf(bytes, at) + 42);
    // A descriptor of the sizes may follow, where they were not known when the entry began.
    if (![0, 12, 16, 20, 24].includes(next - from - size)) return undefined;
    reached = next;
    at += 46 + lengthOf(bytes, at);
  }
  return parts;
}

const lengthOf = (bytes: Buffer, at: number): number => bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);

function unpacked(bytes: Buffer, parts: readonly Part[]): number {
  return parts.reduce((total, { from, size, method }) => {
    const packed = bytes.subarray(from, from + size);
    return total + (method === 0 ? size : inflateRawSync(packed, { maxOutputLength: MOST_BYTES - total + 1 }).length);
  }, 0);
}
