import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CONTENT_TYPE, RankingChangedV1, ReportAcceptedV1, ReportSubmittedV1, exampleOf, newFact } from '@cchc/contracts';
import { newId } from '@cchc/kernel';
import { EVENTS, RETRY, metrics, parkedQueueOf } from '@cchc/messaging';
import {
  connectionsOf, eventually, exampleFact, givenFact, startReactions, type RunningReactions, type TestBroker, type TestDatabase,
} from '@cchc/testing';
import { effectsIn, hints, interference, QUEUE, sampleServers, scoring } from './scoring-sample.features.js';

// A wait that fails says so itself.
jest.setTimeout(60_000);


let database: TestDatabase;
let broker: TestBroker;
let running: RunningReactions;

const start = () => startReactions({ ...scoring, timing: { lookEvery: 500, showRepair: 2_000 }, connections: connectionsOf(database, broker, 'scoring') });
const effectsOf = (id: string): Promise<number> => effectsIn(database, id);
const parkedOf = (where: string, value: unknown) =>
  database.query<{ cause: string; attempts: number; routing_key: string; original_size: number }>(`SELECT * FROM scoring.parked_messages WHERE ${where} = $1`, [value]);
const send = (content: Buffer | string, options: object = {}, user = 'tasks') => broker.publishAs(user, EVENTS, ReportSubmittedV1.type, content, options);

beforeAll(async () => {
  ({ database, broker } = await sampleServers());
  running = await start();
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

describe('a work queue', () => {
  it('takes many at once and one at a time, each with its version', async () => {
    const facts = await Promise.all(Array.from({ length: 50 }, (_, version) => givenFact(broker, ReportSubmittedV1, (event) => (event.aggregateversion = version))));
    const single = await givenFact(broker, ReportAcceptedV1);
    await eventually('51 effects', async () => expect(await database.query('SELECT DISTINCT id FROM scoring.effects')).toHaveLength(51));
    const rows = await database.query<{ version: string; batch: number }>('SELECT version, batch FROM scoring.effects WHERE id = ANY ($1)', [facts.map(({ id }) => id)]);
    expect(rows.map(({ version }) => Number(version)).sort((a, b) => a - b)).toEqual(facts.map((_, index) => index));
    expect(Math.max(...rows.map(({ batch }) => batch))).toBeGreaterThan(1);
    expect(await database.query('SELECT batch FROM scoring.effects WHERE id = $1', [single.id])).toEqual([{ batch: 1 }]);
  });

  it('M11: lost connections are made again, and what they had in hand is done once', async () => {
    let handled = 0;
    interference.act = async () => {
      handled += 1;
      await eventually('the broker has cut the connections', async () => {
        await broker.closeConnectionsOf('scoring');
        expect((await running.health('queues')).ok).toBe(false);
      });
    };
    const fact = await givenFact(broker, ReportSubmittedV1);
    await eventually('it is committed', async () => expect(await effectsOf(fact.id)).toBe(1));
    await eventually('the queue is consumed again and empty', async () => {
      expect((await running.health('queues')).ok).toBe(true);
      expect(await broker.depthOf(QUEUE)).toBe(0);
    });
    expect(handled).toBe(1);
    expect(await database.query('SELECT FROM scoring.attempts')).toHaveLength(0);
  });
});

describe('M7: what can never be handled', () => {
  const valid = () => exampleFact(ReportSubmittedV1);
  const cases: [cause: string, act: () => Promise<void>][] = [
    ['malformed-json', () => send('{"specversion"', { messageId: newId() })],
    ['not-a-cloud-event', () => send('[]', { messageId: newId() })],
    ['no-message-id', () => send(JSON.stringify(valid()))],
    ['unknown-type', () => ((event) => send(JSON.stringify({ ...event, type: event.type.replace('.v1', '.v9') }), { messageId: event.id }))(valid())],
    ['invalid-data', () => ((event) => send(JSON.stringify({ ...event, data: Object.assign(event.data, { revision: -1 }) }), { messageId: event.id }))(valid())],
    ['too-large', () => send(Buffer.alloc(5_000_000, 'x'), { messageId: newId() })],
    ['another-id', () => send(JSON.stringify(valid()), { messageId: newId() })],
    ['forged-source', () => ((event) => send(JSON.stringify({ ...event, source: '/gateway' }), { messageId: event.id }))(valid())],
    ['forged-user', () => ((event) => send(JSON.stringify(event), { messageId: event.id, userId: undefined }))(valid())],
  ];

  it('O5: is parked at once with its cause, and counted, and the queue keeps flowing', async () => {
    for (const [, act] of cases) await act();
    const good = await givenFact(broker, ReportSubmittedV1);
    await eventually('the good one is handled', async () => expect(await effectsOf(good.id)).toBe(1));
    for (const [cause] of cases) {
      const [row] = await eventually(`${cause} is in the table`, async () => {
        const rows = await parkedOf('cause', cause);
        expect(rows).toHaveLength(1);
        return rows;
      });
      expect(row).toMatchObject({ attempts: 0, routing_key: ReportSubmittedV1.type });
    }
    expect((await parkedOf('cause', 'too-large'))[0]!.original_size).toBe(5_000_000);
    expect(await running.health('parked')).toMatchObject({ ok: false, detail: { parked: cases.length } });
    expect((await metrics.parkedWaiting.get()).values).toMatchObject([{ value: cases.length }]);
    expect(await broker.depthOf(parkedQueueOf('scoring'))).toBe(0);
  });

  it('Z8: another service may neither tell the facts of tasks, nor slip them in through the delays', async () => {
    const event = valid();
    await expect(send(JSON.stringify(event), { messageId: event.id }, 'scoring')).rejects.toThrow();
    const forged = exampleFact(RankingChangedV1);
    await broker.publishAs('tasks', RETRY, QUEUE, JSON.stringify(forged), { messageId: forged.id, headers: { 'cchc-delay': '5s' } });
    await eventually('it is parked as forged', async () => expect(await parkedOf('message_id', forged.id)).toMatchObject([{ cause: 'forged-user' }]));
  });
});

describe('a consumer that fails', () => {
  it('climbs the ladder: 3 fast retries, 5 delays, then it is parked', async () => {
    let tries = 0;
    const poison = exampleFact(ReportSubmittedV1);
    interference.act = ({ id }) => {
      if (id !== poison.id) return;
      tries += 1;
      throw new Error('the weather is bad');
    };
    await send(JSON.stringify(poison), { messageId: poison.id, contentType: CONTENT_TYPE });
    await eventually('it is parked', async () => expect(await parkedOf('message_id', poison.id)).toMatchObject([{ cause: 'retries-exhausted', reason: 'the weather is bad', attempts: 5, routing_key: ReportSubmittedV1.type }]));
    expect(tries).toBe(4 + 5);
    expect(await effectsOf(poison.id)).toBe(0);
    expect(await database.query('SELECT state, retries FROM scoring.attempts WHERE message_id = $1', [poison.id])).toEqual([{ state: 'PARKED', retries: 6 }]);
  });

  it('waits for the database without blaming the message', async () => {
    const delayed = async () => (await metrics.consumed.get()).values
      .filter(({ labels }) => String(labels['outcome']).startsWith('retry')).reduce((sum, { value }) => sum + value, 0);
    const before = await delayed();
    // More often than a message would be tried fast.
    let cuts = 6;
    interference.act = async () => {
      if (cuts-- > 0) await database.cutConnections();
    };
    const fact = await givenFact(broker, ReportAcceptedV1);
    await eventually('it has had its effect', async () => expect(await effectsOf(fact.id)).toBe(1), { timeout: 20_000 });
    expect(await delayed()).toBe(before);
    expect(await database.query('SELECT FROM scoring.attempts WHERE message_id = $1', [fact.id])).toHaveLength(0);
  });
});

describe('a message that kills its process', () => {
  const redeliver = async (starts: number): Promise<string> => {
    const event = exampleFact(ReportSubmittedV1);
    await running.close();
    await database.query(`INSERT INTO scoring.attempts (queue, message_id, routing_key, state, starts) VALUES ($1, $2, $3, 'STARTED', $4)`, [QUEUE, event.id, ReportSubmittedV1.type, starts]);
    await send(JSON.stringify(event), { messageId: event.id });
    for (let i = 0; i < 5; i += 1) await givenFact(broker, ReportSubmittedV1);
    // Taken and given back, as by a process that died: all six are redelivered.
    await broker.administer(async (channel) => {
      await channel.prefetch(10);
      let taken = 0;
      await new Promise<void>((resolve) => void channel.consume(QUEUE, () => (taken += 1) === 6 && resolve()));
    });
    return event.id;
  };

  it('M3: is handled alone after 3 unfinished starts', async () => {
    const alone: number[] = [];
    const seen: string[] = [];
    const id = await redeliver(3);
    interference.act = async (fact) => {
      seen.push(fact.id);
      if (fact.id !== id) return;
      const [row] = await database.query<{ starts: number }>('SELECT starts FROM scoring.attempts WHERE message_id = $1', [id]);
      alone.push(row!.starts);
    };
    running = await start();
    await eventually('all six have had their effect', () => expect(new Set(seen).size).toBe(6));
    await eventually('it has had its effect', async () => expect(await effectsOf(id)).toBe(1));
    expect(alone).toEqual([4]);
    expect(await database.query('SELECT batch FROM scoring.effects WHERE id = $1', [id])).toEqual([{ batch: 1 }]);
    expect(await database.query('SELECT FROM scoring.attempts WHERE message_id = $1', [id])).toHaveLength(0);
  });

  it('is parked after 5 without another start', async () => {
    const id = await redeliver(5);
    const seen: string[] = [];
    interference.act = (fact) => seen.push(fact.id);
    running = await start();
    await eventually('it is parked', async () => expect(await parkedOf('message_id', id)).toMatchObject([{ cause: 'never-finished' }]));
    await eventually('its neighbours are done', () => expect(seen).toHaveLength(5));
    expect(seen).not.toContain(id);
  });
});

describe('M12: a queue deleted under its consumer', () => {
  it('makes health red, is made again with its bindings by the service itself, and facts flow', async () => {
    await broker.administer((channel) => channel.deleteQueue(QUEUE));
    await eventually('health is red and says why', async () =>
      expect(await running.health('queues')).toMatchObject({ ok: false, detail: { repaired: [{ queue: QUEUE }] } }));
    await eventually('health is green', async () => expect((await running.health('queues')).ok).toBe(true));
    for (const { id } of [await givenFact(broker, ReportSubmittedV1), await givenFact(broker, ReportAcceptedV1)]) {
      await eventually('facts flow again', async () => expect(await effectsOf(id)).toBe(1));
    }
    expect((await metrics.repaired.get()).values).toMatchObject([{ labels: { queue: QUEUE }, value: 1 }]);
  });
});

describe('M9: a binding that was lost', () => {
  it('is declared again by the service itself', async () => {
    await broker.administer((channel) => channel.unbindQueue(QUEUE, EVENTS, ReportSubmittedV1.type));
    const told: string[] = [];
    await eventually('facts flow again', async () => {
      told.push((await givenFact(broker, ReportSubmittedV1)).id);
      expect(await database.query('SELECT FROM scoring.effects WHERE id = ANY ($1)', [told])).not.toHaveLength(0);
    });
  });
});

describe('a hint', () => {
  it('reaches every replica, and one that fails is dropped', async () => {
    const second = await start();
    try {
      await eventually('both are subscribed', async () => expect((await second.health('queues')).ok).toBe(true));
      const data = exampleOf<RankingChangedV1>(RankingChangedV1.type).data;
      for (const version of [666, 1]) await running.work.run((tx) => running.outbox.add(tx, newFact(RankingChangedV1, 'x', 1, Object.assign(data, { version }))));
      await eventually('two pages were told', () => expect(hints).toHaveLength(2));
      expect(hints[0]).toBe(hints[1]);
    } finally {
      await second.close();
    }
  });
});
