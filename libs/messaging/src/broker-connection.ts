import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { connect, type ChannelModel } from 'amqplib';
import { backOff } from './retry-ladder.js';

// amqplib notices silence after two to three beats: 5 s keeps a black hole below 15 s.
const HEARTBEAT_SECONDS = 5;
const CONNECT_TIMEOUT = 5_000;
// A connection that lasted this long was a good one: the next try comes at once.
const STEADY = 1_000;

/**
 * A connection that comes back by itself, with back-off. Nothing here throws because the broker is away;
 * publishers and consumers have one each, since a blocked publisher would hold up acks too.
 */
export class BrokerConnection {
  private readonly logger = new Logger(BrokerConnection.name);
  private readonly stopped = new AbortController();
  private readonly waiting = new Set<() => void>();
  private current?: ChannelModel;
  private keeping?: Promise<void>;
  private isBlocked = false;
  private lastTrouble?: string | undefined;

  constructor(
    private readonly url: string,
    private readonly name: string,
  ) {}

  /** The open connection, or undefined while there is none. */
  get model(): ChannelModel | undefined {
    return this.current;
  }

  /** The broker has asked publishers to wait (memory or disk alarm). */
  get blocked(): boolean {
    return this.isBlocked;
  }

  /** Why there is no connection, in the words of the last try. */
  get trouble(): string | undefined {
    return this.lastTrouble;
  }

  start(): void {
    this.keeping ??= this.keep();
  }

  /** Resolves when connected and not blocked, when `milliseconds` have passed, or when closed: look at `model` then. */
  async settled(milliseconds: number): Promise<void> {
    if (this.current && !this.isBlocked) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, milliseconds);
      const { waiting } = this;
      waiting.add(done);
      function done(): void {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      }
    });
  }

  /** Drops the link, as a network would; a new one is made. Gives a dead link 2 s to say goodbye. */
  async reset(): Promise<void> {
    const { current } = this;
    if (!current) return;
    await Promise.race([current.close().catch(() => undefined), pause(2_000, undefined, { ref: false })]);
    (current.connection as unknown as { stream: Socket }).stream.destroy();
  }

  async close(): Promise<void> {
    this.stopped.abort();
    this.wakeAll();
    await this.reset();
    await this.keeping;
  }

  private async keep(): Promise<void> {
    for (let failures = 0; !this.stopped.signal.aborted; failures += 1) {
      const since = performance.now();
      await this.live().catch((error: Error) => this.tell(error));
      if (performance.now() - since > STEADY) failures = 0;
      await pause(backOff(failures, 2_000), undefined, { signal: this.stopped.signal }).catch(() => undefined);
    }
  }

  /** Connects, and resolves when that connection has ended. */
  private async live(): Promise<void> {
    const model = await connect(withHeartbeat(this.url), {
      timeout: CONNECT_TIMEOUT, noDelay: true, keepAlive: true, clientProperties: { connection_name: this.name },
    });
    const ended = new Promise<void>((resolve) => {
      model.on('close', () => resolve());
      this.stopped.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    model.on('error', (error: Error) => this.tell(error));
    model.on('blocked', (reason) => this.setBlocked(true, reason));
    model.on('unblocked', () => this.setBlocked(false));
    this.current = model;
    this.lastTrouble = undefined;
    this.isBlocked = false;
    this.wakeAll();
    if (this.stopped.signal.aborted) await this.reset();
    else await ended;
    this.current = undefined;
  }

  private tell({ message }: Error): void {
    this.logger.warn(`${this.name}: ${message}`);
    this.lastTrouble = message;
  }

  private setBlocked(blocked: boolean, reason = ''): void {
    this.logger.warn(`${this.name}: ${blocked ? `blocked by the broker: ${reason}` : 'no longer blocked'}`);
    this.isBlocked = blocked;
    if (!blocked) this.wakeAll();
  }

  private wakeAll(): void {
    for (const wake of this.waiting) wake();
  }
}

function withHeartbeat(url: string): string {
  const parsed = new URL(url);
  parsed.searchParams.set('heartbeat', String(HEARTBEAT_SECONDS));
  return parsed.toString();
}
