import { setTimeout as pause } from 'node:timers/promises';

const LIMIT = 600_000;

/** Waits until every outbox is published and every queue is empty, twice in a row. Resolves to the seconds it took. */
export async function allDelivered(infra) {
  const since = performance.now();
  for (let quiet = 0; quiet < 2; await pause(1000)) {
    quiet = (await backlog(infra)) === 0 ? quiet + 1 : 0;
    if (performance.now() - since > LIMIT) throw new Error('the backlog does not drain');
  }
  return (performance.now() - since) / 1000;
}

async function backlog(infra) {
  const pending = await Promise.all(Object.values(infra.operatorsPorts).map(unpublished));
  return pending.reduce((sum, count) => sum + count, await queued(infra.managementUrl));
}

async function unpublished(port) {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^cchc_outbox_pending(?:\{[^}]*\})? (\d+)/m.exec(text)?.[1] ?? 0);
}

const queued = async (managementUrl) => (await queueDepths(managementUrl)).reduce((sum, { messages = 0 }) => sum + messages, 0);

/** Every queue of facts as `{ name, messages }`; a quorum queue tells its length every 5 s. A database's mark always waits in its own. */
export async function queueDepths(managementUrl) {
  const { username, password, origin } = new URL(managementUrl);
  const authorization = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`;
  const response = await fetch(`${origin}/api/queues`, { headers: { authorization } });
  if (!response.ok) throw new Error(`RabbitMQ answered ${response.status}`);
  return (await response.json()).filter(({ name }) => !name.endsWith('.mark'));
}
