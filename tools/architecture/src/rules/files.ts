import { lineRule, type Rule } from '../rule.js';

const MOST_LINES = 300;

/** Made by a program from a source that people read. */
const GENERATED = new Set(['libs/api-client/src/schema.ts']);

const isSource = (path: string): boolean => /^(apps|libs|tools)\/.*\.(ts|tsx|mts|mjs|js)$/.test(path) && !GENERATED.has(path);

export const shortFiles: Rule = {
  name: 'short-files',
  check({ path, text }) {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (!isSource(path) || lines <= MOST_LINES) return [];
    return [{ rule: 'short-files', file: path, line: lines, message: `${lines} lines; above ${MOST_LINES} a file holds two ideas` }];
  },
};

export const noBarrels: Rule = {
  name: 'no-barrels',
  check({ path }) {
    if (!/\/index\.(ts|js|mjs)$/.test(path) || /^libs\/[^/]+\/src\/index\.ts$/.test(path)) return [];
    return [{ rule: 'no-barrels', file: path, line: 1, message: 'only a lib has an index.ts, and only one' }];
  },
};

const LOCKED_ADDRESS = /"resolved":\s*"[a-z+]+:\/\//;
const INDEX_HOST = /https?:\/\/[\w.-]*(registry|npm|mirror|artifact|packages?)[\w-]*\.[\w.-]+/i;
const DOWNLOAD = /https?:\/\/[^\s"'`]+\.(tgz|tar\.(gz|xz|bz2)|deb|rpm|zip|whl|gem|crate)\b/i;

/** Where packages come from is the installation's own setting: neither lock file nor sources name a place. */
export const noPackageAddress: Rule = lineRule(
  'no-package-address',
  () => true,
  (line, path) => {
    if (path.endsWith('package-lock.json')) return LOCKED_ADDRESS.test(line) ? 'the lock file names a download address' : undefined;
    return INDEX_HOST.test(line) || DOWNLOAD.test(line) ? 'names a package host or a download address' : undefined;
  },
);

export const fileRules: readonly Rule[] = [shortFiles, noBarrels, noPackageAddress];
