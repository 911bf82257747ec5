import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { newId } from '@cchc/kernel';
import { brokerDeploymentOf, RestoreWatch, UnitOfWork } from '@cchc/delivery';
import { migrationsOf, ServiceTokenSigner, type Actor } from '@cchc/service-kit';
import { eventually, testBroker, testDatabase, type TestBroker, type TestDatabase } from '@cchc/testing';
import { createNotificationsApp } from './create-notifications-app.js';
import { deployment } from './deployment.js';
import type { ObligationFact } from './domain/obligation.js';
import { ClaimMails } from './mail/claim-mails.js';
import { SendMails } from './mail/send-mails.js';
import { MailServer } from './mail-server.features.js';
import { ContactPointRepository } from './persistence/contact-point.repository.js';
import { DirectoryRepository } from './persistence/directory.repository.js';
import { PlanningRepository } from './persistence/planning.repository.js';
import { FollowObligationsHandler } from './reminders/follow-obligations.handler.js';
import { ReplanReminders } from './reminders/replan-reminders.js';
import { TellDueReminders } from './reminders/tell-due-reminders.js';
import { SETTINGS_OF_2021 } from './seed/reminder-settings-of-2021.js';

const QUICK = { DIGEST_SETTLE_SECONDS: '0', ROLE_PATIENCE_SECONDS: '0', MAIL_PROBE_SECONDS: '1' };

/** Whatever an answer holds; the expectations say what it must be. */
export type Json = ReturnType<typeof JSON.parse>;

type Staff = Record<string, [agencyCode: string, role: 'OFFICER' | 'HEAD' | 'HOME_AFFAIRS' | 'LEADER'][]>;

/** The service on a real database and a real mail server, at 08:00 on Monday 8 March 2021, with no loop running by itself. */
export class World {
  private constructor(
    private readonly database: TestDatabase,
    private readonly broker: TestBroker,
    private readonly pool: Pool,
    readonly mail: MailServer,
    readonly app: NestFastifyApplication,
    private readonly signer: ServiceTokenSigner,
    private readonly environment: Record<string, string>,
  ) {}

  static async open(settings: Record<string, string> = {}): Promise<World> {
    const [database, broker] = await Promise.all([
      testDatabase({ service: 'notifications', schema: 'notifications', migrations: migrationsOf(deployment) }),
      testBroker([brokerDeploymentOf({ ...deployment, service: 'notifications' })]),
    ]);
    const mail = new MailServer();
    await mail.start();
    const keys = await ServiceTokenSigner.generate();
    const environment = {
      CCHC_PROFILE: 'development', PORT: '0', LOG_LEVEL: 'silent', SERVICE_TOKEN_PUBLIC_KEY: keys.public,
      DATABASE_API_URL: database.apiUrl, DATABASE_WORKER_URL: database.workerUrl, AMQP_URL: broker.urlOf('notifications'),
      SMTP_URL: mail.url, MAIL_FROM: 'Hệ thống CCHC <cchc@haugiang.example>', PUBLIC_URL: 'http://127.0.0.1:8080', ...QUICK, ...settings,
    };
    const app = await createNotificationsApp(environment);
    const pool = new Pool({ connectionString: database.adminUrl, options: '-c search_path=notifications', max: 2 });
    await compared(app);
    const world = new World(database, broker, pool, mail, app, new ServiceTokenSigner(keys.private), environment);
    await world.beginAnew();
    return world;
  }

  /** Empty tables, the ladder of 2021, and 08:00 on Monday 8 March 2021 again. */
  async beginAnew(): Promise<void> {
    await this.query(`TRUNCATE inbox_items, message_attempts, message_resends, messages, reminder_recipients, reminders, obligations, reminder_settings,
      contact_points, memberships, people, agencies, calendar_days, calendar_years, idempotency_keys, inbox, attempts, parked_messages`);
    await this.query('UPDATE planning SET epoch = 1; UPDATE mail_circuit SET open_until = NULL');
    await this.query(`UPDATE clock.settings SET "offset" = make_interval(secs => extract(epoch FROM '2021-03-08T08:00+07'::timestamptz - now()))`);
    this.mail.forget();
    await this.work(async (tx) => {
      for (const ladder of SETTINGS_OF_2021) await this.app.get(PlanningRepository).addSettings(tx, ladder);
    });
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.mail.stop();
    await this.pool.end();
    await this.database.close();
    await this.broker.close();
  }

  /** Every transaction of the service dies, as when its process is killed. */
  cutConnections(): Promise<void> {
    return this.database.cutConnections();
  }

  /** As superuser, in the service's schema. */
  async query<R extends object = Record<string, Json>>(sql: string, values: unknown[] = []): Promise<R[]> {
    return (await this.pool.query<R>(sql, values)).rows;
  }

  /** Another replica of the same service. */
  async replica(): Promise<NestFastifyApplication> {
    const app = await createNotificationsApp(this.environment);
    await compared(app);
    return app;
  }

  work: UnitOfWork['run'] = (work, options) => this.app.get(UnitOfWork).run(work, options);

  /** People by name, with what they are where; each gets an address `<name>@haugiang.example`. Returns their ids. */
  async employ<T extends Staff>(staff: T): Promise<Record<keyof T, string>> {
    const people = Object.entries(staff).map(([name, roles]) => ({
      personId: newId(), displayName: name, active: true, version: 1, memberships: roles.map(([agencyCode, role]) => ({ agencyCode, role })),
    }));
    await this.work(async (tx) => {
      await this.app.get(DirectoryRepository).keepPeople(tx, people);
      await this.app.get(ContactPointRepository).add(tx, people.map(({ personId, displayName }) => ({ personId, email: `${displayName}@haugiang.example` })), null);
    });
    return Object.fromEntries(people.map(({ displayName, personId }) => [displayName, personId])) as Record<keyof T, string>;
  }

  follow(...facts: ObligationFact[]): Promise<void> {
    return this.work((tx) => this.app.get(FollowObligationsHandler).execute(tx, facts, new Map()));
  }

  async tell(app = this.app): Promise<void> {
    while ((await app.get(TellDueReminders).runOnce()) > 0);
  }

  async replan(): Promise<void> {
    while ((await this.app.get(ReplanReminders).runOnce()) > 0);
  }

  /** Sends until nothing more is to be sent now. */
  async send(app = this.app): Promise<void> {
    while ((await app.get(SendMails).runOnce()) > 0);
  }

  async tellAndSend(): Promise<void> {
    await this.tell();
    await this.send();
  }

  claim() {
    return this.app.get(ClaimMails).execute(1);
  }

  /** Business time goes on to this hour in Vietnam. */
  async goTo(time: string): Promise<void> {
    await this.query('SELECT clock.advance($1::timestamptz)', [`${time}:00+07:00`]);
  }

  /** Real time cannot be moved, so what waits for it is moved instead. */
  async letWaitsPass(): Promise<void> {
    await this.query(`UPDATE messages SET next_attempt_at = next_attempt_at - interval '1 day'`);
    await this.query(`UPDATE mail_circuit SET open_until = open_until - interval '1 day'`);
    await this.query(`UPDATE reminders SET next_try_at = next_try_at - interval '1 day'`);
  }

  messages(): Promise<{ id: string; state: string; reason: string | null; attempts: number; smtp_response: string | null; day: string }[]> {
    return this.query('SELECT *, day::text FROM messages ORDER BY created_at, id');
  }

  reminders(subject: string): Promise<{ step: number; state: string; reason: string | null; due_at: Date; deadline_date: string }[]> {
    return this.query('SELECT step, state, reason, due_at, deadline_date::text FROM reminders WHERE subject = $1 ORDER BY due_at, state', [subject]);
  }

  async metrics(): Promise<string> {
    return (await fetch(`${await this.address()}/metrics`)).text();
  }

  async request(actor: Pick<Actor, 'personId' | 'memberships'>, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object, headers = {}) {
    const full: Actor = { displayName: 'x', username: 'x', via: 'session', agencies: actor.memberships.map(({ agencyCode }) => agencyCode), ...actor };
    const authorization = `Bearer ${await this.signer.sign(full, 'notifications')}`;
    const response = await fetch(`${await this.address()}${url}`, {
      method, headers: { authorization, ...(payload && { 'content-type': 'application/json' }), ...headers }, ...(payload && { body: JSON.stringify(payload) }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, Json> };
  }

  /** Where the service listens; it begins to when first asked. */
  private async address(): Promise<string> {
    if (!this.app.getHttpServer().listening) await this.app.listen(0, '127.0.0.1');
    return this.app.getUrl();
  }
}

/** Until then it sends nothing. */
const compared = (app: NestFastifyApplication): Promise<void> =>
  eventually('the database has been compared with what the broker knows', async () => {
    if (!(await app.get(RestoreWatch).sure())) throw new Error('not yet');
  });
