import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { CloudEvent } from '@cchc/contracts';
import { openDelivery, type Connections } from '@cchc/delivery';
import { newId, personIdOf, type Role } from '@cchc/kernel';
import { migrationsOf, ServiceTokenSigner, type Actor } from '@cchc/service-kit';
import { testDatabase, type TestDatabase } from '@cchc/testing';
import { createTasksApp } from './create-tasks-app.js';
import { deployment } from './deployment.js';

export const data = (file: string) => JSON.parse(readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'));

export interface Answer {
  status: number;
  headers: Record<string, string>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
}

/** The service over HTTP on a database of its own, without a broker: what it would tell waits in the outbox. */
export class TasksUnderTest {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    private readonly connections: Connections,
    private readonly signer: ServiceTokenSigner,
  ) {}

  static async start(clock: string, { amqpUrl = 'amqp://tasks:none@127.0.0.1:1/none', roles = 'http' } = {}): Promise<TasksUnderTest> {
    const database = await testDatabase({ service: 'tasks', schema: 'tasks', migrations: migrationsOf(deployment) });
    const [token, receipt] = [await ServiceTokenSigner.generate(), await ServiceTokenSigner.generate()];
    const connections = { databaseApiUrl: database.apiUrl, databaseWorkerUrl: database.workerUrl, amqpUrl };
    const app = await createTasksApp({
      CCHC_PROFILE: 'development', ROLES: roles, PORT: '0', LOG_LEVEL: 'silent', AMQP_URL: amqpUrl,
      DATABASE_API_URL: database.apiUrl, DATABASE_WORKER_URL: database.workerUrl,
      SERVICE_TOKEN_PUBLIC_KEY: token.public, RECEIPT_PRIVATE_KEY: receipt.private,
    });
    const service = new TasksUnderTest(app, database, connections, new ServiceTokenSigner(token.private));
    await app.listen(0, '127.0.0.1');
    await service.at(clock);
    await service.seed();
    await service.forgetFacts();
    return service;
  }

  /** Business time stands still at this instant, so that a boundary can be hit exactly. */
  async at(instant: string): Promise<void> {
    await this.database.query(`CREATE OR REPLACE FUNCTION clock.business_now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
      AS $$ SELECT '${new Date(instant).toISOString()}'::timestamptz $$`);
  }

  async seed(): Promise<string[]> {
    const delivery = await openDelivery({ service: 'tasks', schema: 'tasks', publishes: deployment.publishes, connections: this.connections });
    const lines: string[] = [];
    try {
      await deployment.seed({ ...delivery, data, secrets: { demoPassword: 'none' }, log: (line) => lines.push(line) });
    } finally {
      await delivery.close();
    }
    return lines;
  }

  async facts(): Promise<CloudEvent[]> {
    const rows = await this.database.query<{ payload: string }>('SELECT payload FROM tasks.outbox ORDER BY id');
    return rows.map(({ payload }) => JSON.parse(payload) as CloudEvent);
  }

  async forgetFacts(): Promise<void> {
    await this.database.query('DELETE FROM tasks.outbox');
  }

  /** From here on a transaction that tells a fact breaks at its commit, after the fact was written. */
  async breakCommits(broken: boolean): Promise<void> {
    await this.database.query(broken
      ? `CREATE FUNCTION tasks.break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken after the outbox'; END $$;
         CREATE CONSTRAINT TRIGGER break AFTER INSERT ON tasks.outbox DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tasks.break()`
      : 'DROP TRIGGER break ON tasks.outbox; DROP FUNCTION tasks.break()');
  }

  get = (actor: Actor, url: string, sent: Sent = {}) => this.send(actor, 'GET', url, sent);
  put = (actor: Actor, url: string, version: number, body: unknown) => this.send(actor, 'PUT', url, { body, headers: { 'if-match': `"${version}"` } });
  post = (actor: Actor, url: string, body?: unknown, key = newId()) =>
    this.send(actor, 'POST', url, { ...(body !== undefined && { body }), headers: { 'idempotency-key': key } });

  async send(actor: Actor | null, method: 'GET' | 'PUT' | 'POST', url: string, { body, headers = {} }: Sent): Promise<Answer> {
    const answer = await fetch(`${await this.app.getUrl()}${url}`, {
      method,
      headers: {
        ...(actor && { authorization: `Bearer ${await this.signer.sign(actor, 'tasks')}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }), ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const answered = Object.fromEntries(answer.headers);
    return { status: answer.status, headers: answered, body: answered['content-type']?.includes('json') ? JSON.parse(text) : text };
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }
}

/** A person with one role in one agency. */
export function person(role: Role, agencyCode: string): Actor {
  const username = `${role}.${agencyCode}`.toLowerCase();
  return { personId: personIdOf(username), username, displayName: `${role} ${agencyCode}`, agencies: [agencyCode], memberships: [{ agencyCode, role }], via: 'session' };
}

export const homeAffairs = person('HOME_AFFAIRS', 'SNV');
