import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '@cchc/testing';
import { RestoredWorld } from './restored-world.features.js';

jest.setTimeout(120_000);

const QUEUE = 'notifications.schedule-reminders';
const LONG = { timeout: 30_000 };

let world: RestoredWorld;

beforeAll(async () => {
  world = await RestoredWorld.open();
});
afterAll(() => world?.close());

const published = () => eventually('all is published', async () => expect(await world.query('SELECT FROM tasks.outbox WHERE published_at IS NULL')).toEqual([]));
const knows = (...obligations: string[]) => eventually('it knows what is owed, and no more', async () => expect(await world.known()).toEqual(obligations.sort()), LONG);
const markOfTasks = async () => Number((await world.query<{ mark: string }>('SELECT mark FROM tasks.restore_mark'))[0]!.mark);
const shown = async () => (await world.request('quantri', 'GET', '/mail-hold')).body.data as Record<string, unknown>;

describe('O4 E9: a database restored to before what broker and mailbox know', () => {
  let before: string;
  let inFlight: string;

  it('was copied while a fact was on its way; afterwards a mail left, and more was told', async () => {
    await world.start();
    before = await world.owes('2021-03-17');
    await knows(before);
    await eventually('a window has begun that is audited as a whole', async () =>
      expect(await world.query(`SELECT max(since) < date_trunc('second', clock_timestamp()) AS begun FROM notifications.watermarks`)).toEqual([{ begun: true }]));
    await world.stop();
    inFlight = await world.owes('2021-03-17');
    await published();
    await world.postgres.backUp();
    const copied = await markOfTasks();

    await world.start();
    await knows(before, inFlight);
    await world.goTo('2021-03-08T08:00');
    await eventually('the mail has left and is known to', async () =>
      expect(await world.query('SELECT state FROM notifications.messages')).toEqual([{ state: 'SENT' }]));
    await world.stop();
    await world.owes('2021-03-17');
    await published();
    expect(await world.broker.depthOf(QUEUE)).toBeGreaterThan(0);
    await eventually('the tasks service has marked its database since', async () => expect(await markOfTasks()).toBeGreaterThan(copied));
    await world.postgres.restore();
  });

  it('is noticed by the process that lived through it, and by the one that starts', async () => {
    await eventually('the running one tells', async () =>
      expect(await world.tasks.health('restored')).toMatchObject({ ok: true, detail: { lostFrom: expect.any(Date), lostUntil: expect.any(Date) } }));
    await world.start();
    await eventually('health is red', async () =>
      expect(await world.request('quantri', 'GET', '/health')).toMatchObject({ status: 503, body: { checks: { restored: { ok: true }, 'mail-hold': { ok: false, detail: { held: true } } } } }));
  });

  it('takes what it knew of and has not seen, and nothing that it never knew', async () => {
    await knows(before, inFlight);
    await eventually('the queue is empty', async () => expect(await world.broker.depthOf(QUEUE)).toBe(0));
    expect(await world.known()).toEqual([before, inFlight].sort());
  });

  it('lets no mail out, and tells the administrators how many wait', async () => {
    await world.goTo('2021-03-08T08:00');
    await eventually('the mail is written again', async () => expect(await shown()).toMatchObject({ held: true, mails: 1, lostFrom: expect.any(String), lastReview: null }));
    const { body } = await world.request('quantri', 'GET', '/inbox');
    expect(body.data).toEqual([expect.objectContaining({ kind: 'MAIL_HOLD', title: 'Thư đi đang bị giữ chờ soát lại' })]);
    expect(world.mail.received).toHaveLength(1);
  });

  it('waits for an administrator, who drops them with a reason; what comes later leaves, and nobody has got anything twice', async () => {
    const drop = { decision: 'DROPPED', reason: 'Nhật ký máy chủ thư cho thấy đã đến nơi' };
    expect(await world.request('canbo', 'POST', '/mail-hold/decision', drop)).toMatchObject({ status: 403 });
    expect(await world.request('quantri', 'POST', '/mail-hold/decision', { ...drop, reason: '    ' })).toMatchObject({ status: 422 });
    const { body } = await world.request('quantri', 'POST', '/mail-hold/decision', drop);
    expect(body.data).toMatchObject({ held: false, mails: 0, lastReview: { ...drop, mails: 1, decider: 'quantri' } });
    expect(await world.request('quantri', 'POST', '/mail-hold/decision', drop)).toMatchObject({ status: 409, body: { type: expect.stringContaining('mail-not-held') as unknown } });
    await world.owes('2021-03-18');
    await eventually('it is planned', async () => expect(await world.known()).toHaveLength(3));
    await world.goTo('2021-03-09T08:00');
    await eventually('the mail of the next day has left', async () =>
      expect(await world.query('SELECT day::text, state, reason FROM notifications.messages ORDER BY day')).toEqual([
        { day: '2021-03-08', state: 'CANCELLED', reason: 'dropped-after-restore' }, { day: '2021-03-09', state: 'SENT', reason: null },
      ]));
    expect(world.mail.received).toEqual(['canbo@haugiang.example', 'canbo@haugiang.example']);
  });
});
