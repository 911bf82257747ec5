import { request } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { OperatorsDoor, ServiceTokenVerifier } from '@cchc/service-kit';
import { eventually } from '@cchc/testing';
import { GatewayUnderTest } from '../gateway-under-test.features.js';
import { ROUTES } from './routes.js';

let gateway: GatewayUnderTest;
let officer: string;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ RATE_PER_SECOND: 10_000, RATE_BURST: 10_000 });
  officer = await gateway.cookieOf('canbo.stc');
}, 60_000);
beforeEach(() => void (gateway.upstream.received.length = 0));
afterAll(() => gateway.close());

const publicKey = () => gateway.environment['SERVICE_TOKEN_PUBLIC_KEY']!;
const bearerOf = (header = '') => header.replace(/^Bearer /, '');

describe('a forwarded request', () => {
  test.each(ROUTES)('$prefix goes to $service, which is told who asks', async ({ prefix, service, at = prefix }) => {
    expect((await gateway.ask(`/api/v1/${prefix}?q=a%20b&page=2`, { as: officer })).status).toBe(200);
    expect(gateway.upstream.last).toMatchObject({ method: 'GET', url: `/${at}?q=a%20b&page=2` });
    const token = bearerOf(gateway.upstream.last.headers.authorization);
    const actor = await new ServiceTokenVerifier(publicKey(), service).verify(token);
    expect(actor).toMatchObject({ username: 'canbo.stc', agencies: ['STC'], memberships: [{ agencyCode: 'STC', role: 'OFFICER' }], via: 'session' });
    expect(await new ServiceTokenVerifier(publicKey(), 'another').verify(token)).toBeUndefined();
  });

  test('needs a login, but where anybody may look', async () => {
    for (const { prefix, open } of ROUTES) {
      for (const headers of [{}, { authorization: 'Bearer cchc_khong-con-hieu-luc-nua-dau' }] as Record<string, string>[]) {
        expect(`${prefix} ${(await gateway.ask(`/api/v1/${prefix}/1`, { headers })).status}`).toBe(`${prefix} ${open ? 200 : 401}`);
      }
    }
    expect(gateway.upstream.received.map(({ url, headers }) => `${url} ${headers.authorization}`)).toEqual(
      ['receipt-keys', 'survey-forms'].flatMap((open) => Array(2).fill(`/${open}/1 undefined`)));
  });

  test('carries what the service needs, byte for byte, and nothing that a caller could forge', async () => {
    const body = '{ "values": {"x": 9007199254740993, "y": "Thuỷ"} }';
    await gateway.ask('/api/v1/reports/2021-Q1.STC/values', {
      method: 'PUT', as: officer, body,
      headers: {
        'content-type': 'application/json', 'idempotency-key': 'khoa-0001', 'if-match': '"5"', 'if-none-match': '"4"', accept: 'application/json',
        'x-forwarded-for': '10.0.0.1', 'x-forwarded-host': 'evil.example', forwarded: 'for=10.0.0.1', 'x-real-ip': '10.0.0.1', 'x-actor': 'quantri',
        'x-original-url': '/metrics', te: 'trailers', 'traceparent': '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      },
    });
    const { url, headers, body: received } = gateway.upstream.last;
    expect(url).toBe('/reports/2021-Q1.STC/values');
    expect(received.toString()).toBe(body);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': 'khoa-0001', 'if-match': '"5"', 'if-none-match': '"4"', accept: 'application/json' });
    expect(headers['traceparent']).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)/);
    const known = ['accept', 'accept-language', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'idempotency-key', 'if-match', 'if-none-match', 'traceparent', 'user-agent'];
    expect(Object.keys(headers).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('one token serves several requests, until the roles change', async () => {
    const as = await gateway.cookieOf('thutruong.stc');
    const tokens = async () => {
      await gateway.ask('/api/v1/plans', { as });
      return bearerOf(gateway.upstream.last.headers.authorization);
    };
    const first = await tokens();
    expect(await tokens()).toBe(first);
    await gateway.database.query(`DELETE FROM directory.memberships WHERE agency_code = 'STC' AND role = 'HEAD'`);
    const after = await new ServiceTokenVerifier(publicKey(), 'tasks').verify(await tokens());
    expect(after).toMatchObject({ memberships: [], agencies: [] });
  });

  test('gets the service’s answer as it is, without its hop-by-hop headers', async () => {
    gateway.upstream.reply = (_request, response) => void response
      .writeHead(201, { 'content-type': 'application/json', etag: '"7"', location: '/reports/1', 'idempotency-replayed': 'true', 'set-cookie': 'a=b', server: 'x', 'keep-alive': 'timeout=5' })
      .end('{"data":{"number":1.10}}');
    const { status, headers, text } = await gateway.post('/api/v1/reports/1/submission', { as: officer });
    expect(status).toBe(201);
    expect(text).toBe('{"data":{"number":1.10}}');
    expect(Object.fromEntries(headers)).toMatchObject({ etag: '"7"', location: '/api/v1/reports/1', 'idempotency-replayed': 'true' });
    for (const name of ['set-cookie', 'server']) expect(headers.get(name)).toBeNull();
  });

  test('gets the service’s refusal, with the address that the caller used', async () => {
    const problem = { type: '/problems/version-conflict', title: 'Dữ liệu đã được người khác thay đổi', status: 412, detail: '…', instance: '/reports/1', errors: [], traceId: 'x', currentVersion: 6 };
    gateway.upstream.reply = (_request, response) => void response.writeHead(412, { 'content-type': 'application/problem+json', etag: '"6"' }).end(JSON.stringify(problem));
    const answer = await gateway.ask('/api/v1/reports/1?x=1', { method: 'PUT', as: officer, body: {} });
    expect(answer.status).toBe(412);
    expect(answer.headers.get('etag')).toBe('"6"');
    expect(answer.body).toEqual({ ...problem, instance: '/api/v1/reports/1' });
  });
});

describe('a service that cannot answer', () => {
  const UNAVAILABLE = { status: 503, body: { type: '/problems/service-unavailable', title: 'Hệ thống tạm thời chưa phục vụ được', instance: '/api/v1/rankings' } };

  test('breaks off, and is back at once when it is', async () => {
    gateway.upstream.reply = (_request, response) => void response.socket!.destroy();
    const answer = await gateway.ask('/api/v1/rankings', { as: officer });
    expect(answer).toMatchObject(UNAVAILABLE);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(gateway.upstream.received).toHaveLength(1);
    gateway.upstream.reply = (_request, response) => void response.writeHead(200).end();
    expect((await gateway.ask('/api/v1/rankings', { as: officer })).status).toBe(200);
  });

  test('says itself when to come again, and is not asked a second time for it', async () => {
    gateway.upstream.reply = (_request, response) => void response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '7' }).end('{"type":"/problems/service-unavailable"}');
    const answer = await gateway.ask('/api/v1/rankings', { as: officer });
    expect(answer).toMatchObject({ status: 503 });
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(gateway.upstream.received).toHaveLength(1);
  });

  test('never answers: the caller is let go', async () => {
    const silent = createServer();
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const address = silent.address() as { port: number };
    const other = await GatewayUnderTest.start({ SCORING_URL: `http://127.0.0.1:${address.port}` });
    try {
      const as = await other.cookieOf('canbo.stc');
      const answer = await other.ask('/api/v1/rankings', { as });
      expect(answer).toMatchObject(UNAVAILABLE);
    } finally {
      await other.close();
      silent.close();
    }
  }, 30_000);

  test('is away: its own and only its own addresses say so', async () => {
    const other = await GatewayUnderTest.start({ SCORING_URL: 'http://127.0.0.1:1' });
    try {
      const as = await other.cookieOf('canbo.stc');
      expect(await other.ask('/api/v1/rankings', { as })).toMatchObject(UNAVAILABLE);
      expect((await other.ask('/api/v1/plans', { as })).status).toBe(200);
    } finally {
      await other.close();
    }
  }, 30_000);
});

describe('A2: what the door turns away by itself', () => {
  beforeAll(() => {
    gateway.upstream.reply = (_request, response) => void response.writeHead(200).end();
  });

  test.each([
    ['an unknown address', 'GET', '/api/v1/nothing', {}, 404, 'not-found'],
    ['an unknown address outside the API', 'GET', '/wp-admin', {}, 404, 'not-found'],
    ['a NUL in an address outside the API', 'GET', '/%00', {}, 422, 'validation-failed'],
    ['a wrong method', 'DELETE', '/api/v1/agencies', {}, 405, 'method-not-allowed'],
    ['broken JSON', 'POST', '/api/v1/sessions', { body: '{', headers: { 'content-type': 'application/json' } }, 400, 'malformed-json'],
    ['another kind of body', 'POST', '/api/v1/sessions', { body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'unsupported-media-type'],
    ['an unknown field', 'POST', '/api/v1/sessions', { body: { username: 'a', password: 'b', admin: true } }, 422, 'validation-failed'],
    ['a wrong type', 'POST', '/api/v1/sessions', { body: { username: 1, password: null } }, 422, 'validation-failed'],
    ['a NUL', 'POST', '/api/v1/sessions', { body: { username: 'a\0', password: 'b' } }, 422, 'validation-failed'],
    ['too large a body of its own', 'POST', '/api/v1/sessions', { body: `{"username":"${'a'.repeat(1_048_576)}"}`, headers: { 'content-type': 'application/json' } }, 413, 'payload-too-large'],
    ['A7: a page that cannot be', 'GET', '/api/v1/agencies?page=-1', {}, 422, 'validation-failed'],
    ['A7: too large a page', 'GET', '/api/v1/agencies?pageSize=1000000000', {}, 422, 'validation-failed'],
    ['A7: a sort order that is none', 'GET', '/api/v1/agencies?sort=password', {}, 422, 'validation-failed'],
    ['A7: an unknown filter', 'GET', '/api/v1/agencies?where=1', {}, 422, 'validation-failed'],
    ['A7: a query where none is taken', 'GET', '/api/v1/agencies/STC?foo=1', {}, 422, 'validation-failed'],
    ['a packed body for a service', 'POST', '/api/v1/reports/1/return', { body: '{}', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } }, 415, 'unsupported-media-type'],
    ['a body for a service in another alphabet', 'POST', '/api/v1/reports/1/return', { body: '{}', headers: { 'content-type': 'application/json; charset=iso-8859-1' } }, 415, 'unsupported-media-type'],
  ] as const)('%s', async (_, method, path, ask, status, slug) => {
    const answer = await gateway.ask(path, { method, as: officer, ...ask });
    expect(answer).toMatchObject({ status, body: { type: `/problems/${slug}`, status, title: expect.stringMatching(/[àáảãạăâđêôơưếệốộớờ]/i), instance: path.split('?')[0], traceId: expect.stringMatching(/^[0-9a-f]{32}$/) } });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  test('too large a body for a service, which never sees any of it', async () => {
    const limit = Buffer.alloc(1_048_576, 'a');
    expect((await gateway.post('/api/v1/reports', { as: officer, body: limit })).status).toBe(200);
    expect(gateway.upstream.last.body).toHaveLength(limit.length);
    const answer = await gateway.post('/api/v1/reports', { as: officer, body: Buffer.concat([limit, Buffer.from('a')]) });
    expect(answer).toMatchObject({ status: 413, body: { type: '/problems/payload-too-large' } });
    expect(gateway.upstream.received).toHaveLength(1);
  });

  test.each([
    '/api/v1/reports/../../metrics', '/api/v1/reports/%2e%2e/%2e%2e/metrics', '/api/v1/reports/..%2f..%2fmetrics', '/api/v1/reports/\\..\\..\\metrics',
    '/api/v1/reports/%5c..%5c..%5cmetrics', '/api/v1/reports//metrics', '/api/v1/reports/./metrics', '/api/v1/reports/%252e%252e/metrics%00', '/api/v1/reportsX',
  ])('a path that means something else to somebody else: %s', async (path) => {
    // fetch would tidy the path up before sending it
    const { status } = await rawGet(gateway.urls[0]!, path, officer);
    expect([404, 422]).toContain(status);
    expect(gateway.upstream.received).toEqual([]);
  });

  test('its own operators’ addresses are answered at their own port only, and nothing else there', async () => {
    const operators = gateway.replicas[0]!.get(OperatorsDoor).url!;
    for (const path of ['/health', '/metrics', '/metric%73', '/openapi.json']) {
      expect(await gateway.ask(path, { as: officer })).toMatchObject({ status: 404, body: { type: '/problems/not-found' } });
      expect([200, 503]).toContain((await fetch(operators + path)).status);
    }
    for (const path of ['/live', '/ready']) expect([(await gateway.ask(path)).status, (await fetch(operators + path)).status]).toEqual([200, 200]);
    for (const path of ['/', '/api/v1/clock', '/api/docs', '/nothing']) expect((await fetch(operators + path, { headers: { cookie: officer } })).status).toBe(404);
  });

  test('operators’ addresses of the services stay inside', async () => {
    for (const name of ['metrics', 'health', 'ready', 'live']) expect((await gateway.ask(`/api/v1/${name}`, { as: officer })).status).toBe(404);
    expect(gateway.upstream.received).toEqual([]);
  });
});

describe('the audit of access', () => {
  test('says who asked for what and how it ended, for forwarded requests too, without query or body', async () => {
    await gateway.post('/api/v1/reports/abc/submission?note=bi-mat', { as: officer, body: { note: 'bi-mat' } });
    expect(await gateway.ask('/api/v1/reports/abc')).toMatchObject({ status: 401, body: { type: '/problems/unauthenticated', instance: '/api/v1/reports/abc' } });
    const as = await gateway.cookieOf('quantri');
    await eventually('the log holds both requests', async () => {
      const { body } = await gateway.ask('/api/v1/access-log?q=/api/v1/reports/abc', { as });
      expect(body.data).toMatchObject([
        { method: 'GET', path: '/api/v1/reports/abc', status: 401, via: 'none', personId: null },
        { method: 'POST', path: '/api/v1/reports/abc/submission', status: 200, via: 'session', displayName: 'Phạm Minh Khoa', traceId: expect.any(String) },
      ]);
    });
    expect((await gateway.ask('/api/v1/access-log', { as: officer })).status).toBe(403);
    const [row] = await gateway.database.query<{ all: string }>('SELECT string_agg(l::text, \'\') AS all FROM directory.access_log l');
    expect(row!.all).not.toContain('bi-mat');
  });

  test.each(['UPDATE directory.access_log SET status = 200', 'DELETE FROM directory.access_log'])('cannot be changed: %s', async (sql) => {
    for (const login of ['gateway_api', 'gateway_worker']) {
      await expect(gateway.database.query(`DO $$ BEGIN SET LOCAL ROLE ${login}; ${sql}; END $$`)).rejects.toThrow(/permission denied/);
    }
  });
});

function rawGet(base: string, path: string, cookie: string): Promise<{ status: number }> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    request({ hostname: hostname.replace(/^\[|\]$/g, ''), port, path, headers: { cookie } }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode! }));
    }).on('error', reject).end();
  });
}
