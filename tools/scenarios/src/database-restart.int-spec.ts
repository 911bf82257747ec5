import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exampleOf, newFact, ReportSubmittedV1 } from '@cchc/contracts';
import { DatabaseUnavailable } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { atScale, eventually, type RunningReactions } from '@cchc/testing';
import { ownPostgres } from './own-servers.features.js';
import { World } from './world.features.js';

jest.setTimeout(atScale(120_000, 10 * 60_000));

const RESTARTS = atScale(1, 10);
const PEOPLE = 8;

let postgres: Awaited<ReturnType<typeof ownPostgres>>;
let world: World;
let producer: RunningReactions;
let consumer: RunningReactions;

beforeAll(async () => {
  postgres = await ownPostgres('database-restart');
  world = await World.open();
  await world.tasks.query('CREATE TABLE tasks.reports (key uuid PRIMARY KEY)');
  await world.tasks.query('GRANT SELECT, INSERT ON tasks.reports TO tasks_worker');
  [producer, consumer] = await Promise.all([world.start('producer'), world.start('consumer')]);
});
afterAll(async () => {
  await Promise.all([producer?.close(), consumer?.close()]);
  await world?.close();
  await postgres?.close();
});

/** One command under its key: done now, or already. */
const command = (key: string): Promise<void> => producer.work.run(async (tx) => {
  const rows = await tx.manager.query<unknown[]>('INSERT INTO tasks.reports VALUES ($1) ON CONFLICT DO NOTHING RETURNING key', [key]);
  const { data } = exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type);
  if (rows.length > 0) await producer.outbox.add(tx, newFact(ReportSubmittedV1, data.reportId, 1, data));
});

describe('D1: an immediate restart of PostgreSQL under load', () => {
  it('is told as unavailable; a command that is sent again under its key is done once, and its fact has one effect', async () => {
    const done: string[] = [];
    const refusals: unknown[] = [];
    let over = false;
    const isDone = (key: string): Promise<boolean> => command(key).then(() => done.push(key) > 0, (error: unknown) => refusals.push(error) < 0);
    const person = async (): Promise<void> => {
      for (let key = newId(); !over; key = newId()) {
        while (!(await isDone(key))) await pause(50);
      }
    };
    const people = Array.from({ length: PEOPLE }, person);
    for (let restart = 0; restart < RESTARTS; restart += 1) {
      const before = done.length;
      await eventually('commands are done', () => expect(done.length).toBeGreaterThan(before + 50), { timeout: 30_000 });
      await postgres.restartAtOnce();
    }
    const after = done.length;
    await eventually('commands are done again', () => expect(done.length).toBeGreaterThan(after + 50), { timeout: 30_000 });
    over = true;
    await Promise.all(people);
    expect(refusals.length).toBeGreaterThan(0);
    expect(refusals.filter((error) => !(error instanceof DatabaseUnavailable))).toEqual([]);
    const reports = await world.tasks.query<{ key: string }>('SELECT key FROM tasks.reports');
    expect(reports.map(({ key }) => key).sort()).toEqual(done.sort());
    expect(await world.accepted()).toHaveLength(done.length);
    await world.settles();
  });
});
