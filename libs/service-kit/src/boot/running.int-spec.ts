import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@cchc/testing';
import { CountLooks, deployment } from '../sample/notes.deployment.js';
import { startNotes, type RunningNotes } from '../sample/running-notes.js';
import { Scheduler } from '../scheduler/scheduler.js';
import { createService, startService } from './create-service.js';
import { OperatorsDoor } from './operators-door.js';
import { stopService } from './run-service.js';

let notes: RunningNotes;

beforeAll(async () => {
  notes = await startNotes();
});
afterAll(() => notes.close());

const get = (path: string) => notes.ask(path);

describe('a running service', () => {
  it('answers the operators without a token', async () => {
    expect((await get('/live')).json()).toEqual({ status: 'ok' });
    expect((await get('/ready')).json()).toEqual({ status: 'ok' });
    await eventually('health is green', async () => {
      const { checks } = (await get('/health')).json<{ checks: Record<string, { ok: boolean }> }>();
      expect(Object.entries(checks).filter(([, { ok }]) => !ok)).toEqual([]);
      expect(Object.keys(checks)).toEqual(expect.arrayContaining(['database', 'broker', 'outbox']));
    });
    const metrics = (await get('/metrics')).text;
    expect(metrics).toContain('cchc_http_request_seconds_count{method="GET",route="/live",status="200"}');
    expect(metrics).toContain('process_resident_memory_bytes');
  });

  it('continues the trace of its caller', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const answer = await notes.ask('/nothing', { headers: { traceparent } });
    expect(answer.json<{ traceId: string }>().traceId).toBe('0af7651916cd43dd8448eb211c80319c');
    expect(answer.headers.get('traceparent')).toContain('0af7651916cd43dd8448eb211c80319c');
  });

  it('sends the headers that keep a browser safe', async () => {
    for (const url of ['/live', '/nothing']) {
      expect(Object.fromEntries((await get(url)).headers)).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cache-control': 'no-store' });
    }
  });

  it('describes itself in OpenAPI 3.1', async () => {
    const document = (await get('/openapi.json')).json<Record<string, never>>();
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Ghi chú' } });
    expect(Object.keys(document['paths']!)).toEqual(expect.arrayContaining(['/notes', '/notes/{id}']));
    expect(document['components']!['schemas']!['WriteNoteDto']).toMatchObject({
      required: ['title'],
      properties: {
        title: { type: 'string', maxLength: 20 }, count: { type: 'integer', minimum: 0, maximum: 1000 },
        lines: { type: 'array', items: { $ref: '#/components/schemas/LineDto' } }, values: { type: 'object' },
      },
    });
    const { get: list } = document['paths']!['/notes']! as { get: { parameters: { name: string; required: boolean }[]; responses: object } };
    expect(list.parameters.map(({ name, required }) => `${name} ${required}`).sort())
      .toEqual(['filter[agency] false', 'page false', 'pageSize false', 'q false', 'sort false']);
    expect(list.responses).toMatchObject({ default: { content: { 'application/problem+json': {} } } });
    expect(JSON.stringify(document)).not.toContain('/metrics');
  });

  it('describes the headers that its commands demand', async () => {
    const { paths } = (await get('/openapi.json')).json<{ paths: Record<string, Record<string, { parameters: { in: string; name: string; required: boolean }[] }>> }>();
    const headersOf = (path: string, method: string) => paths[path]![method]!.parameters.filter((parameter) => parameter.in === 'header').map(({ name, required }) => `${name} ${required}`);
    expect(headersOf('/notes', 'post')).toEqual(['Idempotency-Key true']);
    expect(headersOf('/notes/{id}', 'put')).toEqual(['If-Match true']);
    expect([headersOf('/notes', 'get'), headersOf('/notes/{id}', 'get')]).toEqual([[], []]);
  });

  it('with a port for operators answers them there only, and nobody else there', async () => {
    const service = await createService(deployment, { ...notes.environment, ROLES: 'http', OPERATORS_PORT: '0' });
    await startService(service);
    const [publicly, inside] = [await service.getUrl(), service.get(OperatorsDoor).url!];
    const statusesOf = (url: string) => Promise.all(['/live', '/ready', '/metrics', '/openapi.json', '/health', '/notes', '/nothing'].map(async (path) => (await fetch(url + path)).status));
    expect(await statusesOf(publicly)).toEqual([200, 200, 404, 404, 404, 401, 404]);
    await eventually('the broker is there, and so is health', async () => expect(await statusesOf(inside)).toEqual([200, 200, 200, 200, 200, 404, 404]));
    await service.close();
    await expect(fetch(`${inside}/live`)).rejects.toThrow('fetch failed');
  });

  it('looks at its scheduled work, survives its errors, and can be woken', async () => {
    const work = notes.app.get(CountLooks);
    await eventually('the first look was made', () => expect(work.looks).toBeGreaterThanOrEqual(1));
    notes.app.get(Scheduler).wake(CountLooks);
    await eventually('the second look was made', () => expect(work.looks).toBe(2));
  });

  it('without the role http is asked for its health only', async () => {
    const worker = await createService(deployment, { ...notes.environment, ROLES: 'scheduler' });
    await startService(worker);
    const url = await worker.getUrl();
    const statuses = await Promise.all(['/live', '/ready', '/notes'].map(async (path) => (await fetch(url + path)).status));
    expect(statuses).toEqual([200, 200, 404]);
    await worker.close();
  });

  it('D1: answers 503 with Retry-After when its connections are cut, and goes on', async () => {
    const slow = notes.ask('/notes/slow/20');
    await eventually('the request is in the database', async () => {
      const [row] = await notes.database.query<{ count: string }>(`SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND state = 'active' AND datname = current_database() AND pid <> pg_backend_pid()`);
      expect(row?.count).toBe('1');
    });
    await notes.database.cutConnections();
    const answer = await slow;
    expect([answer.status, answer.headers.get('retry-after'), answer.json<{ type: string }>().type]).toEqual([503, '2', '/problems/service-unavailable']);
    await eventually('it answers again', async () => expect((await get('/ready')).status).toBe(200));
    expect((await get('/notes')).status).toBe(200);
  });
});

describe('A5: an end in the middle of a request', () => {
  it('lets it finish, tells the load balancer first, and refuses the rest afterwards', async () => {
    const app = await createService(deployment, { ...notes.environment, LEAVE_MS: '700' });
    await startService(app);
    const url = await app.getUrl();
    const status = async (path: string): Promise<number> => (await fetch(`${url}${path}`)).status;
    const slow = fetch(`${url}/notes/slow/1.2`);
    await eventually('it is ready', async () => expect(await status('/ready')).toBe(200));

    const silent = connect(Number(new URL(url).port), '127.0.0.1');
    const hungUp = new Promise((resolve) => silent.once('close', resolve));
    silent.on('error', () => undefined);

    const stopped = stopService(app);
    expect(await status('/ready')).toBe(503);
    expect(await status('/live')).toBe(200);

    const answer = await slow;
    expect(await answer.json()).toEqual({ data: { slept: 1.2 } });
    await stopped;
    await hungUp;
    await expect(fetch(`${url}/live`)).rejects.toThrow('fetch failed');
  });
});
