import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connected } from '@cchc/service-kit';
import { services } from './services.js';

/** The test servers as `npm test` starts them: by TLS too, with a certificate for 127.0.0.1 that this process trusts. */
export const encryptedServers = {
  /** The same database by TLS, its certificate verified. */
  database(url: string): string {
    const changed = new URL(url);
    changed.searchParams.set('sslmode', 'verify-full');
    return changed.href;
  },

  /** The same login and vhost by TLS. */
  broker(url: string): string {
    const { username, password, pathname } = new URL(url);
    return Object.assign(new URL(given('TEST_AMQP_TLS_URL')), { username, password, pathname }).href;
  },

  /** Shows one of the two certificates to whoever connects from now on; so that none is disturbed, only one spec uses TLS. */
  async present(which: 'valid' | 'expired'): Promise<void> {
    const folder = given('TEST_SERVICES_FOLDER');
    const certificate = readFileSync(join(folder, `tls/${which}.pem`));
    for (const server of ['postgres', 'rabbitmq']) writeFileSync(join(folder, server, 'server.crt'), certificate);
    await connected(services().databaseAdminUrl, (client) => client.query('SELECT pg_reload_conf()'));
  },
};

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: TLS is tried by \`npm test\` only`);
  return value;
}
