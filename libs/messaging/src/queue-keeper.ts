import { Logger } from '@nestjs/common';
import type { Channel } from 'amqplib';
import type { BrokerConnection } from './broker-connection.js';
import { metrics } from './metrics.js';
import { Repeating } from './repeating.js';
import type { BindingDeclaration, QueueDeclaration } from './topology.js';

/** What a service may itself declare: its queues and their bindings. */
export interface OwnTopology {
  queues: readonly QueueDeclaration[];
  bindings: readonly BindingDeclaration[];
}

export interface KeptQueue {
  queue: string;
  /** When it was last found missing. */
  missedAt: Date;
}

/**
 * Looks after the service's own queues: one that was deleted is made again, and every binding is declared again and again, for AMQP
 * cannot tell whether one is there. What was lost meanwhile is the auditor's to find.
 */
export class QueueKeeper {
  private readonly logger = new Logger(QueueKeeper.name);
  private readonly repeating: Repeating;
  private readonly missed = new Map<string, Date>();
  private channel?: Channel;

  constructor(
    private readonly connection: BrokerConnection,
    private readonly own: OwnTopology,
    private readonly every: number,
  ) {
    this.repeating = new Repeating(() => this.turn(), every, ({ message }) => this.logger.warn(`queues not looked after: ${message}`));
  }

  /** The first look comes at once. */
  start(): void {
    this.repeating.start();
    this.repeating.wake();
  }

  async stop(): Promise<void> {
    await this.repeating.stop();
    await this.channel?.close().catch(() => undefined);
  }

  /** Queues that were found missing in the last `milliseconds`. */
  missedWithin(milliseconds: number): KeptQueue[] {
    const since = Date.now() - milliseconds;
    return [...this.missed].filter(([, missedAt]) => missedAt.getTime() >= since).map(([queue, missedAt]) => ({ queue, missedAt }));
  }

  private async turn(): Promise<void> {
    await this.connection.settled(this.every);
    await this.look();
  }

  private async look(): Promise<void> {
    for (const queue of this.own.queues) await this.lookAt(queue);
    for (const { queue, exchange, pattern } of this.own.bindings) await (await this.open())?.bindQueue(queue, exchange, pattern);
  }

  private async lookAt({ name, arguments: args }: QueueDeclaration): Promise<void> {
    try {
      await (await this.open())?.checkQueue(name);
    } catch (error) {
      if ((error as { code?: number }).code !== NOT_FOUND) throw error;
      this.missed.set(name, new Date());
      metrics.repaired.inc({ queue: name });
      this.logger.error(`${name} was gone and is made again`);
      await (await this.open())?.assertQueue(name, { durable: true, arguments: args });
    }
  }

  /** A question about what is missing closes the channel: the next one opens another. */
  private async open(): Promise<Channel | undefined> {
    if (this.channel || !this.connection.model) return this.channel;
    const channel = await this.connection.model.createChannel();
    channel.on('error', () => undefined);
    channel.on('close', () => {
      if (this.channel === channel) this.channel = undefined;
    });
    this.channel = channel;
    return channel;
  }
}

const NOT_FOUND = 404;
