import type { ChannelModel, ConfirmChannel, Message, Options } from 'amqplib';
import { CONTENT_TYPE } from '@cchc/contracts';
import type { BrokerConnection } from './broker-connection.js';
import { metrics } from './metrics.js';
import { EVENTS, HEADER } from './names.js';

/** A row of an outbox on its way: `payload` is the whole CloudEvent as JSON text. */
export interface OutgoingFact {
  id: string;
  routingKey: string;
  payload: string;
}

export interface Publication {
  exchange: string;
  routingKey: string;
  content: Buffer;
  messageId?: string;
  contentType?: string;
  headers?: Record<string, unknown>;
}

/** Where a publication ended: the broker has it for good, could not route it, or we do not know. */
export type Fate = 'confirmed' | 'returned' | 'unknown';

export interface BatchFate {
  confirmed: Set<string>;
  returned: Set<string>;
}

interface OpenChannel {
  channel: ConfirmChannel;
  /** What came back and has not been confirmed yet. */
  returns: Set<string>;
}

const CONFIRM_TIMEOUT = 45_000;

/** Publishes persistent, mandatory and signed with the broker user's name, and waits for the broker's word. */
export class FactPublisher {
  private channel?: Promise<OpenChannel>;

  constructor(
    private readonly connection: BrokerConnection,
    /** The broker user that signs. */
    readonly user: string,
  ) {}

  /** False while the broker is away or asks publishers to wait: do not even try. */
  get ready(): boolean {
    return this.connection.model !== undefined && !this.connection.blocked;
  }

  /** Resolves when ready, or after `milliseconds`. */
  whenReady(milliseconds: number): Promise<void> {
    return this.connection.settled(milliseconds);
  }

  /** Publishes all to `cchc.events`, then awaits every confirm. Ids in neither set are unknown: publish them again. */
  async publishBatch(rows: readonly OutgoingFact[]): Promise<BatchFate> {
    const headers = { [HEADER.toldAt]: Date.now() };
    const fates = await this.publishAll(rows.map((row) => ({
      exchange: EVENTS, routingKey: row.routingKey, content: Buffer.from(row.payload), messageId: row.id, contentType: CONTENT_TYPE, headers,
    })));
    const withFate = (fate: Fate): Set<string> => new Set(rows.filter((_, index) => fates[index] === fate).map(({ id }) => id));
    const outcome = { confirmed: withFate('confirmed'), returned: withFate('returned') };
    metrics.published.inc(outcome.confirmed.size);
    metrics.returned.inc(outcome.returned.size);
    return outcome;
  }

  /** One fate for each publication, in order. Never throws because of the broker. */
  async publishAll(publications: readonly Publication[]): Promise<Fate[]> {
    const open = await this.open();
    if (!open) return publications.map(() => 'unknown');
    const late = setTimeout(() => void this.connection.reset(), CONFIRM_TIMEOUT);
    try {
      return await Promise.all(publications.map((publication) => this.publishOne(open, publication)));
    } finally {
      clearTimeout(late);
    }
  }

  private publishOne({ channel, returns }: OpenChannel, publication: Publication): Promise<Fate> {
    const { exchange, routingKey, content, messageId, contentType, headers } = publication;
    const options: Options.Publish = {
      persistent: true, mandatory: true, userId: this.user,
      ...(messageId && { messageId }), ...(contentType && { contentType }), ...(headers && { headers }),
    };
    return new Promise((resolve) => {
      const onConfirm = (error: unknown): void => {
        // The broker returns before it confirms, so that a return is known by now.
        const returned = returns.delete(returnKey(exchange, routingKey, messageId));
        resolve(error ? 'unknown' : returned ? 'returned' : 'confirmed');
      };
      try {
        channel.publish(exchange, routingKey, content, options, onConfirm);
      } catch {
        resolve('unknown');
      }
    });
  }

  private async open(): Promise<OpenChannel | undefined> {
    const { model } = this.connection;
    if (!model) return undefined;
    this.channel ??= this.openOn(model);
    return this.channel.catch(() => undefined);
  }

  private openOn(model: ChannelModel): Promise<OpenChannel> {
    const forget = (): void => {
      if (this.channel === opening) this.channel = undefined;
    };
    const opening = openConfirmed(model, forget);
    opening.catch(forget);
    return opening;
  }
}

async function openConfirmed(model: ChannelModel, onClose: () => void): Promise<OpenChannel> {
  const channel = await model.createConfirmChannel();
  const returns = new Set<string>();
  // A refused publication (an exchange that is missing, a forbidden key) closes the channel: all of it is unknown.
  channel.on('error', () => undefined);
  channel.on('close', onClose);
  channel.on('return', ({ fields, properties }: Message) =>
    returns.add(returnKey(fields.exchange, fields.routingKey, properties.messageId as string | undefined)));
  return { channel, returns };
}

const returnKey = (exchange: string, routingKey: string, messageId = ''): string => `${exchange}\n${routingKey}\n${messageId}`;
