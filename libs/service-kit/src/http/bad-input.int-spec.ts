import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import { PINO, type Pino } from '../logging/logger.js';
import type { ProblemBody } from '../problems/problem-body.js';
import { startNotes, type Ask, type RunningNotes } from '../sample/running-notes.js';

let notes: RunningNotes;

beforeAll(async () => {
  notes = await startNotes({ ROLES: 'http' });
});
afterAll(() => notes.close());

async function ask(path: string, request: Ask): Promise<{ status: number; problem: ProblemBody; headers: Headers }> {
  const answer = await notes.ask(path, { ...request, headers: { 'idempotency-key': newId(), ...request.headers } });
  return { status: answer.status, headers: answer.headers, problem: answer.json<ProblemBody>() };
}

const json = { 'content-type': 'application/json' };
const post = (body: string | object) => ask('/notes', { method: 'POST', body, headers: json });
const slugs = ({ errors }: ProblemBody): string[] => errors.map(({ pointer, slug }) => `${pointer} ${slug}`);

describe('A2: a bad request', () => {
  it.each<[string, string, Ask, number, string]>([
    ['broken JSON', '/notes', { method: 'POST', body: '{"title":', headers: json }, 400, 'malformed-json'],
    ['a wrong content type', '/notes', { method: 'POST', body: 'title=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'unsupported-media-type'],
    ['a file where none is asked for', '/notes', { method: 'POST', body: 'a,b', headers: { 'content-type': 'text/csv' } }, 415, 'unsupported-media-type'],
    ['no content type', '/notes', { method: 'POST', body: 'x' }, 415, 'unsupported-media-type'],
    ['a packed body', '/notes', { method: 'POST', body: '{}', headers: { ...json, 'content-encoding': 'gzip' } }, 415, 'unsupported-media-type'],
    ['a body in another alphabet', '/notes', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json; charset="ISO-8859-1"' } }, 415, 'unsupported-media-type'],
    ['one byte over 1 MB', '/notes', { method: 'POST', body: `"${'x'.repeat(1_048_575)}"`, headers: json }, 413, 'payload-too-large'],
    ['an unknown address', '/nothing/here', {}, 404, 'not-found'],
    ['a wrong method', '/notes/018f0000-0000-7000-8000-000000000001', { method: 'DELETE' }, 405, 'method-not-allowed'],
    ['a broken address', '/notes/%zz', {}, 400, 'malformed-request'],
    ['a parameter that is too long', `/notes/${'a'.repeat(300)}`, {}, 400, 'malformed-request'],
    ['a wrong type', '/notes', { method: 'POST', body: { title: 1 } }, 422, 'validation-failed'],
    ['a thing that does not exist', '/notes/018f0000-0000-7000-8000-0000000000ff', {}, 404, 'not-found'],
    ['no key', '/notes', { method: 'POST', body: { title: 'x' }, headers: { 'idempotency-key': 'short' } }, 400, 'idempotency-key-required'],
  ])('with %s is a problem document', async (_, path, request, status, slug) => {
    const answer = await ask(path, request);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.problem).toMatchObject({ type: `/problems/${slug}`, status });
    expect(answer.problem.title).toMatch(/[ạảãáàâậầấẩẫăắằặẳẵđêệềếểễôộồốổỗơớờợởỡưứừựửữíìịỉĩóòọỏõúùụủũýỳỵỷỹ]/i);
    expect(answer.problem.detail.length).toBeGreaterThan(10);
    expect(answer.problem.instance).toBe(path);
    expect(Array.isArray(answer.problem.errors)).toBe(true);
    expect(answer.problem.traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('says which methods an address takes', async () => {
    const { headers } = await ask('/notes', { method: 'PATCH' });
    expect(headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it('names every wrong field at once', async () => {
    const { status, problem } = await post({
      title: 'x'.repeat(21), count: '5', amount: null, done: 'false', surprise: 1, remark: null,
      lines: [{ text: 'a' }, { text: 2, rank: 10 }, { text: 'b', other: 1 }, 'no'],
    });
    expect(status).toBe(422);
    expect(slugs(problem).sort()).toEqual([
      '/amount null', '/count not-an-integer', '/done not-a-boolean', '/lines/1/rank too-large', '/lines/1/text not-a-text',
      '/lines/2/other unknown-field', '/lines/3 not-an-object', '/surprise unknown-field', '/title too-long',
    ]);
    expect(problem.errors.find(({ pointer }) => pointer === '/title')?.message).toBe('Không được dài quá 20 ký tự.');
  });

  it.each([['/notes/018f0000-0000-7000-8000-000000000001?foo=1', '/foo'], ['/notes/018f0000-0000-7000-8000-000000000001?a%2Fb=', '/a~1b']])(
    'whose query is never read is refused: %s', async (path, pointer) => {
      const { status, problem } = await ask(path, {});
      expect([status, slugs(problem)]).toEqual([422, [`${pointer} unknown-field`]]);
    });

  it.each([['{"note":1}', '/note unknown-field'], ['[]', ' unexpected-body'], ['null', ' unexpected-body'], ['"x"', ' unexpected-body']])(
    'with the body %s to a command that takes none is refused', async (body, wrong) => {
      const { status, problem } = await ask('/notes/broken', { method: 'POST', body, headers: json });
      expect([status, slugs(problem)]).toEqual([422, [wrong]]);
    });

  it.each(['', '{}'])('with the body %p says nothing, and reaches such a command', async (body) => {
    expect((await ask('/notes/broken', { method: 'POST', body, headers: json })).status).toBe(500);
  });

  it('says that its body is not packed, in UTF-8, in words of either case', async () => {
    const headers = { 'content-type': 'application/json;charset=UTF8', 'content-encoding': 'Identity' };
    expect((await ask('/notes', { method: 'POST', body: '{"title":"x","surprise":1}', headers })).status).toBe(422);
  });

  it.each(['null', '[]', '"text"', '5', ''])('whose body is %p is refused as a whole', async (payload) => {
    const { status, problem } = await post(payload);
    expect([status, slugs(problem)]).toEqual([422, [' not-an-object']]);
  });

  it('leaves nothing behind', async () => {
    const [row] = await notes.database.query<{ count: string }>('SELECT count(*) FROM notes.notes');
    expect(row?.count).toBe('0');
  });

  it('never learns what went wrong inside', async () => {
    const { status, problem } = await ask('/notes/broken', { method: 'POST' });
    expect([status, problem.type]).toEqual([500, '/problems/internal-error']);
    expect(JSON.stringify(problem)).not.toMatch(/canary|hunter2|at .*\.ts/);
  });

  it('that is not HTTP gets a problem document on the bare socket', async () => {
    const { port } = new URL(await notes.app.getUrl());
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('NOT HTTP AT ALL\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString())).on('end', () => resolve(text)).on('error', reject);
    });
    expect(answer).toContain('HTTP/1.1 400');
    expect(answer).toContain('"type":"/problems/malformed-request"');
  });
});

describe('a body that breaks off, since its sender went away', () => {
  it('is noted, not as a failure of the service', async () => {
    const pino = notes.app.get<Pino>(PINO);
    const [noted, failed] = [jest.spyOn(pino, 'info'), jest.spyOn(pino, 'error')];
    const { port } = new URL(await notes.app.getUrl());
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write('POST /notes HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"title":', () => socket.destroy());
    });
    await eventually('the request is noted', () => expect(noted).toHaveBeenCalledWith({ method: 'POST', route: '/notes' }, 'the caller hung up'));
    expect(failed).not.toHaveBeenCalled();
  });
});

describe('A6: what cannot be kept exactly', () => {
  it.each([
    ['{"title":"x","count":9007199254740993}', '/count inexact-number'],
    ['{"title":"x","amount":1e999}', '/amount inexact-number'],
    ['{"title":"x","values":{"a":[1e400]}}', '/values/a/0 inexact-number'],
    ['{"title":"x\\u0000"}', '/title nul-character'],
    ['{"title":"x","__proto__":{"done":true}}', '/__proto__ unknown-field'],
    ['{"title":"x","title":"y"}', '/title duplicate-key'],
  ])('%s is refused', async (body, wrong) => {
    const { status, problem } = await post(body);
    expect([status, slugs(problem)]).toEqual([422, [wrong]]);
  });

  it('NUL in an address is refused', async () => {
    expect((await ask('/notes?q=%00', {})).status).toBe(422);
    expect((await ask('/notes/%00', {})).status).toBe(422);
  });

  it('everything else comes back as it was sent', async () => {
    const sent = { title: 'Thủy'.normalize('NFD'), amount: 0.1, values: { composed: 'Thủy'.normalize('NFC'), big: 9007199254740991, text: '1' } };
    const { status, problem } = await post(sent);
    expect(status).toBe(201);
    expect((problem as unknown as { data: { body: object } }).data.body).toEqual(sent);
  });
});

describe('A7: a list', () => {
  it.each([
    ['page=-1', '/page'], ['page=1.5', '/page'], ['page=abc', '/page'], ['page=1&page=2', '/page'], ['pageSize=501', '/pageSize'], ['pageSize=1e9', '/pageSize'],
    ['sort=password', '/sort'], ['sort=title;DROP%20TABLE%20notes', '/sort'], ['filter[agency]=C', '/filter[agency]'], ['filter[agency]=A&filter[agency]=B', '/filter[agency]'],
    ['filter[password]=x', '/filter[password]'], ['limit=1000000000', '/limit'], ['__proto__=1', '/__proto__'],
  ])('refuses %s', async (query, pointer) => {
    const { status, problem } = await ask(`/notes?${query}`, {});
    expect(status).toBe(422);
    expect(problem.errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('answers its page, and CSV when asked', async () => {
    await notes.database.query('TRUNCATE notes.notes');
    for (const title of ['một', 'hai']) await post({ title });
    const { status, problem } = await ask('/notes?page=2&pageSize=1&sort=-version,title', {});
    expect([status, problem['page']]).toEqual([200, { page: 2, pageSize: 1, total: 2 }]);
    expect(problem['data']).toMatchObject([{ title: 'một' }]);
    const csv = await notes.ask('/notes', { headers: { accept: 'text/csv' } });
    expect(csv.headers.get('content-type')).toContain('text/csv');
    // fetch takes the byte order mark off.
    expect(csv.text.split('\r\n')).toEqual(['Tiêu đề,Phiên bản', 'hai,1', 'một,1', '']);
  });
});

describe('A3: a body that is meant to keep the process busy', () => {
  it('is refused as a whole, whatever it holds', async () => {
    const many = Object.fromEntries(Array.from({ length: 90_000 }, (_, index) => [`k${index}`, 1]));
    const { status, problem } = await post(many);
    expect(status).toBe(422);
    expect(slugs(problem)).toEqual([' too-many-values']);
  });

  it('gets a hundred of its mistakes at most', async () => {
    const wrong = Object.fromEntries(Array.from({ length: 4_000 }, (_, index) => [`k${index}`, 1]));
    const { status, problem } = await post(wrong);
    expect([status, problem.errors.length]).toEqual([422, 100]);
  });
});
