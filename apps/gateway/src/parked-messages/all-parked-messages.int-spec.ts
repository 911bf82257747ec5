import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@cchc/kernel';
import { GatewayUnderTest } from '../gateway-under-test.features.js';

let gateway: GatewayUnderTest;
let administrator: string;

beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ RATE_PER_SECOND: 10_000, RATE_BURST: 10_000 });
  administrator = await gateway.cookieOf('quantri');
}, 60_000);
beforeEach(() => void (gateway.upstream.received.length = 0));
afterAll(() => gateway.close());

const ROOT = '/api/v1/parked-messages';
const ask = (path = '') => gateway.ask(ROOT + path, { as: administrator });
const entry = (id: string) => ({ id, service: 'tasks', queue: 'tasks.x' });

async function parkHere(): Promise<string> {
  const id = newId();
  await gateway.database.query(`
    INSERT INTO directory.parked_messages (id, queue, key, routing_key, told_by, headers, body, original_size, cause, reason, attempts)
    VALUES ($1::uuid, 'gateway.x', $1::uuid::text, '', '', '{}', 'x', 1, 'malformed-json', 'no JSON', 0)`, [id]);
  return id;
}

describe('the parked messages of all services', () => {
  test('are one list, the youngest first', async () => {
    const ids = [newId(), await parkHere(), newId()];
    gateway.upstream.reply = ({ headers }, response) => {
      // The four services have one address here; the audience of the token tells them apart.
      const { aud } = JSON.parse(Buffer.from(headers.authorization!.split('.')[1]!, 'base64url').toString()) as { aud: string };
      const data = aud === 'tasks' ? [entry(ids[2]!), entry(ids[0]!)] : [];
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data, page: { page: 1, pageSize: 2, total: data.length } }));
    };
    const { body } = await ask('?page=1&pageSize=2&filter[state]=PARKED');
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([ids[2], ids[1]]);
    expect(body).toMatchObject({ page: { page: 1, pageSize: 2, total: 3 }, unavailable: [] });
    expect((await ask('?page=2&pageSize=2')).body.data).toMatchObject([{ id: ids[0] }]);
    expect(gateway.upstream.received[0]!.url).toMatch(/^\/parked-messages\?.*pageSize=2/);
    expect((await ask('?filter[service]=gateway')).body).toMatchObject({ data: [{ id: ids[1], service: 'gateway' }], page: { total: 1 } });
    expect((await ask('?page=11&pageSize=50')).status).toBe(422);
  });

  test('say which service did not answer', async () => {
    gateway.upstream.reply = (_request, response) => void response.writeHead(503).end();
    expect((await ask()).body).toMatchObject({ data: [{ service: 'gateway' }], unavailable: ['tasks', 'indicators', 'scoring', 'notifications'] });
  });

  test('are for administrators in the browser', async () => {
    const officer = await gateway.cookieOf('canbo.stc');
    expect((await gateway.ask(ROOT, { as: officer })).status).toBe(403);
    expect((await gateway.ask(ROOT)).status).toBe(401);
  });

  test('are settled at their service: the gateway’s own here, the others there', async () => {
    const id = await parkHere();
    const headers = { 'idempotency-key': 'mot-lan-thoi' };
    const answer = await gateway.post(`${ROOT}/gateway/${id}/discard`, { as: administrator, headers, body: { reason: 'gửi thử thôi' } });
    expect(answer).toMatchObject({ status: 200, body: { data: { state: 'DISCARDED' } } });
    gateway.upstream.reply = (_request, response) => void response.writeHead(202, { 'content-type': 'application/json' }).end('{"data":{}}');
    expect((await gateway.post(`${ROOT}/scoring/${id}/redrive`, { as: administrator, headers })).status).toBe(202);
    expect(gateway.upstream.last).toMatchObject({ method: 'POST', url: `/parked-messages/${id}/redrive` });
    expect(gateway.upstream.last.headers['idempotency-key']).toBe('mot-lan-thoi');
  });
});
