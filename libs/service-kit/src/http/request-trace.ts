import type { FastifyInstance, FastifyRequest } from 'fastify';
import { continueTrace, runInTrace, type TraceContext } from '../trace/trace-context.js';

const traces = new WeakMap<object, TraceContext>();

/** The trace of a request: the caller's, or a new one. */
export function traceOf(request: FastifyRequest): TraceContext {
  let trace = traces.get(request.raw);
  if (!trace) {
    const given = request.headers['traceparent'];
    trace = continueTrace(typeof given === 'string' ? given : undefined);
    traces.set(request.raw, trace);
  }
  return trace;
}

/** Runs everything that follows in a request inside its trace. */
export function traceRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const trace = traceOf(request);
    reply.header('traceparent', trace.traceparent);
    runInTrace(trace, done);
  });
}
