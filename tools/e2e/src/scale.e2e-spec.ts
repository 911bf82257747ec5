import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { atScale, eventually } from '@cchc/testing';
import { Session } from '../../api/session.mjs';
import { BEGINS_AT, PERIOD, YEAR } from '../../demo/story.mjs';
import { local, root } from '../../launcher/paths.mjs';
import { startSystem, type RunningSystem } from '../../launcher/system.mjs';
import { roomOnSharedServers } from './shared-servers.features.js';

const GROUPS = ['DEPARTMENT', 'DISTRICT'];
/** What the demo comes to, with however many replicas: whoever changes the demo or the criteria looks at the difference. */
const RANKINGS = ['departments', 'districts'].map((group) => readFileSync(new URL(`demo-ranking.${group}.csv`, import.meta.url), 'utf8'));
/** The line of the demo upon which a replica dies: many submissions are then under way. */
const IN_THE_MIDDLE = /BQL các KCN gửi báo cáo/;
const VICTIM = 'scoring-2';
const AT_ONCE = (): [string, number][] => [['SIGKILL', 5_000]];

interface Lived {
  figures: Record<string, number>;
  /** Both rankings as CSV, which names neither version nor time; lines end as in the files of RANKINGS. */
  rankings: string[];
  /** Reports whose newest revision is not the one that the score was given for. */
  unseen: string[];
  /** The victim's process ids, before and after. */
  pids: (number | undefined)[];
}

const pidOf = (system: RunningSystem) => system.ledger.processes.find(({ name }) => name === VICTIM)?.pid;

/** Lives the demo on a system of its own with so many replicas of scoring; the second of them is killed in the middle. */
async function lived(replicas: number): Promise<Lived> {
  const folder = local('test', `scale-${replicas}`);
  rmSync(folder, { recursive: true, force: true });
  const { named, clear } = roomOnSharedServers();
  await clear();
  const system = await startSystem({ folder, named, throwAway: true, clock: BEGINS_AT, scale: { scoring: replicas }, environment: { notifications: { DIGEST_SETTLE_SECONDS: '0' } } });
  try {
    const pids = [pidOf(system)];
    const figures = await demo(join(folder, 'state.json'), () => {
      if (pids[0]) process.kill(pids[0], 'SIGKILL');
    });
    await eventually('the killed replica is back', () => expect(pidOf(system) === undefined).toBe(replicas === 1), { timeout: 20_000 });
    pids.push(pidOf(system));
    return { figures, pids, ...(await seenBy(await Session.open(system.url, 'lanhdao', system.secrets.demoPassword))) };
  } finally {
    await system.stop(AT_ONCE);
    await clear();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the demo as a person would; resolves to the figures of its last line. */
function demo(stateFile: string, inTheMiddle: () => void): Promise<Record<string, number>> {
  const child = spawn(process.execPath, [join(root, 'tools/demo/main.mjs'), '--fast', '--state', stateFile], { cwd: root });
  let out = '';
  let told = false;
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (told || !IN_THE_MIDDLE.test(out)) return;
    told = true;
    inTheMiddle();
  });
  child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 && told ? resolve(JSON.parse(out.trim().split('\n').at(-1)!)) : reject(new Error(`the demo ended with ${code}:\n${out}`))));
  });
}

async function seenBy(leader: Session): Promise<Pick<Lived, 'rankings' | 'unseen'>> {
  const rankings: string[] = [];
  for (const group of GROUPS) rankings.push((await leader.send('GET', `/api/v1/rankings?year=${YEAR}&group=${group}`, { headers: { accept: 'text/csv' } })).body.replaceAll('\r\n', '\n'));
  const reports: { agencyCode: string; revision: number }[] = await leader.get(`/api/v1/reports?filter[period]=${PERIOD}&filter[status]=SUBMITTED&pageSize=500`);
  const unseen: string[] = [];
  for (const { agencyCode, revision } of reports) {
    const { fields } = await leader.get(`/api/v1/scorecards/${agencyCode}/explanation?year=${YEAR}`);
    const scoredFrom = JSON.stringify(fields, ['criteria', 'leaves', 'inputs', 'origin', 'period', 'revision']);
    if (!scoredFrom.includes(JSON.stringify({ origin: { period: PERIOD, revision } }))) unseen.push(agencyCode);
  }
  return { rankings, unseen };
}

// What one replica comes to is in RANKINGS; it is lived again only in full.
const REPLICAS = atScale([3], [1, 3]);

describe.each(REPLICAS)('M16: the demo with %i replicas of scoring, the second killed in the middle', (replicas) => {
  let of: Lived;
  beforeAll(async () => {
    of = await lived(replicas);
  }, 180_000);

  it('was killed where there is a second, and was started again', () => {
    const [before, after] = of.pids;
    if (replicas === 1) expect([before, after]).toEqual([undefined, undefined]);
    else expect([before === undefined, after === undefined, before === after]).toEqual([false, false, false]);
  });

  it('ranks the same, byte for byte', () => {
    expect(of.rankings).toEqual(RANKINGS);
  });

  it('shows every report that was accepted, and sends no mail twice', () => {
    expect(of.unseen).toEqual([]);
    expect(of.figures).toMatchObject({ agencies: 27, submitted: 26, late: 3, missing: 1, duplicate_mails: 0 });
  });
});
