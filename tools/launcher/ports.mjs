import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';

const HOST = '127.0.0.1';

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: HOST, port, exclusive: true }, () => resolve(server));
  });
}

const close = (server) => new Promise((resolve) => server.close(resolve));

/** True when nothing listens on that port of 127.0.0.1. */
export async function isFree(port) {
  try {
    await close(await listen(port));
    return true;
  } catch {
    return false;
  }
}

// Below those that Linux gives to outgoing connections: none is taken by chance between this look and its use.
const [FIRST, LAST] = [15_000, 32_000];

/** `count` different ports of 127.0.0.1 on which nothing listens now. */
export async function freePorts(count) {
  const ports = new Set();
  while (ports.size < count) {
    const port = randomInt(FIRST, LAST);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

/** `preferred` when it is free, else any port that is. */
export async function freePort(preferred) {
  if (preferred && (await isFree(preferred))) return preferred;
  return (await freePorts(1))[0];
}

/** Runs `start(port)`; when it fails and somebody else has the port meanwhile, once more with another that is free. */
export async function onPort(port, start) {
  try {
    await start(port);
  } catch (error) {
    if (await isFree(port)) throw error;
    await start((await freePorts(1))[0]);
  }
}

const LISTENING = '0A';

/** True when that process itself listens on the port, and not another that answers there. Told on Linux only; elsewhere true. */
export function listens(pid, port) {
  if (process.platform !== 'linux') return true;
  const inodes = new Set(['tcp', 'tcp6'].flatMap((table) => listeners(`/proc/${pid}/net/${table}`, port)).map((inode) => `socket:[${inode}]`));
  return links(`/proc/${pid}/fd`).some((link) => inodes.has(link));
}

function listeners(table, port) {
  const rows = attempt(() => readFileSync(table, 'latin1').trim().split('\n').slice(1), []).map((line) => line.trim().split(/\s+/));
  return rows.filter(([, local, , state]) => state === LISTENING && parseInt(local.split(':')[1], 16) === port).map((columns) => columns[9]);
}

const links = (folder) => attempt(() => readdirSync(folder), []).map((name) => attempt(() => readlinkSync(`${folder}/${name}`), ''));

// What has just ended has no entries any more.
function attempt(read, otherwise) {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
