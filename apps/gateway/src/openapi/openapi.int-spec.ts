import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GatewayUnderTest } from '../gateway-under-test.features.js';
import { Upstream } from '../upstream.features.js';
import type { Json, JsonObject, OpenApiDocument } from './openapi-types.js';

const documentOf = (service: string): OpenApiDocument => ({
  openapi: '3.1.0', info: { title: service, version: '1' },
  paths: {
    [service === 'tasks' ? '/reports/{id}' : '/rankings']: {
      get: {
        operationId: 'Things_list', tags: [service], security: [{ bearer: [] }],
        responses: { 200: { description: 'ok', content: { 'application/json': { schema: { $ref: '#/components/schemas/Outer' } } } } },
      },
    },
    ...(service === 'tasks' && { '/receipt-keys': { get: { operationId: 'ReceiptKeys_list', responses: { 200: { description: 'ok' } } } } }),
    '/internal': { get: { operationId: 'Internal_get', responses: {} } },
  },
  components: {
    schemas: {
      Outer: { type: 'object', properties: { inner: { $ref: '#/components/schemas/Inner' } } },
      Inner: { type: 'object', properties: { [service]: { type: 'string' } } },
    },
  },
});

const services = Object.fromEntries(['tasks', 'indicators', 'scoring', 'notifications'].map((name) => [name, new Upstream()]));
let gateway: GatewayUnderTest;
beforeAll(async () => {
  const urls = await Promise.all(Object.entries(services).map(async ([name, upstream]) => {
    upstream.reply = (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(documentOf(name)));
    return [`${name.toUpperCase()}_URL`, await upstream.listen()];
  }));
  gateway = await GatewayUnderTest.start(Object.fromEntries(urls));
}, 60_000);
afterAll(() => Promise.all([gateway.close(), ...Object.values(services).map((upstream) => upstream.close())]));

describe('the merged document', () => {
  test('is one valid OpenAPI 3.1 of everything behind the door', async () => {
    const { status, headers, body } = await gateway.ask('/api/v1/openapi.json');
    expect(status).toBe(200);
    const document = body as OpenApiDocument;
    expect(document.openapi).toBe('3.1.0');
    const paths = Object.keys(document.paths);
    expect(paths).toEqual(expect.arrayContaining([
      '/api/v1/sessions', '/api/v1/sessions/current', '/api/v1/sessions/{id}', '/api/v1/me', '/api/v1/me/password', '/api/v1/agencies', '/api/v1/agencies/{code}',
      '/api/v1/people', '/api/v1/api-tokens', '/api/v1/api-tokens/{id}', '/api/v1/access-log', '/api/v1/clock', '/api/v1/events',
      '/api/v1/mailbox/messages', '/api/v1/mailbox/messages/{id}', '/api/v1/reports/{id}', '/api/v1/rankings',
    ]));
    expect(paths.filter((path) => !path.startsWith('/api/v1/'))).toEqual([]);
    expect(paths.filter((path) => path.includes('internal'))).toEqual([]);
    expect(danglingRefs(document)).toEqual([]);
    const ids = operationsOf(document).map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['Things_list', 'scoring_Things_list']));
    expect(body.components.schemas.ScoringOuter.properties.inner).toEqual({ $ref: '#/components/schemas/ScoringInner' });
    expect(operationsOf(document).every(({ responses }) => Object.keys(responses as object).length > 0)).toBe(true);
    expect(await gateway.ask('/api/v1/openapi.json', { headers: { 'if-none-match': headers.get('etag')! } })).toMatchObject({ status: 304, text: '' });
  });

  test('says what needs a login', async () => {
    const { body } = await gateway.ask('/api/v1/openapi.json');
    expect(body.security).toEqual([{ session: [] }, { token: [] }]);
    expect(body.components.securitySchemes).toEqual({ session: { type: 'apiKey', in: 'cookie', name: 'cchc_session' }, token: { type: 'http', scheme: 'bearer' } });
    expect(body.paths['/api/v1/rankings'].get.security).toBeUndefined();
    expect(body.paths['/api/v1/sessions'].post.security).toEqual([]);
    expect(body.paths['/api/v1/receipt-keys'].get.security).toEqual([]);
  });

  test('is shown by Swagger UI, all of it from here', async () => {
    const page = await gateway.ask('/api/docs');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
    expect(files.every((file) => file.startsWith('/'))).toBe(true);
    for (const file of files) expect(`${file} ${(await gateway.ask(file)).status}`).toBe(`${file} 200`);
    expect((await gateway.ask('/api/docs/files/package.json')).status).toBe(404);
  });
});

describe('when a service is away', () => {
  test('the rest is shown', async () => {
    const other = await GatewayUnderTest.start({ SCORING_URL: 'http://127.0.0.1:1' });
    other.upstream.reply = (_request, response) => void response.writeHead(500).end();
    try {
      const { status, body } = await other.ask('/api/v1/openapi.json');
      expect(status).toBe(200);
      expect(Object.keys(body.paths)).toContain('/api/v1/agencies');
    } finally {
      await other.close();
    }
  }, 30_000);
});

const operationsOf = (document: OpenApiDocument): JsonObject[] =>
  Object.values(document.paths).flatMap((path) => Object.values(path)).filter((value): value is JsonObject => typeof value === 'object' && value !== null && 'responses' in value);

function danglingRefs(document: OpenApiDocument): string[] {
  const found = (at: string) => at.slice(2).split('/').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
  const refs = (json: Json): string[] => {
    if (typeof json !== 'object' || json === null) return [];
    return Object.entries(json).flatMap(([key, value]) => (key === '$ref' ? [value as string] : refs(value as Json)));
  };
  return refs(document as unknown as Json).filter((ref) => found(ref) === undefined);
}
