import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Session } from '../api/session.mjs';
import { discard, list, redrive, show } from './commands.mjs';
import { addressAndPassword } from './installation.mjs';
import { rowsOf, shown } from './words.mjs';

const ID = '0178175d-a207-7007-8a2b-1c2d3e4f5a07';
const ENTRY = {
  id: ID, service: 'scoring', queue: 'scoring.pre-fill-scorecard', type: 'tasks.report.submitted.v1', cause: 'invalid-data', reason: 'revision', state: 'PARKED',
  parkedAt: '2026-11-24T01:00:00.000Z', discardReason: null,
};
const DETAIL = { ...ENTRY, headers: { x: '1' }, bodyEncoding: 'utf8', body: '{"a":1}' };

const seen: string[] = [];
const server = createServer((request, response) => {
  const { method, url, headers } = request;
  seen.push(`${method} ${url} ${String(headers['idempotency-key'] ?? '')}`.trim());
  const isList = url!.startsWith('/api/v1/parked-messages?');
  const body = isList ? { data: [ENTRY], page: { page: 1, pageSize: 50, total: 1 }, unavailable: ['tasks'] } : { data: DETAIL };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});
let session: Session;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  session = new Session(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, '');
});
afterAll(() => void server.close());

describe('npm run parked', () => {
  it('lists what waits, filtered as told, and says who did not answer', async () => {
    const text = await list(session, undefined, { cause: 'invalid-data' });
    expect(seen.at(-1)).toBe('GET /api/v1/parked-messages?page=1&filter%5Bstate%5D=PARKED&filter%5Bcause%5D=invalid-data');
    expect(text.split('\n')).toEqual([
      `${ID}  2026-11-24 08:00:00  đang đỗ  scoring.pre-fill-scorecard  tasks.report.submitted.v1  invalid-data: revision`,
      '1/1 thông điệp, trang 1 / messages, page 1', 'Chưa trả lời / did not answer: tasks',
    ]);
    await list(session, undefined, { all: true });
    expect(seen.at(-1)).not.toContain('state');
  });

  it('finds the service of an id by itself; a repeated command is the same one', async () => {
    expect(await show(session, ID)).toContain('"a": 1');
    await redrive(session, ID);
    await redrive(session, ID);
    expect(seen.slice(-3)).toEqual([
      `POST /api/v1/parked-messages/scoring/${ID}/redrive redrive-${ID}`, `GET /api/v1/parked-messages?q=${ID}`, `POST /api/v1/parked-messages/scoring/${ID}/redrive redrive-${ID}`,
    ]);
    await expect(redrive(session, '0178175d-a207-7007-8a2b-1c2d3e4f5a08')).rejects.toThrow('did not answer: tasks');
  });

  it('discards for a reason only', async () => {
    await expect(discard(session, ID, {})).rejects.toThrow('A reason is needed');
    await discard(session, ID, { reason: 'gửi thử' });
    expect(seen.at(-1)).toMatch(`POST /api/v1/parked-messages/scoring/${ID}/discard`);
  });

  it('never lets a payload speak to the terminal', () => {
    expect(shown({ ...DETAIL, body: 'no json \u001b[2J' })).toContain('\\u001b[2J');
    expect(rowsOf({ data: [], page: { page: 1, total: 0 }, unavailable: [] })).toContain('0/0');
  });

  it('needs an address and a password', () => {
    const state = '/nonexistent/state.json';
    expect(() => addressAndPassword({ url: undefined, state }, {})).toThrow('npm start');
    expect(() => addressAndPassword({ url: 'http://a/', state }, {})).toThrow('CCHC_PASSWORD');
    expect(addressAndPassword({ url: 'http://a/', state }, { CCHC_PASSWORD: 'x' })).toEqual({ url: 'http://a', password: 'x' });
  });
});
