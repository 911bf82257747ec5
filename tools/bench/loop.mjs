import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { local, root } from '../launcher/paths.mjs';
import { SERVICES } from '../launcher/secrets.mjs';
import { startSystem } from '../launcher/system.mjs';
import { Session } from '../api/session.mjs';
import { Reader } from './reader.mjs';
import { allDelivered } from './backlog.mjs';
import { prepareDrafts } from './drafts.mjs';
import { watchResources } from './resources.mjs';
import { percentile, rounded, table } from './statistics.mjs';
import { writeSyntheticPlan } from './synthetic-plan.mjs';

const UNITS = 300;
const RATE = 20;
const PERIODS = ['2021-Q1', '2021-H1'];
const say = (text) => process.stderr.write(`${text}\n`);

/**
 * 300 ranked units submit two reports each, 20 a second, while a reader keeps both rankings as an open page does
 * (server-sent events, then GET /rankings). Everything runs on this machine: PostgreSQL, RabbitMQ, the five services, the load.
 */
export async function loop() {
  const folder = local('bench');
  rmSync(folder, { recursive: true, force: true });
  const groups = writeSyntheticPlan(join(root, 'data'), join(folder, 'data'), UNITS);
  const generous = { RATE_PER_SECOND: '1000', RATE_BURST: '5000', NETWORK_RATE_PER_SECOND: '5000', NETWORK_RATE_BURST: '10000', LOGIN_FAILURES_PER_NETWORK: '100000' };
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort(new Error('interrupted')));
  const system = await startSystem({ folder, dataFolder: join(folder, 'data'), clock: '2021-06-15T08:00', environment: { gateway: generous }, tell: say, signal: interrupted.signal });
  try {
    return await measure(system, groups, interrupted.signal);
  } finally {
    await system.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(system, groups, signal) {
  const template = JSON.parse(readFileSync(join(root, 'data/report-template.json'), 'utf8'));
  const password = system.secrets.demoPassword;
  say('  drafts of every unit …');
  const drafts = await prepareDrafts(system.url, password, template, groups, PERIODS);
  const reader = new Reader(await Session.open(system.url, 'sonoivu', password));
  say(`  the seed's facts were all delivered after another ${rounded(await allDelivered(system.infra))} s`);
  await reader.start(Object.keys(groups));
  const resources = watchResources(system.ledger);
  say(`  ${drafts.length} submissions at ${RATE}/s …`);
  const began = performance.now();
  const answers = [];
  for (const [index, draft] of drafts.entries()) {
    await pause(Math.max(0, began + (index * 1000) / RATE - performance.now()), undefined, { signal });
    answers.push(submit(draft, reader));
  }
  const http = await Promise.all(answers);
  const seconds = (performance.now() - began) / 1000;
  await reader.seenAll(60_000);
  reader.stop();
  return report({ http, visible: reader.delays, used: resources.stop(), rate: drafts.length / seconds });
}

async function submit({ session, key, agency }, reader) {
  const since = performance.now();
  reader.expect(agency, since);
  await session.post(`/api/v1/reports/${key}/submission`);
  return performance.now() - since;
}

function report({ http, visible, used, rate }) {
  const line = (name, numbers) => [name, ...[50, 95, 99, 100].map((p) => rounded(percentile(numbers, p)))];
  console.log(table([['milliseconds', 'p50', 'p95', 'p99', 'max'], line('HTTP answer', http), line('submission → ranking visible', visible)]));
  console.log(`\n${table([['process', 'MB at most', 'CPU ms a submission'], ...Object.entries(used).map(([name, { bytes, cpuSeconds }]) => [name, rounded(bytes / 1e6), rounded((cpuSeconds * 1000) / http.length)])])}\n`);
  return {
    http_p95_ms: rounded(percentile(http, 95)),
    visible_p50_ms: rounded(percentile(visible, 50)),
    visible_p95_ms: rounded(percentile(visible, 95)),
    rss_max_mb: rounded(Math.max(...SERVICES.map((service) => used[service].bytes)) / 1e6),
    rate: rounded(rate),
  };
}
