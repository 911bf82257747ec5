import { describe, expect, it } from '@jest/globals';
import { ApiProblem, bodyOf, createApiClient, ifMatch, itemOf } from './index.js';

const json = (status: number, body: unknown, type = 'application/json') => new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

/** A client whose requests are noted and answered by `answer`. */
function given(answer: () => Response | Promise<Response>) {
  const requests: Request[] = [];
  const client = createApiClient({
    baseUrl: 'http://127.0.0.1',
    fetch: async (request) => {
      requests.push(request as Request);
      return answer();
    },
  });
  return { client, requests };
}

describe('the API client', () => {
  it('reads an item and a list', async () => {
    const clock = { now: '2021-03-08T01:00:00.000Z', today: '2021-03-08', timeZone: 'Asia/Ho_Chi_Minh', profile: 'development' };
    expect(await itemOf(given(() => json(200, { data: clock })).client.GET('/api/v1/clock'))).toEqual(clock);
    const page = { data: [], page: { page: 1, pageSize: 50, total: 0 } };
    expect(await bodyOf(given(() => json(200, page)).client.GET('/api/v1/obligations'))).toEqual(page);
  });

  it('gives each command a key of its own, and keeps the one it was given', async () => {
    const { client, requests } = given(() => json(201, { data: {} }));
    const submit = (headers?: Record<string, string>) => client.POST('/api/v1/reports/{id}/submission', { params: { path: { id: '2021-Q1:STC' } }, ...(headers && { headers }) });
    await submit();
    await submit();
    await submit({ 'Idempotency-Key': 'mine' });
    const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe('mine');
  });

  it('names the version that a change is about', async () => {
    const { client, requests } = given(() => json(200, { data: {} }));
    await client.PUT('/api/v1/reports/{id}/values', { params: { path: { id: '2021-Q1:STC' }, header: ifMatch(7) }, body: { values: {} } });
    expect(requests[0]!.headers.get('if-match')).toBe('"7"');
    expect(requests[0]!.headers.has('idempotency-key')).toBe(false);
  });

  it('throws what the API refuses, with its fields', async () => {
    const errors = [{ pointer: '/values/a', slug: 'cross-check-lte', message: 'A1.02 không được lớn hơn A1.01.' }];
    const refusal = { type: '/problems/cross-check-failed', title: 'Số liệu chưa khớp', status: 409, detail: 'Có 1 chỗ.', instance: '/x', errors, traceId: 't1' };
    const problem = await given(() => json(409, refusal, 'application/problem+json')).client.GET('/api/v1/me').catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({ slug: 'cross-check-failed', status: 409, title: 'Số liệu chưa khớp', errors, traceId: 't1', passing: false });
  });

  it('tells apart a system that is away and an answer that is not ours', async () => {
    await expect(given(() => Promise.reject(new TypeError('fetch failed'))).client.GET('/api/v1/me')).rejects.toMatchObject({ slug: 'unreachable', passing: true });
    await expect(given(() => new Response('<h1>Bad gateway</h1>', { status: 502 })).client.GET('/api/v1/me')).rejects.toMatchObject({ slug: 'unexpected-answer', status: 502, passing: true });
  });
});
