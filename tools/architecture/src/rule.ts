import { lineOf, visit, type Import, type SourceFile } from './source-tree.js';
import type ts from 'typescript';

export interface Violation {
  rule: string;
  file: string;
  line: number;
  /** What is wrong, for the one who has to mend it. */
  message: string;
}

/** One rule of the house; `fixtures/<name>` holds a tree that breaks it. */
export interface Rule {
  name: string;
  check(file: SourceFile): Violation[];
}

/** A rule about what a file may import: `refuse` answers why not, or nothing. */
export function importRule(name: string, refuse: (file: SourceFile, found: Import) => string | undefined): Rule {
  return {
    name,
    check: (file) =>
      file.imports.flatMap((found) => {
        const message = refuse(file, found);
        return message ? [{ rule: name, file: file.path, line: found.line, message }] : [];
      }),
  };
}

/** A rule about what the code says: `refuse` is asked for each node of the files that `applies` picks. */
export function codeRule(name: string, applies: (path: string) => boolean, refuse: (node: ts.Node) => string | undefined): Rule {
  return {
    name,
    check(file) {
      const violations: Violation[] = [];
      if (!file.syntax || !applies(file.path)) return violations;
      visit(file.syntax, (node) => {
        const message = refuse(node);
        if (message) violations.push({ rule: name, file: file.path, line: lineOf(node), message });
      });
      return violations;
    },
  };
}

/** A rule about the lines of a text: `refuse` is asked for each. */
export function lineRule(name: string, applies: (path: string) => boolean, refuse: (line: string, path: string) => string | undefined): Rule {
  return {
    name,
    check: (file) =>
      !applies(file.path)
        ? []
        : file.text.split('\n').flatMap((text, index) => {
            const message = refuse(text, file.path);
            return message ? [{ rule: name, file: file.path, line: index + 1, message }] : [];
          }),
  };
}
