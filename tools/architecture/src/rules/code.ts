import ts from 'typescript';
import { isDomain, isTest } from '../places.js';
import { codeRule, lineRule, type Rule } from '../rule.js';

const isCode = (path: string): boolean => /^(apps|libs)\//.test(path) && !isTest(path);

const OWN_OF_DELIVERY = /\b(?:from|join|into|update|table|only)\s+(?:"?[\w{}$]+"?\s*\.\s*)?"?(?:outbox|inbox)\b/i;

/** The text of a string or template; a placeholder reads as `x`. */
function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => `x${span.literal.text}`).join('');
}

export const deliveryOwnsItsTables: Rule = codeRule(
  'delivery-owns-its-tables',
  (path) => isCode(path) && !path.startsWith('libs/delivery/') && !path.startsWith('libs/testing/') && !path.includes('/migrations/'),
  (node) => (OWN_OF_DELIVERY.test(literalText(node) ?? '') ? 'outbox and inbox are read and written by libs/delivery alone' : undefined),
);

/** `Date.now` of `Date.now()`; the text of a plain callee. */
const calleeOf = (node: ts.Node): string | undefined => (ts.isCallExpression(node) ? node.expression.getText() : undefined);

const CLOCKS = new Set(['Date', 'Date.now', 'performance.now', 'DateTime.now', 'DateTime.local', 'DateTime.utc', 'process.hrtime']);

export const timeIsPassedIn: Rule = codeRule(
  'time-is-passed-in',
  (path) => isDomain(path) || (path.startsWith('libs/kernel/') && isCode(path)),
  (node) => {
    const callee = calleeOf(node);
    const bare = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
    return bare || (callee && CLOCKS.has(callee)) ? 'time is an argument (tx.now), not a clock' : undefined;
  },
);

const SPREAD = /jitter|backoff|spread/i;
const WAITS = /\b(pause|delay|rest|wait|setTimeout)$/;

/** Chance may spread waiting times, where the code says so; it never makes an id, a token or a choice. */
export const noChance: Rule = codeRule('no-chance', isCode, (node) =>
  calleeOf(node) === 'Math.random' && !spreadsAWait(node.parent) ? 'Math.random: take newId() or node:crypto; a spread of waiting times is named so' : undefined);

function spreadsAWait(node: ts.Node | undefined): boolean {
  if (!node) return false;
  if (WAITS.test(calleeOf(node) ?? '')) return true;
  const named = (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isVariableDeclaration(node)) && node.name;
  return named ? SPREAD.test(named.getText()) : spreadsAWait(node.parent);
}

// Words of 16, 17 and 18, as they stand in SQL: functions, clauses and settings that 15 does not know.
const YOUNGER_THAN_15 = new RegExp([
  /\b(?:uuidv[47]|uuid_extract_\w+|any_value|random_normal|array_(?:sample|shuffle|sort|reverse)|date_(?:add|subtract)|pg_input_is_valid|casefold|crc32c?|to_(?:bin|oct))\s*\(/,
  /\bjson_(?:array|object|scalar|serialize|arrayagg|objectagg|table|query|value|exists)\s*\(/, /\bIS (?:NOT )?JSON\b/,
  /\bMERGE\b[^;]*\bRETURNING\b/, /\bRETURNING (?:WITH|OLD|NEW)\b/, /\bWITHOUT OVERLAPS\b/, /\bNOT ENFORCED\b/, /\) VIRTUAL\b/, /\bON_ERROR\b/, /\btransaction_timeout\b/,
].map(({ source }) => source).join('|'));

const younger = (sql: string): string | undefined => (YOUNGER_THAN_15.test(sql) ? 'PostgreSQL 15 does not know this, and is to be able to run us' : undefined);
const sqlInCode = codeRule('postgres-15', isCode, (node) => younger(literalText(node) ?? ''));
const sqlFiles = lineRule('postgres-15', (path) => path.endsWith('.sql'), younger);

export const postgres15: Rule = { name: 'postgres-15', check: (file) => [...sqlInCode.check(file), ...sqlFiles.check(file)] };

const FLOATS = new Set(['parseFloat', 'Number', 'Number.parseFloat']);

export const noFloats: Rule = codeRule('no-floats', isDomain, (node) =>
  FLOATS.has(calleeOf(node) ?? '') ? 'points and figures are Decimal; a binary float loses cents' : undefined,
);

export const noSynchronize: Rule = codeRule(
  'no-synchronize',
  () => true,
  (node) =>
    ts.isPropertyAssignment(node) && node.name.getText() === 'synchronize' && node.initializer.kind === ts.SyntaxKind.TrueKeyword
      ? 'the schema changes by migrations only'
      : undefined,
);

const VAGUE = /^(utils?|helpers?|manager|common)$|(Utils?|Helpers?|Manager|Common)$/;

export const namesSayWhat: Rule = codeRule(
  'names-say-what',
  (path) => /^(apps|libs|tools)\//.test(path),
  (node) => {
    if (ts.isSourceFile(node)) {
      const vague = node.fileName.split(/[/.]/).find((part) => VAGUE.test(part) || part.split('-').some((word) => VAGUE.test(word)));
      return vague ? `"${vague}" says nothing about what is inside` : undefined;
    }
    const declared = ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node) ? node.name?.text : undefined;
    return declared && VAGUE.test(declared) ? `"${declared}" says nothing about what it does` : undefined;
  },
);

export const codeRules: readonly Rule[] = [deliveryOwnsItsTables, timeIsPassedIn, noChance, noFloats, noSynchronize, namesSayWhat, postgres15];
