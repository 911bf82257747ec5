import { Logger } from '@nestjs/common';
import { CHECKPOINTS, newFact, type CheckpointPublishedV1, type Context, type WindowTallyV1 } from '@cchc/contracts';
import { idAt, instantOfId } from '@cchc/kernel';
import { Repeating } from '@cchc/messaging';
import type { Outbox } from './outbox.js';
import { SYSTEM } from './scope.js';
import type { Timing } from './timing.js';
import type { Transaction } from './transaction.js';
import type { UnitOfWork } from './unit-of-work.js';
import { bitsOf, hexOfBits, millisecondOf } from './windows.js';

// A checkpoint holds at most this many tallies, so that it stays below 64 KB.
const TALLIES = 300;

interface Tally {
  routing_key: string;
  window_from: string;
  count: number;
  bits: string;
}

/**
 * Tells, once a window is closed and wholly confirmed by the broker, how many facts of each kind it held. The
 * checkpoint travels behind the facts themselves, so that a backlog is never taken for a loss.
 */
export class CheckpointPublisher {
  private readonly logger = new Logger(CheckpointPublisher.name);
  readonly repeating: Repeating;

  constructor(
    private readonly schema: string,
    private readonly contexts: readonly Context[],
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly timing: Timing,
  ) {
    this.repeating = new Repeating(() => this.tell(), timing.window / 2, ({ message }) => this.logger.warn(`no checkpoint: ${message}`));
  }

  /** Several processes may try: one of them tells each window. */
  async tell(): Promise<void> {
    for (const context of this.contexts) await this.work.run((tx) => this.tellOf(tx, context), { scope: SYSTEM });
  }

  private async tellOf(tx: Transaction, context: Context): Promise<void> {
    const end = await this.closedUntil(tx, context);
    if (!(await this.claim(tx, context, end))) return;
    const from = end - this.timing.windows * this.timing.window;
    const tallies = await this.tally(tx, context, from, end);
    for (const [part, told] of partsOf(tallies, new Date(from).toISOString(), new Date(end).toISOString()).entries()) {
      await this.outbox.add(tx, newFact(CHECKPOINTS[context], `${context}-${end}`, part + 1, told));
    }
  }

  /** The end of the last window that is over for good and whose facts have all been confirmed. */
  private async closedUntil(tx: Transaction, context: Context): Promise<number> {
    const { window, grace } = this.timing;
    const [row] = await tx.manager.query<{ now: Date; oldest: string | null }[]>(`
      SELECT clock_timestamp() AS now, (SELECT id FROM ${this.schema}.outbox
        WHERE published_at IS NULL AND routing_key LIKE $1 ORDER BY id LIMIT 1) AS oldest`, [`${context}.%`]);
    const closed = row!.now.getTime() - grace;
    const until = row!.oldest ? Math.min(closed, instantOfId(row!.oldest).getTime()) : closed;
    return Math.floor(until / window) * window;
  }

  private async claim(tx: Transaction, context: Context, end: number): Promise<boolean> {
    const rows = await tx.manager.query<unknown[]>(`
      INSERT INTO ${this.schema}.checkpoints AS c (context, told_until) VALUES ($1, $2)
      ON CONFLICT (context) DO UPDATE SET told_until = excluded.told_until WHERE c.told_until < excluded.told_until
      RETURNING context`, [context, new Date(end)]);
    return rows.length > 0;
  }

  private async tally(tx: Transaction, context: Context, from: number, end: number): Promise<WindowTallyV1[]> {
    const { window } = this.timing;
    const rows = await tx.manager.query<Tally[]>(`
      SELECT routing_key, ${millisecondOf('id')} / $3::bigint * $3::bigint AS window_from, count(*)::int AS count, bit_xor(${bitsOf('id')})::text AS bits
      FROM ${this.schema}.outbox
      WHERE id >= $1::uuid AND id < $2::uuid AND routing_key LIKE $4 AND routing_key NOT LIKE '%.checkpoint.published.%' AND routing_key NOT LIKE '%.facts.missed.%'
      GROUP BY 1, 2 ORDER BY 2, 1`, [idAt(from), idAt(end), window, `${context}.%`]);
    return rows.map(({ routing_key: routingKey, window_from: start, count, bits }) => ({
      from: new Date(Number(start)).toISOString(), to: new Date(Number(start) + window).toISOString(), routingKey, count, xor: hexOfBits(bits),
    }));
  }
}

/** Cuts between windows, so that each part tells all that there was from its beginning to its end. */
export function partsOf(tallies: readonly WindowTallyV1[], from: string, to: string, most = TALLIES): CheckpointPublishedV1[] {
  const beyond = tallies[most]?.from;
  const cut = beyond === undefined ? tallies.length : tallies.findIndex((tally) => tally.from === beyond);
  if (beyond === undefined || cut <= 0) return [{ from, to, tallies: [...tallies] }];
  return [{ from, to: beyond, tallies: tallies.slice(0, cut) }, ...partsOf(tallies.slice(cut), beyond, to, most)];
}
