import type { Rule, Violation } from './rule.js';
import { codeRules } from './rules/code.js';
import { fileRules } from './rules/files.js';
import { importRules } from './rules/imports.js';
import type { SourceFile } from './source-tree.js';

export const RULES: readonly Rule[] = [...importRules, ...codeRules, ...fileRules];

/** Every violation of every rule, in the order of the files. */
export const check = (files: readonly SourceFile[]): Violation[] => files.flatMap((file) => RULES.flatMap((rule) => rule.check(file)));

export const show = ({ file, line, rule, message }: Violation): string => `${file}:${line} ${rule}: ${message}`;
