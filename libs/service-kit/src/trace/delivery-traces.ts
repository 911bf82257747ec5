import type { TraceSource } from '@cchc/delivery';
import { continueTrace, currentTrace, runInTrace } from './trace-context.js';

/** Lets a fact carry on the trace of the request that caused it, and a consumer's log lines the trace of its fact. */
export const deliveryTraces: TraceSource = {
  current: currentTrace,
  run: ({ correlationId, traceparent, causationId }, work) =>
    runInTrace(continueTrace(traceparent, { correlationId, ...(causationId && { causationId }) }), work),
};
