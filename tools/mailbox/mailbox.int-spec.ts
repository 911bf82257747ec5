import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { freePorts } from '../launcher/ports.mjs';

const TOKEN = 'the-gateway-alone-knows';

interface Summary { id: string; subject: string; to: string[] }

describe('the development mailbox', () => {
  let folder: string;
  let ports: number[];
  let mailbox: ChildProcess;

  const get = async (path: string, authorization = `Bearer ${TOKEN}`): Promise<Response> =>
    fetch(`http://127.0.0.1:${ports[1]}${path}`, { headers: { ...(authorization && { authorization }) } });
  const list = async (query = ''): Promise<{ data: Summary[]; page: { total: number } }> => (await get(`/messages${query}`)).json() as never;
  const send = (to: string, subject: string) =>
    createTransport({ host: '127.0.0.1', port: ports[0] }).sendMail({
      from: '"Sở Nội vụ" <snv@cchc.localhost>', to, subject,
      text: `Kính gửi đồng chí,\n.\nĐề nghị nộp báo cáo đúng hạn. ${'Trân trọng. '.repeat(20)}`,
      html: '<p>Kính gửi <b>đồng chí</b></p>',
    });

  async function boot(): Promise<void> {
    ports = await freePorts(2);
    const env = { PATH: process.env.PATH, SMTP_PORT: String(ports[0]), HTTP_PORT: String(ports[1]), MAILBOX_DIR: folder, MAILBOX_TOKEN: TOKEN };
    mailbox = spawn(process.execPath, [fileURLToPath(new URL('main.mjs', import.meta.url))], { env, stdio: 'inherit' });
    const until = Date.now() + 15_000;
    while (!(await get('/ready', '').then(({ ok }) => ok, () => false))) {
      if (Date.now() > until) throw new Error('not so within 15 s: the mailbox is ready');
      await pause(20);
    }
  }

  async function kill(): Promise<void> {
    const gone = new Promise((resolve) => mailbox.once('exit', resolve));
    mailbox.kill('SIGKILL');
    await gone;
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-mailbox-'));
    await boot();
  });
  afterEach(async () => {
    await kill();
    rmSync(folder, { recursive: true });
  });

  it('still has what it accepted after being killed, and nothing that it had not accepted', async () => {
    await send('a@cchc.localhost', 'Nhắc việc');
    await kill();
    writeFileSync(join(folder, 'half.eml.part'), 'half');
    writeFileSync(join(folder, 'unanswered.eml'), 'whole, but its line is missing');
    appendFileSync(join(folder, 'index.jsonl'), '{"id":"torn');
    await boot();
    await send('b@cchc.localhost', 'Đôn đốc');
    await kill();
    await boot();
    expect((await list()).data.map(({ subject }) => subject)).toEqual(['Đôn đốc', 'Nhắc việc']);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.jsonl'))).toHaveLength(2);
  });

  it('lists the newest first, by recipient and in pages', async () => {
    for (const number of [1, 2, 3]) await send(number === 2 ? 'x@cchc.localhost, y@cchc.localhost' : 'x@cchc.localhost', `Thư ${number}`);
    expect(await list('?to=Y@cchc.localhost')).toMatchObject({ data: [{ subject: 'Thư 2' }], page: { total: 1 } });
    expect(await list('?page=2&pageSize=2')).toMatchObject({ data: [{ subject: 'Thư 1' }], page: { page: 2, pageSize: 2, total: 3 } });
    expect((await get('/messages?pageSize=0')).status).toBe(400);
  });

  it('shows a mail as its reader sees it, and raw', async () => {
    const subject = 'Nhắc việc: báo cáo quý I còn 7 ngày làm việc trước khi đến hạn nộp, đề nghị khẩn trương';
    await send('a@cchc.localhost', subject);
    const { id } = (await list()).data[0]!;
    const mail = await (await get(`/messages/${id}`)).json() as { headers: Record<string, string>; text: string; html: string };
    expect(mail).toMatchObject({ subject, envelope: { from: 'snv@cchc.localhost', to: ['a@cchc.localhost'] }, headers: { subject, from: expect.stringContaining('Sở Nội vụ') as string } });
    expect(mail.text).toContain('Đề nghị nộp báo cáo đúng hạn. Trân trọng. Trân trọng.');
    expect(mail.html).toContain('<b>đồng chí</b>');
    expect(await (await get(`/messages/${id}/raw`)).text()).toMatch(/^From: =\?UTF-8\?/);
    expect((await get('/messages/../index.jsonl/raw')).status).toBe(404);
  });

  it('shows nothing to whoever does not bear the token', async () => {
    await send('a@cchc.localhost', 'Nhắc việc');
    const { id } = (await list()).data[0]!;
    for (const authorization of ['', 'Bearer', 'Bearer ', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, `Basic ${TOKEN}`, TOKEN]) {
      for (const path of ['/messages', `/messages/${id}`, `/messages/${id}/raw`, '/messages/none']) {
        const answer = await get(path, authorization);
        expect([authorization, path, answer.status]).toEqual([authorization, path, 401]);
        expect(await answer.text()).not.toContain('Nhắc việc');
      }
    }
  });

  it('says which setting is missing and ends with 78', async () => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('main.mjs', import.meta.url))], { env: { SMTP_PORT: '1' }, stdio: ['ignore', 'ignore', 'pipe'] });
    const [said, code] = await Promise.all([new Promise((resolve) => child.stderr.once('data', (chunk) => resolve(String(chunk)))), new Promise((resolve) => child.once('exit', resolve))]);
    expect({ said, code }).toEqual({ said: 'HTTP_PORT must be a port\n', code: 78 });
  });
});
