import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import type { BrokerConnection } from './broker-connection.js';
import { metrics } from './metrics.js';
import { backOff } from './retry-ladder.js';

// A backlog is taken in parts: so that a transaction, its locks and its memory stay small.
const MOST_AT_ONCE = 100;

/** What became of a message: `settled` is acknowledged, whatever happened to it; `untouched` goes back to the queue. */
export type Settlement = 'settled' | 'untouched';

/** Settles what arrived meanwhile, in order; one batch at a time. Should look at `stopping` between its steps. */
export type SettleBatch = (batch: readonly ConsumeMessage[], stopping: () => boolean) => Promise<Settlement[]>;

export interface SubscriptionOptions {
  /** Milliseconds that a batch waits for company after its first message; default 0. */
  gather?: number;
  /** Makes the queue first, where it is this process's own. */
  prepare?: (channel: Channel) => Promise<void>;
}

export interface SubscriptionState {
  queue: string;
  consuming: boolean;
  /** Since when it is so. */
  since: Date;
  reason?: string;
}

/**
 * Consumes one work queue on a channel of its own and takes in each batch what has arrived. It subscribes again,
 * for ever, after a lost connection, a closed channel, or a queue deleted under it.
 */
export class Subscription {
  private readonly logger = new Logger(Subscription.name);
  private readonly stopped = new AbortController();
  private consuming = false;
  private since = new Date();
  private reason?: string = 'not started';
  private running?: Promise<void>;
  private endCurrent?: () => void;

  constructor(
    private readonly connection: BrokerConnection,
    readonly queue: string,
    private readonly prefetch: number,
    private readonly settle: SettleBatch,
    private readonly options: SubscriptionOptions = {},
  ) {}

  get state(): SubscriptionState {
    return { queue: this.queue, consuming: this.consuming, since: this.since, ...(this.reason && { reason: this.reason }) };
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Takes no more messages and resolves when the batch in hand is settled; the rest goes back to the queue. */
  async stop(): Promise<void> {
    this.stopped.abort();
    this.endCurrent?.();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopped;
    for (let failures = 0; !signal.aborted; failures += 1) {
      await this.connection.settled(1_000);
      const { model } = this.connection;
      if (!model) continue;
      const since = performance.now();
      await this.consume(model).catch((error: Error) => this.mark(false, error.message));
      if (performance.now() - since > 1_000) failures = 0;
      await pause(backOff(failures, 2_000), undefined, { signal }).catch(() => undefined);
    }
    this.mark(false, 'stopped');
  }

  /** Resolves when this channel no longer delivers and the batch in hand is settled. */
  private async consume(model: ChannelModel): Promise<void> {
    const channel = await model.createChannel();
    const arrived: ConsumeMessage[] = [];
    let working: Promise<void> | undefined;
    let over: string | undefined;
    let finish!: () => void;
    const ended = new Promise<void>((resolve) => (finish = resolve));
    const end = (reason: string): void => {
      over ??= reason;
      finish();
    };
    channel.on('error', (error: Error) => end(error.message));
    channel.on('close', () => end('channel closed'));
    await this.options.prepare?.(channel);
    await channel.prefetch(this.prefetch);
    const { consumerTag } = await channel.consume(this.queue, (message) => {
      if (!message) return end('consumer cancelled: the queue is gone');
      arrived.push(message);
      working ??= this.work(channel, arrived, () => over !== undefined).finally(() => (working = undefined));
    });
    this.mark(true);
    this.endCurrent = () => end('stopped');
    if (this.stopped.signal.aborted) end('stopped');
    await ended;
    this.mark(false, over);
    if (this.stopped.signal.aborted) await channel.cancel(consumerTag).catch(() => undefined);
    await working;
    await channel.close().catch(() => undefined);
  }

  private async work(channel: Channel, arrived: ConsumeMessage[], over: () => boolean): Promise<void> {
    while (arrived.length > 0 && !over()) {
      await this.waitForCompany(arrived);
      if (over()) return;
      const batch = arrived.splice(0, MOST_AT_ONCE);
      metrics.batchSize.observe({ queue: this.queue }, batch.length);
      const settlements = await this.settleSafely(batch, over);
      try {
        acknowledge(channel, batch, settlements);
      } catch {
        // The channel closed meanwhile: what was settled comes again, and the inbox knows it.
      }
    }
  }

  /** One transaction for messages that come close together, instead of one each. */
  private async waitForCompany(arrived: readonly ConsumeMessage[]): Promise<void> {
    const { gather = 0 } = this.options;
    if (arrived.length >= MOST_AT_ONCE) return;
    if (gather > 0) await pause(gather, undefined, { signal: this.stopped.signal }).catch(() => undefined);
    // The other messages of the same read from the socket.
    else await new Promise(setImmediate);
  }

  private async settleSafely(batch: readonly ConsumeMessage[], over: () => boolean): Promise<Settlement[]> {
    try {
      return await this.settle(batch, over);
    } catch (error) {
      this.logger.error(`${this.queue}: a batch of ${batch.length} goes back: ${(error as Error).message}`, (error as Error).stack);
      await pause(backOff(3), undefined, { signal: this.stopped.signal }).catch(() => undefined);
      return batch.map(() => 'untouched');
    }
  }

  private mark(consuming: boolean, reason?: string): void {
    if (consuming !== this.consuming) this.since = new Date();
    if (reason && reason !== this.reason && reason !== 'stopped') this.logger.warn(`${this.queue}: ${reason}`);
    this.consuming = consuming;
    this.reason = consuming ? undefined : reason;
  }
}

// All below the last tag of a batch is settled, since there is one batch at a time: one frame can acknowledge it.
function acknowledge(channel: Channel, batch: readonly ConsumeMessage[], settlements: readonly Settlement[]): void {
  if (settlements.every((settlement) => settlement === 'settled')) return channel.ack(batch.at(-1)!, true);
  batch.forEach((message, index) => (settlements[index] === 'settled' ? channel.ack(message) : channel.nack(message, false, true)));
}
