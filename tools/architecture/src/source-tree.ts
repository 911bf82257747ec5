import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** A file of the tree; `path` is relative to its root and uses `/`. */
export interface SourceFile {
  path: string;
  text: string;
  imports: readonly Import[];
  /** The syntax tree; absent for what is not TypeScript or JavaScript. */
  syntax?: ts.SourceFile;
}

export interface Import {
  specifier: string;
  line: number;
  /** The imported names as the other module calls them; empty for `import * as` and side effects. */
  names: readonly string[];
}

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.local', '.nx', 'coverage', 'fixtures', 'data']);
const READ = /(\.(ts|tsx|mts|mjs|js|json|md|ya?ml|sh|sql|hbs|html)|^Dockerfile)$/;
const PARSED = /\.(ts|tsx|mts|mjs|js)$/;

/** Reads every file that people write under `root`; generated, installed and deliberately wrong ones are left out. */
export function readTree(root: string): SourceFile[] {
  const files = readdirSync(root, { withFileTypes: true }).flatMap((entry) => walk(root, join(root, entry.name), entry.isDirectory()));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function walk(root: string, path: string, isFolder: boolean): SourceFile[] {
  const name = path.slice(path.lastIndexOf(sep) + 1);
  if (isFolder) {
    if (SKIPPED.has(name)) return [];
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => walk(root, join(path, entry.name), entry.isDirectory()));
  }
  return READ.test(name) ? [sourceFile(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'))] : [];
}

export function sourceFile(path: string, text: string): SourceFile {
  if (!PARSED.test(path)) return { path, text, imports: [] };
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  return { path, text, syntax, imports: importsOf(syntax) };
}

function importsOf(syntax: ts.SourceFile): Import[] {
  const found: Import[] = [];
  visit(syntax, (node) => {
    const specifier = specifierOf(node);
    if (specifier) found.push({ specifier: specifier.text, line: lineOf(specifier), names: namesOf(node) });
  });
  return found;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  let found: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) found = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) found = node.argument.literal;
  else if (ts.isCallExpression(node) && isLoader(node.expression)) found = node.arguments[0];
  return found && ts.isStringLiteralLike(found) ? found : undefined;
}

const isLoader = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');

function namesOf(node: ts.Node): string[] {
  if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)) return node.exportClause.elements.map(otherName);
  if (!ts.isImportDeclaration(node)) return [];
  const bindings = node.importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(otherName) : [];
}

const otherName = (element: ts.ImportSpecifier | ts.ExportSpecifier): string => (element.propertyName ?? element.name).text;

/** Walks the whole syntax tree, parents first. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
