import { RankingChangedV1, ReportAcceptedV1, ReportSubmittedV1 } from '@cchc/contracts';
import type { BrokerDeployment } from '@cchc/messaging';
import { testBroker, testDatabase, type TestBroker, type TestDatabase } from '@cchc/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Delivered } from './index.js';
import { deliveryMigration } from './delivery.migration.js';
import { brokerDeploymentOf, Hint, OnFact, OnHint, Reaction } from './reaction.js';
import type { Transaction } from './transaction.js';

export class Effects1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE scoring.effects (n int GENERATED ALWAYS AS IDENTITY, id uuid NOT NULL, version bigint NOT NULL, batch int NOT NULL)');
  }

  async down(): Promise<void> {}
}

/** What a test wants to happen inside a handler: `act` is called before its effect with each fact. */
export const interference: { act: (fact: Delivered, tx: Transaction) => unknown } = { act: () => undefined };
export const hints: string[] = [];

async function effect(tx: Transaction, facts: Delivered[]): Promise<void> {
  for (const fact of facts) await interference.act(fact, tx);
  for (const { id, aggregateVersion } of facts) {
    await tx.manager.query('INSERT INTO scoring.effects (id, version, batch) VALUES ($1, $2, $3)', [id, aggregateVersion, facts.length]);
  }
}

@Reaction('scoring.pre-fill')
class PreFill {
  @OnFact(ReportSubmittedV1, { many: true })
  submitted(tx: Transaction, facts: Delivered<ReportSubmittedV1>[]): Promise<void> {
    return effect(tx, facts);
  }

  @OnFact(ReportAcceptedV1)
  accepted(tx: Transaction, fact: Delivered<ReportAcceptedV1>): Promise<void> {
    return effect(tx, [fact]);
  }
}

@Hint()
class TellPages {
  @OnHint(RankingChangedV1)
  changed(fact: Delivered<RankingChangedV1>): void {
    if (fact.data.version === 666) throw new Error('no page wants to hear this');
    hints.push(fact.id);
  }
}

export const QUEUE = 'scoring.pre-fill';
export const DELAYS = { '5s': 60, '30s': 70, '2m': 80, '10m': 90, '1h': 100 };
/** A service with one work queue, one hint and an effect that can be counted. */
export const scoring = { service: 'scoring', schema: 'scoring', contexts: ['scoring' as const], publishes: [RankingChangedV1], reactions: [PreFill, TellPages] };

// Who may tell the facts that the sample hears.
const tasks: BrokerDeployment = { service: 'tasks', contexts: ['tasks'], reactions: [], hints: [] };

/** A database and a broker that know the sample and nothing else. */
export async function sampleServers(): Promise<{ database: TestDatabase; broker: TestBroker }> {
  const database = await testDatabase({ service: 'scoring', schema: 'scoring', migrations: [deliveryMigration('scoring'), Effects1700000000000] });
  return { database, broker: await testBroker([tasks, brokerDeploymentOf(scoring)], { delays: DELAYS }) };
}

/** How many effects a fact has had. */
export const effectsIn = async (database: TestDatabase, id: string): Promise<number> => (await database.query('SELECT FROM scoring.effects WHERE id = $1', [id])).length;
