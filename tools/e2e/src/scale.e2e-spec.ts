import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@cchc/testing';
import { Session } from '../../api/session.mjs';
import { BEGINS_AT, PERIOD, YEAR } from '../../demo/story.mjs';
import { local, root } from '../../launcher/paths.mjs';
import { startSystem, type RunningSystem } from '../../launcher/system.mjs';
import { roomOnSharedServers } from './shared-servers.features.js';

const GROUPS = ['DEPARTMENT', 'DISTRICT'];
/** The line of the demo upon which a replica dies: many submissions are then under way. */
const IN_THE_MIDDLE = /BQL các KCN gửi báo cáo/;
const VICTIM = 'scoring-2';
const AT_ONCE = (): [string, number][] => [['SIGKILL', 5_000]];

interface Lived {
  figures: Record<string, number>;
  /** Both rankings as CSV, which names neither version nor time. */
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
  for (const group of GROUPS) rankings.push((await leader.send('GET', `/api/v1/rankings?year=${YEAR}&group=${group}`, { headers: { accept: 'text/csv' } })).body);
  const reports: { agencyCode: string; revision: number }[] = await leader.get(`/api/v1/reports?filter[period]=${PERIOD}&filter[status]=SUBMITTED&pageSize=500`);
  const unseen: string[] = [];
  for (const { agencyCode, revision } of reports) {
    const { fields } = await leader.get(`/api/v1/scorecards/${agencyCode}/explanation?year=${YEAR}`);
    const scoredFrom = JSON.stringify(fields, ['criteria', 'leaves', 'inputs', 'origin', 'period', 'revision']);
    if (!scoredFrom.includes(JSON.stringify({ origin: { period: PERIOD, revision } }))) unseen.push(agencyCode);
  }
  return { rankings, unseen };
}

describe('M16: three replicas of scoring, one of them killed in the middle', () => {
  let one: Lived;
  let three: Lived;
  beforeAll(async () => {
    one = await lived(1);
    three = await lived(3);
  }, 300_000);

  it('was killed, and was started again', () => {
    expect(one.pids).toEqual([undefined, undefined]);
    expect(three.pids[0]).toBeDefined();
    expect(three.pids[1]).not.toBe(three.pids[0]);
  });

  it('rank as one does, byte for byte', () => {
    expect(one.rankings.map((csv) => csv.trim().split('\n').length)).toEqual([20, 9]);
    expect(three.rankings).toEqual(one.rankings);
  });

  it('show every report that was accepted, and send no mail twice', () => {
    for (const { figures, unseen } of [one, three]) {
      expect(unseen).toEqual([]);
      expect(figures).toMatchObject({ agencies: 27, submitted: 26, late: 3, missing: 1, duplicate_mails: 0 });
    }
  });
});
