import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  AgencyRegisteredV1, CONTENT_TYPE, contextOf, OWNER_OF, routingKeyOf, type CloudEvent, type FactClass,
} from '@cchc/contracts';
import { brokerDeploymentOf, Outbox, UnitOfWork } from '@cchc/delivery';
import { newId, personIdOf, type Role } from '@cchc/kernel';
import { EVENTS, type BrokerDeployment } from '@cchc/messaging';
import { migrationsOf, ServiceTokenSigner, startService, type Actor } from '@cchc/service-kit';
import { exampleFact, testBroker, testDatabase, type TestBroker, type TestDatabase } from '@cchc/testing';
import { createScoringApp } from './create-scoring-app.js';
import { deployment } from './deployment.js';

export interface Standing {
  index: string;
  points: string;
  version: number;
  position: string;
  known: number;
}

export interface Sending {
  body?: unknown;
  seen?: number;
  key?: string;
  headers?: Record<string, string>;
  via?: Actor['via'];
}

export interface Answer {
  status: number;
  text: string;
  bytes: Buffer;
  headers: Headers;
  json<T = never>(): T;
}

/** The whole service over a real database and broker, with the words in which its specs are told. */
export class RunningScoring {
  private constructor(
    readonly database: TestDatabase,
    readonly broker: TestBroker,
    readonly app: NestFastifyApplication,
    private readonly signer: ServiceTokenSigner,
  ) {}

  static async start({ roles = 'http,consumers', clock = '2021-03-08T08:00' } = {}): Promise<RunningScoring> {
    const tellers = [teller('tasks', 'tasks'), teller('gateway', 'directory')];
    const [database, broker, keys] = await Promise.all([
      testDatabase({ service: 'scoring', schema: 'scoring', migrations: migrationsOf(deployment), clock }),
      testBroker([brokerDeploymentOf({ ...deployment, service: 'scoring', contexts: ['scoring'] }), ...tellers]),
      ServiceTokenSigner.generate(),
    ]);
    const app = await createScoringApp({
      CCHC_PROFILE: 'development', PORT: '0', LOG_LEVEL: 'error', ROLES: roles, SERVICE_TOKEN_PUBLIC_KEY: keys.public,
      DATABASE_API_URL: database.apiUrl, DATABASE_WORKER_URL: database.workerUrl, AMQP_URL: broker.urlOf('scoring'),
    });
    const scoring = new RunningScoring(database, broker, app, new ServiceTokenSigner(keys.private));
    await scoring.seed();
    await startService(app);
    return scoring;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.broker.close();
    await this.database.close();
  }

  seed(): Promise<void> {
    const data = (file: string) => JSON.parse(readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8')) as never;
    return deployment.seed({ work: this.app.get(UnitOfWork), outbox: this.app.get(Outbox), data, secrets: { demoPassword: 'x' }, log: () => undefined });
  }

  /** Tells a fact as its owner does. */
  async tell(event: CloudEvent): Promise<void> {
    const key = routingKeyOf(event);
    await this.broker.publishAs(OWNER_OF[contextOf(key)], EVENTS, key, JSON.stringify(event), { messageId: event.id, contentType: CONTENT_TYPE, mandatory: true });
  }

  async registers(code: string, change: Partial<AgencyRegisteredV1> = {}, version = 1): Promise<void> {
    await this.tell(fact(AgencyRegisteredV1, { code, name: `Cơ quan ${code}`, shortName: code, ...change }, version));
  }

  async standing(agency: string): Promise<Standing | undefined> {
    const [row] = await this.database.query<Standing>(
      'SELECT index::text, points::text, version, position, leaves_known AS known FROM scoring.cards WHERE agency_code = $1 AND year = 2021', [agency]);
    return row;
  }

  /** `state points` of a leaf. */
  async leaf(agency: string, leaf: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ now: string }>(
      `SELECT state || ' ' || points AS now FROM scoring.leaf_points WHERE agency_code = $1 AND leaf_code = $2`, [agency, leaf]);
    return row?.now;
  }

  async toldRankings<T = object>(): Promise<CloudEvent<T & object>[]> {
    const rows = await this.database.query<{ payload: string }>(`SELECT payload FROM scoring.outbox WHERE routing_key = 'scoring.ranking.changed.v1' ORDER BY id`);
    return rows.map(({ payload }) => JSON.parse(payload) as CloudEvent<T & object>);
  }

  get(path: string, roles?: Record<string, Role>, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, roles, { headers });
  }

  post(path: string, body: unknown, roles?: Record<string, Role>, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, roles, { body, headers });
  }

  /** `seen` is the version for If-Match; a POST gets a key of its own unless one is given. A body is sent as JSON, bytes as they are. */
  async send(method: string, path: string, roles: Record<string, Role> = { SNV: 'HOME_AFFAIRS' }, { body, seen, key, headers = {}, via = 'session' }: Sending = {}): Promise<Answer> {
    const username = Object.entries(roles).map(([agency, role]) => `${role}.${agency}`).join('.').toLowerCase();
    const actor: Actor = {
      personId: personIdOf(username), displayName: username, username, via, agencies: Object.keys(roles),
      memberships: Object.entries(roles).map(([agencyCode, role]) => ({ agencyCode, role })),
    };
    const answer = await fetch((await this.app.getUrl()) + path, {
      method,
      headers: {
        authorization: `Bearer ${await this.signer.sign(actor, 'scoring')}`, accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }), ...(seen !== undefined && { 'if-match': `"${seen}"` }),
        ...(method === 'POST' && { 'idempotency-key': key ?? newId() }), ...headers,
      },
      ...(body !== undefined && { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, text: bytes.toString(), bytes, headers: answer.headers, json: <T = never>() => JSON.parse(bytes.toString()) as T };
  }

  /** `201`, or the refusal's slug with the slugs of its places. */
  async told(method: string, path: string, roles: Record<string, Role>, sending: Sending = {}): Promise<string> {
    const answer = await this.send(method, path, roles, sending);
    if (answer.status < 400) return String(answer.status);
    const { type, errors } = answer.json<{ type: string; errors: { slug: string }[] }>();
    return [type.replace('/problems/', ''), ...new Set(errors.map(({ slug }) => slug))].join(' ');
  }

  /** Business time goes on; it never goes back. */
  async at(time: string): Promise<void> {
    await this.database.query('SELECT clock.advance($1::timestamptz)', [`${time}+07:00`]);
  }
}

export const teller = (service: string, context: BrokerDeployment['contexts'][number]): BrokerDeployment => ({ service, contexts: [context], reactions: [], hints: [] });

/** The contract's example, about another subject or version. */
export function fact<T extends object>(contract: FactClass<T>, data: Partial<T> = {}, version = 1, change: Partial<CloudEvent> = {}): CloudEvent<T> {
  return exampleFact(contract, (event) => {
    Object.assign(event, change);
    event.aggregateversion = version;
    Object.assign(event.data, data);
  });
}
