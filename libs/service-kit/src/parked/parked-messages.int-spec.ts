import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@cchc/kernel';
import type { Actor } from '../access/actor.js';
import { HEAD_OF_A, startNotes, type Answer, type RunningNotes } from '../sample/running-notes.js';
import type { ParkedMessageDetailDto, ParkedMessageDto } from './parked-message.dto.js';

const ADMINISTRATOR: Actor = { ...HEAD_OF_A, displayName: 'Quản trị hệ thống', memberships: [{ agencyCode: 'A', role: 'ADMINISTRATOR' }] };

let notes: RunningNotes;

beforeAll(async () => {
  notes = await startNotes({ ROLES: 'http' });
});
afterAll(() => notes.close());

async function park(body: Buffer, cause = 'malformed-json'): Promise<string> {
  const id = newId();
  await notes.database.query(`
    INSERT INTO notes.parked_messages (id, queue, key, message_id, routing_key, told_by, headers, body, original_size, cause, reason, attempts)
    VALUES ($1::uuid, 'notes.remember', $1::uuid::text, $1::uuid, 'tasks.report.submitted.v1', 'tasks', '{"x":"1"}', $2, 3, $3, 'Unexpected token in JSON', 0)`, [id, body, cause]);
  return id;
}

const ask = (path: string, actor = ADMINISTRATOR) => notes.ask(`/parked-messages${path}`, { actor });
const post = (path: string, body?: object, key: string = newId()): Promise<Answer> =>
  notes.ask(`/parked-messages${path}`, { method: 'POST', actor: ADMINISTRATOR, headers: { 'idempotency-key': key }, ...(body && { body }) });
const dataOf = <T = ParkedMessageDto>(answer: Answer): T => answer.json<{ data: T }>().data;
const problemOf = (answer: Answer) => [answer.status, answer.json<{ type: string }>().type];

describe('parked messages over HTTP', () => {
  it('are for administrators', async () => {
    expect(problemOf(await ask('', HEAD_OF_A))).toEqual([403, '/problems/forbidden']);
    expect(problemOf(await ask(`/${newId()}`, HEAD_OF_A))).toEqual([403, '/problems/forbidden']);
  });

  it('are listed by page, cause and words', async () => {
    const ids = [await park(Buffer.from('{'), 'a-cause'), await park(Buffer.from('{'), 'a-cause')];
    const page = (await ask('?filter[cause]=a-cause&filter[state]=PARKED&pageSize=1')).json<{ data: ParkedMessageDto[]; page: object }>();
    expect(page).toMatchObject({ data: [{ id: ids[1], service: 'notes', settledBy: null }], page: { page: 1, pageSize: 1, total: 2 } });
    expect(dataOf<ParkedMessageDto[]>(await ask(`?q=${ids[0]}`))).toMatchObject([{ id: ids[0] }]);
    expect(dataOf<ParkedMessageDto[]>(await ask('?filter[cause]=a-cause&q=unexpected'))).toHaveLength(2);
    expect((await ask('?filter[state]=GONE')).status).toBe(422);
  });

  it('are shown with what they hold: as text, or in base64', async () => {
    const shown = async (body: Buffer) => dataOf<ParkedMessageDetailDto>(await ask(`/${await park(body)}`));
    expect(await shown(Buffer.from('{"thử":'))).toMatchObject({ body: '{"thử":', bodyEncoding: 'utf8', toldBy: 'tasks', headers: { x: '1' }, contentType: null });
    expect(await shown(Buffer.from([0xff, 0]))).toMatchObject({ body: '/wA=', bodyEncoding: 'base64' });
    expect(problemOf(await ask(`/${newId()}`))).toEqual([404, '/problems/not-found']);
  });

  it('are discarded for a reason, by name, and then not redriven', async () => {
    const id = await park(Buffer.from('{'));
    for (const body of [{}, { reason: '' }, { reason: '      ' }]) expect((await post(`/${id}/discard`, body)).status).toBe(422);
    const answer = await post(`/${id}/discard`, { reason: 'gửi thử, không cần nữa' });
    expect([answer.status, dataOf(answer)]).toMatchObject([200, { state: 'DISCARDED', discardReason: 'gửi thử, không cần nữa', settledBy: 'Quản trị hệ thống' }]);
    expect(problemOf(await post(`/${id}/redrive`))).toEqual([409, '/problems/parked-message-settled']);
  });

  it('M18: are redriven once, however often and with whatever key it is asked', async () => {
    const id = await park(Buffer.from('{'));
    const answers = await Promise.all([...Array.from({ length: 5 }, () => post(`/${id}/redrive`, undefined, 'one-double-click')), post(`/${id}/redrive`)]);
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(202));
    expect(answers.map((answer) => dataOf(answer).state).filter((state) => state !== 'REDRIVING' && state !== 'REDRIVEN')).toEqual([]);
    expect(problemOf(await post(`/${id}/discard`, { reason: 'nghĩ lại rồi' }))).toEqual([409, '/problems/parked-message-settled']);
    expect(problemOf(await notes.ask(`/parked-messages/${id}/redrive`, { method: 'POST', actor: ADMINISTRATOR }))).toEqual([400, '/problems/idempotency-key-required']);
  });
});
