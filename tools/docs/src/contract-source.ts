import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A field of a contract as its source says it. */
export interface Field {
  name: string;
  type: string;
  /** The checks in words of the source, without the ones that the type says already. */
  checks: string[];
  doc: string;
}

/** A class of libs/contracts. `parent` names the class that it extends, if that is one of ours. */
export interface ContractClass {
  name: string;
  doc: string;
  fields: Field[];
}

/** Every class declared below `folder`, by name. */
export function readContracts(folder: string): Map<string, ContractClass> {
  const classes = new Map<string, ContractClass>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!spec)\.ts$/.test(name)).sort()) {
    const path = join(folder, file);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
    for (const statement of source.statements) {
      if (ts.isClassDeclaration(statement) && statement.name) classes.set(statement.name.text, contractClass(statement, statement.name.text));
    }
  }
  return classes;
}

function contractClass(node: ts.ClassDeclaration, name: string): ContractClass {
  const fields = node.members.filter(ts.isPropertyDeclaration).filter((member) => !isStatic(member)).map(fieldOf);
  return { name, doc: docOf(node), fields };
}

const isStatic = (member: ts.PropertyDeclaration): boolean => member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;

function fieldOf(member: ts.PropertyDeclaration): Field {
  const checks = (ts.getDecorators(member) ?? []).map(({ expression }) => expression.getText().replace(/^(Is)?(Optional|Defined|ValidateNested|Type|Array)\(.*\)$/, '')).filter(Boolean);
  return { name: member.name.getText(), type: member.type?.getText() ?? 'unknown', checks, doc: docOf(member) };
}

/** The doc comment as one line. */
const docOf = (node: ts.Node): string =>
  ts.getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join(' ').replace(/\s+/g, ' ').trim();
