import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../launcher/paths.mjs';
import { run } from '../launcher/processes.mjs';
import { Asking } from './ranking/asking.mjs';
import { boardByHttp, boardBySql } from './ranking/boards.mjs';
import { dataWithManyLeaves } from './ranking/criteria.mjs';
import { install } from './ranking/installation.mjs';
import { underLoad } from './ranking/load.mjs';
import { fillLog, unitsOf } from './ranking/units.mjs';
import { watchResources } from './resources.mjs';
import { percentile, rounded, table } from './statistics.mjs';

const say = (text) => process.stderr.write(`${text}\n`);
const OPTIONS = { units: { type: 'string', default: '12600' }, rate: { type: 'string', default: '167' }, seconds: { type: 'string', default: '30' } };

/**
 * Very many units of 100 leaves each: every card from the log of facts, then submissions at the pace of a deadline, each followed until it is read
 * in the ranking, then whole boards. The service is the real process alone on a PostgreSQL and a RabbitMQ of its own.
 * `--units N`, `--rate N` submissions a second, `--seconds N`.
 */
export async function ranking(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const [units, rate, seconds] = [unitsOf(Number(values.units)), Number(values.rate), Number(values.seconds)];
  const data = dataWithManyLeaves(join(root, 'data'));
  const installation = await install(data);
  process.once('SIGINT', () => void installation.stop().then(() => process.exit(130)));
  const asking = new Asking(installation.url, installation.tokenOf);
  try {
    const template = JSON.parse(readFileSync(join(root, 'data/report-template.json'), 'utf8'));
    await installation.start();
    const resources = watchResources(installation.ledger);
    say(`  ${await fillLog(installation.admin, units, template)} facts of ${units.length} units`);
    const rebuilt = await rebuild(installation.databaseUrl);
    say(`  every card from the log in ${rounded(rebuilt)} s; ${seconds} s of ${rate} submissions a second …`);
    await installation.admin.query('ANALYZE');
    const { rows: [{ leaves: before }] } = await installation.admin.query('SELECT count(*)::int AS leaves FROM scoring.leaf_history');
    const load = await underLoad({ installation, asking, units, template, rate, seconds });
    const { rows: [{ leaves: after }] } = await installation.admin.query('SELECT count(*)::int AS leaves FROM scoring.leaf_history');
    const board = await boardByHttp(asking, units.length);
    const sql = await boardBySql(installation.admin, units.length);
    return report({ load, leavesEach: (after - before) / (rate * seconds), board, sql, rebuilt, used: resources.stop(), submissions: rate * seconds });
  } finally {
    asking.close();
    await installation.stop();
  }
}

/** Seconds that the product's own command takes. */
async function rebuild(databaseUrl) {
  const since = performance.now();
  const { code, output } = await run(process.execPath, [join(root, 'tools/deploy/dist/rebuild-main.js'), 'scoring'], { cwd: root, env: { ...process.env, DATABASE_ADMIN_URL: databaseUrl } });
  if (code !== 0) throw new Error(`the rebuild failed:\n${output}`);
  return (performance.now() - since) / 1000;
}

function report({ load, leavesEach, board, sql, rebuilt, used, submissions }) {
  const line = (name, numbers) => [name, ...[50, 95, 99, 100].map((p) => rounded(percentile(numbers, p)))];
  console.log(table([
    ['milliseconds', 'p50', 'p95', 'p99', 'max'],
    line('submission → rank readable', load.visible), line('my rank', load.place), line('page of a group (500)', load.group), line('top 50', load.top50),
  ]));
  console.log(`\n${rounded(load.rate)} submissions a second, ${rounded(leavesEach)} leaves each; the whole board ${rounded(board)} ms by HTTP, ${rounded(sql)} ms by plain SQL (${rounded(board / sql, 2)})`);
  console.log(`\n${table([['process', 'MB at most', 'CPU ms a submission, all in all'], ...Object.entries(used).map(([name, { bytes, cpuSeconds }]) => [name, rounded(bytes / 1e6), rounded((cpuSeconds * 1000) / submissions)])])}\n`);
  const p95 = (numbers) => rounded(percentile(numbers, 95));
  return {
    visible_p50_ms: rounded(percentile(load.visible, 50)), visible_p95_ms: p95(load.visible), group_p95_ms: p95(load.group), top50_p95_ms: p95(load.top50),
    board_ms: rounded(board), rebuild_s: rounded(rebuilt), rss_max_mb: rounded(used.scoring.bytes / 1e6), sql_board_ms: rounded(sql),
  };
}
