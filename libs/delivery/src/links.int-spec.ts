import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exampleOf, newFact, ReportSubmittedV1 } from '@cchc/contracts';
import {
  connectionsOf, eventually, startReactions, tcpProxy, testBroker, testDatabase, type RunningReactions, type TcpProxy, type TestBroker, type TestDatabase,
} from '@cchc/testing';
import { deliveryMigration } from './delivery.migration.js';
import { brokerDeploymentOf, OnFact, Reaction } from './reaction.js';
import { ANONYMOUS } from './scope.js';
import type { Transaction } from './transaction.js';
import type { Delivered } from './index.js';

// A wait that fails says so itself.
jest.setTimeout(60_000);

const heard = new Map<string, number>();

@Reaction('tasks.remember')
class Remember {
  @OnFact(ReportSubmittedV1, { many: true })
  submitted(_tx: Transaction, facts: Delivered<ReportSubmittedV1>[]): void {
    for (const { id } of facts) heard.set(id, (heard.get(id) ?? 0) + 1);
  }
}

const tasks = { service: 'tasks', schema: 'tasks', contexts: ['tasks' as const], publishes: [ReportSubmittedV1], reactions: [Remember] };

let database: TestDatabase;
let broker: TestBroker;
let toDatabase: TcpProxy;
let toBroker: TcpProxy;
let running: RunningReactions;

const submit = () => running.work.run((tx) => running.outbox.add(tx, newFact(ReportSubmittedV1, 'x', 1, exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type).data)));
const isBrokerFine = async (): Promise<boolean> => (await running.health('broker')).ok && (await running.health('queues')).ok;

beforeAll(async () => {
  database = await testDatabase({ service: 'tasks', schema: 'tasks', migrations: [deliveryMigration('tasks')] });
  broker = await testBroker([brokerDeploymentOf(tasks)]);
  [toDatabase, toBroker] = await Promise.all([tcpProxy(database.adminUrl), tcpProxy(broker.adminUrl)]);
  const direct = connectionsOf(database, broker, 'tasks');
  running = await startReactions({ ...tasks, connections: {
    databaseApiUrl: toDatabase.through(direct.databaseApiUrl), databaseWorkerUrl: direct.databaseWorkerUrl, amqpUrl: toBroker.through(direct.amqpUrl),
  } });
  await eventually('the broker is reached', async () => expect(await isBrokerFine()).toBe(true));
});

afterAll(async () => {
  await running?.close();
  await Promise.all([toDatabase?.close(), toBroker?.close()]);
  await broker?.close();
  await database?.close();
});

describe('the link to the broker', () => {
  const publishedOf = async (): Promise<number> => (await database.query('SELECT FROM tasks.outbox WHERE published_at IS NOT NULL AND routing_key = $1', [ReportSubmittedV1.type])).length;

  it('M4: cut, stops no command; the outbox drains when it is back', async () => {
    toBroker.cut();
    await eventually('health is red', async () => expect(await isBrokerFine()).toBe(false));
    for (let i = 0; i < 20; i += 1) await submit();
    expect(await publishedOf()).toBe(0);
    toBroker.restore();
    await eventually('all 20 are heard', () => expect(heard.size).toBe(20));
    await eventually('health is green', async () => expect(await isBrokerFine()).toBe(true));
  });

  it('M17: a black hole is noticed within 15 s, and gives no double effect', async () => {
    toBroker.blackHole();
    for (let i = 0; i < 5; i += 1) await submit();
    await eventually('health is red', async () => expect(await isBrokerFine()).toBe(false), { timeout: 16_000 });
    toBroker.restore();
    await eventually('all 25 are heard', () => expect(heard.size).toBe(25));
    expect(Math.max(...heard.values())).toBe(1);
  });
});

describe('D2: the link to PostgreSQL', () => {
  const ask = () => running.work.run((tx) => tx.manager.query<unknown[]>('SELECT 1'), { scope: ANONYMOUS });

  it('black-holed, ends every request within 5 s, and the pool recovers by itself', async () => {
    await Promise.all([ask(), ask(), ask()]);
    toDatabase.blackHole();
    const ends = Array.from({ length: 6 }, () => ask().then(() => 'answered', (error: Error) => error.name));
    let names: string[] = [];
    void Promise.all(ends).then((all) => (names = all));
    await eventually('all have ended', () => expect(names).toEqual(Array(6).fill('DatabaseUnavailable')), { timeout: 6_000 });
    toDatabase.restore();
    await eventually('requests are answered', ask);
  });
});
