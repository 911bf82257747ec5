import { expect } from '@jest/globals';
import { deliveryMigration, brokerDeploymentOf, type Connections } from '@cchc/delivery';
import { DELAYS, type Delays } from '@cchc/messaging';
import { atScale, connectionsOf, eventually, startReactions, testBroker, testDatabase, type RunningReactions, type TestBroker, type TestDatabase } from '@cchc/testing';
import { consumer, producer } from '../survive.mjs';

const SHORT_DELAYS = { '5s': 60, '30s': 70, '2m': 80, '10m': 90, '1h': 100 };

/** A producer's and a consumer's database and the broker between them; what was accepted is compared with what it effected. */
export class World {
  private constructor(
    readonly tasks: TestDatabase,
    readonly scoring: TestDatabase,
    readonly broker: TestBroker,
  ) {}

  static async open(): Promise<World> {
    const [tasks, scoring, broker] = await Promise.all([
      testDatabase({ service: 'tasks', schema: 'tasks', migrations: [deliveryMigration('tasks')] }),
      testDatabase({ service: 'scoring', schema: 'scoring', migrations: [deliveryMigration('scoring')] }),
      testBroker([brokerDeploymentOf(producer), brokerDeploymentOf(consumer)], { delays: atScale<Delays>(SHORT_DELAYS, DELAYS) }),
    ]);
    await scoring.query('CREATE TABLE scoring.effects (id uuid NOT NULL)');
    await scoring.query('GRANT INSERT ON scoring.effects TO scoring_worker');
    return new World(tasks, scoring, broker);
  }

  connectionsOf(role: 'producer' | 'consumer'): Connections {
    return role === 'producer' ? connectionsOf(this.tasks, this.broker, 'tasks') : connectionsOf(this.scoring, this.broker, 'scoring');
  }

  start(role: 'producer' | 'consumer'): Promise<RunningReactions> {
    return startReactions({ ...(role === 'producer' ? producer : consumer), connections: this.connectionsOf(role) });
  }

  async accepted(): Promise<string[]> {
    return idsOf(await this.tasks.query(`SELECT id FROM tasks.outbox WHERE routing_key = 'tasks.report.submitted.v1' ORDER BY id`));
  }

  async unpublished(): Promise<number> {
    return (await this.tasks.query(`SELECT FROM tasks.outbox WHERE routing_key = 'tasks.report.submitted.v1' AND published_at IS NULL`)).length;
  }

  /** One entry an effect. */
  async effects(): Promise<string[]> {
    return idsOf(await this.scoring.query('SELECT id FROM scoring.effects ORDER BY id'));
  }

  /** Nothing lost, nothing doubled. */
  async settles(timeout = 30_000): Promise<void> {
    await eventually('everything that was accepted has had its effect, once', async () =>
      expect(await this.reconciled()).toEqual({ missing: [], doubled: 0, unfounded: 0 }), { timeout });
  }

  /** The first of what is missing is enough to look for: the difference of two long lists takes longer than the delivery. */
  private async reconciled(): Promise<{ missing: string[]; doubled: number; unfounded: number }> {
    const [accepted, effects] = await Promise.all([this.accepted(), this.effects()]);
    const [all, had] = [new Set(accepted), new Set(effects)];
    const missing = accepted.filter((id) => !had.has(id)).slice(0, 5);
    return { missing, doubled: effects.length - had.size, unfounded: [...had].filter((id) => !all.has(id)).length };
  }

  async close(): Promise<void> {
    await this.broker.close();
    await Promise.all([this.tasks.close(), this.scoring.close()]);
  }
}

const idsOf = (rows: Record<string, unknown>[]): string[] => rows.map(({ id }) => String(id));
