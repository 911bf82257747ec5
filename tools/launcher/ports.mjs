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

/** `count` different ports of 127.0.0.1 that the kernel says are free right now. */
export async function freePorts(count) {
  // All are held open together, else the kernel may name one of them twice.
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map(close));
  return ports;
}

/** True when nothing listens on that port of 127.0.0.1. */
export async function isFree(port) {
  try {
    await close(await listen(port));
    return true;
  } catch {
    return false;
  }
}

/** `preferred` when it is free, else a port that the kernel picks. */
export async function freePort(preferred) {
  if (preferred && (await isFree(preferred))) return preferred;
  return (await freePorts(1))[0];
}
