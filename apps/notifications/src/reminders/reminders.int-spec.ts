import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { eventually } from '@cchc/testing';
import { PlanningRepository } from '../persistence/planning.repository.js';
import { obligation } from '../obligations.features.js';
import { NotificationsConfig } from '../notifications.config.js';
import { World, type Json } from '../world.features.js';
import { TellDueReminders } from './tell-due-reminders.js';

describe('reminders', () => {
  let world: World;
  let replicas: NestFastifyApplication[];

  beforeAll(async () => {
    world = await World.open();
    replicas = [world.app, ...(await Promise.all(Array.from({ length: 4 }, () => world.replica())))];
  }, 60_000);
  afterAll(async () => {
    await Promise.all(replicas.slice(1).map((replica) => replica.close()));
    await world.close();
  }, 60_000);
  beforeEach(() => world.beginAnew());

  const told = async (): Promise<[name: string, step: number][]> =>
    (await world.query<{ display_name: string; step: number }>('SELECT p.display_name, r.step FROM reminder_recipients r JOIN people p USING (person_id) ORDER BY r.told_at, r.step, p.display_name'))
      .map((row) => [row.display_name, row.step]);

  test('the ladder: officer before the day, head close to it, then upwards, one working day after the other', async () => {
    await world.employ({
      canbo: [['STC', 'OFFICER']], thutruong: [['STC', 'HEAD']], nguoikhac: [['STP', 'OFFICER']],
      sonoivu: [['SNV', 'HOME_AFFAIRS']], vanphong: [['VPUBND', 'HEAD']], lanhdao: [['UBND-TINH', 'LEADER']],
    });
    await world.follow(obligation('STC', '2021-03-17').opened());
    const expected: [day: string, people: string[]][] = [
      ['08', ['canbo']], ['12', ['canbo']], ['16', ['canbo', 'thutruong']], ['17', ['canbo', 'thutruong']],
      ['18', ['canbo']], ['19', ['thutruong']], ['22', ['sonoivu']], ['24', ['lanhdao', 'vanphong']],
    ];
    for (const [day, people] of expected) {
      if (day !== '08') await world.goTo(`2021-03-${day}T07:59`);
      if (day !== '08') await world.tellAndSend();
      const before = world.mail.received.length;
      if (day !== '08') await world.goTo(`2021-03-${day}T08:00`);
      await world.tellAndSend();
      const mails = world.mail.received.slice(before);
      expect(mails).toHaveLength(people.length);
      expect(new Set(mails.map((mail) => mail.to))).toEqual(new Set(people.map((name) => `${name}@haugiang.example`)));
    }
  });

  test('E8: a person in three agencies and two roles gets one digest with every line', async () => {
    const { canbo } = await world.employ({ canbo: [['STC', 'OFFICER'], ['STP', 'OFFICER'], ['SYT', 'OFFICER'], ['STC', 'HEAD']] });
    await world.goTo('2021-03-16T08:00');
    await world.follow(obligation('STC', '2021-03-17').opened(), obligation('STP', '2021-03-17').opened(), obligation('SYT', '2021-03-17').opened());
    await world.tellAndSend();
    expect(world.mail.received).toHaveLength(1);
    const inbox = await world.request({ personId: canbo, memberships: [{ agencyCode: 'STC', role: 'OFFICER' }] }, 'GET', '/inbox');
    expect(inbox.body).toMatchObject({ unread: 3, page: { total: 3 } });
  });

  test('after downtime the missed ones merge into one message that tells the present state', async () => {
    await world.employ({ canbo: [['STC', 'OFFICER']] });
    await world.follow(obligation('STC', '2021-02-26', 'NVC-01').opened());
    await world.tellAndSend();
    expect(world.mail.received).toHaveLength(1);
    const [message] = await world.query('SELECT subject FROM messages');
    expect(message!['subject']).toBe('[CCHC] Đôn đốc: Báo cáo CCHC NVC-01 – đã quá hạn 6 ngày làm việc');
    expect((await told()).length).toBe(5);
  });

  test('a digest that has not left yet takes in what comes due on a later day: nobody reads the same state twice', async () => {
    await world.employ({ canbo: [['STC', 'OFFICER']] });
    await world.follow(obligation('STC', '2021-03-17').opened());
    await world.tell();
    await world.goTo('2021-03-12T08:00');
    await world.tellAndSend();
    expect(world.mail.received).toHaveLength(1);
    expect((await world.messages()).map(({ state, day }) => [state, day])).toEqual([['SENT', '2021-03-12']]);
    expect(await told()).toEqual([['canbo', -7], ['canbo', -3]]);
  });

  test('one digest a person a day: what comes due after it has gone waits for the next working day', async () => {
    await world.employ({ canbo: [['STC', 'OFFICER']] });
    await world.follow(obligation('STC', '2021-03-17').opened());
    await world.tellAndSend();
    await world.follow(obligation('STC', '2021-03-17', 'NV-2.02').opened());
    await world.tellAndSend();
    expect(world.mail.received).toHaveLength(1);
    await world.goTo('2021-03-09T08:00');
    await world.tellAndSend();
    expect(world.mail.received).toHaveLength(2);
    expect((await world.messages()).map(({ state, day }) => [state, day])).toEqual([['SENT', '2021-03-08'], ['SENT', '2021-03-09']]);
  });

  test('what was due before it was known waits a moment for the news that it is done', async () => {
    const config = world.app.get(NotificationsConfig);
    config.DIGEST_SETTLE_SECONDS = 60;
    try {
      const [done, open] = [obligation('STC', '2021-02-26', 'NVC-01'), obligation('STC', '2021-02-26', 'NVC-02')];
      await world.employ({ canbo: [['STC', 'OFFICER']] });
      await world.follow(done.opened(), open.opened());
      await world.tell();
      expect(await told()).toEqual([]);
      await world.follow(done.met(2));
      await world.letWaitsPass();
      await world.tell();
    } finally {
      config.DIGEST_SETTLE_SECONDS = 0;
    }
    const items = await world.query('SELECT DISTINCT title FROM inbox_items');
    expect(items).toHaveLength(1);
    expect(items[0]!['title']).toContain('NVC-02');
  });

  test('a completion withdrawn reminds again, but repeats no rung', async () => {
    const report = obligation('STC', '2021-03-17');
    await world.employ({ canbo: [['STC', 'OFFICER']] });
    await world.follow(report.opened());
    await world.tellAndSend();
    await world.follow(report.met(2));
    expect((await world.reminders(report.id)).filter(({ state }) => state === 'PENDING')).toEqual([]);
    await world.goTo('2021-03-12T09:00');
    await world.tellAndSend();
    await world.follow(report.reopened(3));
    await world.tellAndSend();
    expect(world.mail.received).toHaveLength(2);
    expect((await told()).map(([, step]) => step)).toEqual([-7, -3]);
  });

  test('K7: with an agency end its reminders; the successor is reminded of what passed to it', async () => {
    await world.employ({ cu: [['SXD', 'OFFICER']], moi: [['STC', 'OFFICER']] });
    const [old, passed] = [obligation('SXD', '2021-03-17', 'NV-1.01'), obligation('STC', '2021-03-17', 'NV-1.01')];
    await world.follow(old.opened());
    await world.follow(old.ended(2), passed.opened());
    await world.goTo('2021-03-16T08:00');
    await world.tellAndSend();
    expect(world.mail.received.map(({ to }) => to)).toEqual(['moi@haugiang.example']);
  });

  test('what is done is settled without the rules to plan by', async () => {
    const report = obligation('STC', '2021-03-17');
    await world.follow(report.opened());
    await world.query('TRUNCATE reminder_settings');
    await world.follow(report.met(2));
    expect(new Set((await world.reminders(report.id)).map(({ state, reason }) => `${state} ${reason}`))).toEqual(new Set(['CANCELLED met']));
    await expect(world.follow(report.reopened(3))).rejects.toThrow('no reminder settings for REPORT');
  });

  test('S5: a new day off moves what is pending and repeats nothing', async () => {
    const report = obligation('STC', '2021-03-17');
    await world.employ({ canbo: [['STC', 'OFFICER']] });
    await world.follow(report.opened());
    await world.tellAndSend();
    await world.work((tx) => world.app.get(PlanningRepository).keepCalendar(tx, { year: 2021, version: 2, days: [{ date: '2021-03-15', kind: 'SWAP_OFF' }] }));
    await world.replan();
    const moved = (await world.reminders(report.id)).filter(({ step }) => step === -3 || step === -7);
    expect(moved.map(({ step, state, reason, due_at }) => [step, state, reason, due_at.toISOString().slice(0, 10)])).toEqual([
      [-7, 'TOLD', null, '2021-03-08'], [-3, 'PENDING', null, '2021-03-11'], [-3, 'CANCELLED', 'rescheduled', '2021-03-12'],
    ]);
    await world.goTo('2021-03-11T08:00');
    await world.tellAndSend();
    expect((await told()).map(([, step]) => step)).toEqual([-7, -3]);
  });

  test('S6: an extension after T−1 cancels the old ladder, plans the new one, and history shows both', async () => {
    const report = obligation('STC', '2021-03-17');
    const { canbo } = await world.employ({ canbo: [['STC', 'OFFICER']] });
    await world.follow(report.opened());
    for (const day of ['2021-03-08', '2021-03-12', '2021-03-16']) {
      if (day !== '2021-03-08') await world.goTo(`${day}T08:00`);
      await world.tellAndSend();
    }
    await world.follow(report.rescheduled(2, '2021-03-31'));
    await world.goTo('2021-03-18T08:00');
    await world.tellAndSend();
    expect(world.mail.received).toHaveLength(3);
    const actor = { personId: canbo, memberships: [{ agencyCode: 'STC', role: 'OFFICER' as const }] };
    const { body } = await world.request(actor, 'GET', `/reminders?filter[subject]=${report.id}`);
    const history = body['data'].map((one: Record<string, Json>) => [one['deadlineDate'], one['offset'], one['state'], one['reason'], one['recipients'][0]?.state]);
    expect(history).toEqual(expect.arrayContaining([
      ['2021-03-17', -1, 'TOLD', null, 'SENT'], ['2021-03-17', 0, 'CANCELLED', 'rescheduled', undefined], ['2021-03-31', -7, 'PENDING', null, undefined],
    ]));
    const others = { personId: canbo, memberships: [{ agencyCode: 'STP', role: 'OFFICER' as const }] };
    expect((await world.request(others, 'GET', `/reminders?filter[subject]=${report.id}`)).body['data']).toEqual([]);
  });

  test('a reminder waits for somebody to be told, and people who left are not told', async () => {
    const report = obligation('STC', '2021-03-17');
    await world.follow(report.opened());
    await world.tell();
    expect((await world.reminders(report.id))[0]).toMatchObject({ step: -7, state: 'PENDING', reason: 'no-recipient' });
    const { canbo } = await world.employ({ canbo: [['STC', 'OFFICER']], denmuon: [['STC', 'OFFICER']] });
    await world.query('UPDATE people SET active = false WHERE person_id = $1', [canbo]);
    await world.query('UPDATE reminders SET next_try_at = now()');
    await world.tellAndSend();
    expect(world.mail.received.map((mail) => mail.to)).toEqual(['denmuon@haugiang.example']);
  });

  test('S1: five schedulers, cut off midway, tell 500 reminders once each, in one mail a person', async () => {
    const staff = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`canbo${n}`, [[`A${n}`, 'OFFICER'] as const]]));
    await world.employ(staff as never);
    const due = Array.from({ length: 500 }, (_, n) => obligation(`A${n % 50}`, '2021-03-17', `NV-${n}`));
    await world.follow(...due.map((one) => one.opened()));
    const telling = replicas.map((replica) => world.tell(replica));
    await world.cutConnections();
    await Promise.allSettled(telling);
    await eventually('the schedulers have found the database again and told what is due', async () => {
      await Promise.all(replicas.map((replica) => world.tell(replica)));
      expect(await world.query(`SELECT id FROM reminders WHERE state = 'PENDING' AND due_at <= clock.business_now()`)).toEqual([]);
    });
    await Promise.all(replicas.map((replica) => world.send(replica)));
    const [counts] = await world.query(`SELECT count(*)::int AS told, count(DISTINCT (subject, step, person_id))::int AS once, count(DISTINCT message_id)::int AS mails FROM reminder_recipients`);
    expect(counts).toEqual({ told: 500, once: 500, mails: 50 });
    expect(world.mail.received).toHaveLength(50);
    expect(new Set(world.mail.received.map((mail) => mail.to)).size).toBe(50);
    expect(await world.app.get(TellDueReminders).runOnce()).toBe(0);
  }, 60_000);
});
