import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@cchc/kernel';
import { GatewayUnderTest } from '../gateway-under-test.features.js';
import { Upstream } from '../upstream.features.js';

const id = newId();
const summary = { id, receivedAt: '2021-03-08T01:05:00.000Z', from: 'he-thong@haugiang.example', to: ['can-bo@haugiang.example'], subject: 'Nhắc việc <script>alert(1)</script>', size: 900 };
const mail = { ...summary, headers: { subject: summary.subject }, text: 'Còn 7 ngày <img src=x onerror=alert(1)>', html: '<p>Còn 7 ngày</p>' };

const mailbox = new Upstream();
let gateway: GatewayUnderTest;
let administrator: string;
beforeAll(async () => {
  mailbox.reply = ({ url, headers }, response) => {
    if (headers.authorization !== 'Bearer the-gateway-alone-knows') return void response.writeHead(401).end();
    const body = url.startsWith('/messages?') ? { data: [summary], page: { page: 1, pageSize: 50, total: 1 } } : url === `/messages/${id}` ? mail : undefined;
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
  };
  gateway = await GatewayUnderTest.start({ MAILBOX_URL: await mailbox.listen(), MAILBOX_TOKEN: 'the-gateway-alone-knows' });
  administrator = await gateway.cookieOf('quantri');
}, 60_000);
afterAll(() => Promise.all([gateway.close(), mailbox.close()]));

describe('the development mailbox', () => {
  test('is read by administrators', async () => {
    expect((await gateway.ask('/api/v1/mailbox/messages', { as: administrator })).body).toEqual({ data: [summary], page: { page: 1, pageSize: 50, total: 1 } });
    expect((await gateway.ask(`/api/v1/mailbox/messages/${id}`, { as: administrator })).body).toEqual({ data: mail });
    expect(await gateway.ask(`/api/v1/mailbox/messages/${newId()}`, { as: administrator })).toMatchObject({ status: 404, body: { type: '/problems/not-found' } });
  });

  test('and by nobody else', async () => {
    const as = await gateway.cookieOf('lanhdao');
    for (const path of ['/api/v1/mailbox/messages', `/api/v1/mailbox/messages/${id}`]) {
      expect(`${path} ${(await gateway.ask(path, { as })).status}`).toBe(`${path} 403`);
    }
    expect((await gateway.ask('/api/v1/mailbox/messages')).status).toBe(401);
  });

  test('does not exist where none is configured', async () => {
    const other = await GatewayUnderTest.start();
    try {
      const as = await other.cookieOf('quantri');
      expect(await other.ask('/api/v1/mailbox/messages', { as })).toMatchObject({ status: 404 });
    } finally {
      await other.close();
    }
  }, 30_000);
});
