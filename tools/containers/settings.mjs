import { newPassword, SERVICES } from '../launcher/secrets.mjs';
import { deploySettings, mailboxSettings, serviceSettings } from '../launcher/environment.mjs';

const PORT = 8080;
const OPERATORS_PORT = 9090;
const SMTP_PORT = 2525;
const DATABASE_USER = 'postgres';
const BROKER_USER = 'administrator';

/** Where things are in docker-compose.yml: every container answers to its service's name. */
const infraOf = ({ databaseAdminPassword, amqpAdminPassword }, publicUrl) => ({
  profile: 'development',
  databaseAdminUrl: `postgres://${DATABASE_USER}:${databaseAdminPassword}@postgres:5432/postgres`,
  amqpAdminUrl: `amqp://${BROKER_USER}:${amqpAdminPassword}@rabbitmq:5672`,
  managementUrl: `http://${BROKER_USER}:${amqpAdminPassword}@rabbitmq:15672`,
  ports: Object.fromEntries(SERVICES.map((service) => [service, PORT])),
  operatorsPorts: Object.fromEntries(SERVICES.map((service) => [service, service === 'gateway' ? OPERATORS_PORT : PORT])),
  // Shared by the two that it is written for, and by nobody else: made anew whenever the files are.
  mailbox: { smtpPort: SMTP_PORT, httpPort: PORT, token: newPassword() },
  hostOf: (name) => name,
  listen: '0.0.0.0',
  publicUrl,
});

/** The environment of each container, by its name in docker-compose.yml: every one is told its own secrets and nobody else's. */
export function containerSettings(secrets, publicUrl) {
  const infra = infraOf(secrets, publicUrl);
  const { services, demoPassword } = secrets;
  return {
    postgres: { POSTGRES_PASSWORD: secrets.databaseAdminPassword },
    rabbitmq: { RABBITMQ_DEFAULT_USER: BROKER_USER, RABBITMQ_DEFAULT_PASS: secrets.amqpAdminPassword },
    deploy: deploySettings(infra, JSON.stringify({ services, demoPassword })),
    mailbox: mailboxSettings(infra, '/var/lib/cchc'),
    ...Object.fromEntries(SERVICES.map((service) => [service, serviceSettings(service, infra, secrets)])),
  };
}

/** The text of an env_file; Docker and both generations of compose must read the same in it. */
export function envFile(settings) {
  for (const [name, value] of Object.entries(settings)) {
    if (/^["'\s]|[$\n\\]| #|\s$/.test(value)) throw new Error(`${name} cannot be written into an env_file`);
  }
  return Object.entries(settings).map(([name, value]) => `${name}=${value}\n`).join('');
}
