import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transformFileSync } from '@swc/core';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A process has one time zone for life, so each zone gets a process of its own that runs the kernel as built. */
const PROBE = `
  const { dueInstantOf, judge, localDateOf, WorkingCalendar } = await import(process.env.KERNEL);
  const due = dueInstantOf({ date: '2026-12-15', kind: 'BY_DAY' }, new WorkingCalendar([]), 'NEXT_WORKING_DAY');
  const at = (text) => judge(new Date(text), due);
  console.log(JSON.stringify({
    zone: new Date('2026-07-01T00:00:00Z').getTimezoneOffset(),
    due: due.toISOString(),
    lastTenth: at('2026-12-15T23:59:59.900+07:00'),
    midnight: at('2026-12-16T00:00:00.000+07:00'),
    day: localDateOf(new Date('2026-12-15T17:00:00Z')),
  }));
`;

const source = fileURLToPath(new URL('.', import.meta.url));
let kernel: string;

beforeAll(() => {
  mkdirSync(join(source, '../dist'), { recursive: true });
  kernel = mkdtempSync(join(source, '../dist/in-zone-'));
  for (const file of readdirSync(source).filter((name) => /^[\w-]+\.ts$/.test(name))) {
    const { code } = transformFileSync(join(source, file), { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } });
    writeFileSync(join(kernel, file.replace(/\.ts$/, '.js')), code);
  }
});
afterAll(() => rmSync(kernel, { recursive: true, force: true }));

function answersIn(TZ: string): Record<string, unknown> {
  const env = { PATH: process.env['PATH'], TZ, KERNEL: pathToFileURL(join(kernel, 'index.js')).href };
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', PROBE], { env, encoding: 'utf8' })) as Record<string, unknown>;
}

describe('S4: “chậm nhất ngày 15/12/2026” is the same instant on every server', () => {
  it.each([
    ['UTC', 0],
    ['America/New_York', 240],
    ['Asia/Ho_Chi_Minh', -420],
  ])('TZ=%s', (zone, offset) => {
    expect(answersIn(zone)).toEqual({
      zone: offset,
      due: '2026-12-15T17:00:00.000Z',
      lastTenth: 'ON_TIME',
      midnight: 'LATE',
      day: '2026-12-16',
    });
  });
});
