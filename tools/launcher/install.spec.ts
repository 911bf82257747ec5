import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { install, isInstalled } from './install.mjs';

describe('what is installed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-install-'));
    mkdirSync(join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const lock = (packages: object) => writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': { name: 'x' }, ...packages } }));
  const present = (packages: object) => writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));

  it('is compared with the lock file, package by package', () => {
    lock({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } });
    expect(isInstalled(folder)).toBe(false);
    present({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } });
    expect(isInstalled(folder)).toBe(true);
    present({ 'node_modules/a': { version: '1.0.1', integrity: 'sha512-b' } });
    expect(isInstalled(folder)).toBe(false);
  });

  it('may lack the optional packages of other platforms, and no others', () => {
    present({});
    lock({ 'node_modules/native': { version: '1.0.0', optional: true } });
    expect(isInstalled(folder)).toBe(true);
    lock({ 'node_modules/needed': { version: '1.0.0' } });
    expect(isInstalled(folder)).toBe(false);
  });

  it('cannot be told without a lock file', async () => {
    await expect(install({ folder })).rejects.toThrow(/package-lock.json is missing/);
  });
});
