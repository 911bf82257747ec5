import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idAt, newId } from '@cchc/kernel';
import { testDatabase, type TestDatabase } from '@cchc/testing';
import type { DataSource } from 'typeorm';
import { dataSourceOf } from './data-source.js';
import { deliveryMigration } from './delivery.migration.js';
import { Housekeeping } from './housekeeping.js';

const YEARS = 365.25 * 86_400_000;
const at = (years: number): Date => new Date(Date.now() + years * YEARS);

let database: TestDatabase;
let worker: DataSource;
let owner: DataSource;

const clean = () => new Housekeeping('tasks', worker).clean();
const partitions = async (parent: string): Promise<string[]> =>
  (await database.query<{ name: string }>('SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = $1::regclass ORDER BY 1', [`tasks.${parent}`]))
    .map(({ name }) => name.replace('tasks.', ''));
const makePartition = (parent: string, column: string, when: Date) => owner.query('SELECT tasks.make_partition($1, $2, $3)', [parent, column, when]);
const tell = (id: string, published = true) =>
  worker.query('INSERT INTO tasks.outbox (id, routing_key, payload, published_at) VALUES ($1, $2, $3, CASE WHEN $4 THEN now() END)', [id, 'tasks.x', '{}', published]);
const claim = async (id: string): Promise<number> =>
  (await worker.query<unknown[]>(`INSERT INTO tasks.inbox (queue, message_id, routing_key) VALUES ('tasks.q', $1, 'tasks.x') ON CONFLICT DO NOTHING RETURNING 1`, [id])).length;
const placeOf = async (table: string, column: string, id: string): Promise<string | undefined> =>
  (await database.query<{ place: string }>(`SELECT tableoid::regclass::text AS place FROM tasks.${table} WHERE ${column} = $1`, [id]))[0]?.place.replace('tasks.', '');

beforeAll(async () => {
  database = await testDatabase({ service: 'tasks', schema: 'tasks', migrations: [deliveryMigration('tasks')] });
  worker = await dataSourceOf(database.workerUrl, { service: 'tasks', login: 'worker' }).initialize();
  owner = await dataSourceOf(database.ownerUrl, { service: 'tasks', login: 'worker' }).initialize();
});
afterAll(async () => {
  await Promise.allSettled([worker?.destroy(), owner?.destroy()]);
  await database?.close();
});

describe('outbox and inbox', () => {
  it('have their quarters made ahead, and making them again changes nothing', async () => {
    const made = await partitions('inbox');
    expect(made).toEqual([expect.stringMatching(/^inbox_\d{4}q\d$/), expect.stringMatching(/^inbox_\d{4}q\d$/), expect.stringMatching(/^inbox_\d{4}q\d$/), 'inbox_other']);
    await Promise.all([clean(), clean(), clean()]);
    expect(await partitions('inbox')).toEqual(made);
    const id = newId();
    await tell(id);
    expect(await placeOf('outbox', 'id', id)).toBe(made[0]!.replace('inbox', 'outbox'));
  });

  it('take ids of any time, and know each fact once, before and after its quarter is made', async () => {
    const id = idAt(at(3).getTime());
    expect([await claim(id), await claim(id)]).toEqual([1, 0]);
    expect(await placeOf('inbox', 'message_id', id)).toBe('inbox_other');
    await makePartition('inbox', 'message_id', at(3));
    expect(await placeOf('inbox', 'message_id', id)).toMatch(/^inbox_\d{4}q\d$/);
    expect(await claim(id)).toBe(0);
    expect(await claim('ffffffff-ffff-4fff-bfff-ffffffffffff')).toBe(1);
  });

  it('lose the quarters that are older than a plan year and 13 months, but nothing that was not published', async () => {
    const [old, waiting, young] = [idAt(at(-3).getTime()), idAt(at(-4).getTime()), idAt(at(-2).getTime())];
    for (const years of [-4, -3, -2]) await makePartition('outbox', 'id', at(years));
    await makePartition('inbox', 'message_id', at(-3));
    await tell(old);
    await tell(waiting, false);
    await tell(young);
    await claim(old);
    await clean();
    expect([await placeOf('outbox', 'id', old), await placeOf('inbox', 'message_id', old)]).toEqual([undefined, undefined]);
    expect(await placeOf('outbox', 'id', waiting)).toMatch(/^outbox_/);
    expect(await placeOf('outbox', 'id', young)).toMatch(/^outbox_/);
    await worker.query('UPDATE tasks.outbox SET published_at = now() WHERE id = $1', [waiting]);
    await clean();
    expect(await placeOf('outbox', 'id', waiting)).toBeUndefined();
  });

  it('do not wait behind a transaction that holds them, nor make others wait for long', async () => {
    await makePartition('outbox', 'id', at(-5));
    const holder = worker.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT FROM tasks.outbox LIMIT 1');
    await expect(clean()).rejects.toThrow('lock timeout');
    await tell(newId());
    await holder.rollbackTransaction();
    await holder.release();
    await clean();
    expect(await partitions('outbox')).not.toContain(`outbox_${at(-5).getUTCFullYear()}q${Math.floor(at(-5).getUTCMonth() / 3) + 1}`);
  });

  it('are claimed by the relay through the index of what is unpublished, whatever they hold', async () => {
    await database.query(`INSERT INTO tasks.outbox (id, routing_key, payload, published_at)
      SELECT (left(tasks.id_at(now())::text, 24) || lpad(to_hex(n), 12, '0'))::uuid, 'tasks.x', '{}', now() FROM generate_series(1, 20000) n`);
    await database.query('ANALYZE tasks.outbox');
    const relay = worker.createQueryRunner();
    await relay.startTransaction();
    await relay.query('SET LOCAL enable_sort = off');
    const rows: { 'QUERY PLAN': string }[] = await relay.query(`EXPLAIN SELECT id, routing_key, payload FROM tasks.outbox
      WHERE published_at IS NULL AND (not_before IS NULL OR not_before <= clock_timestamp()) ORDER BY id LIMIT 500 FOR UPDATE SKIP LOCKED`);
    await relay.rollbackTransaction();
    await relay.release();
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).not.toMatch(/Seq Scan|Sort  /);
    expect(plan).toMatch(/Index Scan using outbox_\d{4}q\d_id_idx/);
  });

  it('cannot be taken apart by a worker, who may not even delete a row', async () => {
    for (const sql of ['DELETE FROM tasks.outbox', 'DELETE FROM tasks.inbox', 'UPDATE tasks.inbox SET queue = queue', 'DELETE FROM tasks.inbox_other', 'SELECT FROM tasks.outbox_other',
      `SELECT tasks.make_partition('inbox', 'message_id', now())`, `SELECT tasks.drop_partition('inbox', 'inbox_other', tasks.id_at(now()), tasks.id_at(now()))`]) {
      await expect(worker.query(sql)).rejects.toThrow('permission denied');
    }
    await expect(worker.query('DROP TABLE tasks.inbox_other')).rejects.toThrow('must be owner');
  });
});
