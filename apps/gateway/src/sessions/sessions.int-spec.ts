import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connected } from '@cchc/service-kit';
import { eventually } from '@cchc/testing';
import { GatewayUnderTest, PASSWORD } from '../gateway-under-test.features.js';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ replicas: 2, LOGIN_FAILURES_PER_ACCOUNT: 5, LOGIN_FAILURES_PER_NETWORK: 12, TRUSTED_PROXIES: '127.0.0.1' });
}, 60_000);
afterAll(() => gateway.close());

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

describe('a session', () => {
  test('begins with the password; its secret is in the cookie and nowhere else', async () => {
    const { status, headers, text, body } = await gateway.login('quantri');
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ displayName: 'Ngô Anh Tuấn', memberships: [{ agencyCode: 'SNV', role: 'ADMINISTRATOR' }] });
    const cookie = headers.getSetCookie()[0]!;
    expect(cookie).toMatch(/^cchc_session=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
    const secret = /=([\w-]+)/.exec(cookie)![1]!;
    expect(text).not.toContain(secret);
    const [row] = await gateway.database.query<{ kept: string }>('SELECT encode(token_hash, \'escape\') || sessions::text AS kept FROM directory.sessions sessions LIMIT 1');
    expect(row!.kept).not.toContain(secret);
  });

  test('the user name is taken whatever its case', async () => {
    expect((await gateway.login('QuanTri')).status).toBe(201);
  });

  test('tells who one is', async () => {
    const as = await gateway.cookieOf('canbo.stc');
    const { body } = await gateway.ask('/api/v1/me', { as });
    expect(body.data).toMatchObject({ username: 'canbo.stc', agencies: ['STC'], memberships: [{ agencyCode: 'STC', role: 'OFFICER' }], via: 'session' });
  });

  test('Z3: one that a person ends is refused at once in every replica', async () => {
    const [here, there] = [await gateway.cookieOf('canbo.snv'), await gateway.cookieOf('canbo.snv')];
    const { body } = await gateway.ask('/api/v1/sessions', { as: here });
    expect(body.data).toMatchObject([{ lastUsedAt: expect.any(String) }, { lastUsedAt: expect.any(String) }]);
    const other = body.data.find((session: { current: boolean }) => !session.current);
    expect((await gateway.ask('/api/v1/me', { as: there, replica: 1 })).status).toBe(200);
    expect((await gateway.ask(`/api/v1/sessions/${other.id}`, { method: 'DELETE', as: here })).status).toBe(204);
    for (const replica of [0, 1]) expect(await gateway.ask('/api/v1/me', { as: there, replica })).toMatchObject({ status: 401, body: { type: '/problems/unauthenticated' } });
    expect((await gateway.ask('/api/v1/me', { as: here, replica: 1 })).status).toBe(200);
  });

  test('logging out ends it and takes the cookie away', async () => {
    const as = await gateway.cookieOf('canbo.snv');
    const { status, headers } = await gateway.ask('/api/v1/sessions/current', { method: 'DELETE', as });
    expect(status).toBe(204);
    expect(headers.getSetCookie()[0]).toMatch(/^cchc_session=; .*Expires=Thu, 01 Jan 1970/);
    expect((await gateway.ask('/api/v1/me', { as })).status).toBe(401);
  });

  test('somebody else’s cannot be ended, nor seen to exist', async () => {
    const { body } = await gateway.login('canbo.stc');
    const as = await gateway.cookieOf('thutruong.stc');
    expect(await gateway.ask(`/api/v1/sessions/${body.data.id}`, { method: 'DELETE', as })).toMatchObject({ status: 404 });
  });

  test.each([
    ['its time is over', 'UPDATE directory.sessions SET expires_at = now() WHERE id = $1'],
    ['it lay idle for too long', `UPDATE directory.sessions SET last_used_at = now() - interval '3 hours' WHERE id = $1`],
    ['the account was disabled', 'UPDATE directory.accounts SET disabled_at = now() WHERE person_id = (SELECT person_id FROM directory.sessions WHERE id = $1)'],
    ['the person left', 'UPDATE directory.people SET active = false WHERE id = (SELECT person_id FROM directory.sessions WHERE id = $1)'],
  ])('Z3: is refused when %s', async (_, change) => {
    const username = `canbo.${['sct', 'sxd', 'syt', 'bdt'][sessionsEnded++]}`;
    const { headers, body } = await gateway.login(username);
    const as = headers.getSetCookie()[0]!.split(';', 1)[0]!;
    expect((await gateway.ask('/api/v1/me', { as })).status).toBe(200);
    await gateway.database.query(change, [body.data.id]);
    expect((await gateway.ask('/api/v1/me', { as, replica: 1 })).status).toBe(401);
  });
  let sessionsEnded = 0;

  test('a role that ended is gone with the next request, and one that has not begun is not there yet', async () => {
    const as = await gateway.cookieOf('thutruong.sgtvt');
    const memberships = async () => (await gateway.ask('/api/v1/me', { as })).body.data.memberships;
    expect(await memberships()).toEqual([{ agencyCode: 'SGTVT', role: 'HEAD' }]);
    await gateway.database.query(`UPDATE directory.memberships SET valid_from = '2021-03-09' WHERE agency_code = 'SGTVT' AND role = 'HEAD'`);
    expect(await memberships()).toEqual([]);
    await gateway.database.query(`UPDATE directory.memberships SET valid_from = '2021-01-01', valid_to = '2021-03-08' WHERE agency_code = 'SGTVT' AND role = 'HEAD'`);
    expect(await memberships()).toEqual([]);
  });
});

describe('a refused login', () => {
  test('says the same for a wrong password, an unknown name and a disabled account', async () => {
    await gateway.database.query(`UPDATE directory.accounts SET disabled_at = now() WHERE username = 'canbo.ttr'`);
    const answers = await Promise.all([
      gateway.login('canbo.stp', 'sai', from('192.0.2.1')), gateway.login('khong.co', PASSWORD, from('192.0.2.2')), gateway.login('canbo.ttr', PASSWORD, from('192.0.2.3')),
    ]);
    const said = answers.map(({ status, body: { type, title, detail } }) => ({ status, type, title, detail }));
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(said[0]).toEqual({ status: 401, type: '/problems/invalid-credentials', title: 'Đăng nhập không thành công', detail: 'Tên đăng nhập hoặc mật khẩu không đúng.' });
  });

  test('Z4: an unknown name costs the same work as a wrong password', async () => {
    const work = async (username: string, network: number) => {
      const before = process.cpuUsage();
      for (let index = 0; index < 4; index++) await gateway.login(username, 'sai', from(`198.51.100.${network + index}`));
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await work('lam.nong', 10);
    const [known, unknown] = [await work('canbo.vpubnd', 20), await work('khong.ai', 30)];
    // Without a password to compare with, it would be a tenth.
    expect(unknown).toBeGreaterThan(known / 3);
  });

  test('Z4: many tries at once on one account, from everywhere and over all replicas: only the allowed few are looked at', async () => {
    const tries = Array.from({ length: 200 }, (_, index) =>
      gateway.login('canbo.skhdt', `doan-${index}`, { ...from(`203.0.113.${index % 100}`), replica: index % 2 }));
    const answers = await Promise.all(tries);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(195);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeLessThanOrEqual(900);
    expect(refused[0]!.body).toMatchObject({ type: '/problems/too-many-requests', title: expect.any(String) });
    expect((await gateway.login('canbo.skhdt', PASSWORD, from('203.0.113.200'))).status).toBe(429);
  });

  test('Z4: tries that wait for each other leave the connections to everybody else', async () => {
    const as = await gateway.cookieOf('canbo.sct');
    const counting = `SELECT pg_advisory_lock(1, hashtext($1))`;
    const waiting = `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND classid = 1 AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    const tries = await connected(gateway.database.adminUrl, async (client) => {
      await client.query(counting, [createHash('sha256').update('canbo.sgddt').digest('hex')]);
      const sent = Array.from({ length: 40 }, (_, index) => gateway.login('canbo.sgddt', 'sai', { ...from(`203.0.114.${index}`), replica: index % 2 }));
      await eventually('both replicas have a try that waits', async () => expect(await gateway.database.query(waiting)).toEqual([{ n: 2 }]));
      for (const replica of [0, 1]) expect(await gateway.ask('/api/v1/me', { as, replica })).toMatchObject({ status: 200 });
      expect(await gateway.database.query(waiting)).toEqual([{ n: 2 }]);
      return sent;
    });
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5);
  });

  test('Z4: the owner gets in from where they have been before, in spite of an attack from elsewhere', async () => {
    expect((await gateway.login('thutruong.snnptnt', PASSWORD, from('10.1.1.1'))).status).toBe(201);
    for (let index = 0; index < 6; index++) await gateway.login('thutruong.snnptnt', 'sai', from(`192.0.2.${50 + index}`));
    expect((await gateway.login('thutruong.snnptnt', PASSWORD, from('192.0.2.99'))).status).toBe(429);
    expect((await gateway.login('thutruong.snnptnt', PASSWORD, { ...from('10.1.1.1'), replica: 1 })).status).toBe(201);
  });

  test('Z4: and from anywhere once the window has passed', async () => {
    await gateway.database.query(`UPDATE directory.login_attempts SET at = at - interval '15 minutes'`);
    expect((await gateway.login('thutruong.snnptnt', PASSWORD, from('192.0.2.99'))).status).toBe(201);
  });

  test('Z4: one address on many accounts is limited, its neighbours in the same /64 with it', async () => {
    const tries = Array.from({ length: 40 }, (_, index) => gateway.login(`ai-do-${index}`, 'sai', { ...from(`2001:db8:1:2::${index + 1}`), replica: index % 2 }));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(12);
    expect((await gateway.login('lanhdao', PASSWORD, from('2001:db8:1:3::1'))).status).toBe(201);
  });

  test('what was typed as a name is not kept in clear', async () => {
    await gateway.login('mat-khau-go-nham-o', 'sai', from('192.0.2.120'));
    const rows = await gateway.database.query<{ all: string }>('SELECT string_agg(a::text, \'\') AS all FROM directory.login_attempts a');
    expect(rows[0]!.all).not.toContain('mat-khau-go-nham-o');
  });
});

describe('a new password', () => {
  const change = (as: string, currentPassword: string, newPassword: string) =>
    gateway.ask('/api/v1/me/password', { method: 'PUT', as, body: { currentPassword, newPassword } });

  test('needs the old one, ends the other sessions and keeps this one', async () => {
    const [as, other] = [await gateway.cookieOf('thamdinh.stp'), await gateway.cookieOf('thamdinh.stp')];
    expect(await change(as, 'sai', 'mot-mat-khau-moi-dai')).toMatchObject({ status: 422, body: { errors: [{ pointer: '/currentPassword', slug: 'wrong-password' }] } });
    expect(await change(as, PASSWORD, 'thamdinh.stp-2021')).toMatchObject({ status: 422, body: { errors: [{ pointer: '/newPassword', slug: 'contains-username' }] } });
    expect(await change(as, PASSWORD, 'ngan')).toMatchObject({ status: 422, body: { errors: [{ pointer: '/newPassword' }] } });
    expect((await change(as, PASSWORD, 'mot-mat-khau-moi-dai')).status).toBe(204);
    expect((await gateway.ask('/api/v1/me', { as })).status).toBe(200);
    expect((await gateway.ask('/api/v1/me', { as: other })).status).toBe(401);
    expect((await gateway.login('thamdinh.stp', PASSWORD)).status).toBe(401);
    expect((await gateway.login('thamdinh.stp', 'mot-mat-khau-moi-dai')).status).toBe(201);
  });
});
