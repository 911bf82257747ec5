import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newFact, RankingChangedV1, ReportSubmittedV1, exampleOf, CHECKPOINTS } from '@cchc/contracts';
import { connectionsWithoutBroker, eventually, startReactions, testDatabase, type RunningReactions, type TestDatabase } from '@cchc/testing';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DatabaseUnavailable } from './database-unavailable.js';
import { deliveryMigration } from './delivery.migration.js';
import { sendTogether, statementOf } from './packet.js';
import { prepared } from './prepared.js';
import { ANONYMOUS, type Scope } from './scope.js';
import { atCommit, causedBy, type Transaction } from './transaction.js';

// A wait that fails says so itself.
jest.setTimeout(60_000);

class Notes1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE tasks.notes (id int PRIMARY KEY, agency_code text NOT NULL);
      ALTER TABLE tasks.notes ENABLE ROW LEVEL SECURITY;
      CREATE POLICY api_scope ON tasks.notes TO tasks_api USING (tasks.scope_allows(agency_code));
      CREATE POLICY worker_all ON tasks.notes TO tasks_worker USING (true) WITH CHECK (true);`);
  }

  async down(): Promise<void> {}
}

const report = (): ReportSubmittedV1 => exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type).data;
const submitted = (data = report()) => newFact(ReportSubmittedV1, data.reportId, 1, data);
const scopeOf = (...agencies: string[]): Scope => ({ kind: 'agencies', agencies, roles: ['OFFICER'], personId: 'p' });

let database: TestDatabase;
let tasks: RunningReactions;

const insert = (tx: Transaction, id: number, agency = 'SO-NV'): Promise<unknown> =>
  tx.manager.query('INSERT INTO tasks.notes VALUES ($1, $2)', [id, agency]);
const countOf = async (table: string): Promise<number> =>
  (await database.query<{ count: number }>(`SELECT count(*)::int AS count FROM tasks.${table}`))[0]!.count;

beforeAll(async () => {
  database = await testDatabase({ service: 'tasks', schema: 'tasks', migrations: [deliveryMigration('tasks'), Notes1700000000000] });
  tasks = await startReactions({
    service: 'tasks', schema: 'tasks', contexts: ['tasks'], publishes: [ReportSubmittedV1], reactions: [], connections: connectionsWithoutBroker(database),
  });
});

afterAll(async () => {
  await tasks?.close();
  await database?.close();
});

describe('a unit of work', () => {
  it('commits the change and its facts together, at business time', async () => {
    const now = await tasks.work.run(async (tx) => {
      await insert(tx, 1);
      await tasks.outbox.add(tx, submitted(), submitted());
      return tx.now;
    });
    expect(now.toISOString()).toMatch(/^2021-03-08T01/);
    const rows = await database.query<{ id: string; payload: string }>('SELECT id, payload FROM tasks.outbox ORDER BY id');
    expect(rows.map(({ id, payload }) => (JSON.parse(payload) as { id: string }).id === id)).toEqual([true, true]);
    expect(JSON.parse(rows[0]!.payload)).toMatchObject({ source: '/tasks', time: now.toISOString(), aggregateversion: 1 });
  });

  it('leaves neither when it fails after outbox.add', async () => {
    const before = await countOf('outbox');
    await expect(tasks.work.run(async (tx) => {
      await insert(tx, 2);
      await tasks.outbox.add(tx, submitted());
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    expect(await countOf('outbox')).toBe(before);
    expect(await database.query('SELECT FROM tasks.notes WHERE id = 2')).toHaveLength(0);
  });

  it('does not pass when a failed statement was swallowed', async () => {
    await expect(tasks.work.run(async (tx) => {
      await insert(tx, 3);
      await insert(tx, 3).catch(() => undefined);
    })).rejects.toThrow('swallowed');
  });

  it('takes what goes with the commit after all others, and none of it when one of them fails', async () => {
    const add = (tx: Transaction, id: number): void => atCommit(tx, 'INSERT INTO tasks.notes VALUES ($1, $2)', [id, 'SO-NV']);
    const together = (id: number) => tasks.work.run(async (tx) => {
      add(tx, id);
      atCommit(tx, `UPDATE tasks.notes SET agency_code = 'late' WHERE id = $1`, [id]);
      await insert(tx, -id);
      await tasks.outbox.add(tx, submitted());
    });
    await together(10);
    expect(await database.query('SELECT id, agency_code FROM tasks.notes WHERE abs(id) = 10 ORDER BY id')).toEqual([{ id: -10, agency_code: 'SO-NV' }, { id: 10, agency_code: 'late' }]);
    const before = await countOf('outbox');
    await tasks.work.run((tx) => insert(tx, 11));
    await expect(together(11)).rejects.toThrow('notes_pkey');
    expect(await countOf('outbox')).toBe(before);
    expect(await database.query('SELECT FROM tasks.notes WHERE id = -11')).toHaveLength(0);
  });

  it('knows which statements a connection has not read because an earlier one failed', async () => {
    const onEach = (wrong: boolean) => Promise.allSettled(Array.from({ length: 10 }, () => tasks.work.run(async (tx) => {
      if (wrong) atCommit(tx, 'SELECT 1 / $1::int', [0]);
      atCommit(tx, 'SELECT 1 /* never read at first */');
      await prepared(tx, 'SELECT pg_sleep(0.05)');
    }, { scope: ANONYMOUS })));
    expect((await onEach(true)).map(({ status }) => status)).toEqual(Array(10).fill('rejected'));
    expect((await onEach(false)).map(({ status }) => status)).toEqual(Array(10).fill('fulfilled'));
  });

  it('refuses a value that cannot be written where it is given, and goes on', async () => {
    const endless: Record<string, unknown> = {};
    endless['self'] = endless;
    const rows = await tasks.work.run(async (tx) => {
      expect(() => atCommit(tx, 'SELECT $1::json', [endless])).toThrow('circular');
      await expect(prepared(tx, 'SELECT $1::json', [endless])).rejects.toThrow('circular');
      return prepared<{ one: number }>(tx, 'SELECT $1::int AS one', [1]);
    });
    expect(rows).toEqual([{ one: 1 }]);
  });

  it('as a snapshot sees what was there at its first look, and writes nothing', async () => {
    const look = (tx: Transaction) => tx.manager.query<{ count: number }[]>('SELECT count(*)::int AS count FROM tasks.notes');
    const [before, after] = await tasks.work.run(async (tx) => {
      const first = await look(tx);
      await database.query(`INSERT INTO tasks.notes VALUES (77, 'SO-NV')`);
      return [first, await look(tx)];
    }, { snapshot: true });
    expect(after).toEqual(before);
    expect(await countOf('notes')).toBe(before![0]!.count + 1);
    await expect(tasks.work.run((tx) => insert(tx, 78), { snapshot: true })).rejects.toThrow('read-only transaction');
    await database.query('DELETE FROM tasks.notes WHERE id = 77');
  });

  it('keeps the trace of what caused a fact', async () => {
    const cause = { id: '01890000-0000-7000-8000-000000000001', routingKey: 'x', subject: 'x/1', data: {}, aggregateVersion: 1, time: new Date(), correlationId: 'story-2' };
    await tasks.work.run(async (tx) => {
      await tasks.outbox.add(tx, submitted());
      await tasks.outbox.add(causedBy(tx, cause), submitted());
    }, { trace: { correlationId: 'story-1', traceparent: '00-a-b-01' } });
    const rows = await database.query<{ payload: string }>('SELECT payload FROM tasks.outbox ORDER BY id DESC LIMIT 2');
    expect(rows.map(({ payload }) => JSON.parse(payload) as object).reverse()).toMatchObject([
      { correlationid: 'story-1', traceparent: '00-a-b-01' },
      { correlationid: 'story-2', causationid: cause.id },
    ]);
  });

  it('D6: is retried when another wins the race, and tells when none was won', async () => {
    let tries = 0;
    const losing = (times: number) => tasks.work.run(async (tx) => {
      tries += 1;
      if (tries <= times) await tx.manager.query(`DO $$ BEGIN RAISE EXCEPTION 'race' USING ERRCODE = '40001'; END $$`);
      return tries;
    });
    expect(await losing(3)).toBe(4);
    tries = 0;
    await expect(losing(99)).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(tries).toBe(4);
  });
});

/** The kinds of the messages (PostgreSQL's letters) in each write to the socket from now on. */
function writesOf(client: pg.PoolClient): string[] {
  const { stream } = (client as unknown as { connection: { stream: { write(bytes: Buffer): boolean } } }).connection;
  const [writes, write] = [[] as string[], stream.write.bind(stream)];
  stream.write = (bytes) => {
    let kinds = '';
    for (let at = 0; at < bytes.length; at += 1 + bytes.readInt32BE(at + 1)) kinds += String.fromCharCode(bytes[at]!);
    writes.push(kinds);
    return write(bytes);
  };
  return writes;
}

describe('what a packet relies on inside pg', () => {
  const both = (divisor: number) => [statementOf('SELECT 1 / $1::int AS n', [divisor]), statementOf('SELECT $1::text AS t', ['x'])];
  const pool = () => new pg.Pool({ connectionString: database.workerUrl, max: 1 });

  it('a query writes itself by prepare() and _getRows(), and what is parsed once is not parsed again: one write, one Sync', async () => {
    const connections = pool();
    const client = await connections.connect();
    const writes = writesOf(client);
    const answers = [await sendTogether(client, both(1)), await sendTogether(client, both(1))];
    expect(writes).toEqual(['PBDEPBDES', 'BDEBDES']);
    for (const answer of answers) expect(answer.map(({ rows, command }) => [rows, command])).toEqual([[[{ n: 1 }], 'SELECT'], [[{ t: 'x' }], 'SELECT']]);
    client.release();
    await connections.end();
  });

  it('its notes of what was submitted can be taken back for what an error kept PostgreSQL from reading', async () => {
    const connections = pool();
    const client = await connections.connect();
    const writes = writesOf(client);
    await expect(sendTogether(client, both(0))).rejects.toThrow('division by zero');
    expect((await sendTogether(client, both(1))).map(({ rows }) => rows)).toEqual([[{ n: 1 }], [{ t: 'x' }]]);
    expect(writes).toEqual(['PBDEPBDES', 'BDEPBDES']);
    client.release();
    await connections.end();
  });
});

describe('statements of one turn', () => {
  const ask = (tx: Transaction, n: number) => prepared<{ n: number }>(tx, 'SELECT 6 / $1::int AS n', [n]);

  it('travel in one packet, in their order, behind a first one that goes out with the beginning', async () => {
    const first = statementOf('SELECT $1::int AS n', [7]);
    await tasks.work.run(async (tx, rows) => {
      const writes = writesOf((await tx.manager.queryRunner!.connect()) as pg.PoolClient);
      expect([rows, ...(await Promise.all([1, 2, 3].map((n) => ask(tx, n))))]).toEqual([[{ n: 7 }], [{ n: 6 }], [{ n: 3 }], [{ n: 2 }]]);
      expect(writes).toEqual(['PBDEBDEBDES']);
    }, { first });
  });

  it('fail together; none is sent once the transaction is over', async () => {
    let over!: Transaction;
    const together = tasks.work.run(async (tx) => {
      over = tx;
      return Promise.allSettled([ask(tx, 1), ask(tx, 0), ask(tx, 2)]).then((all) => { throw new Error(all.map(({ status }) => status).join(' ')); });
    });
    await expect(together).rejects.toThrow('rejected rejected rejected');
    await expect(ask(over, 1)).rejects.toThrow('released');
  });
});

describe('the outbox', () => {
  const adding = (fact: Parameters<typeof tasks.outbox.add>[1]) => tasks.work.run((tx) => tasks.outbox.add(tx, fact));

  it('refuses what consumers would refuse', async () => {
    await expect(adding(submitted(Object.assign(report(), { revision: 0 })))).rejects.toThrow('revision');
    const values = Object.fromEntries(Array.from({ length: 4_000 }, (_, index) => [`indicator-${index}`, '123456.789']));
    await expect(adding(submitted(Object.assign(report(), { values })))).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('refuses facts of other contexts, and its own that were not declared', async () => {
    const ranking = exampleOf<RankingChangedV1>(RankingChangedV1.type).data;
    await expect(adding(newFact(RankingChangedV1, 'x', 1, ranking))).rejects.toThrow('not a fact of tasks');
    await expect(adding(newFact(CHECKPOINTS.scoring, 'x', 1, exampleOf<never>(CHECKPOINTS.scoring.type).data))).rejects.toThrow('not a fact of tasks');
  });
});

describe('a scope', () => {
  const seen = (scope?: Scope) => tasks.work.run(async (tx) =>
    (await tx.manager.query<{ id: number }[]>('SELECT id FROM tasks.notes WHERE id >= 100 ORDER BY id')).map(({ id }) => id), scope && { scope });

  beforeAll(() => tasks.work.run(async (tx) => {
    await insert(tx, 100, 'SO-NV');
    await insert(tx, 101, 'SO-TC');
  }));

  it('shows the rows of its agencies and no others', async () => {
    expect(await seen()).toEqual([100, 101]);
    expect(await seen(scopeOf('SO-TC'))).toEqual([101]);
    expect(await seen(scopeOf('SO-TC', 'SO-NV'))).toEqual([100, 101]);
    expect(await seen(ANONYMOUS)).toEqual([]);
  });

  it('lets an agency write its own rows and tell facts, and nothing else', async () => {
    await tasks.work.run(async (tx) => {
      await insert(tx, 102, 'SO-TC');
      await tasks.outbox.add(tx, submitted());
    }, { scope: scopeOf('SO-TC') });
    await expect(tasks.work.run((tx) => insert(tx, 103, 'SO-NV'), { scope: scopeOf('SO-TC') })).rejects.toThrow('row-level security');
    const read = (table: string) => tasks.work.run((tx) => tx.manager.query(`SELECT FROM tasks.${table}`), { scope: scopeOf('SO-TC') });
    for (const table of ['outbox', 'inbox', 'attempts', 'parked_messages', 'watermarks']) await expect(read(table)).rejects.toThrow('permission denied');
  });
});

describe('D1: PostgreSQL restarts', () => {
  it('under an open transaction: it is told as unavailable, leaves nothing, and the next one works', async () => {
    const broken = tasks.work.run(async (tx) => {
      await insert(tx, 200);
      await database.cutConnections();
      await tx.manager.query('SELECT 1');
    });
    await expect(broken).rejects.toMatchObject({ name: 'DatabaseUnavailable', status: 503, lost: true });
    await tasks.work.run((tx) => insert(tx, 201));
    expect(await database.query('SELECT id FROM tasks.notes WHERE id >= 200')).toEqual([{ id: 201 }]);
  });

  it('under idle connections: the pool recovers by itself', async () => {
    await Promise.all(Array.from({ length: 5 }, () => tasks.work.run(async (tx) => tx.manager.query('SELECT pg_sleep(0.02)'))));
    await database.cutConnections();
    await eventually('a transaction succeeds', () => tasks.work.run((tx) => insert(tx, 202)));
    expect(await database.query('SELECT id FROM tasks.notes WHERE id = 202')).toHaveLength(1);
  });
});
