import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { obligation } from '../obligations.features.js';
import { AttemptRepository } from '../persistence/attempt.repository.js';
import { World, type Json } from '../world.features.js';

describe('sending mail', () => {
  let world: World;
  const OFFICER = 'canbo@haugiang.example';

  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());
  beforeEach(() => world.beginAnew());

  /** One officer with one report due in seven working days. */
  async function oneDue() {
    const report = obligation('STC', '2021-03-17');
    const { canbo } = await world.employ({ canbo: [['STC', 'OFFICER']] });
    await world.follow(report.opened());
    return { report, canbo };
  }

  test('a digest goes out once, in Vietnamese, with proof', async () => {
    await oneDue();
    await world.tellAndSend();
    await world.tellAndSend();
    const [mail, ...more] = world.mail.received;
    expect(more).toEqual([]);
    const [header] = mail!.raw.split('\r\n\r\n');
    expect(header).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(header).toMatch(/^Message-ID: <[0-9a-f-]{36}@haugiang\.example>$/m);
    expect(header).not.toMatch(/List-Unsubscribe/i);
    const text = Buffer.from(/Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(mail!.raw)![1]!, 'base64').toString('utf8');
    expect(text).toContain('Kính gửi: Ông/Bà canbo');
    expect(text).toContain('Thời hạn: đến hết ngày 17/3/2021 (còn 7 ngày làm việc)');
    expect(text).toContain('(Dữ liệu giả định)');
    expect(text).toContain('http://127.0.0.1:8080');
    const [message] = await world.messages();
    expect(message).toMatchObject({ state: 'SENT', attempts: 1, smtp_response: expect.stringMatching(/^250 .*queued as 1/) });
    expect(message!.smtp_response).not.toContain('@');
  });

  test('E2: a refusal for now is tried again by the ladder, and one copy arrives', async () => {
    await oneDue();
    world.mail.manners.refuse = () => ({ code: 451, text: 'greylisted, come back' });
    await world.tellAndSend();
    expect((await world.messages())[0]).toMatchObject({ state: 'DEFERRED', attempts: 1 });
    const [wait] = await world.query('SELECT extract(epoch FROM next_attempt_at - now()) AS seconds FROM messages');
    expect(Math.round(Number(wait!['seconds']) / 10)).toBe(30);
    await world.send();
    expect((await world.messages())[0]).toMatchObject({ attempts: 1 });
    world.mail.manners.refuse = () => undefined;
    await world.letWaitsPass();
    await world.send();
    expect(world.mail.of(OFFICER)).toHaveLength(1);
    expect((await world.messages())[0]).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  test('E2: after 72 hours of refusals it is given up, and an administrator may send it again', async () => {
    await oneDue();
    world.mail.manners.refuse = () => ({ code: 451, text: 'still greylisted' });
    await world.tellAndSend();
    await world.query(`UPDATE messages SET first_attempt_at = now() - interval '73 hours'`);
    await world.letWaitsPass();
    await world.send();
    const [given] = await world.messages();
    expect(given).toMatchObject({ state: 'FAILED', reason: 'gave-up' });
    world.mail.manners.refuse = () => undefined;
    const administrator = { personId: given!.id, memberships: [{ agencyCode: 'SNV', role: 'ADMINISTRATOR' as const }] };
    const again = await world.request(administrator, 'POST', `/messages/${given!.id}/resend`, { reason: 'Máy chủ thư đã thông suốt' }, { 'idempotency-key': 'resend-0001' });
    expect(again.status).toBe(201);
    await world.send();
    expect(world.mail.of(OFFICER)).toHaveLength(1);
    const twice = await world.request(administrator, 'POST', `/messages/${given!.id}/resend`, { reason: 'Bấm nhầm lần nữa' }, { 'idempotency-key': 'resend-0002' });
    expect(twice).toMatchObject({ status: 409, body: { type: expect.stringContaining('message-not-resendable') } });
  });

  test('E3: an address that does not exist is not written to again; the others are untouched', async () => {
    const first = obligation('STC', '2021-03-17');
    const second = obligation('STC', '2021-03-18', 'NV-1.01');
    await world.employ({ canbo: [['STC', 'OFFICER']], dongnghiep: [['STC', 'OFFICER']] });
    world.mail.manners.refuse = (address) => (address === OFFICER ? { code: 550, text: `<${address}>: no such user` } : undefined);
    await world.follow(first.opened(), second.opened());
    await world.tellAndSend();
    expect(world.mail.of('dongnghiep@haugiang.example')).toHaveLength(1);
    const bounced = (await world.messages()).filter((message) => message.state === 'FAILED');
    expect(bounced).toMatchObject([{ reason: 'hard-bounce', smtp_response: expect.not.stringContaining('@') }]);
    world.mail.manners.refuse = () => undefined;
    await world.goTo('2021-03-09T08:00');
    await world.letWaitsPass();
    await world.tellAndSend();
    expect(world.mail.of(OFFICER)).toEqual([]);
    expect(world.mail.of('dongnghiep@haugiang.example')).toHaveLength(2);
    const suppressed = await world.query(`SELECT reason FROM reminder_recipients WHERE state = 'SUPPRESSED'`);
    expect(suppressed).toEqual([{ reason: 'hard-bounce' }]);
  });

  test('E4: while the server is away there is one probe at a time, and afterwards everything arrives once', async () => {
    const staff = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`canbo${n}`, [['STC', 'OFFICER'] as const]]));
    await world.employ(staff as never);
    const report = obligation('STC', '2021-03-17');
    await world.follow(report.opened());
    await world.mail.stop();
    await world.tellAndSend();
    const tried = async () => Number((await world.query(`SELECT count(*) AS n FROM message_attempts WHERE outcome = 'UNREACHABLE'`))[0]!['n']);
    const firstStorm = await tried();
    expect(firstStorm).toBeLessThanOrEqual(5);
    for (let look = 0; look < 5; look += 1) await world.send();
    expect(await tried()).toBe(firstStorm);
    await world.letWaitsPass();
    for (let look = 0; look < 5; look += 1) await world.send();
    expect(await tried()).toBe(firstStorm + 1);
    await world.mail.start();
    await world.letWaitsPass();
    await world.send();
    await world.letWaitsPass();
    await world.send();
    expect(world.mail.received).toHaveLength(12);
    expect(new Set(world.mail.received.map((mail) => mail.to)).size).toBe(12);
  });

  test('E4: what was submitted while the server was away is not sent any more', async () => {
    const { report } = await oneDue();
    await world.mail.stop();
    await world.tellAndSend();
    await world.follow(report.met(2));
    await world.mail.start();
    await world.letWaitsPass();
    await world.send();
    expect(world.mail.received).toEqual([]);
    expect(await world.messages()).toMatchObject([{ state: 'CANCELLED', reason: 'nothing-left' }]);
  });

  test('E5: a report submitted a second before the sending sends nothing', async () => {
    const { report } = await oneDue();
    await world.tell();
    await world.follow(report.met(2));
    await world.send();
    expect(world.mail.bodies).toEqual([]);
    expect(await world.messages()).toMatchObject([{ state: 'CANCELLED', attempts: 0 }]);
  });

  test('a digest drops the lines that were settled meanwhile and keeps the others', async () => {
    const { report } = await oneDue();
    await world.follow(obligation('STC', '2021-03-17', 'NV-2.02').opened());
    await world.tell();
    await world.follow(report.met(2));
    await world.send();
    expect(world.mail.received).toHaveLength(1);
    const states = await world.query('SELECT state, reason FROM reminder_recipients ORDER BY state');
    expect(states).toEqual([{ state: 'CANCELLED', reason: 'met' }, { state: 'DIGESTED', reason: null }]);
  });

  test('nothing leaves while what is due has yet to join its digest', async () => {
    await oneDue();
    await world.tell();
    await world.follow(obligation('STC', '2021-03-17', 'NV-2.02').opened());
    await world.send();
    expect(world.mail.received).toEqual([]);
    await world.tellAndSend();
    expect(world.mail.received).toHaveLength(1);
    const [message] = await world.query('SELECT subject FROM messages');
    expect(message!['subject']).toBe('[CCHC] Nhắc việc: 2 nội dung sắp đến hạn');
  });

  test('a line cut after the body leaves an uncertain message that is never sent by itself', async () => {
    await oneDue();
    world.mail.manners.hangUpAfterBody = true;
    await world.tellAndSend();
    world.mail.manners.hangUpAfterBody = false;
    for (let look = 0; look < 3; look += 1) {
      await world.letWaitsPass();
      await world.send();
    }
    expect(world.mail.bodies).toHaveLength(1);
    expect(await world.messages()).toMatchObject([{ state: 'UNCERTAIN', reason: 'connection-lost' }]);
  });

  test('"data started" is committed before the server has seen the body', async () => {
    await oneDue();
    let started: unknown;
    world.mail.manners.onBody = async () => {
      [started] = await world.query('SELECT state, data_started_at IS NOT NULL AS begun FROM messages');
    };
    await world.tellAndSend();
    expect(started).toEqual({ state: 'SENDING', begun: true });
  });

  test('a process that died before the body is replaced, one that died within it is not', async () => {
    await oneDue();
    await world.tell();
    await world.claim();
    await world.query(`UPDATE messages SET lease_until = now() - interval '1 second'`);
    await world.send();
    expect(world.mail.received).toHaveLength(1);

    const later = obligation('STC', '2021-03-18', 'NV-1.01');
    await world.goTo('2021-03-09T08:00');
    await world.follow(later.opened());
    await world.tell();
    await world.claim();
    await world.query(`UPDATE messages SET lease_until = now() - interval '1 second', data_started_at = now() WHERE state = 'SENDING'`);
    await world.send();
    expect(world.mail.received).toHaveLength(1);
    expect((await world.messages())[1]).toMatchObject({ state: 'UNCERTAIN', reason: 'cut-off' });
  });

  /** Monday's mail was taken up by a process that died, and on Tuesday another obligation has made a digest of its own. */
  async function lateAndTodays() {
    const { canbo } = await oneDue();
    await world.tell();
    await world.claim();
    await world.goTo('2021-03-09T08:00');
    await world.follow(obligation('STC', '2021-03-18', 'NV-1.01').opened());
    await world.tell();
    return { canbo };
  }
  const processDies = (began = false) =>
    world.query(`UPDATE messages SET lease_until = now() - interval '1 second', data_started_at = CASE WHEN $1 THEN now() END WHERE state = 'SENDING'`, [began]);
  const fates = async () => (await world.messages()).map(({ state, reason, day }) => [day, state, reason]);

  test('a mail of an earlier day joins the digest of today: one mail, and the proof leads to it', async () => {
    const { canbo } = await lateAndTodays();
    await processDies();
    await world.send();
    expect(world.mail.received).toHaveLength(1);
    expect(await fates()).toEqual([['2021-03-08', 'CANCELLED', 'folded'], ['2021-03-09', 'SENT', null]]);
    const [, carrier] = await world.messages();
    expect(world.mail.received[0]!.raw).toContain(`Message-ID: <${carrier!.id}@haugiang.example>`);
    const officer = { personId: canbo, memberships: [{ agencyCode: 'STC', role: 'OFFICER' as const }] };
    const { body } = await world.request(officer, 'GET', '/reminders?filter[state]=TOLD&sort=code');
    expect(body['data'].map(({ code, recipients: [told] }: Record<string, Json>) => [code, told.state, told.messageId])).toEqual([
      ['2021-Q1', 'SENT', carrier!.id], ['NV-1.01', 'SENT', carrier!.id],
    ]);
    expect((await world.query('SELECT subject FROM messages WHERE id = $1', [carrier!.id]))[0]!['subject']).toBe('[CCHC] Nhắc việc: 2 nội dung sắp đến hạn');
  });

  test('a mail of an earlier day waits for the next working day when the digest of today has gone', async () => {
    await lateAndTodays();
    await world.send();
    await processDies();
    await world.send();
    expect(world.mail.received).toHaveLength(1);
    await world.goTo('2021-03-10T07:59');
    await world.send();
    expect(world.mail.received).toHaveLength(1);
    await world.goTo('2021-03-10T08:00');
    await world.send();
    expect(await fates()).toEqual([['2021-03-10', 'SENT', null], ['2021-03-09', 'SENT', null]]);
    expect(world.mail.of(OFFICER)).toHaveLength(2);
  });

  test('a mail whose body began is never folded; sent again by order, it goes as it is', async () => {
    const { canbo } = await lateAndTodays();
    await processDies(true);
    await world.send();
    expect(await fates()).toEqual([['2021-03-08', 'UNCERTAIN', 'cut-off'], ['2021-03-09', 'SENT', null]]);
    const told = await world.query('SELECT DISTINCT message_id FROM reminder_recipients');
    expect(told).toHaveLength(2);
    const [uncertain] = await world.messages();
    const administrator = { personId: canbo, memberships: [{ agencyCode: 'SNV', role: 'ADMINISTRATOR' as const }] };
    await world.request(administrator, 'POST', `/messages/${uncertain!.id}/resend`, { reason: 'Đã hỏi: chưa nhận được' }, { 'idempotency-key': 'resend-0003' });
    await world.send();
    expect(await fates()).toEqual([['2021-03-08', 'SENT', null], ['2021-03-09', 'SENT', null]]);
  });

  test('a mail that was taken up on one day does not begin its body on the next', async () => {
    await oneDue();
    await world.tell();
    const { mails: [mail] } = await world.claim();
    const begin = () => world.work((tx) => world.app.get(AttemptRepository).beginBody(tx, mail!, 'Nhắc việc', '<1@haugiang.example>'));
    await world.goTo('2021-03-09T00:00');
    expect(await begin()).toBe(false);
    expect(await world.query('SELECT data_started_at FROM message_attempts')).toEqual([{ data_started_at: null }]);
    await processDies();
    await world.send();
    expect(await fates()).toEqual([['2021-03-09', 'SENT', null]]);
  });

  test('M13: a process that was frozen past its lease does not begin the body', async () => {
    await oneDue();
    await world.tell();
    const original = world.mail.manners.refuse;
    let stolen = false;
    world.mail.manners.refuse = async (address) => {
      if (!stolen) await world.query(`UPDATE messages SET lease_until = now() - interval '1 second'`);
      stolen = true;
      return original(address);
    };
    await world.send();
    await world.send();
    expect(world.mail.received).toHaveLength(1);
    const attempts = await world.query('SELECT outcome FROM message_attempts ORDER BY attempt');
    expect(attempts).toEqual([{ outcome: 'RELEASED' }, { outcome: 'SENT' }]);
  });
});
