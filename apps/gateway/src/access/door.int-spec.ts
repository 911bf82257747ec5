import { createHmac, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ServiceTokenSigner } from '@cchc/service-kit';
import { eventually } from '@cchc/testing';
import { GatewayUnderTest, PASSWORD } from '../gateway-under-test.features.js';

let gateway: GatewayUnderTest;
let officer: string;
let head: string;
let administrator: string;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ replicas: 2, RATE_PER_SECOND: 1_000, RATE_BURST: 1_000 });
  [officer, head, administrator] = await Promise.all(['canbo.stc', 'thutruong.stc', 'quantri'].map((name) => gateway.cookieOf(name))) as [string, string, string];
}, 60_000);
beforeEach(() => void (gateway.upstream.received.length = 0));
afterAll(() => gateway.close());

const unauthenticated = { status: 401, body: { type: '/problems/unauthenticated' } };

describe('a request of another site', () => {
  const own = () => new URL(gateway.urls[0]!).origin;

  test.each([
    ['by its origin', { origin: 'https://evil.example' }],
    ['by an origin without a name', { origin: 'null' }],
    ['by the same host on another port', { origin: 'http://127.0.0.1:1' }],
    ['by what the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['by a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
  ])('cannot change anything: known %s', async (_, headers: Record<string, string>) => {
    const refused = { status: 403, body: { type: '/problems/cross-site-request' } };
    expect(await gateway.post('/api/v1/reports/1/submission', { as: officer, headers })).toMatchObject(refused);
    expect(await gateway.ask('/api/v1/sessions/current', { method: 'DELETE', as: officer, headers })).toMatchObject(refused);
    expect(await gateway.login('canbo.stc', PASSWORD, { headers })).toMatchObject(refused);
    expect(gateway.upstream.received).toEqual([]);
  });

  test('may still follow a link here, and our own page and programs may act', async () => {
    expect((await gateway.ask('/api/v1/me', { as: officer, headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
    for (const headers of [{ origin: own() }, { 'sec-fetch-site': 'same-origin', origin: own() }, {}] as Record<string, string>[]) {
      expect((await gateway.post('/api/v1/reports/1/submission', { as: officer, headers })).status).toBe(200);
    }
  });
});

describe('Z5: a forged credential', () => {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const claims = () => ({ actor: { personId: 'x', memberships: [{ agencyCode: 'SNV', role: 'ADMINISTRATOR' }], agencies: ['SNV'], via: 'session' }, sub: 'x', iss: 'gateway', aud: 'gateway', iat: Date.now() / 1000, exp: Date.now() / 1000 + 60 });
  const signedByPublicKey = () => {
    const key = createPublicKey({ key: JSON.parse(gateway.environment['SERVICE_TOKEN_PUBLIC_KEY']!), format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const text = `${encode({ alg: 'HS256' })}.${encode(claims())}`;
    return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
  };

  test.each<[string, () => string | Promise<string>]>([
    ['a JWT with alg none', () => `${encode({ alg: 'none' })}.${encode(claims())}.`],
    ['a JWT signed by HS256 with the public key', signedByPublicKey],
    ['a JWT whose kid is a path', () => `${encode({ alg: 'HS256', kid: '../../dev/null' })}.${encode(claims())}.${'a'.repeat(43)}`],
    ['a service token of the gateway itself, which is for services only', () => new ServiceTokenSigner(gateway.environment['SERVICE_TOKEN_PRIVATE_KEY']!).sign(claims().actor as never, 'gateway')],
    ['an API token that nobody gave out', () => `cchc_${'a'.repeat(43)}`],
    ['the hash that is stored of a session', async () => `cchc_${(await gateway.database.query<{ hash: string }>(`SELECT encode(token_hash, 'hex') AS hash FROM directory.sessions LIMIT 1`))[0]!.hash}`],
    ['nothing', () => ' '],
  ])('%s: refused, whatever cookie comes along', async (_, forge) => {
    const headers = { authorization: `Bearer ${await forge()}` };
    for (const path of ['/api/v1/me', '/api/v1/reports']) expect(await gateway.ask(path, { headers, as: officer })).toMatchObject(unauthenticated);
    expect(gateway.upstream.received).toEqual([]);
  });

  test('the stored hash is no cookie either', async () => {
    const [row] = await gateway.database.query<{ hash: Buffer }>('SELECT token_hash AS hash FROM directory.sessions LIMIT 1');
    for (const text of [row!.hash.toString('hex'), row!.hash.toString('base64url')]) {
      expect(await gateway.ask('/api/v1/me', { as: `cchc_session=${text}` })).toMatchObject(unauthenticated);
    }
  });

  test('a refusal says how to log in', async () => {
    expect((await gateway.ask('/api/v1/me')).headers.get('www-authenticate')).toBe('Bearer realm="cchc"');
  });
});

describe('an API token', () => {
  const create = (as: string, body: object) => gateway.post('/api/v1/api-tokens', { as, body });
  const tokenOf = async (as: string, body: object): Promise<{ id: string; token: string }> => (await create(as, body)).body.data;

  test('is shown once, works with its scope, and is stored as a hash', async () => {
    const answer = await create(head, { name: 'Phần mềm một cửa', scopes: ['reports:write'], agencies: ['STC'], days: 30 });
    expect(answer).toMatchObject({ status: 201, body: { data: { token: expect.stringMatching(/^cchc_[\w-]{43}$/), agencies: ['STC'], personId: null, lastUsedAt: null } } });
    const { token } = answer.body.data;
    expect((await gateway.ask('/api/v1/me', { token })).body.data).toMatchObject({ displayName: 'Phần mềm một cửa', agencies: ['STC'], memberships: [{ agencyCode: 'STC', role: 'OFFICER' }], via: 'token', tokenScopes: ['reports:write'] });
    expect((await gateway.ask('/api/v1/reports', { token })).status).toBe(200);
    expect((await gateway.ask('/api/v1/reports/1/values', { method: 'PUT', token, body: {} })).status).toBe(200);
    const { body } = await gateway.ask('/api/v1/api-tokens', { as: head });
    expect(JSON.stringify(body)).not.toContain(token);
    expect(body.data).toMatchObject([{ name: 'Phần mềm một cửa', lastUsedAt: expect.any(String) }]);
    const [row] = await gateway.database.query<{ all: string }>('SELECT string_agg(t::text || encode(token_hash, \'escape\'), \'\') AS all FROM directory.api_tokens t');
    expect(row!.all).not.toContain(token.slice(5));
  });

  test('does nothing beyond its scope', async () => {
    const { token } = await tokenOf(head, { name: 'Chỉ đọc', scopes: ['reports:read'], agencies: ['STC'] });
    expect((await gateway.ask('/api/v1/reports', { token })).status).toBe(200);
    expect(await gateway.ask('/api/v1/reports/1/values', { method: 'PUT', token, body: {} })).toMatchObject({ status: 403, body: { type: '/problems/scope-missing', requiredScope: 'reports:write' } });
    for (const path of ['/api/v1/scorecards', '/api/v1/agencies', '/api/v1/events']) expect(await gateway.ask(path, { token })).toMatchObject({ status: 403, body: { type: '/problems/scope-missing' } });
    expect(gateway.upstream.received).toHaveLength(1);
  });

  test.each([
    ['GET', '/api/v1/sessions'], ['GET', '/api/v1/api-tokens'], ['POST', '/api/v1/api-tokens'], ['PUT', '/api/v1/me/password'], ['GET', '/api/v1/people'], ['GET', '/api/v1/access-log'], ['GET', '/api/v1/mailbox/messages'],
  ])('is never good for %s %s, even a person’s with every scope', async (method, path) => {
    const { token } = await tokenOf(administrator, { name: 'Tất cả', scopes: ['reports:write', 'tasks:write', 'scores:write', 'rankings:write', 'agencies:write', 'indicators:write', 'notifications:write'] });
    expect(await gateway.ask(path, { method, token, ...(method !== 'GET' && { body: {} }) })).toMatchObject({ status: 403, body: { type: '/problems/token-not-allowed' } });
  });

  test('of a person has the person’s roles, and dies with the account', async () => {
    const as = await gateway.cookieOf('canbo.sgddt');
    const { token } = await tokenOf(as, { name: 'Của tôi', scopes: ['agencies:read'] });
    expect((await gateway.ask('/api/v1/me', { token })).body.data).toMatchObject({ username: 'canbo.sgddt', memberships: [{ agencyCode: 'SGDDT', role: 'OFFICER' }] });
    expect((await gateway.ask('/api/v1/agencies', { token })).status).toBe(200);
    await gateway.database.query(`UPDATE directory.accounts SET disabled_at = now() WHERE username = 'canbo.sgddt'`);
    expect(await gateway.ask('/api/v1/agencies', { token })).toMatchObject(unauthenticated);
  });

  test('Z3: revoked or expired, is refused at once in every replica', async () => {
    const { id, token } = await tokenOf(head, { name: 'Thu hồi', scopes: ['reports:read'], agencies: ['STC'] });
    expect((await gateway.ask('/api/v1/reports', { token, replica: 1 })).status).toBe(200);
    expect((await gateway.ask(`/api/v1/api-tokens/${id}`, { method: 'DELETE', as: head })).status).toBe(204);
    for (const replica of [0, 1]) expect(await gateway.ask('/api/v1/reports', { token, replica })).toMatchObject(unauthenticated);
    const other = await tokenOf(head, { name: 'Hết hạn', scopes: ['reports:read'], agencies: ['STC'] });
    await gateway.database.query('UPDATE directory.api_tokens SET expires_at = now() WHERE id = $1', [other.id]);
    expect(await gateway.ask('/api/v1/reports', { token: other.token, replica: 1 })).toMatchObject(unauthenticated);
  });

  test('for a program is made by the agency’s head, or by an administrator to read, of agencies that exist', async () => {
    const program = (agencies: string[], scope = 'reports:write') => ({ name: 'Phần mềm', scopes: [scope], agencies });
    expect(await create(officer, program(['STC']))).toMatchObject({ status: 403, body: { type: '/problems/forbidden' } });
    expect(await create(head, program(['STC', 'STP']))).toMatchObject({ status: 403, body: { type: '/problems/forbidden', detail: expect.stringContaining('STP') } });
    expect((await create(administrator, program(['STC', 'STP'], 'reports:read'))).status).toBe(201);
    for (const agency of ['SNV', 'STP']) expect(await create(administrator, program([agency]))).toMatchObject({ status: 403, body: { type: '/problems/forbidden' } });
    expect(await create(administrator, program(['STC', 'KHONG-CO'], 'reports:read'))).toMatchObject({ status: 422, body: { errors: [{ pointer: '/agencies/1', slug: 'unknown-agency' }] } });
    expect((await create(head, { name: 'x', scopes: ['everything'] })).status).toBe(422);
    expect((await create(head, { name: 'x', scopes: [] })).status).toBe(422);
  });

  test.each([' ', '\u00a0\u3000', 'Phần mềm\r\nX-Name: y', 'a\nb', 'tab\tb', 'a\u0007', 'a\u007fb', 'a\u2028b', 'a\u202eb'])('with the name %j is refused', async (name) => {
    expect(await create(head, { name, scopes: ['reports:read'] })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/name', slug: 'wrong-format' }] } });
  });

  test('of others is not there', async () => {
    const { id } = await tokenOf(head, { name: 'Của STC', scopes: ['reports:read'], agencies: ['STC'] });
    const stranger = await gateway.cookieOf('thutruong.stp');
    expect((await gateway.ask(`/api/v1/api-tokens/${id}`, { method: 'DELETE', as: stranger })).status).toBe(404);
    expect((await gateway.ask('/api/v1/api-tokens', { as: stranger })).body.data).toEqual([]);
    expect((await gateway.ask(`/api/v1/api-tokens/${id}`, { method: 'DELETE', as: administrator })).status).toBe(204);
  });
});

describe('limits', () => {
  test('one person who asks too fast is told to wait, others are not', async () => {
    const slow = await GatewayUnderTest.start({ RATE_PER_SECOND: 1, RATE_BURST: 5 });
    try {
      const [as, other] = [await slow.cookieOf('canbo.stc'), await slow.cookieOf('canbo.snv')];
      const statuses = [];
      for (let index = 0; index < 12; index++) statuses.push((await slow.ask('/api/v1/reports', { as })).status);
      expect(statuses.slice(0, 5)).toEqual([200, 200, 200, 200, 200]);
      const refused = await slow.ask('/api/v1/reports', { as });
      expect(refused).toMatchObject({ status: 429, body: { type: '/problems/too-many-requests' } });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await slow.ask('/api/v1/reports', { as: other })).status).toBe(200);
      await eventually('the allowance has refilled', async () => expect((await slow.ask('/api/v1/me', { as })).status).toBe(200));
    } finally {
      await slow.close();
    }
  }, 30_000);

  test('one network is limited before anybody looks at its credentials', async () => {
    const slow = await GatewayUnderTest.start({ NETWORK_RATE_PER_SECOND: 1, NETWORK_RATE_BURST: 3 });
    try {
      const answers = [];
      for (let index = 0; index < 6; index++) answers.push((await slow.ask('/api/v1/me', { headers: { 'x-forwarded-for': `192.0.2.${index}` } })).status);
      expect(answers.slice(0, 3)).toEqual([401, 401, 401]);
      expect(answers).toContain(429);
    } finally {
      await slow.close();
    }
  }, 30_000);
});
