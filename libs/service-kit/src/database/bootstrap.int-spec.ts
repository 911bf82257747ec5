import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, services } from '@cchc/testing';
import { bootstrapDatabase, connected, withDatabase, withLogin, type Bootstrap, type ServiceAccess } from './bootstrap.js';
import { quoteIdentifier } from './sql-template.js';

// Roles belong to the whole server: names of this run, so that other specs on it are not disturbed.
const run = randomBytes(4).toString('hex');
const cluster = services().databaseAdminUrl;
const created: string[] = [];

const access = (service: string, schema = service): ServiceAccess =>
  ({ service, schema, ownerPassword: `owner'${run}`, apiPassword: `api"${run}`, workerPassword: `worker\\${run}` });
const alpha = access(`alpha_${run}`);
const beta = access(`beta_${run}`, `beta_schema_${run}`);

function plan(name: string, changes: Partial<Bootstrap> = {}): Bootstrap {
  const database = `boot_${name}_${run}`;
  if (!created.includes(database)) created.push(database);
  return { adminUrl: withDatabase(cluster, database), profile: 'development', services: [], ...changes };
}

const ask = <T = unknown>(url: string, sql: string, values: unknown[] = []): Promise<T> =>
  connected(url, async (client) => Object.values((await client.query<Record<string, T>>(sql, values)).rows[0] ?? {})[0] as T);

const login = ({ adminUrl }: Bootstrap, { service, ownerPassword, apiPassword, workerPassword }: ServiceAccess) => ({
  owner: withLogin(adminUrl, `${service}_owner`, ownerPassword),
  api: withLogin(adminUrl, `${service}_api`, apiPassword),
  worker: withLogin(adminUrl, `${service}_worker`, workerPassword),
});

afterAll(async () => {
  await connected(cluster, async (client) => {
    for (const database of created) await client.query(`DROP DATABASE IF EXISTS ${quoteIdentifier(database)} WITH (FORCE)`);
    for (const { service } of [alpha, beta]) {
      for (const role of ['owner', 'api', 'worker']) await client.query(`DROP ROLE IF EXISTS ${service}_${role}`);
    }
  });
});

describe('O2: the log of PostgreSQL', () => {
  it('shows no password, even where every statement is logged', async () => {
    const logged = plan('logged', { services: [alpha] });
    await bootstrapDatabase(logged);
    await ask(cluster, `ALTER DATABASE ${quoteIdentifier(created.at(-1)!)} SET log_min_duration_statement = 0`);
    await bootstrapDatabase(logged);
    await ask(logged.adminUrl, `SELECT 'the end of ${run}'`);
    const log = await eventually('the log has everything', () => {
      const text = readFileSync(join(process.env['TEST_SERVICES_FOLDER']!, 'logs/postgres.log'), 'utf8');
      expect(text).toContain(`the end of ${run}`);
      return text;
    });
    for (const password of [`owner''${run}`, `api"${run}`, `worker\\\\${run}`]) expect([password, log.includes(password)]).toEqual([password, false]);
  });
});

describe('D8: the logins of a service', () => {
  const both = plan('roles', { services: [alpha, beta] });
  const a = login(both, alpha);
  const b = login(both, beta);

  beforeAll(async () => {
    // Three replicas deploy at once, and again.
    await Promise.all([bootstrapDatabase(both), bootstrapDatabase(both), bootstrapDatabase(both)]);
    await ask(a.owner, 'CREATE TABLE notes (id int PRIMARY KEY, text text)');
    await ask(b.owner, `CREATE TABLE notes (id int PRIMARY KEY, text text)`);
  });

  it('write in their own schema without naming it', async () => {
    await ask(a.api, `INSERT INTO notes VALUES (1, 'api')`);
    await ask(a.worker, `UPDATE notes SET text = 'worker' WHERE id = 1`);
    expect(await ask(a.api, `SELECT text FROM ${alpha.schema}.notes`)).toBe('worker');
  });

  it('neither read nor enter the schema of another service', async () => {
    for (const url of [b.owner, b.api, b.worker]) {
      await expect(ask(url, `SELECT * FROM ${alpha.schema}.notes`)).rejects.toThrow('permission denied for schema');
      await expect(ask(url, `CREATE TABLE ${alpha.schema}.intruder ()`)).rejects.toThrow('permission denied for schema');
      await expect(ask(url, `SET ROLE ${alpha.service}_owner`)).rejects.toThrow('permission denied to set role');
    }
  });

  it('cannot change tables unless they own them, nor use the public schema, nor become more', async () => {
    for (const url of [a.api, a.worker]) {
      await expect(ask(url, 'ALTER TABLE notes ADD COLUMN more text')).rejects.toThrow('must be owner');
      await expect(ask(url, 'CREATE TABLE mine ()')).rejects.toThrow('permission denied');
      await expect(ask(url, 'TRUNCATE notes')).rejects.toThrow('permission denied');
    }
    await expect(ask(a.owner, 'CREATE TABLE public.mine ()')).rejects.toThrow('permission denied');
    await expect(ask(a.owner, 'CREATE ROLE another')).rejects.toThrow('permission denied');
  });

  it('have limits of time', async () => {
    expect(await ask(a.api, 'SHOW statement_timeout')).toBe('4s');
    expect(await ask(a.worker, 'SHOW idle_in_transaction_session_timeout')).toBe('1min');
    expect(await ask(a.api, 'SHOW timezone')).toBe('UTC');
  });

  it('sort as Vietnamese do', async () => {
    expect(await ask(a.api, `SELECT array_agg(x ORDER BY x) FROM unnest(ARRAY['Đà', 'Da', 'Ê', 'E', 'zo']) AS x`)).toEqual(['Da', 'Đà', 'E', 'Ê', 'zo']);
  });
});

describe('the business clock', () => {
  const start = '2021-03-08T08:00:00+07:00';
  const now = (url: string) => ask<Date>(url, 'SELECT clock.business_now() AS at');

  it('begins where the first start says, and a second start does not move it', async () => {
    const fresh = plan('clock', { clock: start });
    await bootstrapDatabase(fresh);
    await bootstrapDatabase({ ...fresh, clock: '2021-05-01T00:00:00Z' });
    const at = await now(fresh.adminUrl);
    expect(at.getTime()).toBeGreaterThanOrEqual(Date.parse(start));
    expect(at.getTime()).toBeLessThan(Date.parse('2021-03-09T00:00:00Z'));
  });

  it('moves forward only', async () => {
    const { adminUrl } = plan('clock');
    const target = new Date('2021-03-10T01:00:00Z');
    await ask(adminUrl, 'SELECT clock.advance($1)', [target]);
    expect((await now(adminUrl)).getTime()).toBeGreaterThanOrEqual(target.getTime());
    const refused = ask(adminUrl, 'SELECT clock.advance($1)', [new Date('2021-03-09T00:00:00Z')]);
    await expect(refused).rejects.toMatchObject({ code: 'CC002' });
  });

  it('stands still within a transaction', async () => {
    await connected(plan('clock').adminUrl, async (client) => {
      await client.query('BEGIN');
      const sql = 'SELECT clock.business_now() AS at, pg_sleep(0.002)';
      const first = await client.query<{ at: Date }>(sql);
      const second = await client.query<{ at: Date }>(sql);
      expect(second.rows[0]!.at).toEqual(first.rows[0]!.at);
    });
  });

  it('does not depend on the time zone of the session', async () => {
    const { adminUrl } = plan('clock');
    await ask(adminUrl, 'SELECT clock.advance($1)', [new Date('2021-11-20T00:00:00Z')]);
    const difference = `SELECT extract(epoch FROM clock.business_now() - now() - "offset") FROM clock.settings`;
    await connected(adminUrl, async (client) => {
      await client.query(`SET timezone = 'America/New_York'`);
      expect(Number(Object.values((await client.query<object>(difference)).rows[0]!)[0])).toBe(0);
    });
  });

  it('is real time in production, and nobody moves it', async () => {
    const real = plan('real', { profile: 'production' });
    await bootstrapDatabase(real);
    expect(await ask(real.adminUrl, 'SELECT clock.business_now() = now()')).toBe(true);
    await expect(ask(real.adminUrl, 'SELECT clock.advance($1)', [new Date('2100-01-01')])).rejects.toMatchObject({ code: 'CC001' });
    await expect(bootstrapDatabase(plan('unreal', { profile: 'production', clock: start }))).rejects.toThrow('violates check constraint');
  });

  it('is never opened under another profile than it was created for', async () => {
    await expect(bootstrapDatabase(plan('clock', { profile: 'production' }))).rejects.toThrow('created for the profile development');
  });

  it('is read by every service and moved by none', async () => {
    const withService = plan('clock', { services: [alpha] });
    await bootstrapDatabase(withService);
    for (const url of Object.values(login(withService, alpha))) {
      expect(await now(url)).toBeInstanceOf(Date);
      await expect(ask(url, 'SELECT clock.advance($1)', [new Date('2022-01-01')])).rejects.toThrow('permission denied');
      await expect(ask(url, 'UPDATE clock.settings SET "offset" = $1', ['1 day'])).rejects.toThrow('permission denied');
    }
  });
});
