import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Ledger } from './ledger.mjs';
import { startPostgres } from './postgres.mjs';
import { isRunning, startMark } from './processes.mjs';

jest.setTimeout(60_000);

describe('a private PostgreSQL', () => {
  let folder: string;
  let ledger: InstanceType<typeof Ledger>;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-postgres-'));
    ledger = new Ledger(join(folder, 'state.json'));
  });
  afterEach(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true });
  });

  const start = (password = 'pass/word') => startPostgres({ folder: join(folder, 'data'), password, ledger, logFolder: join(folder, 'logs'), throwAway: true });

  async function ask(url: string, sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
    } finally {
      await client.end();
    }
  }

  it('speaks UTF-8, sorts Vietnamese and listens on 127.0.0.1 only', async () => {
    const { url, created } = await start();
    expect(created).toBe(true);
    expect(await ask(url, `SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = 'postgres'`)).toEqual(['UTF8']);
    expect(await ask(url, `SELECT x FROM (VALUES ('Đ'), ('e'), ('â'), ('d'), ('a')) t(x) ORDER BY x`)).toEqual(['a', 'â', 'd', 'Đ', 'e']);
    expect(await ask(url, `SELECT setting FROM pg_settings WHERE name IN ('listen_addresses', 'unix_socket_directories') ORDER BY name`)).toEqual(['127.0.0.1', '']);
  });

  it('wants the password, and keeps data over a stop', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept (n int)');
    await expect(ask(first.url.replace('pass%2Fword', 'wrong'), 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    await first.stop();
    const second = await start();
    expect(second.created).toBe(false);
    expect(await ask(second.url, 'SELECT count(*)::int FROM kept')).toEqual([0]);
  });

  it('starts over a pid file that a crash left, whoever has that number now', async () => {
    await (await start()).stop();
    writeFileSync(join(folder, 'data/postmaster.pid'), `${process.ppid}\n${join(folder, 'data')}\n1\n5432\n\n\n\nready\n`);
    expect(await ask((await start()).url, 'SELECT 1')).toEqual([1]);
    expect(startMark(process.ppid)).not.toBeNull();
  });

  it('ends a postmaster that an earlier run left on the same data', async () => {
    await start();
    const pid = Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
    const left = { pid, startedAt: startMark(pid) };
    const { url } = await start();
    expect(isRunning(left)).toBe(false);
    expect(await ask(url, 'SELECT 1')).toEqual([1]);
  });
});
