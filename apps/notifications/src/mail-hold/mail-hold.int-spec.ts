import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@cchc/testing';
import { obligation } from '../obligations.features.js';
import { World } from '../world.features.js';

describe('O4: mails after a restore', () => {
  let world: World;
  const administrator = { personId: '0178175d-a200-7000-8a2b-1c2d3e4f5a00', memberships: [{ agencyCode: 'SNV', role: 'ADMINISTRATOR' as const }] };
  const held = async () => (await world.request(administrator, 'GET', '/mail-hold')).body['data'] as Record<string, unknown>;

  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  /** As an older copy of the database has it: its mark is behind what this process and the broker know. */
  const loseAMinute = () => world.query('UPDATE restore_mark SET mark = mark - 60000');

  test('the sender itself notices, in the transaction that would take the mail up', async () => {
    await world.employ({ canbo: [['STC', 'OFFICER']] });
    await world.follow(obligation('STC', '2021-03-17').opened());
    await world.tell();
    await loseAMinute();
    await expect(world.send()).rejects.toThrow('restored');
    await eventually('it is held', async () => expect(await held()).toMatchObject({ held: true, mails: 1 }));
    await world.send();
    expect(world.mail.bodies).toEqual([]);
  });

  test('a mail that was taken up before does not begin its body', async () => {
    await world.query(`UPDATE messages SET state = 'SENDING', attempts = 1, lease_until = now() + interval '1 hour'`);
    expect((await world.claim()).mails).toEqual([]);
    expect(await held()).toMatchObject({ mails: 1 });
  });

  test('released with a reason, it leaves: its claim of before is void', async () => {
    const decision = { decision: 'RELEASED', reason: 'Đã hỏi cơ quan: chưa nhận được' };
    const { status, body } = await world.request(administrator, 'POST', '/mail-hold/decision', decision, { 'idempotency-key': 'release-0001' });
    expect([status, body['data']]).toEqual([200, expect.objectContaining({ held: false, mails: 1, lastReview: expect.objectContaining(decision) })]);
    await world.send();
    expect(world.mail.received).toHaveLength(1);
  });

  test('a new process asks the broker, even when every memory is gone', async () => {
    const other = await world.replica();
    expect(await held()).toMatchObject({ held: false });
    await other.close();
    await loseAMinute();
    const restarted = await world.replica();
    await eventually('it is held again', async () => expect(await held()).toMatchObject({ held: true }));
    await restarted.close();
  });
});
