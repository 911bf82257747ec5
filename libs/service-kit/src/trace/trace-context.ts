import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** W3C trace context of the work in hand, for logs and outgoing calls; never for decisions or transactions. */
export interface TraceContext {
  /** 32 hex digits, shown to people as the number to quote. */
  traceId: string;
  spanId: string;
  /** What an outgoing call or message carries on. */
  traceparent: string;
  /** Goes with every fact that follows from this work. From a request: its trace id, written as a UUID. */
  correlationId: string;
  causationId?: string;
}

const storage = new AsyncLocalStorage<TraceContext>();
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The trace of the work in hand, if any. */
export const currentTrace = (): TraceContext | undefined => storage.getStore();

export const runInTrace = <T>(trace: TraceContext, work: () => T): T => storage.run(trace, work);

/** Continues the caller's trace with a new span, or begins one. */
export function continueTrace(traceparent?: string, given: { correlationId?: string; causationId?: string } = {}): TraceContext {
  const traceId = TRACEPARENT.exec(traceparent ?? '')?.[1] ?? randomBytes(16).toString('hex');
  const spanId = randomBytes(8).toString('hex');
  return {
    traceId,
    spanId,
    traceparent: `00-${traceId}-${spanId}-01`,
    correlationId: given.correlationId ?? asUuid(traceId),
    ...(given.causationId && { causationId: given.causationId }),
  };
}

const asUuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
