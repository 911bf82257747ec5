import { SERVICES } from './secrets.mjs';

const DATABASE = 'cchc';
// Whoever moves the business clock waits for the day's mails; a first start needs a few seconds to gather them.
const DIGEST_SETTLE = '5';
// What a process needs of its surroundings; above all not the administrators' addresses.
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'SystemRoot'];

const inherited = () => Object.fromEntries(INHERITED.filter((name) => process.env[name]).map((name) => [name, process.env[name]]));

/** The same server under another login and path. */
export function withLogin(url, user, password, path) {
  const changed = new URL(url);
  changed.username = encodeURIComponent(user);
  changed.password = encodeURIComponent(password);
  if (path !== undefined) changed.pathname = path;
  return changed.href;
}

/** The broker's address with the virtual host of this installation, `cchc` unless the address names one. */
export function withVirtualHost(amqpUrl) {
  const url = new URL(amqpUrl);
  if (url.pathname === '' || url.pathname === '/') url.pathname = `/${DATABASE}`;
  return url.href;
}

/**
 * The environment of one service process.
 * `infra` = `{ profile, databaseAdminUrl, amqpAdminUrl, ports: { <service>: number }, operatorsPorts: { <service>: number }, mailbox: { smtpPort, httpPort } }`.
 */
export function serviceEnvironment(service, infra, secrets) {
  const { apiPassword, workerPassword, amqpPassword } = secrets.services[service];
  const database = (role, password) => withLogin(infra.databaseAdminUrl, `${service}_${role}`, password, `/${DATABASE}`);
  return {
    ...inherited(),
    TZ: 'UTC',
    CCHC_PROFILE: infra.profile,
    HOST: '127.0.0.1',
    PORT: String(infra.ports[service]),
    DATABASE_API_URL: database('api', apiPassword),
    DATABASE_WORKER_URL: database('worker', workerPassword),
    AMQP_URL: withLogin(withVirtualHost(infra.amqpAdminUrl), service, amqpPassword),
    SERVICE_TOKEN_PUBLIC_KEY: JSON.stringify(secrets.serviceTokenKey.public),
    ...ofThisService(service, infra, secrets),
  };
}

function ofThisService(service, infra, secrets) {
  const address = (port) => `http://127.0.0.1:${port}`;
  if (service === 'gateway') {
    const others = SERVICES.filter((name) => name !== 'gateway').map((name) => [`${name.toUpperCase()}_URL`, address(infra.ports[name])]);
    return { ...Object.fromEntries(others), OPERATORS_PORT: String(infra.operatorsPorts.gateway), MAILBOX_URL: address(infra.mailbox.httpPort), DEMO_PASSWORD: secrets.demoPassword, SERVICE_TOKEN_PRIVATE_KEY: JSON.stringify(secrets.serviceTokenKey.private) };
  }
  if (service === 'tasks') return { RECEIPT_PRIVATE_KEY: JSON.stringify(secrets.receiptKey.private) };
  if (service === 'notifications') {
    const mail = { SMTP_URL: `smtp://127.0.0.1:${infra.mailbox.smtpPort}`, MAIL_FROM: 'CCHC Hậu Giang <khong-tra-loi@cchc.localhost>' };
    return { ...mail, PUBLIC_URL: address(infra.ports.gateway), DIGEST_SETTLE_SECONDS: DIGEST_SETTLE };
  }
  return {};
}

/** The environment of the deploy step, which alone gets the administrators' addresses. */
export const deployEnvironment = (infra, secretsFile) => ({
  ...inherited(),
  TZ: 'UTC',
  CCHC_PROFILE: infra.profile,
  DATABASE_ADMIN_URL: infra.databaseAdminUrl,
  AMQP_ADMIN_URL: withVirtualHost(infra.amqpAdminUrl),
  AMQP_MANAGEMENT_URL: infra.managementUrl,
  CCHC_SECRETS: secretsFile,
});

/** The environment of the development mail catcher. */
export const mailboxEnvironment = (infra, folder) => ({
  ...inherited(),
  TZ: 'UTC',
  SMTP_PORT: String(infra.mailbox.smtpPort),
  HTTP_PORT: String(infra.mailbox.httpPort),
  MAILBOX_DIR: folder,
});
