import { afterEach, describe, expect, it } from '@jest/globals';
import { deployEnvironment, mailboxEnvironment, serviceEnvironment, withVirtualHost } from './environment.mjs';
import { newSecrets, SERVICES } from './secrets.mjs';

const secrets = newSecrets();
const infra = {
  profile: 'development',
  databaseAdminUrl: 'postgres://postgres:adminsecret@127.0.0.1:5555/postgres?sslmode=disable',
  amqpAdminUrl: 'amqp://administrator:brokersecret@127.0.0.1:5666',
  managementUrl: 'http://administrator:brokersecret@127.0.0.1:5777',
  ports: { gateway: 8021, tasks: 4001, indicators: 4002, scoring: 4003, notifications: 4004 },
  operatorsPorts: { gateway: 4007, tasks: 4001, indicators: 4002, scoring: 4003, notifications: 4004 },
  mailbox: { smtpPort: 4005, httpPort: 4006, token: 'mailboxsecret' },
};

describe('the environment of a service', () => {
  afterEach(() => {
    delete process.env.DATABASE_URL;
    delete process.env.AMQP_URL;
  });

  it('carries its own logins on the same servers', () => {
    const env = serviceEnvironment('tasks', infra, secrets);
    const { apiPassword, workerPassword, amqpPassword } = secrets.services.tasks;
    expect(env).toMatchObject({
      CCHC_PROFILE: 'development', HOST: '127.0.0.1', PORT: '4001', TZ: 'UTC',
      DATABASE_API_URL: `postgres://tasks_api:${apiPassword}@127.0.0.1:5555/cchc?sslmode=disable`,
      DATABASE_WORKER_URL: `postgres://tasks_worker:${workerPassword}@127.0.0.1:5555/cchc?sslmode=disable`,
      AMQP_URL: `amqp://tasks:${amqpPassword}@127.0.0.1:5666/cchc`,
    });
    expect(JSON.parse(env.RECEIPT_PRIVATE_KEY as string)).toEqual(secrets.receiptKey.private);
  });

  it('never tells a service an administrator or a key that is not its own', () => {
    process.env.DATABASE_URL = infra.databaseAdminUrl;
    process.env.AMQP_URL = infra.amqpAdminUrl;
    for (const service of SERVICES) {
      const text = JSON.stringify(serviceEnvironment(service, infra, secrets));
      expect(text).not.toMatch(/adminsecret|brokersecret/);
      expect(text.includes(secrets.serviceTokenKey.private.d)).toBe(service === 'gateway');
      expect(text.includes(secrets.receiptKey.private.d)).toBe(service === 'tasks');
      expect(text.includes('mailboxsecret')).toBe(service === 'gateway');
    }
  });

  it('shows the gateway where the others are, and notifications where mail goes', () => {
    expect(serviceEnvironment('gateway', infra, secrets)).toMatchObject({
      TASKS_URL: 'http://127.0.0.1:4001', INDICATORS_URL: 'http://127.0.0.1:4002', SCORING_URL: 'http://127.0.0.1:4003',
      NOTIFICATIONS_URL: 'http://127.0.0.1:4004', OPERATORS_PORT: '4007', MAILBOX_URL: 'http://127.0.0.1:4006', MAILBOX_TOKEN: 'mailboxsecret',
    });
    expect(serviceEnvironment('notifications', infra, secrets)).toMatchObject({ SMTP_URL: 'smtp://127.0.0.1:4005', PUBLIC_URL: 'http://127.0.0.1:8021', DIGEST_SETTLE_SECONDS: '5' });
  });

  it('gives the mailbox the token that the gateway bears', () => {
    expect(mailboxEnvironment(infra, '/mails')).toMatchObject({ SMTP_PORT: '4005', HTTP_PORT: '4006', MAILBOX_DIR: '/mails', MAILBOX_TOKEN: 'mailboxsecret' });
  });

  it('keeps the virtual host that a person named', () => {
    expect(withVirtualHost('amqp://a:b@host/theirs')).toBe('amqp://a:b@host/theirs');
    expect(deployEnvironment(infra, '/s.json')).toMatchObject({ AMQP_ADMIN_URL: 'amqp://administrator:brokersecret@127.0.0.1:5666/cchc', CCHC_SECRETS: '/s.json' });
  });
});
