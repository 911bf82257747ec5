import { Logger } from '@nestjs/common';
import { contextOf, FACTS_MISSED, newFact, type CheckpointPublishedV1, type CloudEvent, type Context, type MissedWindowV1, type WindowTallyV1 } from '@cchc/contracts';
import { instantOfId } from '@cchc/kernel';
import { metrics } from '@cchc/messaging';
import type { Outbox } from './outbox.js';
import type { Timing } from './timing.js';
import type { Transaction } from './transaction.js';
import type { UnitOfWork } from './unit-of-work.js';
import { bitsOf, hexOfBits, idsBetween } from './windows.js';

// A retry that is lost, or a parking: it was due this long before the end of a checkpoint that has come through the queue. Compared with
// the checkpoint, not with the clock, so that what waits in a backlog is never taken for lost.
const ON_ITS_WAY = `interval '5 minutes'`;

// The most that one request may name; the rest is asked for with the next checkpoint.
const MOST_ASKED = 300;

interface Audited extends MissedWindowV1 {
  complete: boolean;
}

/**
 * Compares a producer's checkpoint with what a queue has settled: done, waiting for a retry, parked or discarded.
 * A lack that lasts is told as `facts.missed`; the producer sends that window to that queue again.
 */
export class Auditor {
  private readonly logger = new Logger(Auditor.name);

  constructor(
    private readonly schema: string,
    private readonly context: Context,
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly timing: Timing,
  ) {}

  /** The checkpoint came through the queue, behind the facts that it counts. */
  async audit(queue: string, facts: readonly string[], checkpoint: CloudEvent<CheckpointPublishedV1>): Promise<void> {
    const producer = contextOf(checkpoint.type.split('.').slice(3).join('.'));
    await this.work.run(async (tx) => {
      const heard = await this.heard(tx, queue, producer, checkpoint.data.to);
      const sinceOf = (routingKey: string): number => heard.get(routingKey)?.since ?? Infinity;
      const claimed = checkpoint.data.tallies.filter(({ routingKey, from }) => facts.includes(routingKey) && Date.parse(from) >= sinceOf(routingKey));
      const untold = [...heard].filter(([, { toldUntil }]) => toldUntil < Date.parse(checkpoint.data.from))
        .map(([routingKey, { toldUntil }]) => ({ routingKey, from: new Date(toldUntil).toISOString(), to: checkpoint.data.from }));
      const overdue = await this.overdue(tx, queue, producer, checkpoint.data.to);
      const audited = await this.compare(tx, queue, claimed, checkpoint.data.to);
      await this.advance(tx, queue, audited);
      await this.ask(tx, queue, producer, [...untold, ...overdue, ...(await this.believed(tx, queue, audited))].slice(0, MOST_ASKED));
    });
  }

  /** From when on each kind of fact is audited, and up to where it had been told before: what lies between that and a checkpoint was lost with its checkpoints. */
  private async heard(tx: Transaction, queue: string, producer: Context, to: string): Promise<Map<string, { since: number; toldUntil: number }>> {
    const [rows] = await tx.manager.query<[{ routing_key: string; since: Date; told_until: Date }[], number]>(`
      WITH before AS (SELECT routing_key, since, told_until FROM ${this.schema}.watermarks WHERE queue = $1 AND routing_key LIKE $2 FOR UPDATE)
      UPDATE ${this.schema}.watermarks w SET heard_at = clock_timestamp(), told_until = greatest(w.told_until, $3) FROM before b
      WHERE w.queue = $1 AND w.routing_key = b.routing_key RETURNING b.routing_key, b.since, b.told_until`,
    [queue, `${producer}.%`, to]);
    return new Map(rows.map((row) => [row.routing_key, { since: row.since.getTime(), toldUntil: row.told_until.getTime() }]));
  }

  /** Retries that never came back, however old their window: each is a window of its own millisecond. */
  private async overdue(tx: Transaction, queue: string, producer: Context, to: string): Promise<MissedWindowV1[]> {
    const [rows] = await tx.manager.query<[{ id: string; routing_key: string }[], number]>(`
      UPDATE ${this.schema}.attempts SET due_at = clock_timestamp() WHERE (queue, message_id) IN (
        SELECT a.queue, a.message_id FROM ${this.schema}.attempts a
        WHERE a.queue = $1 AND a.routing_key LIKE $2 AND a.state = 'RETRYING' AND a.due_at <= $3::timestamptz - ${ON_ITS_WAY}
          AND NOT EXISTS (SELECT FROM ${this.schema}.inbox i WHERE i.queue = a.queue AND i.message_id = a.message_id)
          AND NOT EXISTS (SELECT FROM ${this.schema}.parked_messages p WHERE p.queue = a.queue AND p.message_id = a.message_id AND p.state <> 'REDRIVEN')
        ORDER BY a.message_id LIMIT 100) RETURNING message_id AS id, routing_key`, [queue, `${producer}.%`, to]);
    return rows.map(({ id, routing_key: routingKey }) => {
      const made = instantOfId(id).getTime();
      return { routingKey, from: new Date(made).toISOString(), to: new Date(made + 1).toISOString() };
    });
  }

  private async compare(tx: Transaction, queue: string, tallies: readonly WindowTallyV1[], to: string): Promise<Audited[]> {
    if (tallies.length === 0) return [];
    const ranges = tallies.map(({ from, to }) => idsBetween(from, to));
    const rows = await tx.manager.query<{ n: number; count: number; bits: string | null }[]>(`
      SELECT t.n::int AS n, count(s.id)::int AS count, bit_xor(${bitsOf('s.id')})::text AS bits
      FROM unnest($2::text[], $3::uuid[], $4::uuid[]) WITH ORDINALITY AS t(routing_key, low, high, n)
      LEFT JOIN LATERAL (
        SELECT message_id AS id FROM ${this.schema}.inbox
          WHERE queue = $1 AND message_id >= t.low AND message_id < t.high AND routing_key = t.routing_key
        UNION SELECT message_id FROM ${this.schema}.attempts
          WHERE queue = $1 AND message_id >= t.low AND message_id < t.high AND routing_key = t.routing_key
            AND (state = 'PARKED' AND updated_at > $5::timestamptz - ${ON_ITS_WAY}
              OR state = 'RETRYING' AND due_at > $5::timestamptz - ${ON_ITS_WAY})
        UNION SELECT message_id FROM ${this.schema}.parked_messages
          WHERE queue = $1 AND message_id >= t.low AND message_id < t.high AND routing_key = t.routing_key
            AND state <> 'REDRIVEN'
      ) AS s ON true
      GROUP BY t.n`, [queue, tallies.map(({ routingKey }) => routingKey), ranges.map(({ low }) => low), ranges.map(({ high }) => high), to]);
    const settled = new Map(rows.map((row) => [row.n - 1, row]));
    return tallies.map((tally, index) => ({ from: tally.from, to: tally.to, routingKey: tally.routingKey, complete: isComplete(tally, settled.get(index)!) }));
  }

  /** Moves the watermark past complete windows that are old enough for no late commit, so that they are not counted again. */
  private async advance(tx: Transaction, queue: string, audited: readonly Audited[]): Promise<void> {
    const newest = Date.now() - 5 * this.timing.window - this.timing.grace;
    for (const routingKey of new Set(audited.map((tally) => tally.routingKey))) {
      const own = audited.filter((tally) => tally.routingKey === routingKey);
      const lacking = own.find(({ complete }) => !complete);
      const until = lacking ? Date.parse(lacking.from) : Math.max(...own.map(({ to }) => Date.parse(to)));
      await tx.manager.query(`UPDATE ${this.schema}.watermarks SET since = greatest(since, $3) WHERE queue = $1 AND routing_key = $2`,
        [queue, routingKey, new Date(Math.min(until, newest))]);
    }
  }

  /** The lacks that were seen long enough ago and are still there; each is asked for once in a while. */
  private async believed(tx: Transaction, queue: string, audited: readonly Audited[]): Promise<MissedWindowV1[]> {
    const complete = audited.filter((tally) => tally.complete);
    await tx.manager.query(`DELETE FROM ${this.schema}.lacks l USING unnest($2::text[], $3::timestamptz[]) AS t(routing_key, window_from)
      WHERE l.queue = $1 AND l.routing_key = t.routing_key AND l.window_from = t.window_from`,
    [queue, complete.map(({ routingKey }) => routingKey), complete.map(({ from }) => from)]);
    const lacking = audited.filter((tally) => !tally.complete);
    const believed: MissedWindowV1[] = [];
    for (const { routingKey, from, to } of lacking) {
      if (await this.believe(tx, queue, routingKey, from)) believed.push({ routingKey, from, to });
    }
    return believed;
  }

  private async believe(tx: Transaction, queue: string, routingKey: string, from: string): Promise<boolean> {
    const { believe, askAgain } = this.timing;
    const [row] = await tx.manager.query<{ believed: boolean }[]>(`
      INSERT INTO ${this.schema}.lacks AS l (queue, routing_key, window_from) VALUES ($1, $2, $3)
      ON CONFLICT (queue, routing_key, window_from) DO UPDATE SET asked_at = l.asked_at
      RETURNING first_seen_at <= clock_timestamp() - $4 * interval '1 millisecond'
        AND (asked_at IS NULL OR asked_at <= clock_timestamp() - $5 * interval '1 millisecond') AS believed`,
    [queue, routingKey, from, believe, askAgain]);
    return row!.believed;
  }

  private async ask(tx: Transaction, queue: string, producer: Context, windows: readonly MissedWindowV1[]): Promise<void> {
    if (windows.length === 0) return;
    this.logger.error(`${queue} lacks facts of ${producer} in ${windows.length} windows, the first ${windows[0]!.from}: asked again`);
    metrics.missed.inc({ queue }, windows.length);
    await tx.manager.query(`UPDATE ${this.schema}.lacks l SET asked_at = clock_timestamp() FROM unnest($2::text[], $3::timestamptz[]) AS t(routing_key, window_from)
      WHERE l.queue = $1 AND l.routing_key = t.routing_key AND l.window_from = t.window_from`,
    [queue, windows.map(({ routingKey }) => routingKey), windows.map(({ from }) => from)]);
    await this.outbox.add(tx, newFact(FACTS_MISSED[this.context], queue, 1, { producer, queue, windows: [...windows] }));
  }
}

/** More than was told is complete: a transaction that committed late is told by the next checkpoint. */
const isComplete = (tally: WindowTallyV1, settled: { count: number; bits: string | null }): boolean =>
  settled.count > tally.count || (settled.count === tally.count && hexOfBits(settled.bits) === tally.xor);
