import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { CloudEvent, Context } from '@cchc/contracts';
import { brokerDeploymentOf, openDelivery } from '@cchc/delivery';
import { migrationsOf, ServiceTokenSigner, startService } from '@cchc/service-kit';
import { testBroker, testDatabase, type TestBroker, type TestDatabase } from '@cchc/testing';
import { createGatewayApp } from './create-gateway-app.js';
import { deployment } from './deployment.js';
import { Upstream } from './upstream.features.js';

export const PASSWORD = 'mat-khau-trinh-dien-2021';

export interface Ask {
  method?: string;
  /** Bytes and texts go as they are, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** The cookie of a session. */
  as?: string;
  token?: string;
  replica?: number;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

/** The gateway over HTTP, as one or several replicas, with real PostgreSQL and RabbitMQ and a real server behind it. */
export class GatewayUnderTest {
  private constructor(
    readonly replicas: readonly NestFastifyApplication[],
    readonly urls: readonly string[],
    readonly environment: Readonly<Record<string, string>>,
    readonly database: TestDatabase,
    readonly broker: TestBroker,
    readonly upstream: Upstream,
  ) {}

  static async start({ replicas = 1, ...changes }: Record<string, string | number> & { replicas?: number } = {}): Promise<GatewayUnderTest> {
    const upstream = new Upstream();
    const [database, broker, key, url] = await Promise.all([
      testDatabase({ service: 'gateway', schema: 'directory', migrations: migrationsOf(deployment) }),
      testBroker([brokerDeploymentOf({ ...deployment, service: 'gateway' }), ...(['scoring', 'indicators'] as Context[]).map(silent)]),
      ServiceTokenSigner.generate(),
      upstream.listen(),
    ]);
    const environment = {
      CCHC_PROFILE: 'development', HOST: '127.0.0.1', PORT: '0', OPERATORS_PORT: '0', LOG_LEVEL: 'silent', AMQP_URL: broker.urlOf('gateway'),
      DATABASE_API_URL: database.apiUrl, DATABASE_WORKER_URL: database.workerUrl,
      SERVICE_TOKEN_PUBLIC_KEY: key.public, SERVICE_TOKEN_PRIVATE_KEY: key.private,
      TASKS_URL: url, INDICATORS_URL: url, SCORING_URL: url, NOTIFICATIONS_URL: url,
      ...Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, String(value)])),
    };
    await seed(database, environment.AMQP_URL);
    const apps = await Promise.all(Array.from({ length: replicas }, () => createGatewayApp(environment)));
    for (const app of apps) await startService(app);
    const urls = await Promise.all(apps.map((app) => app.getUrl()));
    return new GatewayUnderTest(apps, urls, environment, database, broker, upstream);
  }

  async ask(path: string, { method = 'GET', body, headers, as, token, replica = 0 }: Ask = {}): Promise<Answer> {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(this.urls[replica] + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
        ...(as && { cookie: as }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? body as string : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined };
  }

  post = (path: string, ask: Ask = {}): Promise<Answer> => this.ask(path, { method: 'POST', ...ask });

  login(username: string, password = PASSWORD, ask: Ask = {}): Promise<Answer> {
    return this.post('/api/v1/sessions', { body: { username, password }, ...ask });
  }

  /** The cookie of a new session. */
  async cookieOf(username: string): Promise<string> {
    const { status, headers, text } = await this.login(username);
    if (status !== 201) throw new Error(`login of ${username}: ${text}`);
    return headers.getSetCookie()[0]!.split(';', 1)[0]!;
  }

  async facts(): Promise<CloudEvent[]> {
    const rows = await this.database.query<{ payload: string }>('SELECT payload FROM directory.outbox ORDER BY id');
    return rows.map(({ payload }) => JSON.parse(payload) as CloudEvent);
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.map((app) => app.close()));
    await Promise.all([this.database.close(), this.broker.close(), this.upstream.close()]);
  }
}

const silent = (context: Context) => ({ service: context, contexts: [context], reactions: [], hints: [] });

/** Fills the directory as the deploy step does; resolves to what it says. */
export async function seed(database: TestDatabase, amqpUrl: string): Promise<string[]> {
  const connections = { databaseApiUrl: database.apiUrl, databaseWorkerUrl: database.workerUrl, amqpUrl };
  const delivery = await openDelivery({ service: 'gateway', schema: 'directory', publishes: deployment.publishes, connections });
  const lines: string[] = [];
  try {
    await deployment.seed({ ...delivery, data, secrets: { demoPassword: PASSWORD }, log: (line) => lines.push(line) });
  } finally {
    await delivery.close();
  }
  return lines;
}

const data = <T>(file: string): T => JSON.parse(readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8')) as T;
