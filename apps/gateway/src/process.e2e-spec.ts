import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@cchc/testing';
import { GatewayUnderTest, PASSWORD } from './gateway-under-test.features.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

interface Run {
  child: ChildProcess;
  out: string;
  err: string;
}

/** The process as it is shipped. */
function run(environment: Record<string, string>): Run {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'], ...environment } });
  const running: Run = { child, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (running.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (running.err += chunk.toString()));
  return running;
}

const exitOf = async ({ child }: Run): Promise<unknown> => (child.exitCode === null ? (await once(child, 'exit'))[0] : child.exitCode);

let gateway: GatewayUnderTest;
let running: Run | undefined;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ ROLES: 'http' });
}, 60_000);
afterAll(async () => {
  running?.child.kill('SIGKILL');
  await gateway.close();
});

describe('the process', () => {
  test('O1: names what is missing in one line and exits with 78', async () => {
    const { SCORING_URL: _, SERVICE_TOKEN_PRIVATE_KEY: __, OPERATORS_PORT: ___, ...environment } = gateway.environment;
    const refused = run({ ...environment, LOGIN_WINDOW_SECONDS: 'soon' });
    expect(await exitOf(refused)).toBe(78);
    expect(refused.err.trim().split('\n')).toHaveLength(1);
    for (const name of ['SCORING_URL is missing', 'SERVICE_TOKEN_PRIVATE_KEY is missing', 'OPERATORS_PORT is missing', 'LOGIN_WINDOW_SECONDS']) expect(refused.err).toContain(name);
  }, 20_000);

  test('O3: in production does not start over a plain link to another machine', async () => {
    const refused = run({ ...gateway.environment, CCHC_PROFILE: 'production', AMQP_URL: 'amqp://gateway:hunter2@mq.example/cchc', DATABASE_WORKER_URL: 'postgres://w:hunter2@db.example/cchc' });
    expect(await exitOf(refused)).toBe(78);
    expect(refused.err).toBe('cannot start: DATABASE_WORKER_URL must carry sslmode=verify-full in production; AMQP_URL must begin with amqps:// in production\n');
  }, 20_000);

  test('O2: lets no secret into its log or the audit of access, and ends on SIGTERM', async () => {
    running = run({ ...gateway.environment, ROLES: 'http,consumers,scheduler', LOG_LEVEL: 'debug', SCORING_URL: 'http://127.0.0.1:1' });
    const { url } = await eventually('the process says where it listens', () => {
      const started = running!.out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as { msg: string; url: string }).find(({ msg }) => msg === 'started');
      expect(started).toBeDefined();
      return started!;
    }, { timeout: 20_000 });
    const secrets = await useEverySecret(url);
    running.child.kill('SIGTERM');
    expect(await exitOf(running)).toBe(0);
    const lines = running.out.split('\n').filter(Boolean);
    const [access] = await gateway.database.query<{ all: string }>('SELECT string_agg(l::text, \'\') AS all FROM directory.access_log l');
    lines.push(access!.all);
    expect(lines.filter((line) => line.includes('"request"')).length).toBeGreaterThan(5);
    for (const [name, secret] of Object.entries(secrets)) expect(`${name}: ${lines.filter((line) => line.includes(secret)).length + Number(running.err.includes(secret))}`).toBe(`${name}: 0`);
  }, 60_000);
});

/** Right and wrong uses of each; resolves to the texts that no log may hold. */
async function useEverySecret(url: string): Promise<Record<string, string>> {
  const send = (path: string, method = 'GET', headers: Record<string, string> = {}, body?: unknown) =>
    fetch(url + path, { method, headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
  const opened = await send('/api/v1/sessions', 'POST', {}, { username: 'thutruong.stc', password: PASSWORD });
  const cookie = opened.headers.getSetCookie()[0]!.split(';')[0]!;
  const created = await send('/api/v1/api-tokens', 'POST', { cookie }, { name: 'x', scopes: ['rankings:read'], agencies: ['STC'] });
  const { token } = ((await created.json()) as { data: { token: string } }).data;
  const wrong = 'canary-mat-khau-sai';
  await send('/api/v1/sessions', 'POST', {}, { username: 'canary-ten', password: wrong });
  await send('/api/v1/sessions', 'POST', {}, `{"username":"a","password":"${wrong}"`);
  await send('/api/v1/me/password', 'PUT', { cookie }, { currentPassword: wrong, newPassword: `${wrong}-moi-va-dai` });
  await send(`/api/v1/rankings?token=${token}`, 'GET', { authorization: `Bearer ${token}` });
  await send(`/api/v1/nothing/${token}`);
  await send('/api/v1/reports', 'GET', { cookie });
  const serviceToken = gateway.upstream.last.headers.authorization!.slice('Bearer '.length);
  const { d } = JSON.parse(gateway.environment['SERVICE_TOKEN_PRIVATE_KEY']!) as { d: string };
  return { password: PASSWORD, wrong, name: 'canary-ten', cookie: cookie.split('=')[1]!, token, serviceToken, privateKey: d };
}
