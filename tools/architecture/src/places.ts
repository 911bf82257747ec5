import { posix } from 'node:path';

/** `apps/tasks`, `libs/kernel` or `tools/deploy`: the project a path lies in; undefined for what is outside them. */
export const projectOf = (path: string): string | undefined => /^(?:apps|libs|tools)\/[^/]+/.exec(path)?.[0];

/** Specs, suites that they share, and samples that only they run (which no build takes). */
export const isTest = (path: string): boolean => /\.(spec|int-spec|e2e-spec|features)\.ts$|^libs\/[^/]+\/src\/sample\//.test(path);

export const isDomain = (path: string): boolean => /^apps\/[^/]+\/src\/domain\//.test(path) && !isTest(path);

export const isRelative = (specifier: string): boolean => /^\.\.?(\/|$)/.test(specifier);

/** Where a relative import leads, from the root of the tree. */
export const targetOf = (path: string, specifier: string): string => posix.normalize(posix.join(posix.dirname(path), specifier));

/** `kernel` of `@cchc/kernel` and of `@cchc/kernel/deep`; undefined for other packages. */
export const ownPackage = (specifier: string): string | undefined => /^@cchc\/([^/]+)/.exec(specifier)?.[1];
