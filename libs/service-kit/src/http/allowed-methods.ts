import type { FastifyInstance } from 'fastify';

/** Which methods an address answers, so that a wrong one is a 405 and not a 404. Learns the routes as Fastify registers them. */
export class AllowedMethods {
  readonly #routes: { pattern: RegExp; methods: readonly string[] }[] = [];

  watch(fastify: FastifyInstance): this {
    fastify.addHook('onRoute', ({ url, method }) => {
      // A catch-all would allow everything everywhere.
      if (!url.endsWith('*')) this.#routes.push({ pattern: patternOf(url), methods: [method].flat() });
    });
    return this;
  }

  of(url: string): string[] {
    const path = url.split('?', 1)[0]!;
    const found = this.#routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods);
    return [...new Set(found)].sort();
  }
}

const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : escape(part))).join('/')}/?$`);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
