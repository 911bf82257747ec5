import { randomBytes } from 'node:crypto';
import { management } from '@cchc/messaging';
import { connected } from '@cchc/service-kit';
import { services } from '@cchc/testing';

// A whole system lives in the database of this name, so on the servers that all tests share there is room for one at a time.
const DATABASE = 'cchc';

/** Room for a system on the servers that all tests share: `named` for its start; `clear` takes away what it or an earlier one left. */
export function roomOnSharedServers() {
  const { databaseAdminUrl, amqpAdminUrl, managementUrl } = services();
  const vhost = `e2e-${randomBytes(5).toString('hex')}`;
  const amqpUrl = new URL(amqpAdminUrl);
  amqpUrl.pathname = `/${vhost}`;
  const clear = async (): Promise<void> => {
    await connected(databaseAdminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`));
    await management(managementUrl, 'DELETE', ['vhosts', vhost]).catch(() => undefined);
  };
  return { named: { databaseUrl: databaseAdminUrl, amqpUrl: amqpUrl.href, managementUrl }, clear };
}
