import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { connect } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild, whileRunning } from './child.mjs';
import { LaunchError } from './launch-error.mjs';
import { privateFolder } from './paths.mjs';
import { freePorts } from './ports.mjs';
import { run, stopRecorded } from './processes.mjs';
import { writeTls } from './tls.mjs';

const NODE = 'cchc@localhost';
const MEGABYTE = 1024 * 1024;
const START_LIMIT = 120_000;
const BROKER_LADDER = [['SIGTERM', 20_000]];
const EPMD_LADDER = [['SIGTERM', 1_000]];

/**
 * Starts a private RabbitMQ node below `folder` with its own Erlang port mapper, on free ports of 127.0.0.1,
 * management and Prometheus included, and waits until its HTTP API answers (9–13 s).
 * `ports` may be given to come back at the same address; `statisticsEvery` = milliseconds between what it tells of its queues. With
 * `tls` (`{ certificate, key }`, PEM) AMQP is spoken over TLS at `tlsUrl` too; the certificate is `server.crt` of the folder, read
 * anew by each connection. Resolves to
 * `{ url, tlsUrl, managementUrl, ports: { amqp, management, prometheus, distribution, epmd, tls }, milliseconds, exited, stop(), control() }`;
 * `control(...args)` is rabbitmqctl and resolves to `{ code, output }`.
 */
export async function startRabbitmq({ distribution, folder, user, password, ledger, logFolder, ports, tls, statisticsEvery = 5_000 }) {
  const since = performance.now();
  ports ??= await choosePorts();
  const places = prepare(folder, { user, password, ports, tls, statisticsEvery });
  const env = environment(distribution, places, { ports, logFolder, statisticsEvery });
  const logFile = join(logFolder, 'rabbitmq.log');
  const shared = { env, cwd: places.base, logFile };
  await endFormerEpmd(ledger);
  const epmd = startChild(ledger, {
    ...shared, name: 'epmd', ladder: EPMD_LADDER, order: 4,
    command: 'epmd', args: ['-port', String(ports.epmd), '-address', '127.0.0.1', '-relaxed_command_check'],
  });
  const broker = startChild(ledger, {
    ...shared, name: 'rabbitmq', ladder: BROKER_LADDER, order: 3,
    command: 'sh', args: [join(distribution.home, 'sbin/rabbitmq-server')],
  });
  const stop = async (ladder) => {
    await broker.stop(ladder);
    await epmd.stop();
  };
  const managementUrl = `http://${user}:${password}@127.0.0.1:${ports.management}`;
  try {
    await whileRunning(broker, answers(managementUrl, ports.amqp, logFile), logFile);
  } catch (error) {
    await stop([['SIGTERM', 2_000]]);
    throw error;
  }
  const url = `amqp://${user}:${password}@127.0.0.1:${ports.amqp}`;
  const tlsUrl = `amqps://${user}:${password}@127.0.0.1:${ports.tls}`;
  const control = (...args) => run('sh', [join(distribution.home, 'sbin/rabbitmqctl'), ...args], { env, cwd: places.base });
  return { url, ...(tls && { tlsUrl }), managementUrl, ports, milliseconds: performance.now() - since, exited: broker.exited, stop, control };
}

/** A broker that is killed leaves its port mapper, which holds the port and would be forgotten. */
async function endFormerEpmd(ledger) {
  const former = ledger.processes.find(({ name }) => name === 'epmd');
  if (former) await stopRecorded(former, EPMD_LADDER);
}

async function choosePorts() {
  const [amqp, management, prometheus, distribution, epmd, tls] = await freePorts(6);
  return { amqp, management, prometheus, distribution, epmd, tls };
}

function prepare(folder, settings) {
  const base = privateFolder(folder);
  const home = privateFolder(join(base, 'home'));
  const places = { base, home, data: join(base, 'data'), config: join(base, 'rabbitmq.conf'), plugins: join(base, 'enabled_plugins'), noEnvironment: join(base, 'rabbitmq-env.conf') };
  const cookie = join(home, '.erlang.cookie');
  if (!existsSync(cookie)) {
    writeFileSync(cookie, randomBytes(24).toString('hex'));
    chmodSync(cookie, 0o400);
  }
  if (settings.tls) writeTls(base, settings.tls);
  writeFileSync(places.config, configuration(base, settings), { mode: 0o600 });
  writeFileSync(places.plugins, '[rabbitmq_management,rabbitmq_prometheus].\n');
  // Named so that the scripts do not read the system's /etc/rabbitmq/rabbitmq-env.conf.
  writeFileSync(places.noEnvironment, '');
  rmSync(join(base, 'rabbitmq.pid'), { force: true });
  return places;
}

function configuration(base, { user, password, ports, tls, statisticsEvery }) {
  const memory = Math.round(Math.min(1024 * MEGABYTE, totalmem() * 0.4) / MEGABYTE);
  return [
    `listeners.tcp.1 = 127.0.0.1:${ports.amqp}`,
    ...(tls ? [`listeners.ssl.1 = 127.0.0.1:${ports.tls}`, `ssl_options.certfile = ${join(base, 'server.crt')}`, `ssl_options.keyfile = ${join(base, 'server.key')}`] : []),
    'management.tcp.ip = 127.0.0.1',
    `management.tcp.port = ${ports.management}`,
    'prometheus.tcp.ip = 127.0.0.1',
    `prometheus.tcp.port = ${ports.prometheus}`,
    // Used on the very first start only: an administrator in place of guest.
    `default_user = ${user}`,
    `default_pass = ${password}`,
    'default_user_tags.administrator = true',
    'heartbeat = 10',
    `collect_statistics_interval = ${statisticsEvery}`,
    'disk_free_limit.absolute = 50MB',
    `vm_memory_high_watermark.absolute = ${memory}MB`,
    // 512 MB by default: the write-ahead log of the quorum queues is also held in memory.
    `raft.wal_max_size_bytes = ${64 * MEGABYTE}`,
    'log.console = true',
    'log.console.level = info',
    'log.file = false',
    '',
  ].join('\n');
}

function environment(distribution, places, { ports, logFolder, statisticsEvery }) {
  return {
    PATH: process.env.PATH, TMPDIR: process.env.TMPDIR ?? '/tmp', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8',
    ...distribution.env,
    HOME: places.home,
    ERL_EPMD_PORT: String(ports.epmd),
    ERL_EPMD_ADDRESS: '127.0.0.1',
    ERL_CRASH_DUMP_SECONDS: '0',
    RABBITMQ_NODENAME: NODE,
    RABBITMQ_DIST_PORT: String(ports.distribution),
    RABBITMQ_CONF_ENV_FILE: places.noEnvironment,
    RABBITMQ_CONFIG_FILE: places.config,
    RABBITMQ_ADVANCED_CONFIG_FILE: join(places.base, 'advanced.config'),
    RABBITMQ_ENABLED_PLUGINS_FILE: places.plugins,
    RABBITMQ_PLUGINS_DIR: join(distribution.home, 'plugins'),
    RABBITMQ_MNESIA_BASE: places.data,
    RABBITMQ_GENERATED_CONFIG_DIR: join(places.base, 'generated'),
    RABBITMQ_LOG_BASE: logFolder,
    RABBITMQ_LOG: 'info,-color',
    RABBITMQ_PID_FILE: join(places.base, 'rabbitmq.pid'),
    // The script then becomes the node itself: the process that is started is the one that gets the signals.
    RUNNING_UNDER_SYSTEMD: 'true',
    // Idle schedulers sleep at once instead of spinning: the services share these cores.
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: `+sbwt none +sbwtdcpu none +sbwtdio none -start_epmd false -ssl bypass_pem_cache true -kernel inet_dist_use_interface {127,0,0,1} -rabbit quorum_tick_interval ${statisticsEvery}`,
  };
}

async function answers(managementUrl, amqpPort, logFile) {
  const until = Date.now() + START_LIMIT;
  while (Date.now() < until) {
    const status = await askStatus(managementUrl);
    if (status === 401) throw new LaunchError('RabbitMQ refuses the administrator of .local/secrets.json: they belong to different runs, begin anew with `npm start -- --reset`');
    // The AMQP listener opens last.
    if (status === 200 && (await accepts(amqpPort))) return;
    await pause(100);
  }
  throw new LaunchError(`RabbitMQ did not answer within ${START_LIMIT / 1000} s, see ${logFile}`);
}

// One connection a question: a kept-alive one would make the node wait 5 s for it when it stops.
function askStatus(managementUrl) {
  const { hostname, port, username, password } = new URL(managementUrl);
  return new Promise((resolve) => {
    const request = get({ hostname, port, path: '/api/whoami', auth: `${username}:${password}`, agent: false, timeout: 5_000 }, (response) => {
      response.resume().once('close', () => resolve(response.statusCode));
    });
    request.once('timeout', () => request.destroy()).once('error', () => resolve(0));
  });
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => resolve(true));
    socket.once('connect', () => socket.destroy()).once('error', () => resolve(false));
  });
}
