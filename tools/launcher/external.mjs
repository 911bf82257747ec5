import { get } from 'node:http';
import { get as getSecurely } from 'node:https';
import { connect } from 'node:net';
import { LaunchError, MISCONFIGURED } from './launch-error.mjs';

const PATIENCE = 5_000;
const DEFAULT_PORTS = { 'postgres:': 5432, 'postgresql:': 5432, 'amqp:': 5672, 'amqps:': 5671, 'http:': 80, 'https:': 443 };

const wrong = (name, what) => new LaunchError(`${name} ${what}`, MISCONFIGURED);

/**
 * The servers that a person named in the environment: `{ databaseUrl?, amqpUrl?, managementUrl? }`.
 * Nothing is ever looked for: what is not named is started privately.
 */
export function namedServers(env = process.env) {
  const databaseUrl = read(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const amqpUrl = read(env, 'AMQP_URL', ['amqp:', 'amqps:']);
  const managementUrl = read(env, 'AMQP_MANAGEMENT_URL', ['http:', 'https:']);
  if (managementUrl && !amqpUrl) throw wrong('AMQP_MANAGEMENT_URL', 'is set but AMQP_URL is not: set both or neither');
  if (amqpUrl && !managementUrl) throw wrong('AMQP_MANAGEMENT_URL', 'is missing: with AMQP_URL the address of the management API is needed, such as http://user:password@host:15672');
  return { databaseUrl, amqpUrl, managementUrl };
}

function read(env, name, protocols) {
  const text = env[name];
  if (!text) return undefined;
  if (!URL.canParse(text)) throw wrong(name, 'is not an address');
  const url = new URL(text);
  if (!protocols.includes(url.protocol)) throw wrong(name, `must begin with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`);
  if (!url.username || !url.password) throw wrong(name, 'must carry the user and password of an administrator');
  return text;
}

/** Rejects with one line when nobody accepts connections at that address. */
export function assertReachable(name, address) {
  const { hostname, port, protocol } = new URL(address);
  const target = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || DEFAULT_PORTS[protocol]) };
  return new Promise((resolve, reject) => {
    const socket = connect({ ...target, timeout: PATIENCE });
    const fail = (reason) => {
      socket.destroy();
      reject(wrong(name, `names ${target.host}:${target.port}, where nothing answers (${reason})`));
    };
    socket.once('connect', () => resolve(socket.end()));
    socket.once('timeout', () => fail(`no connection within ${PATIENCE / 1000} s`));
    socket.once('error', (error) => fail(error.code ?? error.message));
  });
}

/** Rejects with one line unless DATABASE_URL logs in as a superuser. Needs the installed `pg`. */
export async function assertDatabaseAdministrator(databaseUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: PATIENCE, query_timeout: PATIENCE });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('SELECT rolsuper FROM pg_roles WHERE rolname = current_user');
    if (!rows[0].rolsuper) throw new Error('the user is no superuser');
  } catch (error) {
    throw wrong('DATABASE_URL', `cannot be used: ${error.message}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Rejects with one line unless AMQP_MANAGEMENT_URL is the HTTP API and its user an administrator. */
export async function assertBrokerAdministrator(managementUrl) {
  const { status, body } = await ask(new URL('/api/whoami', managementUrl)).catch((error) => {
    throw wrong('AMQP_MANAGEMENT_URL', `cannot be used: ${error.message}`);
  });
  if (status === 401) throw wrong('AMQP_MANAGEMENT_URL', 'cannot be used: user or password is wrong');
  const tags = status === 200 && body.startsWith('{') ? String(JSON.parse(body).tags) : undefined;
  if (tags === undefined) throw wrong('AMQP_MANAGEMENT_URL', `is not the management API of a RabbitMQ (status ${status})`);
  if (!tags.split(',').includes('administrator')) throw wrong('AMQP_MANAGEMENT_URL', 'cannot be used: the user is no administrator');
}

function ask(url) {
  const request = url.protocol === 'https:' ? getSecurely : get;
  const auth = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return new Promise((resolve, reject) => {
    const sent = request(url, { auth, agent: false, timeout: PATIENCE }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk)).once('end', () => resolve({ status: response.statusCode, body }));
    });
    sent.once('timeout', () => sent.destroy(new Error('no answer'))).once('error', reject);
  });
}
