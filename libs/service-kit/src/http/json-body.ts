import { isUtf8 } from 'node:buffer';
import type { FieldError } from '@cchc/kernel';
import { Problem, ValidationFailed } from '../problems/problem.js';
import { inexactNumbers } from './exact-numbers.js';
import { escapePointer } from './json-pointer.js';
import { countNames, repeatedNames } from './repeated-names.js';

const MAX_DEPTH = 32;
// A report has 133 values; what holds thousands is no form but an attempt to keep the process busy.
const MAX_VALUES = 5_000;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Names that would reach a prototype when copied. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses a JSON body so that what was sent is exactly what is kept, or is refused with a pointer. Throws Problem. */
export function parseJsonBody(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if (body.includes(0)) throw new ValidationFailed([wrong('', 'nul-character')]);
  const text = textOf(body);
  const value = parse(text);
  const size = { left: MAX_VALUES, names: 0 };
  const written = countNames(text);
  if (written > MAX_VALUES || !isSmall(value, size)) throw new ValidationFailed([wrong('', 'too-many-values')]);
  const repeated = written === size.names ? [] : repeatedNames(text);
  const errors = [
    ...wrongParts(value, '', 0),
    ...inexactNumbers(text).map((pointer) => wrong(pointer, 'inexact-number')),
    ...repeated.map((pointer) => wrong(pointer, 'duplicate-key')),
  ];
  if (errors.length > 0) throw new ValidationFailed(errors.slice(0, 100));
  return value;
}

function textOf(body: Buffer): string {
  if (!isUtf8(body)) throw new Problem('malformed-json', 'Nội dung không theo bảng mã UTF-8.');
  return body.toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem('malformed-json', 'Nội dung gửi lên không đúng cú pháp JSON.');
  }
}

/** Counts values and names, and stops as soon as there are too many; towers too high for it are refused as such afterwards. */
function isSmall(value: unknown, size: { left: number; names: number }, depth = 0): boolean {
  size.left -= 1;
  if (size.left < 0) return false;
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return true;
  const items = Object.values(value);
  if (!Array.isArray(value)) size.names += items.length;
  return items.every((item) => isSmall(item, size, depth + 1));
}

/** Texts that PostgreSQL cannot keep or UTF-8 cannot carry, names that reach a prototype, and towers of brackets. */
function* wrongParts(value: unknown, pointer: string, depth: number): Generator<FieldError> {
  if (typeof value === 'string') {
    if (value.includes('\0')) yield wrong(pointer, 'nul-character');
    else if (LONE_SURROGATE.test(value)) yield wrong(pointer, 'broken-character');
  } else if (typeof value === 'object' && value !== null) {
    if (depth === MAX_DEPTH) return yield wrong(pointer, 'too-deep');
    for (const [key, item] of Object.entries(value)) {
      const at = `${pointer}/${escapePointer(key)}`;
      if (FORBIDDEN_KEYS.has(key)) yield wrong(at, 'unknown-field');
      else if (key.includes('\0') || LONE_SURROGATE.test(key)) yield wrong(pointer, 'broken-character');
      else yield* wrongParts(item, at, depth + 1);
    }
  }
}

const MESSAGES = {
  'nul-character': 'Không được chứa ký tự NUL.',
  'broken-character': 'Chứa ký tự Unicode không hợp lệ.',
  'unknown-field': 'Không có trường này.',
  'inexact-number': 'Số quá lớn hoặc quá nhiều chữ số nên không thể lưu chính xác.',
  'duplicate-key': 'Trường này được gửi nhiều lần.',
  'too-many-values': 'Nội dung có quá nhiều giá trị.',
  'too-deep': 'Nội dung lồng nhau quá sâu.',
} as const;

const wrong = (pointer: string, slug: keyof typeof MESSAGES): FieldError => ({ pointer, slug, message: MESSAGES[slug] });
