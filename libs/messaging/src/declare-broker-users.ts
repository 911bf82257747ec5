import type { BrokerUser } from './broker-users.js';

/**
 * Makes the vhost, the users and their rights through the management HTTP API; may be repeated.
 * `managementUrl` is http://user:password@host:port of an administrator, who gets all rights in the vhost.
 */
export async function declareBrokerUsers(managementUrl: string, vhost: string, users: readonly BrokerUser[]): Promise<void> {
  const administrator = decodeURIComponent(new URL(managementUrl).username);
  await put(managementUrl, ['vhosts', vhost], {});
  await put(managementUrl, ['permissions', vhost, administrator], { configure: '.*', write: '.*', read: '.*' });
  for (const user of users) await declareUser(managementUrl, vhost, user);
}

async function declareUser(managementUrl: string, vhost: string, user: BrokerUser): Promise<void> {
  const { name, password, configure, write, read, topics } = user;
  await put(managementUrl, ['users', name], { password, tags: '' });
  await put(managementUrl, ['permissions', vhost, name], { configure, write, read });
  for (const topic of topics) await put(managementUrl, ['topic-permissions', vhost, name], topic);
}

const put = (managementUrl: string, path: readonly string[], body: object): Promise<unknown> =>
  management(managementUrl, 'PUT', path, body);

/** One call of RabbitMQ's management API; `path` is below /api. Throws with the broker's own words. */
export async function management<T = unknown>(managementUrl: string, method: string, path: readonly string[], body?: object): Promise<T> {
  const { username, password, origin } = new URL(managementUrl);
  const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  const response = await fetch(`${origin}/api/${path.map(encodeURIComponent).join('/')}`, {
    method,
    headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(10_000),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`RabbitMQ answered ${response.status} to ${method} ${path.join('/')}: ${text.slice(0, 300)}`);
  return (text ? JSON.parse(text) : undefined) as T;
}
