import type { ReceivedFact } from './received-fact.js';

/** A fact as a consumer sees it. `time` is business time; `subject` is `<aggregate>/<id>`. */
export interface Delivered<T extends object = object> {
  id: string;
  routingKey: string;
  subject: string;
  data: T;
  /** Grows with each change of the aggregate: a projection skips what is not newer than what it holds. */
  aggregateVersion: number;
  time: Date;
  correlationId: string;
  traceparent?: string;
}

export function deliveredOf({ id, routingKey, event }: ReceivedFact): Delivered {
  return {
    id,
    routingKey,
    subject: event.subject,
    data: event.data,
    aggregateVersion: event.aggregateversion,
    time: new Date(event.time),
    correlationId: event.correlationid,
    ...(event.traceparent && { traceparent: event.traceparent }),
  };
}
