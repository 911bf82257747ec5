import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Connections } from '@cchc/delivery';
import { atScale, eventually, tcpProxy, type RunningReactions, type TcpProxy } from '@cchc/testing';
import { QUEUE, submit } from '../survive.mjs';
import { World } from './world.features.js';

jest.setTimeout(atScale(60_000, 20 * 60_000));

const REPLICA = fileURLToPath(new URL('../replica.mjs', import.meta.url));
const FROZEN = atScale(0, 180_000);

let world: World;
let toBroker: TcpProxy;
const children = new Set<ChildProcess>();
const running: RunningReactions[] = [];

/** A process from what was built; resolves when it says that it is ready. */
async function replica(role: 'producer' | 'consumer', connections: Connections = world.connectionsOf(role)): Promise<ChildProcess> {
  const child = fork(REPLICA, { env: { ...process.env, REPLICA: JSON.stringify({ role, connections }) }, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  children.add(child);
  expect(await said(child)).toBe('ready');
  return child;
}

const said = async (child: ChildProcess): Promise<unknown> => ((await once(child, 'message')) as unknown[])[0];

async function here(role: 'producer' | 'consumer'): Promise<RunningReactions> {
  const started = await world.start(role);
  running.push(started);
  return started;
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
  children.delete(child);
}

beforeEach(async () => {
  world = await World.open();
  toBroker = await tcpProxy(world.broker.adminUrl);
});
afterEach(async () => {
  await Promise.all([...children].map((child) => end(child)));
  await Promise.all(running.splice(0).map((started) => started.close()));
  await toBroker.close();
  await world.close();
});
afterAll(() => expect(children.size).toBe(0));

describe('M1: kill -9 of the producer between its commit and the publication', () => {
  const KILLS = atScale(3, 200);

  it('loses nothing: the next process publishes what was committed', async () => {
    await here('consumer');
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const child = await replica('producer');
      const gone = once(child, 'exit');
      child.send(10);
      expect((await gone)[1]).toBe('SIGKILL');
      children.delete(child);
      expect(await world.accepted()).toHaveLength(kill * 10);
      expect(await world.unpublished()).toBeGreaterThanOrEqual(10);
    }
    await here('producer');
    await world.settles();
  });
});

/** A consumer by way of the proxy, stopped in the middle of its work on some facts. */
async function consumerAtWork(): Promise<ChildProcess> {
  const { amqpUrl, ...connections } = world.connectionsOf('consumer');
  const child = await replica('consumer', { ...connections, amqpUrl: toBroker.through(amqpUrl) });
  const begun = said(child);
  await submit(await here('producer'), 10);
  expect(await begun).toBe('begun');
  return child;
}

describe('M3: kill -9 of the consumer after its commit and before its ack', () => {
  it('is redelivered, without a second effect', async () => {
    const child = await consumerAtWork();
    // From here on no ack arrives.
    toBroker.blackHole();
    child.send('go on');
    await eventually('it is committed', async () => expect(await world.effects()).not.toHaveLength(0));
    await end(child);
    toBroker.cut();
    await eventually('the broker has all of it back', async () => expect(await world.broker.depthOf(QUEUE)).toBeGreaterThanOrEqual(10));
    await here('consumer');
    await eventually('nothing waits', async () => expect(await world.broker.depthOf(QUEUE)).toBe(0));
    await submit(running[0]!, 1);
    await world.settles();
  });
});

describe('M13: SIGSTOP of the consumer in the middle of its work', () => {
  it('leaves the work to another one; when it goes on, it neither doubles anything nor dies', async () => {
    const child = await consumerAtWork();
    child.kill('SIGSTOP');
    if (FROZEN === 0) await wakeTheServers();
    await here('consumer');
    await world.settles(atScale(30_000, 300_000));
    await pause(FROZEN);
    child.kill('SIGCONT');
    child.send('go on');
    await running.pop()!.close();
    const again = said(child);
    // In however many batches they reach it.
    child.on('message', () => child.send('go on'));
    await submit(running[0]!, 5);
    expect(await again).toBe('begun');
    await world.settles();
  });

  /** What the heartbeat of the broker and PostgreSQL's limit of idle transactions do by themselves within a minute. */
  async function wakeTheServers(): Promise<void> {
    await world.scoring.cutConnections();
    toBroker.cut();
    toBroker.restore();
    await eventually('the broker has the facts back', async () => expect(await world.broker.depthOf(QUEUE)).toBeGreaterThanOrEqual(10));
  }
});
