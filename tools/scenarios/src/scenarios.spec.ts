import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { readScenarios } from '../table.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const scenarios = readScenarios(readFileSync(join(root, 'docs/scenarios.md'), 'utf8'));
const TESTS = /\.(spec|int-spec|e2e-spec|features)\.ts$/;

/** The titles of a file's suites and tests. */
export function titlesOf(text: string): string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(describe|it|test)\b/.test(node.expression.getText())) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
      if (title && ts.isTemplateExpression(title)) titles.push(title.head.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2023, true));
  return titles;
}

const codesOf = (text: string): string[] => [...new Set(titlesOf(text).flatMap((title) => [...title.matchAll(/\b([MDOK]\d+)\b/g)].map(([code]) => code)))];

/** Which codes each file's titles name. */
function codesByFile(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const area of ['apps', 'libs', 'tools']) {
    for (const project of readdirSync(join(root, area))) {
      const folder = join(root, area, project, 'src');
      if (!existsSync(folder)) continue;
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => TESTS.test(file))) {
        const codes = codesOf(readFileSync(join(folder, name), 'utf8'));
        if (codes.length > 0) found.set(`${area}/${project}/src/${name}`, codes);
      }
    }
  }
  return found;
}

const pairs = (rows: Iterable<readonly [string, readonly string[]]>): string[] => [...rows].flatMap(([file, codes]) => codes.map((code) => `${code} ${file}`)).sort();

describe('docs/scenarios.md', () => {
  it('tells in which tests each code is a title, no more and no less', () => {
    const found = codesByFile();
    found.delete('tools/scenarios/src/scenarios.spec.ts');
    expect(scenarios.flatMap(({ code, files }) => files.map((file) => `${code} ${file}`)).sort()).toEqual(pairs(found));
  });

  it('calls covered what has a test, and open what has none', () => {
    for (const { code, files, state } of scenarios) expect([code, state]).toEqual([code, files.length === 0 ? 'open' : expect.stringMatching(/^(covered|partly)$/)]);
    expect(new Set(scenarios.map(({ code }) => code)).size).toBe(scenarios.length);
  });

  it('would notice: a code is looked for in titles, not in comments or data', () => {
    expect(codesOf(`describe('M1: a', () => { it.each(['M2'])('D3: %s', () => 'O4') /* M5 */; test(\`O6 \${x}\`, y) })`)).toEqual(['M1', 'D3', 'O6']);
    expect(readScenarios('| M1 | x | `a.ts` `b.ts` | partly: y |\n| M2 | x | | open: z |')).toEqual([
      { code: 'M1', files: ['a.ts', 'b.ts'], state: 'partly' }, { code: 'M2', files: [], state: 'open' },
    ]);
  });
});
