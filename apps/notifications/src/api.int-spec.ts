import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '@cchc/kernel';
import { obligation } from './obligations.features.js';
import { World } from './world.features.js';

/** The one form of an instant. */
const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

describe('what people may ask', () => {
  let world: World;
  let people: Record<'canbo' | 'nguoikhac' | 'quantri', string>;
  const as = (name: 'canbo' | 'nguoikhac' | 'quantri', role: Role = 'OFFICER', agencyCode = name === 'canbo' ? 'STC' : 'STP') =>
    ({ personId: people[name], memberships: [{ agencyCode, role }] });
  const administrator = () => as('quantri', 'ADMINISTRATOR', 'SNV');

  beforeAll(async () => {
    world = await World.open();
    people = await world.employ({ canbo: [['STC', 'OFFICER']], nguoikhac: [['STP', 'OFFICER']], quantri: [['SNV', 'OFFICER']] });
    await world.follow(obligation('STC', '2021-03-17').opened(), obligation('STP', '2021-03-17').opened());
    await world.tellAndSend();
  });
  afterAll(() => world.close());

  test('the inbox is one\'s own; reading counts down and can be undone', async () => {
    const { body } = await world.request(as('canbo'), 'GET', '/inbox');
    expect(body).toMatchObject({ unread: 1, page: { total: 1 }, data: [{ title: 'Báo cáo CCHC 2021-Q1: còn 7 ngày làm việc', readAt: null }] });
    const url = `/inbox/${body['data'][0].id}/read`;
    expect((await world.request(as('canbo'), 'POST', url)).body['data'].readAt).toMatch(/^2021-03-08T01:00/);
    expect((await world.request(as('canbo'), 'GET', '/inbox?filter[read]=false')).body).toMatchObject({ unread: 0, data: [] });
    expect(await world.request(as('nguoikhac'), 'POST', url)).toMatchObject({ status: 404 });
    expect((await world.request(as('canbo'), 'DELETE', url)).body['data'].readAt).toBeNull();
    expect(await world.request(as('canbo'), 'POST', '/inbox/khong-phai-uuid/read')).toMatchObject({ status: 422 });
  });

  test('mails are one\'s own, without body and address; an administrator sees all', async () => {
    const own = await world.request(as('canbo'), 'GET', '/messages?filter[state]=SENT');
    expect(own.body['data']).toMatchObject([{ personId: people.canbo, state: 'SENT', smtpResponse: expect.stringMatching(/^250/) }]);
    expect(JSON.stringify(own.body)).not.toContain('canbo@');
    const all = await world.request(administrator(), 'GET', '/messages');
    expect(all.body['page'].total).toBe(2);
    const theirs = all.body['data'].find((message: { personId: string }) => message.personId === people.nguoikhac);
    expect(await world.request(as('canbo'), 'GET', `/messages/${theirs.id}`)).toMatchObject({ status: 404 });
    expect((await world.request(administrator(), 'GET', `/messages/${theirs.id}`)).body['data'].history).toMatchObject([{ attempt: 1, outcome: 'SENT' }]);
    const resend = await world.request(as('canbo'), 'POST', `/messages/${own.body['data'][0].id}/resend`, { reason: 'Gửi lại cho chắc' }, { 'idempotency-key': 'officer-0001' });
    expect(resend.status).toBe(403);
    expect((await world.request(administrator(), 'GET', '/messages?sort=password')).status).toBe(422);
  });

  test('reminders of one\'s own agencies, with the proof; Sở Nội vụ sees all', async () => {
    const own = await world.request(as('canbo'), 'GET', '/reminders?filter[state]=TOLD');
    expect(own.body['data']).toMatchObject([{ agencyCode: 'STC', offset: -7, recipients: [{ displayName: 'canbo', state: 'SENT', smtpResponse: expect.stringMatching(/^250/), toldAt: INSTANT, sentAt: INSTANT }], dueAt: INSTANT }]);
    expect((await world.request(as('quantri', 'HOME_AFFAIRS', 'SNV'), 'GET', '/reminders')).body['page'].total).toBe(16);
    expect((await world.request(as('canbo'), 'GET', '/reminders?filter[agency]=STP')).body['page'].total).toBe(0);
  });

  test('an address is changed by its owner or an administrator, against the version seen', async () => {
    const url = `/contact-points/${people.canbo}`;
    const seen = await world.request(as('canbo'), 'GET', url);
    expect(seen.headers.get('etag')).toBe('"1"');
    expect(await world.request(as('nguoikhac'), 'GET', url)).toMatchObject({ status: 404 });
    expect(await world.request(as('canbo'), 'PUT', url, { email: 'moi@haugiang.example' })).toMatchObject({ status: 428 });
    for (const email of ['a@b.vn\r\nBcc: x@y.vn', 'khong-phai-dia-chi', 'a@b.vn,c@d.vn']) {
      expect(await world.request(as('canbo'), 'PUT', url, { email }, { 'if-match': '"1"' })).toMatchObject({ status: 422 });
    }
    expect(await world.request(as('canbo'), 'PUT', url, { email: 'moi@haugiang.example' }, { 'if-match': '"1"' })).toMatchObject({ status: 200, body: { data: { version: 2 } } });
    expect(await world.request(administrator(), 'PUT', url, { email: 'khac@haugiang.example' }, { 'if-match': '"1"' })).toMatchObject({ status: 412, body: { currentVersion: 2 } });
    expect(await world.request(administrator(), 'PUT', url, { email: 'khac@haugiang.example' }, { 'if-match': '"2"' })).toMatchObject({ status: 200 });
  });

  test('an administrator replaces the ladder of a class, and what is pending follows', async () => {
    const ladder = { at: '09:30', steps: [{ offset: -2, audience: [{ role: 'HEAD', agency: 'OWN' }] }] };
    expect((await world.request(as('canbo'), 'GET', '/reminder-settings')).body['data']).toHaveLength(7);
    expect(await world.request(as('canbo'), 'PUT', '/reminder-settings/REPORT', ladder, { 'if-match': '"1"' })).toMatchObject({ status: 403 });
    const twice = { ...ladder, steps: [...ladder.steps, ...ladder.steps] };
    expect(await world.request(administrator(), 'PUT', '/reminder-settings/REPORT', twice, { 'if-match': '"1"' })).toMatchObject({ status: 422, body: { type: expect.stringContaining('reminder-steps-invalid') } });
    expect(await world.request(administrator(), 'PUT', '/reminder-settings/REPORT', { ...ladder, steps: null }, { 'if-match': '"1"' })).toMatchObject({ status: 422 });
    const saved = await world.request(administrator(), 'PUT', '/reminder-settings/REPORT', ladder, { 'if-match': '"1"' });
    expect(saved).toMatchObject({ status: 200, body: { data: { at: '09:30', assumed: false, version: 2 } } });
    await world.replan();
    const pending = await world.query(`SELECT DISTINCT step, due_at FROM reminders WHERE state = 'PENDING'`);
    expect(pending).toEqual([{ step: -2, due_at: new Date('2021-03-15T02:30:00Z') }]);
  });

  test('O5: what is uncertain is counted for the operators', async () => {
    await world.query(`UPDATE messages SET state = 'UNCERTAIN' WHERE person_id = $1`, [people.nguoikhac]);
    expect(await world.metrics()).toMatch(/^cchc_mails\{[^}]*state="UNCERTAIN"[^}]*\} 1$/m);
  });
});

test('O1: missing configuration is one clear line', async () => {
  const { createNotificationsApp } = await import('./create-notifications-app.js');
  await expect(createNotificationsApp({ CCHC_PROFILE: 'production' })).rejects.toMatchObject({ exitCode: 78, message: expect.stringMatching(/^[^\n]*SMTP_URL is missing[^\n]*$/) });
});
