import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { brokerDeploymentOf } from '@cchc/delivery';
import { testBroker, testDatabase, type TestBroker, type TestDatabase } from '@cchc/testing';
import type { Actor } from '../access/actor.js';
import { ServiceTokenSigner } from '../access/service-token.js';
import { createService, startService } from '../boot/create-service.js';
import { migrationsOf } from '../boot/service-deployment.js';
import { deployment } from './notes.deployment.js';

export const HEAD_OF_A: Actor = {
  personId: '018f0000-0000-7000-8000-00000000000a',
  displayName: 'Nguyễn Văn An',
  username: 'an',
  agencies: ['A'],
  memberships: [{ agencyCode: 'A', role: 'HEAD' }],
  via: 'session',
};
export const HEAD_OF_B: Actor = { ...HEAD_OF_A, personId: '018f0000-0000-7000-8000-00000000000b', agencies: ['B'], memberships: [{ agencyCode: 'B', role: 'HEAD' }] };
export const LEADER: Actor = { ...HEAD_OF_A, personId: '018f0000-0000-7000-8000-00000000000c', agencies: [], memberships: [{ agencyCode: 'UBND', role: 'LEADER' }] };

/** The sample service over a real database and broker, and the gateway's key to it. */
export interface RunningNotes {
  app: NestFastifyApplication;
  database: TestDatabase;
  broker: TestBroker;
  signer: ServiceTokenSigner;
  environment: Record<string, string>;
  /** A request over HTTP, by HEAD_OF_A unless told otherwise. */
  ask(path: string, request?: Ask): Promise<Answer>;
  close(): Promise<void>;
}

export interface Ask {
  method?: string;
  /** A text goes as it is, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  actor?: Actor;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json<T>(): T;
}

type Variables = Record<string, string>;

/** `changes` = other variables, or what makes them of the usual ones. */
export async function startNotes(changes: Variables | ((plain: Variables) => Variables) = {}): Promise<RunningNotes> {
  const { name: service, schema } = deployment;
  const [database, broker, key] = await Promise.all([
    testDatabase({ service, schema, migrations: migrationsOf(deployment) }),
    testBroker([brokerDeploymentOf({ ...deployment, service })]),
    ServiceTokenSigner.generate(),
  ]);
  const plain = environmentOf(database, broker, key.public);
  const environment = { ...plain, ...(typeof changes === 'function' ? changes(plain) : changes) };
  const app = await createService(deployment, environment);
  await startService(app);
  const signer = new ServiceTokenSigner(key.private);
  return {
    app, database, broker, signer, environment,
    ask: async (path, request = {}) => {
      const authorization = `Bearer ${await signer.sign(request.actor ?? HEAD_OF_A, service)}`;
      return send(`${await app.getUrl()}${path}`, { ...request, headers: { authorization, ...request.headers } });
    },
    close: async () => {
      await app.close();
      await Promise.all([database.close(), broker.close()]);
    },
  };
}

async function send(url: string, { method = 'GET', body, headers }: Ask): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...(body !== undefined && typeof body !== 'string' && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? Buffer.from(body) : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: <T>() => JSON.parse(text) as T };
}

const environmentOf = (database: TestDatabase, broker: TestBroker, publicKey: string): Variables => ({
  CCHC_PROFILE: 'development',
  PORT: '0',
  LOG_LEVEL: 'silent',
  DATABASE_API_URL: database.apiUrl,
  DATABASE_WORKER_URL: database.workerUrl,
  AMQP_URL: broker.urlOf('notes'),
  SERVICE_TOKEN_PUBLIC_KEY: publicKey,
});
