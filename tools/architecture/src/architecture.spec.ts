import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, RULES, show } from './check.js';
import { readTree, sourceFile } from './source-tree.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What each fixture must be found to break, and nothing beside it. */
const BROKEN: Record<string, string[]> = {
  'libs-chain': ['libs/messaging/src/topology.ts:2'],
  'testing-only-in-tests': ['apps/tasks/src/reports/submit-report.handler.ts:1', 'libs/service-kit/src/index.ts:1'],
  'apps-are-strangers': ['apps/scoring/src/scorecards/report-source.ts:1'],
  'no-back-door': ['apps/scoring/src/scorecards/report-source.ts:1', 'tools/e2e/story.ts:1'],
  'pure-domain': [2, 3, 5].map((line) => `apps/tasks/src/domain/report.ts:${line}`),
  'plain-kernel': ['libs/kernel/src/decimal.ts:2'],
  'modules-wire': ['apps/tasks/src/duties/duty.query.ts:1', 'apps/tasks/src/reports/submit-report.handler.ts:1'],
  'broker-in-messaging': ['apps/notifications/src/mail/mail.sender.ts:1'],
  'only-delivery-publishes': ['apps/tasks/src/reports/submit-report.handler.ts:1'],
  'relative-ends-in-js': ['apps/tasks/src/reports/report.query.ts:1'],
  'delivery-owns-its-tables': ['apps/notifications/src/health/lag.query.ts:1'],
  'time-is-passed-in': ['apps/tasks/src/domain/deadline.ts:2', 'apps/tasks/src/domain/deadline.ts:3', 'libs/kernel/src/time.ts:3'],
  'no-chance': ['libs/kernel/src/ids.ts:1'],
  'no-floats': ['apps/scoring/src/domain/ratio.ts:1', 'apps/scoring/src/domain/ratio.ts:2'],
  'no-synchronize': ['apps/tasks/src/persistence/data-source.ts:1'],
  'names-say-what': ['apps/tasks/src/reports/report-helper.ts:1', 'apps/tasks/src/reports/report.ts:3', 'apps/tasks/src/utils/dates.ts:1'],
  'short-files': ['apps/tasks/src/domain/long.ts:301'],
  'no-barrels': ['apps/tasks/src/reports/index.ts:1'],
  'postgres-15': ['apps/tasks/src/plans/plan.query.ts:2', 'apps/tasks/src/plans/plan.query.ts:3', 'infra/postgres/tasks.sql:2'],
  'no-package-address': ['infra/docker/Dockerfile:2', 'infra/docker/build.sh:1', 'package-lock.json:3', 'tools/launcher/broker.mjs:1'],
};

describe('the house as it stands', () => {
  const tree = readTree(here('../../..'));

  it('is read at all', () => {
    expect(tree.filter((file) => file.imports.length > 0).length).toBeGreaterThan(50);
  });

  it('names each shape of a service\'s answers once: the API\'s document knows a class by its name alone', () => {
    const names = tree.flatMap(({ path, text }) => [...text.matchAll(/^(?:export )?class (\w+Dto)\b/gm)].map(([, name]) => `${path.split('/').slice(0, 2).join('/')} ${name}`));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('keeps every rule', () => {
    expect(check(tree).map(show)).toEqual([]);
  });
});

describe('every rule', () => {
  it('has a fixture that breaks it', () => {
    expect(readdirSync(here('../fixtures')).sort()).toEqual(RULES.map((rule) => rule.name).sort());
    expect(Object.keys(BROKEN).sort()).toEqual(RULES.map((rule) => rule.name).sort());
  });

  it.each(Object.entries(BROKEN))('%s: the checker finds exactly what its fixture breaks', (rule, places) => {
    const found = check(readTree(here(`../fixtures/${rule}`))).map((violation) => `${violation.rule} ${violation.file}:${violation.line}`);
    expect(found).toEqual(places.map((place) => `${rule} ${place}`));
  });
});

describe('imports are found in every form', () => {
  it.each([
    ["import x from 'amqplib';"],
    ["import 'amqplib';"],
    ["import type { Channel } from 'amqplib';"],
    ["import * as amqp from 'amqplib';"],
    ["export { connect } from 'amqplib';"],
    ["export * from 'amqplib';"],
    ["const x = await import('amqplib');"],
    ["const x = require('amqplib');"],
    ["type X = import('amqplib').Channel;"],
  ])('%s', (text) => {
    expect(check([sourceFile('apps/tasks/src/x.ts', text)]).map((violation) => violation.rule)).toEqual(['broker-in-messaging']);
  });
});
