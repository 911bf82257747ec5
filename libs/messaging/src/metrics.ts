import { Counter, Gauge, Histogram, register } from 'prom-client';

type Named = { name: string; help: string; labelNames?: string[] };

// Several services may live in one process (tests): the registry keeps one metric of a name.
const once = <M>(make: new (config: Named) => M, config: Named): M =>
  (register.getSingleMetric(config.name) as M | undefined) ?? new make(config);

class HistogramOfSizes extends Histogram<string> {
  constructor(config: Named) {
    super({ ...config, buckets: [1, 5, 20, 50, 100, 200, 400, 500] });
  }
}

class HistogramOfSeconds extends Histogram<string> {
  constructor(config: Named) {
    super({ ...config, buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 1, 3] });
  }
}

/** The metrics of delivery, in prom-client's default registry. Lag is from the making of a fact to its settlement. */
export const metrics = {
  published: once(Counter<string>, { name: 'cchc_published_total', help: 'Facts confirmed by the broker' }),
  returned: once(Counter<string>, { name: 'cchc_returned_total', help: 'Facts that the broker could not route' }),
  consumed: once(Counter<string>, { name: 'cchc_consumed_total', help: 'Messages settled', labelNames: ['queue', 'outcome'] }),
  duplicates: once(Counter<string>, { name: 'cchc_inbox_duplicates_total', help: 'Facts that the inbox knew already', labelNames: ['queue'] }),
  parked: once(Counter<string>, { name: 'cchc_parked_total', help: 'Messages parked', labelNames: ['queue', 'cause'] }),
  repaired: once(Counter<string>, { name: 'cchc_queues_repaired_total', help: 'Queues found deleted and made again', labelNames: ['queue'] }),
  missed: once(Counter<string>, { name: 'cchc_missed_total', help: 'Windows found to lack facts', labelNames: ['queue'] }),
  lag: once(Gauge<string>, { name: 'cchc_lag_seconds', help: 'Age of the fact settled last', labelNames: ['queue'] }),
  batchSize: once(HistogramOfSizes, { name: 'cchc_batch_size', help: 'Messages taken at once', labelNames: ['queue'] }),
  poolWait: once(HistogramOfSeconds, { name: 'cchc_pool_wait_seconds', help: 'Waiting for a connection to the database', labelNames: ['pool'] }),
  outboxPending: once(Gauge<string>, { name: 'cchc_outbox_pending', help: 'Outbox rows not yet published' }),
  outboxOldest: once(Gauge<string>, { name: 'cchc_outbox_oldest_seconds', help: 'Age of the oldest unpublished outbox row' }),
  unsettledOldest: once(Gauge<string>, { name: 'cchc_unsettled_oldest_seconds', help: 'Age of the oldest fact that failed and is tried again' }),
  parkedWaiting: once(Gauge<string>, { name: 'cchc_parked_messages', help: 'Parked messages that wait for a person' }),
  missing: once(Gauge<string>, { name: 'cchc_missing_windows', help: 'Windows that lack facts now' }),
};
