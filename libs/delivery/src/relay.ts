import { Logger } from '@nestjs/common';
import { backOff, type BatchFate, type FactPublisher, type OutgoingFact } from '@cchc/messaging';
import type { DataSource, QueryRunner } from 'typeorm';
import { beginWith, commitWith, rollBack } from './connection.js';
import type { Statement } from './packet.js';
import type { Timing } from './timing.js';

const BATCH = 500;
// The partitions are merged in order and only as far as needed, however many rows wait and whatever the statistics say.
const IN_ORDER: Statement = { name: 'relay-in-order', text: 'SET LOCAL enable_sort = off' };
const NOTHING: BatchFate = { confirmed: new Set(), returned: new Set() };

/**
 * Publishes what the outbox holds, oldest first. Any number of relays may run: rows are locked, never counted off.
 * A row is marked only when the broker has confirmed and not returned it; a crash between the two publishes it twice.
 */
export class Relay {
  private readonly logger = new Logger(Relay.name);
  private stopping = false;
  private woken = false;
  private wakeUp?: () => void;
  private running?: Promise<void>;

  constructor(
    private readonly schema: string,
    private readonly dataSource: DataSource,
    private readonly publisher: FactPublisher,
    private readonly timing: Timing,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** There is something to publish: called after a commit, costs nothing. */
  wake(): void {
    this.woken = true;
    this.wakeUp?.();
  }

  /** Resolves when the batch in hand is published and marked. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopping; ) {
      try {
        const full = await this.pass();
        failures = 0;
        if (!full) await this.rest(this.timing.poll * (0.75 + Math.random() / 2));
      } catch (error) {
        this.logger.warn(`the outbox waits: ${(error as Error).message}`);
        this.woken = false;
        await this.rest(backOff(failures++));
      }
    }
  }

  /** One batch. Resolves to whether there may be more. */
  private async pass(): Promise<boolean> {
    if (!this.publisher.ready) {
      await this.publisher.whenReady(this.timing.poll);
      return this.publisher.ready;
    }
    this.woken = false;
    const runner = this.dataSource.createQueryRunner();
    try {
      return await this.publishLocked(runner);
    } catch (error) {
      await rollBack(runner, error);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async publishLocked(runner: QueryRunner): Promise<boolean> {
    const [, rows] = await beginWith(runner, IN_ORDER, { name: 'relay-claim', text: `
      SELECT id, routing_key AS "routingKey", payload FROM ${this.schema}.outbox
      WHERE published_at IS NULL AND (not_before IS NULL OR not_before <= clock_timestamp())
      ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED` }) as [unknown, OutgoingFact[]];
    const fate = rows.length > 0 ? await this.publisher.publishBatch(rows) : NOTHING;
    await commitWith(runner, this.marksOf(fate));
    if (fate.returned.size > 0) this.logger.error(`${fate.returned.size} facts came back: no queue is bound to them`);
    const unknown = rows.length - fate.confirmed.size - fate.returned.size;
    if (unknown > 0) this.logger.warn(`${unknown} of ${rows.length} facts were not confirmed and will be published again`);
    return fate.confirmed.size === BATCH;
  }

  private marksOf({ confirmed, returned }: BatchFate): Statement[] {
    const marks: Statement[] = [];
    if (confirmed.size > 0) {
      marks.push({ name: 'relay-confirm', text: `
        UPDATE ${this.schema}.outbox SET published_at = clock_timestamp(), not_before = NULL WHERE id = ANY ($1::uuid[])`, values: [[...confirmed]] });
    }
    if (returned.size > 0) {
      const [first, limit] = this.timing.returned;
      marks.push({ name: 'relay-return', text: `UPDATE ${this.schema}.outbox SET returns = returns + 1,
        not_before = clock_timestamp() + least($2 * 2 ^ least(returns, 16), $3) * interval '1 millisecond' WHERE id = ANY ($1::uuid[])`,
      values: [[...returned], first, limit] });
    }
    return marks;
  }

  private async rest(milliseconds: number): Promise<void> {
    if (this.woken || this.stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wakeUp = undefined;
  }
}
