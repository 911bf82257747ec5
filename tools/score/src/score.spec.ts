import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { run } from './run.js';

const WORKED_EXAMPLE = fileURLToPath(new URL('../../../data/worked-example.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'score-'));

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Case = any;

function runOn(change: (one: Case) => void, ...flags: string[]) {
  const one = JSON.parse(readFileSync(WORKED_EXAMPLE, 'utf8')) as Case;
  change(one);
  const file = join(folder, 'case.json');
  writeFileSync(file, JSON.stringify(one));
  return runFile(file, ...flags);
}

function runFile(file: string, ...flags: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = run([file, ...flags], { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const reversed = (list: unknown[]): unknown[] => [...list].reverse();

describe('npm run score', () => {
  it('gives exactly the expected scores of the worked example', () => {
    const { code, out, err } = runFile(WORKED_EXAMPLE, '--check');
    expect(out).toContain('Khớp toàn bộ với kết quả mong đợi.');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('exits 1 and names the place when an expected value was changed', () => {
    const { code, out } = runOn((one) => { one.expected.FINAL['UBND-LONGMY'].leaves['H3.3.1'].points = '2.80'; }, '--check');
    expect(code).toBe(1);
    expect(out).toContain('KHÁC FINAL / UBND-LONGMY / leaves / H3.3.1 / points: mong đợi "2.80", tính được "2.79"');
    expect(out).toContain('1 chỗ khác');
  });

  it('exits 1 when an expected leaf was left out', () => {
    expect(runOn((one) => { delete one.expected.FINAL['UBND-LONGMY'].leaves['H3.3.1']; }, '--check').code).toBe(1);
  });

  it('does not mind the order in which entries stand in the file', () => {
    const { code } = runOn((one) => {
      for (const key of Object.keys(one.inputs)) one.inputs[key] = reversed(one.inputs[key]);
      for (const report of one.inputs.reports) report.events = reversed(report.events);
    }, '--check');
    expect(code).toBe(0);
  });

  it('prints fields, totals, rank and every leaf', () => {
    const { out } = runFile(WORKED_EXAMPLE);
    expect(out).toContain('H3.3.1');
    expect(out).toContain('(600 + 330) / (600 + 330 + 50 + 20) = 930 / 1.000 = 93 %');
    expect(out).toContain('hạng 1');
    expect(out).not.toMatch(/(?<![-\w.])\d+\.\d\d(?!\d)/);
    for (const [points] of out.matchAll(/[\d.,]+(?= điểm)/g)) expect(points).toMatch(/^\d+,\d\d$/);
  });

  it('prints JSON in the form of `expected`', () => {
    const { out } = runFile(WORKED_EXAMPLE, '--json');
    const { expected } = JSON.parse(readFileSync(WORKED_EXAMPLE, 'utf8')) as Case;
    expect((JSON.parse(out) as Case).results).toEqual(expected);
  });

  it('warns when the case was worked with other data', () => {
    const { code, err } = runOn((one) => { one.meta.dataSha256['plan-2021.json'] = '00'; }, '--check');
    expect(code).toBe(0);
    expect(err).toContain('plan-2021.json khác với bản');
  });

  it.each<[string, (one: Case) => void, string]>([
    ['an unknown leaf', (one) => { one.inputs.scores[0].leaf = 'H9.9.9'; }, '/inputs/scores/0/leaf'],
    ['a score above the maximum', (one) => { one.inputs.scores[0].score = '1.01'; }, '/inputs/scores/0/score'],
    ['a score that is no text', (one) => { one.inputs.scores[0].score = 1; }, '/inputs/scores/0/score'],
    ['an instant without offset', (one) => { one.checkpoints[0].asOf = '2021-07-01T08:00:00'; }, '/checkpoints/0/asOf'],
    ['an unknown indicator', (one) => { one.inputs.reports[0].events[0].values.nothing = 1; }, '/inputs/reports/0/events/0/values/nothing'],
    ['an agency out of the ranking', (one) => { one.meta.agencies.push('BTDKT'); }, '/meta/agencies/2'],
    ['a typed rate', (one) => { one.inputs.reports[0].events[0].values.dos_on_time_pct = '93'; }, '/inputs/reports/0/events/0/values/dos_on_time_pct'],
    ['an unknown answer', (one) => { one.inputs.surveys[0].counts.Z = 3; }, '/inputs/surveys/0/counts/Z'],
  ])('refuses %s and names its place', (_what, change, place) => {
    const { code, out, err } = runOn(change);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(place);
  });

  it('refuses a file that is not there, is no JSON, or has nothing to check', () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{');
    expect(runFile(join(folder, 'nothing.json'))).toMatchObject({ code: 2, err: expect.stringContaining('Không đọc được') });
    expect(runFile(broken)).toMatchObject({ code: 2, err: expect.stringContaining('không phải JSON') });
    expect(runOn((one) => { delete one.expected; }, '--check')).toMatchObject({ code: 2, err: expect.stringContaining('expected') });
    expect(runFile('[]', '--verbose').code).toBe(2);
  });
});
