import { tcpProxy } from '@cchc/testing';

/** What each process is linked by to broker and database, so that its link can fail alone. */
export class Links {
  #links = new Map();

  /** For startSystem's `link`. */
  link = async (process, infra) => {
    const [broker, database] = await Promise.all([tcpProxy(infra.amqpAdminUrl), tcpProxy(infra.databaseAdminUrl)]);
    this.#links.set(process, { broker, database });
    return { ...infra, amqpAdminUrl: broker.through(infra.amqpAdminUrl), databaseAdminUrl: database.through(infra.databaseAdminUrl) };
  };

  /** The proxies to `broker` or `database` of one process, or of a service: all replicas. */
  of(target, end) {
    return [...this.#links].filter(([process]) => [process, process.replace(/-\d+$/, '')].includes(target)).map(([, link]) => link[end]);
  }

  /** Every process of the system, in an order that does not depend on who was quicker. */
  get processes() {
    return [...this.#links.keys()].sort((a, b) => a.localeCompare(b));
  }

  async close() {
    await Promise.all([...this.#links.values()].flatMap(({ broker, database }) => [broker.close(), database.close()]));
  }
}
