import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CHECKPOINTS, exampleOf, newFact, ReportAcceptedV1, ReportSubmittedV1 } from '@cchc/contracts';
import { idAt } from '@cchc/kernel';
import { EVENTS, metrics } from '@cchc/messaging';
import {
  atScale, connectionsOf, eventually, exampleFact, startReactions, testBroker, testDatabase, type RunningReactions, type TestBroker, type TestDatabase,
} from '@cchc/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deliveryMigration } from './delivery.migration.js';
import { brokerDeploymentOf, OnFact, Reaction } from './reaction.js';
import type { Timing } from './timing.js';
import { startWatermarks } from './watermarks.js';
import { openDelivery } from './open-delivery.js';
import type { Transaction } from './transaction.js';
import type { Delivered } from './index.js';

// A wait that fails says so itself.
jest.setTimeout(atScale(60_000, 180_000));

class Effects1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE scoring.effects (id uuid NOT NULL)');
  }

  async down(): Promise<void> {}
}

@Reaction('scoring.pre-fill')
class PreFill {
  @OnFact(ReportSubmittedV1, { many: true })
  async submitted(tx: Transaction, facts: Delivered<ReportSubmittedV1>[]): Promise<void> {
    await tx.manager.query('INSERT INTO scoring.effects SELECT unnest($1::uuid[])', [facts.map(({ id }) => id)]);
  }
}

const QUEUE = 'scoring.pre-fill';
const WINDOW = 500;
const BACKLOG = atScale(600, 1_200);
const timing: Partial<Timing> = { lookEvery: 60_000, poll: 100, returned: [100, 400], window: WINDOW, grace: 100, believe: 300, askAgain: 2_000 };
const tasks = { service: 'tasks', schema: 'tasks', contexts: ['tasks' as const], publishes: [ReportSubmittedV1, ReportAcceptedV1], reactions: [], timing };
const scoring = { service: 'scoring', schema: 'scoring', contexts: ['scoring' as const], publishes: [], reactions: [PreFill], timing };

let producerDatabase: TestDatabase;
let consumerDatabase: TestDatabase;
let broker: TestBroker;
let producer: RunningReactions;
let consumer: RunningReactions;

const startConsumer = () => startReactions({ ...scoring, connections: connectionsOf(consumerDatabase, broker, 'scoring') });
const effects = async (): Promise<number> => (await consumerDatabase.query('SELECT DISTINCT id FROM scoring.effects')).length;
const doubles = async (): Promise<number> => (await consumerDatabase.query('SELECT id FROM scoring.effects GROUP BY id HAVING count(*) > 1')).length;
const doublesAbsorbed = async (): Promise<number> => (await metrics.duplicates.get()).values.find(({ labels }) => labels['queue'] === QUEUE)?.value ?? 0;
const unpublished = async (): Promise<number> => (await producerDatabase.query('SELECT FROM tasks.outbox WHERE published_at IS NULL')).length;
const asked = async (): Promise<number> => (await consumerDatabase.query(`SELECT FROM scoring.outbox WHERE routing_key = 'scoring.facts.missed.v1'`)).length;
const told = async (): Promise<number> => (await producerDatabase.query(`SELECT FROM tasks.outbox WHERE routing_key = $1 AND published_at IS NOT NULL`, [CHECKPOINTS.tasks.type])).length;

async function submit(count: number, { work, outbox } = producer): Promise<void> {
  const { data } = exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type);
  await work.run((tx) => outbox.add(tx, ...Array.from({ length: count }, (_, index) => newFact(ReportSubmittedV1, data.reportId, index + 1, data))));
}

const bind = (pattern: string) => broker.administer((channel) => channel.bindQueue(QUEUE, EVENTS, pattern));
const unbind = (pattern: string) => broker.administer((channel) => channel.unbindQueue(QUEUE, EVENTS, pattern));

beforeAll(async () => {
  [producerDatabase, consumerDatabase, broker] = await Promise.all([
    testDatabase({ service: 'tasks', schema: 'tasks', migrations: [deliveryMigration('tasks')] }),
    testDatabase({ service: 'scoring', schema: 'scoring', migrations: [deliveryMigration('scoring'), Effects1700000000000] }),
    testBroker([brokerDeploymentOf(tasks), brokerDeploymentOf(scoring)], { delays: { '5s': 50, '30s': 60, '2m': 70, '10m': 80, '1h': 90 } }),
  ]);
  producer = await startReactions({ ...tasks, connections: connectionsOf(producerDatabase, broker, 'tasks') });
});

afterAll(async () => {
  await Promise.allSettled([producer?.close(), consumer?.close()]);
  await broker?.close();
  await Promise.allSettled([producerDatabase?.close(), consumerDatabase?.close()]);
});

describe('the relay', () => {
  it('O5: carries what was committed to a consumer that comes later, each once, and tells the lag', async () => {
    await submit(BACKLOG);
    await eventually('all is published', async () => expect(await unpublished()).toBe(0));
    consumer = await startConsumer();
    await eventually('all has had its effect', async () => expect(await effects()).toBe(BACKLOG));
    expect(await doubles()).toBe(0);
    expect((await metrics.lag.get()).values.find(({ labels }) => labels['queue'] === QUEUE)?.value).toBeGreaterThan(0);
  });

  it('M2: publishes again what it could not mark, and nobody notices', async () => {
    const before = await doublesAbsorbed();
    await producerDatabase.query(`UPDATE tasks.outbox SET published_at = NULL WHERE id IN (SELECT id FROM tasks.outbox WHERE routing_key = $1 LIMIT 100)`, [ReportSubmittedV1.type]);
    await eventually('all is published again', async () => expect(await unpublished()).toBe(0));
    await eventually('the inbox knew them', async () => expect(await doublesAbsorbed()).toBe(before + 100));
    expect(await doubles()).toBe(0);
  });

  it('shares the work with the relay of another replica, and neither tells twice', async () => {
    const replica = await startReactions({ ...tasks, connections: connectionsOf(producerDatabase, broker, 'tasks') });
    const before = await doublesAbsorbed();
    const had = await effects();
    for (let i = 0; i < 60; i += 1) await Promise.all([submit(5, producer), submit(5, replica)]);
    await eventually('all has had its effect', async () => expect(await effects()).toBe(had + 600));
    await replica.close();
    expect(await doublesAbsorbed()).toBe(before);
    await consumerDatabase.query('DELETE FROM scoring.effects WHERE id IN (SELECT id FROM scoring.effects ORDER BY id DESC LIMIT 600)');
  });

  it('M9: keeps what no queue takes, makes health red, and heals with the binding', async () => {
    await unbind(ReportSubmittedV1.type);
    await submit(3);
    await eventually('health is red', async () => expect(await producer.health('outbox')).toMatchObject({ ok: false, detail: { pending: 3, returned: 3 } }));
    expect(await unpublished()).toBe(3);
    await bind(ReportSubmittedV1.type);
    await eventually('all has had its effect', async () => expect(await effects()).toBe(BACKLOG + 3));
    await eventually('health is green', async () => expect((await producer.health('outbox')).ok).toBe(true));
  });

  it('M9: waits for an exchange that is missing', async () => {
    await broker.administer((channel) => channel.deleteExchange(EVENTS));
    await submit(2);
    await broker.administer(async (channel) => {
      await channel.assertExchange(EVENTS, 'topic', { durable: true });
      for (const pattern of [ReportSubmittedV1.type, CHECKPOINTS.tasks.type]) await channel.bindQueue(QUEUE, EVENTS, pattern);
      await channel.bindQueue('cchc.unheard', EVENTS, '#');
      for (const service of ['tasks', 'scoring']) await channel.bindQueue(`${service}.resend-missed`, EVENTS, '*.facts.missed.v1');
    });
    await eventually('all has had its effect', async () => expect(await effects()).toBe(BACKLOG + 5));
  });

  it('does not wait for a fact that nobody listens to', async () => {
    const { data } = exampleOf<ReportAcceptedV1>(ReportAcceptedV1.type);
    await producer.work.run((tx) => producer.outbox.add(tx, newFact(ReportAcceptedV1, data.reportId, 1, data)));
    await eventually('it is published', async () => expect(await unpublished()).toBe(0));
  });

  it('M11: loses nothing when its connections are cut while it publishes, and has no more of them afterwards', async () => {
    const had = await effects();
    const cuts = atScale(3, 30);
    for (let cut = 0; cut < cuts; cut += 1) {
      await submit(200);
      await broker.closeConnectionsOf('tasks');
      await pause(atScale(0, 2_000));
    }
    await eventually('all has had its effect', async () => expect(await effects()).toBe(had + cuts * 200), { timeout: 20_000 });
    expect(await doubles()).toBe(0);
    // One to publish and one to consume.
    await eventually('two connections are there', async () => expect(await broker.connectionsOf('tasks')).toHaveLength(2), { timeout: 20_000 });
    await consumerDatabase.query('DELETE FROM scoring.effects WHERE id IN (SELECT id FROM scoring.effects ORDER BY id DESC LIMIT $1)', [(cuts - 3) * 200]);
  });
});

describe('the auditor', () => {
  it('O5: counts and heals what a queue has lost', async () => {
    const counted = async (): Promise<number> => (await metrics.missed.get()).values.find(({ labels }) => labels['queue'] === QUEUE)?.value ?? 0;
    const before = await counted();
    await eventually('nothing is left of before', async () => expect(await broker.depthOf(QUEUE)).toBe(0));
    await consumer.close();
    await submit(40);
    await eventually('they wait in the queue', async () => expect(await broker.depthOf(QUEUE)).toBeGreaterThanOrEqual(40));
    await broker.administer((channel) => channel.purgeQueue(QUEUE));
    consumer = await startConsumer();
    await eventually('all has had its effect', async () => expect(await effects()).toBe(BACKLOG + 645), { timeout: 20_000 });
    expect(await asked()).toBeGreaterThan(0);
    expect(await counted()).toBeGreaterThan(before);
    expect(await doubles()).toBe(0);
    await eventually('nothing is lacking any more', async () => expect(await consumerDatabase.query('SELECT FROM scoring.lacks')).toHaveLength(0), { timeout: 20_000 });
  });

  it('heals one binding that was lost while others took the fact', async () => {
    const before = await asked();
    await unbind(ReportSubmittedV1.type);
    await submit(5);
    await eventually('it is published all the same', async () => expect(await unpublished()).toBe(0));
    await eventually('all has had its effect', async () => expect(await effects()).toBe(BACKLOG + 650), { timeout: 20_000 });
    expect(await asked()).toBeGreaterThan(before);
    await bind(ReportSubmittedV1.type);
  });

  it('does not mistake a backlog for a loss', async () => {
    await consumer.close();
    const before = await asked();
    const checkpoints = await told();
    await submit(30);
    await eventually('several checkpoints stand behind the facts', async () => expect(await told()).toBeGreaterThan(checkpoints + 2), { timeout: 20_000 });
    consumer = await startConsumer();
    await eventually('all has had its effect', async () => expect(await effects()).toBe(BACKLOG + 680));
    await eventually('checkpoints were compared', async () => expect(await broker.depthOf(QUEUE)).toBe(0));
    const later = await told();
    await eventually('and further ones', async () => expect(await told()).toBeGreaterThan(later + 1), { timeout: 20_000 });
    expect(await asked()).toBe(before);
  });

  /** Two facts that were handled just now, as if they were still on their way. */
  async function unsettle(state: string, due: string): Promise<void> {
    const before = await effects();
    await submit(2);
    await eventually('both have had their effect', async () => expect(await effects()).toBe(before + 2));
    await consumerDatabase.query(`
      WITH gone AS (DELETE FROM scoring.inbox WHERE message_id IN (SELECT message_id FROM scoring.inbox ORDER BY message_id DESC LIMIT 2) RETURNING *)
      INSERT INTO scoring.attempts (queue, message_id, routing_key, state, due_at) SELECT queue, message_id, routing_key, $1, now() + $2::interval FROM gone`, [state, due]);
  }

  it.each(['RETRYING', 'PARKED'])('counts what is %s as settled', async (state) => {
    const before = await asked();
    await unsettle(state, '1 hour');
    const later = await told();
    await eventually('further checkpoints', async () => expect(await told()).toBeGreaterThan(later + 3), { timeout: 20_000 });
    expect(await asked()).toBe(before);
  });

  it('asks for a retry that never came back', async () => {
    const before = await asked();
    await unsettle('RETRYING', '-1 hour');
    await eventually('it is asked for', async () => expect(await asked()).toBeGreaterThan(before), { timeout: 20_000 });
  });

  it('heals what was lost together with all checkpoints that told of it', async () => {
    const before = await effects();
    const made = Date.now() - 2 * 3_600_000;
    const events = Array.from({ length: 3 }, (_, index) => exampleFact(ReportSubmittedV1, (event) => (event.id = idAt(made + index))));
    for (const event of events) {
      await producerDatabase.query('INSERT INTO tasks.outbox (id, routing_key, payload, published_at) VALUES ($1, $2, $3, now())', [event.id, ReportSubmittedV1.type, JSON.stringify(event)]);
    }
    await consumerDatabase.query(`UPDATE scoring.watermarks SET told_until = now() - interval '3 hours'`);
    await eventually('all has had its effect', async () => expect(await effects()).toBe(before + 3), { timeout: 20_000 });
    expect(await consumerDatabase.query('SELECT FROM scoring.effects WHERE id = ANY ($1)', [events.map(({ id }) => id)])).toHaveLength(3);
  });

  it('heals a retry that was lost after its window had been forgotten', async () => {
    const before = await effects();
    const event = exampleFact(ReportSubmittedV1, (made) => (made.id = idAt(Date.now() - 4 * 3_600_000)));
    await producerDatabase.query('INSERT INTO tasks.outbox (id, routing_key, payload, published_at) VALUES ($1, $2, $3, now())', [event.id, ReportSubmittedV1.type, JSON.stringify(event)]);
    await consumerDatabase.query(`INSERT INTO scoring.attempts (queue, message_id, routing_key, state, due_at) VALUES ($1, $2, $3, 'RETRYING', now() - interval '1 hour')`, [QUEUE, event.id, ReportSubmittedV1.type]);
    await eventually('it has had its effect', async () => expect(await effects()).toBe(before + 1), { timeout: 20_000 });
  });

  it.each(['PARKED', 'DISCARDED'])('asks for nothing that is %s in the table', async (state) => {
    const before = await asked();
    const had = await effects();
    await submit(1);
    await eventually('it has had its effect', async () => expect(await effects()).toBe(had + 1));
    await consumerDatabase.query(`
      WITH gone AS (DELETE FROM scoring.inbox WHERE message_id = (SELECT message_id FROM scoring.inbox ORDER BY message_id DESC LIMIT 1) RETURNING *)
      INSERT INTO scoring.parked_messages (id, queue, key, message_id, routing_key, told_by, headers, body, original_size, cause, reason, attempts, state, settled_at, settled_by, discard_reason)
      SELECT message_id, queue, message_id::text, message_id, routing_key, 'tasks', '{}', '{}', 2, 'a-cause', '', 0, $1, CASE WHEN $1 <> 'PARKED' THEN now() END,
        CASE WHEN $1 <> 'PARKED' THEN message_id END, CASE WHEN $1 = 'DISCARDED' THEN 'a reason' END FROM gone`, [state]);
    const later = await told();
    await eventually('further checkpoints', async () => expect(await told()).toBeGreaterThan(later + 3), { timeout: 20_000 });
    expect(await asked()).toBe(before);
  });

  it('asks nothing of the time before a queue listened', async () => {
    await consumer.close();
    await consumerDatabase.query('DELETE FROM scoring.watermarks');
    await consumerDatabase.query('DELETE FROM scoring.inbox');
    const before = await asked();
    const seeds = await openDelivery({ service: 'scoring', schema: 'scoring', publishes: [], connections: { databaseWorkerUrl: consumerDatabase.workerUrl } });
    await startWatermarks(seeds.dataSource, 'scoring', brokerDeploymentOf(scoring).reactions);
    await seeds.close();
    consumer = await startConsumer();
    const later = await told();
    await eventually('further checkpoints', async () => expect(await told()).toBeGreaterThan(later + 2), { timeout: 20_000 });
    expect(await asked()).toBe(before);
    expect((await consumer.health('queues')).ok).toBe(true);
  });
});
