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

const LOOPBACK = () => '127.0.0.1';

/** The environment of one service process of this machine; `infra` as in `serviceSettings`. */
export const serviceEnvironment = (service, infra, secrets) => ({ ...inherited(), ...serviceSettings(service, infra, secrets) });

/**
 * What a service is told by its environment.
 * `infra` = `{ profile, databaseAdminUrl, amqpAdminUrl, ports: { <service>: number }, operatorsPorts: { <service>: number },
 * mailbox: { smtpPort, httpPort, token } }`, and where the processes do not share this machine `hostOf(<service> | 'mailbox')`,
 * `listen` (the address to listen at) and `publicUrl` (the page's).
 */
export function serviceSettings(service, infra, secrets) {
  const { apiPassword, workerPassword, amqpPassword } = secrets.services[service];
  const database = (role, password) => withLogin(infra.databaseAdminUrl, `${service}_${role}`, password, `/${DATABASE}`);
  return {
    TZ: 'UTC',
    CCHC_PROFILE: infra.profile,
    HOST: infra.listen ?? LOOPBACK(),
    PORT: String(infra.ports[service]),
    DATABASE_API_URL: database('api', apiPassword),
    DATABASE_WORKER_URL: database('worker', workerPassword),
    AMQP_URL: withLogin(withVirtualHost(infra.amqpAdminUrl), service, amqpPassword),
    SERVICE_TOKEN_PUBLIC_KEY: JSON.stringify(secrets.serviceTokenKey.public),
    ...ofThisService(service, infra, secrets),
  };
}

function ofThisService(service, infra, secrets) {
  const { hostOf = LOOPBACK, ports, mailbox } = infra;
  if (service === 'gateway') {
    const others = SERVICES.filter((name) => name !== 'gateway').map((name) => [`${name.toUpperCase()}_URL`, `http://${hostOf(name)}:${ports[name]}`]);
    return {
      ...Object.fromEntries(others),
      OPERATORS_HOST: infra.listen ?? LOOPBACK(), OPERATORS_PORT: String(infra.operatorsPorts.gateway),
      MAILBOX_URL: `http://${hostOf('mailbox')}:${mailbox.httpPort}`, MAILBOX_TOKEN: mailbox.token,
      DEMO_PASSWORD: secrets.demoPassword, SERVICE_TOKEN_PRIVATE_KEY: JSON.stringify(secrets.serviceTokenKey.private),
    };
  }
  if (service === 'tasks') return { RECEIPT_PRIVATE_KEY: JSON.stringify(secrets.receiptKey.private) };
  if (service === 'notifications') {
    const mail = { SMTP_URL: `smtp://${hostOf('mailbox')}:${mailbox.smtpPort}`, MAIL_FROM: 'CCHC Hậu Giang <khong-tra-loi@cchc.localhost>' };
    return { ...mail, PUBLIC_URL: infra.publicUrl ?? `http://${hostOf(service)}:${ports.gateway}`, DIGEST_SETTLE_SECONDS: DIGEST_SETTLE };
  }
  return {};
}

/** The environment of the deploy step on this machine, which alone gets the administrators' addresses. */
export const deployEnvironment = (infra, secrets) => ({ ...inherited(), ...deploySettings(infra, secrets) });

/** What the deploy step is told; `secrets` = the path of secrets.json, or its content as JSON. */
export const deploySettings = (infra, secrets) => ({
  TZ: 'UTC',
  CCHC_PROFILE: infra.profile,
  DATABASE_ADMIN_URL: infra.databaseAdminUrl,
  AMQP_ADMIN_URL: withVirtualHost(infra.amqpAdminUrl),
  AMQP_MANAGEMENT_URL: infra.managementUrl,
  CCHC_SECRETS: secrets,
});

/** The environment of the development mail catcher on this machine. */
export const mailboxEnvironment = (infra, folder) => ({ ...inherited(), ...mailboxSettings(infra, folder) });

/** What the mail catcher is told; `folder` keeps the mails. */
export const mailboxSettings = ({ mailbox, listen = LOOPBACK() }, folder) => ({
  TZ: 'UTC',
  HOST: listen,
  SMTP_PORT: String(mailbox.smtpPort),
  HTTP_PORT: String(mailbox.httpPort),
  MAILBOX_DIR: folder,
  MAILBOX_TOKEN: mailbox.token,
});
