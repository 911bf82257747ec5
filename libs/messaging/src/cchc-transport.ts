import { setTimeout as pause } from 'node:timers/promises';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import type { Context } from '@cchc/contracts';
import { isObservable, lastValueFrom } from 'rxjs';
import type { BrokerConnection } from './broker-connection.js';
import { deliveredOf } from './delivered.js';
import { StartRefused } from './errors.js';
import type { FactHandler, FactRunner } from './fact-runner.js';
import { QueueKeeper, type KeptQueue } from './queue-keeper.js';
import type { ReceivedFact } from './received-fact.js';
import type { SideExits } from './side-exits.js';
import { hintSubscription, parkedSubscription, resendSubscription } from './side-queues.js';
import { Subscription, type SubscriptionState } from './subscription.js';
import { ownTopologyOf, type ReactionDescription } from './topology.js';
import { WorkQueue } from './work-queue.js';

/** Put beside `@EventPattern(<reaction>)` by the decorators of `@cchc/delivery`. */
export interface HandlerExtras extends Record<string, unknown> {
  facts: readonly string[];
  many: boolean;
  gather?: number;
}

/** The pattern of broadcast handlers, which have no work queue. */
export const HINT = 'hint';

export interface TransportParts {
  service: string;
  contexts: readonly Context[];
  /** What must be handled: a class that is in no module's `controllers` is found missing at start. */
  reactions: readonly ReactionDescription[];
  connection: BrokerConnection;
  exits: SideExits;
  runner: FactRunner;
  /** Milliseconds between two looks at the service's own queues and bindings. */
  lookEvery: number;
}

const PREFETCH = 400;
const FINISH_WITHIN = 25_000;

/**
 * Nest's consumers on RabbitMQ: `@EventPattern` names a work queue, the handler is awaited, and ack, retry and parking
 * happen here. Starts without the broker and subscribes when it comes.
 */
export class CchcTransport extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  private readonly queues = new Map<string, Map<string, FactHandler>>();
  private readonly gathers = new Map<string, number>();
  private readonly hints = new Map<string, (fact: ReceivedFact) => Promise<void>>();
  private subscriptions: Subscription[] = [];
  private readonly keeper: QueueKeeper;
  private draining?: Promise<void>;

  constructor(private readonly parts: TransportParts) {
    super();
    this.keeper = new QueueKeeper(parts.connection, ownTopologyOf(parts), parts.lookEvery);
  }

  /** Nest would chain the handlers of one pattern; here each fact of a queue has exactly one, which may take several facts. */
  override addHandler(pattern: string, callback: MessageHandler, _isEvent = true, extras: Record<string, unknown> = {}): void {
    const { facts, many, gather = 0 } = extras as HandlerExtras;
    if (!facts) throw new StartRefused([`${String(pattern)} is not a reaction: use @Reaction and @OnFact`]);
    const handler: FactHandler = { many, handle: (data, context) => settled(callback(data, context as never)) };
    for (const fact of facts) {
      if (pattern === HINT) this.hints.set(fact, (received) => settled(callback(deliveredOf(received))));
      else this.addReaction(pattern, gather, fact, handler);
    }
  }

  listen(callback: (error?: Error) => void): void {
    const missing = this.missing();
    if (missing.length > 0) return callback(new StartRefused(missing));
    const { service, contexts, connection, runner, exits } = this.parts;
    const works = [...this.queues].map(([queue, handlers]) => new WorkQueue(queue, handlers, service, runner, exits));
    this.subscriptions = [
      ...works.map((work) => new Subscription(connection, work.queue, PREFETCH, work.settle.bind(work), { gather: this.gathers.get(work.queue) })),
      parkedSubscription(connection, service, runner),
      resendSubscription(connection, service, contexts, runner, exits),
      ...(this.hints.size > 0 ? [hintSubscription(connection, service, this.hints)] : []),
    ];
    runner.watch(works.map(({ queue, facts }) => ({ queue, facts }))).then(
      () => {
        connection.start();
        this.keeper.start();
        for (const subscription of this.subscriptions) subscription.start();
        callback();
      },
      (error: Error) => callback(error),
    );
  }

  /** Stops consuming at once, and resolves when what is in hand is settled or 25 s have passed. */
  drain(): Promise<void> {
    this.draining ??= Promise.race([
      Promise.all(this.subscriptions.map((subscription) => subscription.stop())).then(() => undefined),
      pause(FINISH_WITHIN, undefined, { ref: false }),
    ]);
    return this.draining;
  }

  async close(): Promise<void> {
    await Promise.all([this.drain(), this.keeper.stop()]);
    await this.parts.connection.close();
  }

  /** One entry a queue; empty until `listen`. */
  states(): SubscriptionState[] {
    return this.subscriptions.map(({ state }) => state);
  }

  /** Queues that were found deleted in the last `milliseconds`, and have been made again. */
  repairedWithin(milliseconds: number): KeptQueue[] {
    return this.keeper.missedWithin(milliseconds);
  }

  override on(): never {
    throw new Error('CchcTransport has no events; see states()');
  }

  override unwrap<T>(): T {
    return this.parts.connection.model as T;
  }

  private missing(): string[] {
    return this.parts.reactions.flatMap(({ queue, facts }) => facts
      .filter((fact) => !this.queues.get(queue)?.has(fact))
      .map((fact) => `no controller handles ${fact} for ${queue}`));
  }

  private addReaction(queue: string, gather: number, fact: string, handler: FactHandler): void {
    const handlers = this.queues.get(queue) ?? new Map<string, FactHandler>();
    if (handlers.has(fact)) throw new StartRefused([`two handlers of ${queue} for ${fact}`]);
    this.queues.set(queue, handlers.set(fact, handler));
    this.gathers.set(queue, gather);
  }
}

// Nest answers with a promise, perhaps of an observable: a filter that rethrows makes one that fails.
async function settled(answer: unknown): Promise<void> {
  const result = await answer;
  if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
}
