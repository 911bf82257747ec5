import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connected } from '../database/bootstrap.js';
import { ForgetOldKeys } from './forget-old-keys.js';
import { HEAD_OF_A, HEAD_OF_B, startNotes, type Answer, type RunningNotes } from '../sample/running-notes.js';

let notes: RunningNotes;

beforeAll(async () => {
  notes = await startNotes({ ROLES: 'http' });
});
afterAll(() => notes.close());

const write = (key: string, body: object, actor = HEAD_OF_A): Promise<Answer> =>
  notes.ask('/notes', { method: 'POST', body, actor, headers: { 'idempotency-key': key } });

const count = async (title: string): Promise<number> =>
  Number((await notes.database.query<{ count: string }>('SELECT count(*) FROM notes.notes WHERE title = $1', [title]))[0]!.count);

describe('A1: an Idempotency-Key', () => {
  it('sent 20 times at once has one effect and 20 equal answers', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => write('twenty-times', { title: 'một lần' })));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(19);
    expect(await count('một lần')).toBe(1);
  });

  it('with another body is refused', async () => {
    await write('reused-key', { title: 'đầu' });
    const again = await write('reused-key', { title: 'khác' });
    expect([again.status, again.json<{ type: string }>().type]).toEqual([422, '/problems/idempotency-key-reuse']);
    expect(await count('khác')).toBe(0);
  });

  it('belongs to the one who sent it', async () => {
    const [a, b] = [await write('same-key-two-people', { title: 'chung' }), await write('same-key-two-people', { title: 'chung' }, HEAD_OF_B)];
    expect([a.status, b.status]).toEqual([201, 201]);
    expect(a.text).not.toBe(b.text);
  });

  it('still in flight elsewhere is answered 409 with Retry-After', async () => {
    const waiting = await connected(notes.database.adminUrl, async (elsewhere) => {
      await elsewhere.query('BEGIN');
      await elsewhere.query(
        'INSERT INTO notes.idempotency_keys (actor, key, route, body_hash) VALUES ($1, $2, $3, $4)',
        [HEAD_OF_A.personId, 'in-flight-key', 'POST /notes', 'x'],
      );
      return write('in-flight-key', { title: 'chờ' });
    });
    expect([waiting.status, waiting.json<{ type: string }>().type]).toEqual([409, '/problems/idempotency-in-progress']);
    expect(waiting.headers.get('retry-after')).toBe('1');
    expect((await write('in-flight-key', { title: 'chờ' })).status).toBe(201);
  });

  it('of a refused command is free again', async () => {
    expect((await write('refused-first', { title: 'quá dài '.repeat(9) })).status).toBe(422);
    expect((await write('refused-first', { title: 'vừa' })).status).toBe(201);
  });

  it('is forgotten after 24 hours', async () => {
    await write('old-key-of-yesterday', { title: 'hôm qua' });
    await notes.database.query(`UPDATE notes.idempotency_keys SET created_at = now() - interval '25 hours' WHERE key = 'old-key-of-yesterday'`);
    expect(await notes.app.get(ForgetOldKeys).runOnce()).toBe(1);
    expect(await notes.app.get(ForgetOldKeys).runOnce()).toBe(0);
    const again = await write('old-key-of-yesterday', { title: 'hôm nay' });
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, null]);
  });
});

describe('D4: 200 commands at once over a pool of 10', () => {
  it('are done, or refused with 503 and Retry-After; none hangs, none is half done', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => write(`storm-${index}-of-200`, { title: 'bão' })));
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.filter(({ status, headers }) => status !== 503 || !headers.has('retry-after'))).toEqual([]);
    expect(await count('bão')).toBe(200 - refused.length);
    expect(refused.length).toBeLessThan(200);
  });

  it('O5: and the metrics tell how long they waited for a connection', async () => {
    const { text } = await notes.ask('/metrics');
    const waits = (name: string): number => Number(new RegExp(`^cchc_pool_wait_seconds_${name} (\\S+)$`, 'm').exec(text)?.[1]);
    expect(waits('count\\{pool="notes-api"\\}')).toBeGreaterThan(waits('bucket\\{le="0.005",pool="notes-api"\\}'));
  });
});

describe('D5: two officers change one note', () => {
  const change = (id: string, version: string | undefined, title: string): Promise<Answer> =>
    notes.ask(`/notes/${id}`, { method: 'PUT', body: { title }, headers: version === undefined ? {} : { 'if-match': version } });

  it('and the second learns the current version instead of overwriting', async () => {
    const { data } = (await write('note-to-change', { title: 'gốc' })).json<{ data: { id: string } }>();
    const first = await change(data.id, '"1"', 'người thứ nhất');
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"2"']);
    const second = await change(data.id, '"1"', 'người thứ hai');
    expect(second.status).toBe(412);
    expect(second.json<object>()).toMatchObject({ type: '/problems/version-conflict', currentVersion: 2 });
    expect(second.headers.get('etag')).toBe('"2"');
    expect(await count('người thứ hai')).toBe(0);
  });

  it('must say which version they have seen', async () => {
    const { data } = (await write('note-without-version', { title: 'gốc' })).json<{ data: { id: string } }>();
    expect((await change(data.id, undefined, 'x')).status).toBe(428);
    expect((await change(data.id, '*', 'x')).status).toBe(422);
    expect((await change(data.id, '1', 'x')).status).toBe(422);
  });
});
