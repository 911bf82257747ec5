import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exampleOf, newFact, ObligationOpenedV1 } from '@cchc/contracts';
import { brokerDeploymentOf, deliveryMigration } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { DELAYS } from '@cchc/messaging';
import { deployment } from '@cchc/notifications/deployment';
import { bootstrapDatabase, connected, createService, migrate, migrationsOf, ServiceTokenSigner, startService, stopService, withDatabase, withLogin, type Actor } from '@cchc/service-kit';
import { startReactions, testBroker, TEST_PASSWORD } from '@cchc/testing';
import { mailbox } from './mailbox.features.js';
import { ownPostgres } from './own-servers.features.js';

const WINDOW = 1_000;
export const TASKS = {
  service: 'tasks', schema: 'tasks', contexts: ['tasks' as const], publishes: [ObligationOpenedV1], reactions: [],
  timing: { window: WINDOW, grace: 200, believe: WINDOW, askAgain: 3_000, poll: 100 },
};
const STAFF = { canbo: 'OFFICER', quantri: 'ADMINISTRATOR' };
export type Person = keyof typeof STAFF;

/** One database with what tells obligations and the whole notifications service, their broker, and a mail server. */
export class RestoredWorld {
  private readonly people = Object.fromEntries(Object.keys(STAFF).map((name) => [name, newId()])) as Record<Person, string>;
  private notifications?: NestFastifyApplication;

  private constructor(
    readonly postgres: Awaited<ReturnType<typeof ownPostgres>>,
    readonly broker: Awaited<ReturnType<typeof testBroker>>,
    readonly mail: Awaited<ReturnType<typeof mailbox>>,
    readonly tasks: Awaited<ReturnType<typeof startReactions>>,
    private readonly keys: Awaited<ReturnType<typeof ServiceTokenSigner.generate>>,
    private readonly adminUrl: string,
  ) {}

  static async open(): Promise<RestoredWorld> {
    const [postgres, mail, keys] = await Promise.all([ownPostgres('restored-database'), mailbox(), ServiceTokenSigner.generate()]);
    const adminUrl = withDatabase(postgres.url, 'cchc');
    await prepare(adminUrl);
    const broker = await testBroker([
      brokerDeploymentOf({ ...TASKS }), brokerDeploymentOf({ ...deployment, service: 'notifications' }), { service: 'gateway', contexts: ['directory'], reactions: [], hints: [] },
    ], { delays: { ...DELAYS, '5s': 100 } });
    const tasks = await startReactions({
      ...TASKS, connections: { databaseApiUrl: withLogin(adminUrl, 'tasks_api', TEST_PASSWORD), databaseWorkerUrl: withLogin(adminUrl, 'tasks_worker', TEST_PASSWORD), amqpUrl: broker.urlOf('tasks') },
    });
    const world = new RestoredWorld(postgres, broker, mail, tasks, keys, adminUrl);
    await world.employ();
    return world;
  }

  async close(): Promise<void> {
    await Promise.all([this.stop(), this.tasks.close()]);
    await Promise.all([this.broker.close(), this.mail.close()]);
    await this.postgres.close();
  }

  query<R extends object>(sql: string, values: unknown[] = []): Promise<R[]> {
    return connected(this.adminUrl, async (client) => (await client.query<R>(sql, values)).rows);
  }

  /** The notifications service in all its roles. */
  async start(): Promise<void> {
    this.notifications = await createService(deployment, {
      CCHC_PROFILE: 'development', PORT: '0', LOG_LEVEL: 'silent', SERVICE_TOKEN_PUBLIC_KEY: this.keys.public, AUDIT_WINDOW_SECONDS: '5',
      DATABASE_API_URL: withLogin(this.adminUrl, 'notifications_api', TEST_PASSWORD), DATABASE_WORKER_URL: withLogin(this.adminUrl, 'notifications_worker', TEST_PASSWORD),
      AMQP_URL: this.broker.urlOf('notifications'), SMTP_URL: this.mail.url, MAIL_FROM: 'cchc@haugiang.example', PUBLIC_URL: 'http://127.0.0.1:8080',
      DIGEST_SETTLE_SECONDS: '0', ROLE_PATIENCE_SECONDS: '0',
    });
    await startService(this.notifications);
  }

  async stop(): Promise<void> {
    if (this.notifications) await stopService(this.notifications);
    this.notifications = undefined;
  }

  /** STC owes something more; resolves to its obligation. */
  async owes(deadlineDate: string): Promise<string> {
    const { data } = exampleOf<ObligationOpenedV1>(ObligationOpenedV1.type);
    const obligationId = newId();
    const opened = { ...data, obligationId, code: `NV-${obligationId.slice(-6)}`, class: 'TASK' as const, agencyCode: 'STC', deadlineDate, dueAt: `${deadlineDate}T17:00:00.000Z` };
    await this.tasks.work.run((tx) => this.tasks.outbox.add(tx, newFact(ObligationOpenedV1, obligationId, 1, opened)));
    return obligationId;
  }

  async known(): Promise<string[]> {
    return (await this.query<{ id: string }>('SELECT obligation_id AS id FROM notifications.obligations ORDER BY id')).map(({ id }) => id);
  }

  /** Business time goes on to this hour in Vietnam. */
  async goTo(time: string): Promise<void> {
    await this.query('SELECT clock.advance($1::timestamptz)', [`${time}:00+07:00`]);
  }

  async request(person: Person, method: 'GET' | 'POST', path: string, payload?: object) {
    const actor: Actor = { personId: this.people[person], displayName: person, username: person, via: 'session', agencies: ['STC'], memberships: [{ agencyCode: 'STC', role: STAFF[person] as never }] };
    const authorization = `Bearer ${await new ServiceTokenSigner(this.keys.private).sign(actor, 'notifications')}`;
    const response = await fetch((await this.notifications!.getUrl()) + path, {
      method, headers: { authorization, ...(payload && { 'content-type': 'application/json', 'idempotency-key': newId() }) }, ...(payload && { body: JSON.stringify(payload) }),
    });
    return { status: response.status, body: (await response.json()) as ReturnType<typeof JSON.parse> };
  }

  private async employ(): Promise<void> {
    for (const [name, role] of Object.entries(STAFF)) {
      const id = this.people[name as Person];
      await this.query('INSERT INTO notifications.people VALUES ($1, $2, true, 1)', [id, name]);
      await this.query(`INSERT INTO notifications.memberships VALUES ($1, 'STC', $2)`, [id, role]);
      await this.query('INSERT INTO notifications.contact_points (person_id, email, updated_at) VALUES ($1, $2, now())', [id, `${name}@haugiang.example`]);
    }
    await this.query(`INSERT INTO notifications.reminder_settings (class, at, steps, assumed, updated_at)
      VALUES ('TASK', '08:00', '[{"offset": -7, "audience": [{"role": "OFFICER", "agency": "OWN"}]}]', true, now())`);
  }
}

async function prepare(adminUrl: string): Promise<void> {
  const migrations = { tasks: [deliveryMigration('tasks')], notifications: migrationsOf(deployment) };
  const passwords = { ownerPassword: TEST_PASSWORD, apiPassword: TEST_PASSWORD, workerPassword: TEST_PASSWORD };
  const names = Object.keys(migrations) as (keyof typeof migrations)[];
  await bootstrapDatabase({ adminUrl, profile: 'development', clock: '2021-03-08T07:30:00+07:00', services: names.map((service) => ({ service, schema: service, ...passwords })) });
  for (const service of names) {
    await migrate({ ownerUrl: withLogin(adminUrl, `${service}_owner`, TEST_PASSWORD), service, schema: service, migrations: [...migrations[service]] });
  }
}
