import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** What only those who run the installation may see; `/live` and `/ready` are for load balancers too. */
const FOR_OPERATORS = new Set(['/health', '/metrics', '/openapi.json']);
const AT_BOTH_DOORS = new Set(['/live', '/ready']);

/**
 * A port of its own for those who run a service that the public reaches: what they ask is answered there, and nothing else;
 * at the public door it does not exist. A service without such a port answers all at its one door, which then is inside.
 */
export class OperatorsDoor {
  readonly #entered = new WeakSet<IncomingMessage>();
  #server: Server | undefined;

  constructor(private readonly fastify: FastifyInstance) {}

  /** From now on the two doors differ. Call before any route is made. */
  separate(): void {
    this.fastify.addHook('onRequest', (request, reply, done) => {
      // The route, not the address: there are many ways to write an address.
      const route = request.routeOptions.url ?? '';
      const allowed = this.#entered.has(request.raw) === FOR_OPERATORS.has(route) || AT_BOTH_DOORS.has(route);
      if (allowed || request.is404) done();
      else reply.callNotFound();
    });
    this.fastify.addHook('onClose', () => this.#close());
  }

  async listen(port: number, host: string): Promise<void> {
    this.#server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (request, response) => {
      this.#entered.add(request);
      this.fastify.routing(request, response);
    });
    await once(this.#server.listen(port, host), 'listening');
  }

  /** Where it listens; undefined when there is no such door. */
  get url(): string | undefined {
    const address = this.#server?.address() as AddressInfo | null | undefined;
    return address ? `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}` : undefined;
  }

  #close(): Promise<void> {
    this.#server?.closeAllConnections();
    return new Promise((resolve) => (this.#server ? this.#server.close(() => resolve()) : resolve()));
  }
}
