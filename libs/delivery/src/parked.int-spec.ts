import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CONTENT_TYPE, RankingChangedV1, ReportSubmittedV1, type CloudEvent } from '@cchc/contracts';
import { newId } from '@cchc/kernel';
import { EVENTS, PARKED, parkedQueueOf, RETRY } from '@cchc/messaging';
import {
  atScale, connectionsOf, eventually, exampleFact, startReactions, type RunningReactions, type TestBroker, type TestDatabase,
} from '@cchc/testing';
import { ParkedDesk, type ParkedEntry, type ParkedState } from './parked-desk.js';
import { effectsIn, interference, QUEUE, sampleServers, scoring } from './scoring-sample.features.js';
import { Unprocessable } from './index.js';

// A wait that fails says so itself.
jest.setTimeout(atScale(60_000, 180_000));

const MANY = atScale(200, 1_000);
const BY = { personId: '018f0000-0000-7000-8000-00000000000a', name: 'Quản trị hệ thống' };

let database: TestDatabase;
let broker: TestBroker;
let running: RunningReactions;
let desk: ParkedDesk;

const start = () => startReactions({ ...scoring, connections: connectionsOf(database, broker, 'scoring') });
const effectsOf = (id: string): Promise<number> => effectsIn(database, id);
const entriesOf = (messageId: string) =>
  database.query<{ id: string; state: ParkedState; previous_id: string | null; cause: string; reason: string; attempts: number; told_by: string }>(
    'SELECT * FROM scoring.parked_messages WHERE message_id = $1 ORDER BY id', [messageId]);
const redrive = async (id: string, at = desk): Promise<ParkedEntry | undefined> => {
  const entry = await running.work.run((tx) => at.redrive(tx, id, BY));
  at.wake();
  return entry;
};
const discard = (id: string, reason = 'gửi thử') => running.work.run((tx) => desk.discard(tx, id, BY, reason));
const send = (event: CloudEvent, options: object = {}) =>
  broker.publishAs('tasks', EVENTS, ReportSubmittedV1.type, JSON.stringify(event), { messageId: event.id, contentType: CONTENT_TYPE, ...options });

/** A fact that the consumer refuses, parked. */
async function parkedFact(): Promise<string> {
  const event = exampleFact(ReportSubmittedV1);
  interference.act = () => {
    throw new Unprocessable('period-unknown', '2019-Q1 is in no plan');
  };
  await send(event);
  await eventually('it is parked', async () => expect(await entriesOf(event.id)).toMatchObject([{ state: 'PARKED' }]));
  return event.id;
}

beforeAll(async () => {
  ({ database, broker } = await sampleServers());
  running = await start();
  desk = running.app.get(ParkedDesk);
  await eventually('every queue is consumed', async () => expect((await running.health('queues')).ok).toBe(true));
});

afterEach(() => {
  interference.act = () => undefined;
});

afterAll(async () => {
  await running?.close();
  await broker?.close();
  await database?.close();
});

describe('a parked message', () => {
  it('is listed, and shown with its cause, headers and payload', async () => {
    const event = exampleFact(ReportSubmittedV1);
    interference.act = () => {
      throw new Unprocessable('period-unknown', '2019-Q1 is in no plan');
    };
    await send(event, { headers: { origin: 'a test', count: 3 } });
    const [entry] = await eventually('it is parked', async () => {
      const entries = await entriesOf(event.id);
      expect(entries).toHaveLength(1);
      return entries;
    });
    const found = await running.work.run((tx) => desk.list(tx, { queue: QUEUE, type: ReportSubmittedV1.type, cause: 'period-unknown', state: 'PARKED' }, { limit: 10, offset: 0 }));
    expect(found).toMatchObject({ total: 1, entries: [{ id: entry!.id, messageId: event.id, reason: '2019-Q1 is in no plan', state: 'PARKED', settledBy: null }] });
    for (const filter of [{ queue: 'x' }, { type: 'x' }, { cause: 'x' }, { state: 'REDRIVEN' as const }]) {
      expect(await running.work.run((tx) => desk.list(tx, filter, { limit: 10, offset: 0 }))).toEqual({ total: 0, entries: [] });
    }
    const shown = await running.work.run((tx) => desk.one(tx, entry!.id));
    expect(shown).toMatchObject({ toldBy: 'tasks', contentType: CONTENT_TYPE, headers: { origin: 'a test', count: '3' } });
    expect(JSON.parse(shown!.body.toString())).toEqual(event);
    expect(await running.work.run((tx) => desk.one(tx, newId()))).toBeUndefined();
  });

  it(`M18: ${MANY} redriven by a double click each take effect once`, async () => {
    const events = Array.from({ length: MANY }, () => exampleFact(ReportSubmittedV1));
    interference.act = () => {
      throw new Unprocessable('period-unknown', 'not yet');
    };
    await Promise.all(events.map((event) => send(event)));
    const ids = events.map(({ id }) => id);
    await eventually('all are parked', async () =>
      expect(await database.query('SELECT count(*)::int AS n FROM scoring.parked_messages WHERE message_id = ANY ($1)', [ids])).toEqual([{ n: MANY }]), { timeout: 50_000 });
    const rows = await database.query<{ id: string }>('SELECT id FROM scoring.parked_messages WHERE message_id = ANY ($1)', [ids]);
    interference.act = () => undefined;
    for (let from = 0; from < rows.length; from += 20) {
      await Promise.all(rows.slice(from, from + 20).flatMap(({ id }) => [redrive(id), redrive(id)]));
    }
    await eventually('each had its effect once', async () =>
      expect(await database.query('SELECT count(*)::int AS n, count(DISTINCT id)::int AS ids FROM scoring.effects WHERE id = ANY ($1)', [ids])).toEqual([{ n: MANY, ids: MANY }]), { timeout: 30_000 });
    await eventually('all are marked', async () =>
      expect(await database.query(`SELECT state, count(*)::int AS n FROM scoring.parked_messages WHERE message_id = ANY ($1) GROUP BY 1`, [ids])).toEqual([{ state: 'REDRIVEN', n: MANY }]));
    await eventually('nothing of their tries is kept', async () => expect(await database.query('SELECT FROM scoring.attempts WHERE message_id = ANY ($1)', [ids])).toHaveLength(0));
  });

  it('goes back to its own queue with all its tries, and parks anew with a link to the former', async () => {
    let tries = 0;
    const poison = exampleFact(ReportSubmittedV1);
    interference.act = ({ id }) => {
      if (id !== poison.id) return;
      tries += 1;
      throw new Error('the weather is bad');
    };
    await send(poison);
    const [first] = await eventually('it is parked', async () => {
      const entries = await entriesOf(poison.id);
      expect(entries).toMatchObject([{ cause: 'retries-exhausted', attempts: 5 }]);
      return entries;
    }, { timeout: 20_000 });
    expect(tries).toBe(9);
    await redrive(first!.id);
    await eventually('it is parked again', async () => expect(await entriesOf(poison.id)).toMatchObject([
      { id: first!.id, state: 'REDRIVEN' }, { state: 'PARKED', previous_id: first!.id, cause: 'retries-exhausted', attempts: 5 },
    ]), { timeout: 20_000 });
    expect(tries).toBe(18);
    expect(await redrive(first!.id)).toMatchObject({ state: 'REDRIVEN' });
    expect(tries).toBe(18);
  });

  it('is redriven by another process when the first one died before it was marked', async () => {
    const messageId = await parkedFact();
    interference.act = () => undefined;
    const [entry] = await entriesOf(messageId);
    await redrive(entry!.id);
    await eventually('it has had its effect', async () => expect(await effectsOf(messageId)).toBe(1));
    await database.query(`UPDATE scoring.parked_messages SET state = 'REDRIVING' WHERE id = $1`, [entry!.id]);
    desk.wake();
    await eventually('it is marked', async () => expect(await entriesOf(messageId)).toMatchObject([{ state: 'REDRIVEN' }]));
    await eventually('the double was absorbed', async () => expect(await broker.depthOf(QUEUE)).toBe(0));
    expect(await effectsOf(messageId)).toBe(1);
  });

  it('that is parked twice is one entry', async () => {
    const messageId = await parkedFact();
    const { id, ...event } = exampleFact(ReportSubmittedV1);
    await send({ ...event, id: messageId });
    await eventually('both are through', async () => {
      expect(await broker.depthOf(QUEUE)).toBe(0);
      expect(await broker.depthOf(parkedQueueOf('scoring'))).toBe(0);
    });
    expect(await entriesOf(messageId)).toHaveLength(1);
    expect(id).not.toBe(messageId);
  });

  it('is discarded with a reason, by name, and stays so when it comes again', async () => {
    const messageId = await parkedFact();
    const [entry] = await entriesOf(messageId);
    expect(await discard(entry!.id)).toMatchObject({ state: 'DISCARDED', discardReason: 'gửi thử', settledBy: BY.name, settledAt: expect.any(Date) });
    expect(await discard(entry!.id, 'another')).toMatchObject({ discardReason: 'gửi thử' });
    expect(await redrive(entry!.id)).toMatchObject({ state: 'DISCARDED' });
    const { id: _, ...event } = exampleFact(ReportSubmittedV1);
    const marker = exampleFact(ReportSubmittedV1);
    interference.act = ({ id }) => {
      if (id === marker.id) throw new Unprocessable('a-marker', 'it came behind');
    };
    await send({ ...event, id: messageId });
    await send(marker);
    await eventually('what came behind it is parked', async () => expect(await entriesOf(marker.id)).toHaveLength(1));
    expect(await entriesOf(messageId)).toMatchObject([{ state: 'DISCARDED' }]);
    expect(await effectsOf(messageId)).toBe(0);
    expect(await database.query('SELECT settled_by FROM scoring.parked_messages WHERE id = $1', [entry!.id])).toEqual([{ settled_by: BY.personId }]);
  });
});

describe('what nobody can read', () => {
  it('is shown as it came; redriven, it parks again', async () => {
    const messageId = newId();
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x7b]);
    await broker.publishAs('tasks', EVENTS, ReportSubmittedV1.type, bytes, { messageId });
    const [entry] = await eventually('it is parked', async () => {
      const entries = await entriesOf(messageId);
      expect(entries).toMatchObject([{ cause: 'malformed-json' }]);
      return entries;
    });
    expect((await running.work.run((tx) => desk.one(tx, entry!.id)))!.body).toEqual(bytes);
    await redrive(entry!.id);
    await eventually('it is parked again', async () => expect(await entriesOf(messageId)).toMatchObject([{ state: 'REDRIVEN' }, { cause: 'malformed-json', previous_id: entry!.id, state: 'PARKED' }]));
  });

  it('Z8: is not made genuine by redriving it', async () => {
    const forged = exampleFact(RankingChangedV1);
    await broker.publishAs('tasks', RETRY, QUEUE, JSON.stringify(forged), { messageId: forged.id, headers: { 'cchc-delay': '5s', 'cchc-teller': 'scoring' } });
    const [entry] = await eventually('it is parked as forged', async () => {
      const entries = await entriesOf(forged.id);
      expect(entries).toMatchObject([{ cause: 'forged-user', told_by: 'tasks' }]);
      return entries;
    });
    await redrive(entry!.id);
    await eventually('it is parked as forged again', async () => expect(await entriesOf(forged.id)).toMatchObject([{ state: 'REDRIVEN' }, { cause: 'forged-user', told_by: 'tasks' }]));
    await expect(broker.publishAs('tasks', PARKED, QUEUE, '{}', {})).rejects.toThrow();
  });
});
