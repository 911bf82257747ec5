import { Inject } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CONTENT_TYPE, ReportSubmittedV1 } from '@cchc/contracts';
import { brokerDeploymentOf, deliveryMigration, OnFact, Reaction, type Transaction } from '@cchc/delivery';
import { EVENTS, Unprocessable, type BrokerDeployment, type Delivered } from '@cchc/messaging';
import { connectionsOf } from '../connections.js';
import { exampleFact } from '../given-fact.js';
import { startReactions } from '../start-reactions.js';
import { tcpProxy } from '../tcp-proxy.js';
import { testBroker } from '../test-broker.js';
import { testDatabase } from '../test-database.js';
import { deliveryBehaviour } from './delivery.features.js';
import type { Before, Replica, Told, TransportUnderTest } from './transport-under-test.features.js';

const BEFORE = Symbol('what the suite does in the consumer');
const QUEUE = 'scoring.behave';
// The prefetch of CchcTransport.
const IN_HAND = 400;

class Behaviour1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE scoring.effects (n int GENERATED ALWAYS AS IDENTITY, id uuid NOT NULL);
      CREATE TABLE scoring.held (subject text PRIMARY KEY, version bigint NOT NULL);`);
  }

  async down(): Promise<void> {}
}

@Reaction(QUEUE)
class Behave {
  constructor(@Inject(BEFORE) private readonly before: Before) {}

  @OnFact(ReportSubmittedV1, { many: true })
  async submitted(tx: Transaction, facts: Delivered<ReportSubmittedV1>[]): Promise<void> {
    for (const { id, subject, aggregateVersion: version } of facts) {
      await this.before({ id, subject, version });
      await tx.manager.query('INSERT INTO scoring.effects (id) VALUES ($1)', [id]);
      await tx.manager.query(`INSERT INTO scoring.held VALUES ($1, $2)
        ON CONFLICT (subject) DO UPDATE SET version = excluded.version WHERE held.version < excluded.version`, [subject, version]);
    }
  }
}

const tasks: BrokerDeployment = { service: 'tasks', contexts: ['tasks'], reactions: [], hints: [] };
const scoring = { service: 'scoring', schema: 'scoring', contexts: ['scoring' as const], publishes: [], reactions: [Behave] };

/** Our transport on the RabbitMQ at hand: nothing here is peculiar to a version of it. */
async function rabbitmq(): Promise<TransportUnderTest> {
  const database = await testDatabase({ service: 'scoring', schema: 'scoring', migrations: [deliveryMigration('scoring'), Behaviour1700000000000] });
  const broker = await testBroker([tasks, brokerDeploymentOf(scoring)], { delays: { '5s': 60, '30s': 70, '2m': 80, '10m': 90, '1h': 100 } });

  async function startReplica(before: Before = () => undefined): Promise<Replica> {
    const link = await tcpProxy(broker.adminUrl);
    const connections = connectionsOf(database, broker, 'scoring');
    const running = await startReactions({
      ...scoring, connections: { ...connections, amqpUrl: link.through(connections.amqpUrl) }, providers: [{ provide: BEFORE, useValue: before }],
    });
    return { cutOff: () => link.cut(), stop: () => running.close().then(() => link.close()) };
  }

  async function send(facts: readonly Told[]): Promise<void> {
    await Promise.all(facts.map(({ id, subject, version }) => {
      const event = exampleFact(ReportSubmittedV1, (change) => Object.assign(change, { id, subject, aggregateversion: version }));
      return broker.publishAs('tasks', EVENTS, ReportSubmittedV1.type, JSON.stringify(event), { messageId: id, contentType: CONTENT_TYPE });
    }));
  }

  return {
    inHand: IN_HAND, startReplica, send,
    refusal: (slug, detail) => new Unprocessable(slug, detail),
    waiting: () => broker.depthOf(QUEUE),
    effects: async () => (await database.query<{ id: string }>('SELECT id FROM scoring.effects ORDER BY n')).map(({ id }) => id),
    held: async (subject) => Number((await database.query<{ version: string }>('SELECT version FROM scoring.held WHERE subject = $1', [subject]))[0]?.version ?? 0),
    parked: () => database.query(`SELECT message_id AS id, cause, reason FROM scoring.parked_messages WHERE state = 'PARKED'`),
    close: async () => {
      await broker.close();
      await database.close();
    },
  };
}

deliveryBehaviour('RabbitMQ', rabbitmq);
