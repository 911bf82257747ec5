import { afterEach, describe, expect, it } from '@jest/globals';
import { deliveryMigration } from '@cchc/delivery';
import { migrate, migrationsOf } from '@cchc/service-kit';
import { connectionsWithoutBroker, eventually, startReactions, testDatabase, type RunningReactions, type TestDatabase } from '@cchc/testing';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { DEPLOYMENTS } from './deployments.js';

let database: TestDatabase;
let running: RunningReactions | undefined;

afterEach(async () => {
  await running?.close();
  running = undefined;
  await database.close();
});

/** What the schema looks like, from the catalogue. */
const shapeOf = (schema: string): Promise<object[]> => database.query(`
  SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
  WHERE table_schema = $1 AND table_name <> 'migrations' ORDER BY table_name, column_name`, [schema]);

/** Takes the last migrations back, as an administrator would after a release that went wrong. */
async function takeBack(schema: string, migrations: readonly Function[], count: number): Promise<void> {
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl, schema, migrations: [...migrations], installExtensions: false }).initialize();
  try {
    for (let step = 0; step < count; step += 1) await owner.undoLastMigration({ transaction: 'each' });
  } finally {
    await owner.destroy();
  }
}

describe('D7: the migrations of a service', () => {
  it.each(DEPLOYMENTS.map((deployment) => [deployment.name, deployment] as const))('%s: can be taken back to the first and done again', async (service, deployment) => {
    const { schema } = deployment;
    const all = migrationsOf(deployment);
    database = await testDatabase({ service, schema, migrations: all });
    const before = await shapeOf(schema);
    await takeBack(schema, all, all.length - 1);
    expect((await shapeOf(schema)).length).toBeLessThan(before.length);
    await migrate({ ownerUrl: database.ownerUrl, service, schema, migrations: all });
    expect(await shapeOf(schema)).toEqual(before);
  });
});

class Notes1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE tasks.notes (id int GENERATED ALWAYS AS IDENTITY, title text NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tasks.notes');
  }
}

/** Expands: what the code of before does not know it need not give. */
class Authors1800000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE tasks.notes ADD COLUMN author text NOT NULL DEFAULT 'unknown'; CREATE TABLE tasks.authors (name text PRIMARY KEY)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tasks.authors; ALTER TABLE tasks.notes DROP COLUMN author');
  }
}

describe('D7: a migration while the code of before runs', () => {
  it('stops neither it nor the new one, in either direction', async () => {
    const before = [deliveryMigration('tasks'), Notes1700000000000];
    const after = [...before, Authors1800000000000];
    database = await testDatabase({ service: 'tasks', schema: 'tasks', migrations: before });
    const { work } = running = await startReactions({ service: 'tasks', schema: 'tasks', contexts: ['tasks'], publishes: [], reactions: [], connections: connectionsWithoutBroker(database) });
    const write = (sql: string) => work.run((tx) => tx.manager.query(sql));
    let written = 0;
    let over = false;
    const old = (async () => {
      for (; !over; written += 1) await write(`INSERT INTO tasks.notes (title) VALUES ('of before')`);
    })();
    const goesOn = async (): Promise<void> => {
      const had = written;
      await eventually('the code of before goes on', () => expect(written).toBeGreaterThan(had + 20));
    };
    await goesOn();
    await migrate({ ownerUrl: database.ownerUrl, service: 'tasks', schema: 'tasks', migrations: after });
    await write(`WITH a AS (INSERT INTO tasks.authors VALUES ('Lan') RETURNING name) INSERT INTO tasks.notes (title, author) SELECT 'of now', name FROM a`);
    await goesOn();
    await takeBack('tasks', after, 1);
    await goesOn();
    over = true;
    await old;
    expect(await database.query('SELECT title, count(*)::int AS count FROM tasks.notes GROUP BY title ORDER BY title'))
      .toEqual([{ title: 'of before', count: written }, { title: 'of now', count: 1 }]);
  });
});
