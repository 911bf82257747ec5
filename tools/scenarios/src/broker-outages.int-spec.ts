import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { metrics } from '@cchc/messaging';
import { atScale, eventually, type RunningReactions } from '@cchc/testing';
import { submit } from '../survive.mjs';
import { ownRabbitmq } from './own-servers.features.js';
import { World } from './world.features.js';

jest.setTimeout(atScale(120_000, 20 * 60_000));

const A_SECOND = 100;
const DOWN_SECONDS = atScale(1, 300);
const FULL_DISK = atScale(0, 60_000);

let rabbitmq: Awaited<ReturnType<typeof ownRabbitmq>>;
let world: World;
let producer: RunningReactions;
let consumer: RunningReactions;

const doublesAbsorbed = async (): Promise<number> => (await metrics.duplicates.get()).values.reduce((sum, { value }) => sum + value, 0);

beforeAll(async () => {
  rabbitmq = await ownRabbitmq('broker-outages');
  world = await World.open();
  [producer, consumer] = await Promise.all([world.start('producer'), world.start('consumer')]);
  await submit(producer);
  await world.settles();
});
afterAll(async () => {
  await Promise.all([producer?.close(), consumer?.close()]);
  await world?.close().catch(() => undefined);
  await rabbitmq?.close();
});

describe('M10: the disk alarm of the broker', () => {
  it('stops no command; the facts wait, and come once when it is over', async () => {
    const doubles = await doublesAbsorbed();
    const before = (await world.effects()).length;
    await rabbitmq.control('set_disk_free_limit', '900GB');
    await submit(producer, 20);
    await eventually('the broker asks publishers to wait', async () => expect(await producer.health('broker')).toMatchObject({ ok: false, detail: { blocked: true } }));
    for (let command = 0; command < 20; command += 1) await submit(producer);
    await pause(FULL_DISK);
    expect([await world.unpublished(), (await world.effects()).length]).toEqual([40, before]);
    await rabbitmq.control('set_disk_free_limit', '50MB');
    await world.settles(60_000);
    expect(await doublesAbsorbed()).toBe(doubles);
    expect(await producer.health('broker')).toMatchObject({ ok: true });
  });
});

describe('M4: the broker is stopped', () => {
  it(`stops no command of ${A_SECOND} a second, makes health red, and the backlog drains when it is back`, async () => {
    const before = (await world.accepted()).length;
    await rabbitmq.control('stop_app');
    await eventually('health is red', async () => expect((await producer.health('broker')).ok).toBe(false));
    const count = DOWN_SECONDS * A_SECOND;
    for (let command = 0; command < count; command += 1) await Promise.all([submit(producer), pause(1_000 / A_SECOND)]);
    expect((await world.accepted()).length).toBe(before + count);
    expect(await producer.health('outbox')).toMatchObject({ detail: { pending: expect.any(Number) as unknown, returned: 0 } });
    expect(await world.unpublished()).toBe(count);
    await rabbitmq.control('start_app');
    await world.settles(15_000 + (count / 200) * 1_000);
    await eventually('health is green', async () => expect((await producer.health('broker')).ok).toBe(true));
  });
});
