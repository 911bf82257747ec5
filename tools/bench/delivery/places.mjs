import pg from 'pg';
import { management } from '@cchc/messaging';
import { withDatabase } from '@cchc/service-kit';
import { usageOf } from '../resources.mjs';

/** A database and a virtual host of its own for one contender in one round. */
export class Place {
  #admin;
  #servers;
  #name;

  static async prepare(admin, servers, name) {
    const place = new Place();
    Object.assign(place, { addresses: { databaseUrl: withDatabase(servers.databaseUrl, name), amqpUrl: `${servers.amqpUrl}/${name}`, managementUrl: servers.managementUrl } });
    place.#admin = admin;
    place.#servers = servers;
    place.#name = name;
    await admin.query(`CREATE DATABASE ${name}`);
    const { username } = new URL(servers.managementUrl);
    await management(servers.managementUrl, 'PUT', ['vhosts', name], {});
    await management(servers.managementUrl, 'PUT', ['permissions', name, username], { configure: '.*', write: '.*', read: '.*' });
    return place;
  }

  /** CPU seconds until now of what serves this place: `{ database, broker }`; connections must last from one call to the next. */
  async cpu() {
    const { rows } = await this.#admin.query('SELECT pid FROM pg_stat_activity WHERE datname = $1', [this.#name]);
    const database = rows.reduce((sum, { pid }) => sum + (usageOf(pid)?.cpuSeconds ?? 0), 0);
    return { database, broker: usageOf(this.#servers.pidOf('rabbitmq')).cpuSeconds };
  }

  /** Commands that were committed, those without an effect, and effects too many. `schemas` = of the two tables. */
  async reconcile([commands, effects]) {
    return withClient(this.addresses.databaseUrl, async (client) => {
      const { rows } = await client.query(`
        WITH counted AS (SELECT c.id, count(e.id) AS times FROM ${commands}.commands c LEFT JOIN ${effects}.effects e ON e.id = c.id GROUP BY c.id)
        SELECT count(*)::int AS accepted, count(*) FILTER (WHERE times = 0)::int AS missing, coalesce(sum(times - 1) FILTER (WHERE times > 1), 0)::int AS doubled FROM counted`);
      return rows[0];
    });
  }

  /** How many effects were committed. */
  effects(schema) {
    return withClient(this.addresses.databaseUrl, async (client) => (await client.query(`SELECT count(*)::int AS count FROM ${schema}.effects`)).rows[0].count);
  }

  async remove() {
    await management(this.#servers.managementUrl, 'DELETE', ['vhosts', this.#name]);
    await this.#admin.query(`DROP DATABASE ${this.#name} WITH (FORCE)`);
  }
}

export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
