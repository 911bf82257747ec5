import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { chromiumForChecks } from './browser.mjs';

let folder: string;
let said: string[];
let before: NodeJS.ProcessEnv;

const put = (name: string, script: string): void => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
};
const asUser = (id: number): unknown => jest.spyOn(process as { getuid(): number }, 'getuid').mockReturnValue(id);
const look = (): string | undefined => chromiumForChecks((line) => said.push(line));

beforeEach(() => {
  before = { ...process.env };
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  said = [];
  Object.assign(process.env, { PATH: folder, CHROMIUM: '', CI: '' });
});
afterEach(() => {
  jest.restoreAllMocks();
  Object.assign(process.env, { CHROMIUM: '', CI: '', ...before });
  rmSync(folder, { recursive: true });
});

describe('the browser to check the page with', () => {
  it('is the one that is installed, or the one that is named', () => {
    put('chromium', '');
    expect(look()).toBe(join(folder, 'chromium'));
    process.env['CHROMIUM'] = '/opt/other';
    expect(look()).toBe('/opt/other');
    expect(said).toEqual([]);
  });

  it('is installed by root, after refreshing the lists where they are too old', () => {
    asUser(0);
    // As apt-get does without its lists: it installs nothing before the first update.
    put('apt-get', `case $1 in\n update) : > ${folder}/lists ;;\n install) [ -e ${folder}/lists ] && : > ${folder}/chromium && /bin/chmod 755 ${folder}/chromium ;;\nesac`);
    expect(look()).toBe(join(folder, 'chromium'));
    expect(said).toEqual([]);
  });

  it.each([['nobody may install it', 1000, 'exit 0'], ['it cannot be installed', 0, 'exit 100']])('is missed in one line when %s', (_, user, script) => {
    asUser(user);
    put('apt-get', script);
    expect(look()).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/^the checks of the page are skipped: [^\n]+$/)]);
  });

  it('may not be missing under CI=true', () => {
    asUser(1000);
    process.env['CI'] = 'true';
    expect(look).toThrow('CI=true, and there is no Chromium');
    expect(said).toEqual([]);
  });
});
