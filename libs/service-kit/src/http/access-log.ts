import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';
import type { Pino } from '../logging/logger.js';

const OPERATIONAL = new Set(['/live', '/ready', '/health', '/metrics']);

/** Is the address one of those that the installation asks, not people? */
export const isOperational = (path: string): boolean => OPERATIONAL.has(path);

/** One log line and one measurement a request: method, route pattern, status, time; never bodies, queries or headers. */
export function logAccess(fastify: FastifyInstance, pino: Pino, registry: Registry): void {
  const seconds = new Histogram({
    name: 'cchc_http_request_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    seconds.observe({ method: request.method, route, status: reply.statusCode }, ms / 1000);
    pino[isOperational(route) ? 'debug' : 'info']({ method: request.method, route, status: reply.statusCode, ms }, 'request');
    done();
  });
}
