import type { ConsumeMessage } from 'amqplib';
import { ContractViolation, contextOf, MAX_BYTES, OWNER_OF, parseCloudEvent, routingKeyOf, type CloudEvent } from '@cchc/contracts';
import { instantOfId, isUuid } from '@cchc/kernel';
import { Unprocessable } from './errors.js';
import { HEADER } from './names.js';

/** A message that is a fact of a known contract, told by the owner of its context. */
export interface ReceivedFact {
  id: string;
  routingKey: string;
  event: CloudEvent;
  /** Delays that it has been through. */
  attempt: number;
  redelivered: boolean;
  /** When it was published, in milliseconds; of a message that does not say so, when its fact was made. */
  toldAt: number;
  /** The parked entry that it was redriven from. */
  redrive?: string;
  message: ConsumeMessage;
}

/**
 * Reads a message. The broker has checked that `userId` is who published it: the owner of the context, or `reader`
 * itself, which sends its own messages through the delays. Throws ContractViolation or Unprocessable.
 */
export function receive(message: ConsumeMessage, reader: string): ReceivedFact {
  const { messageId } = message.properties as { messageId?: unknown };
  const teller = tellerOf(message, reader);
  const redrive = headerOf(message, HEADER.redrive);
  if (message.content.length > MAX_BYTES) throw new ContractViolation('too-large', `${message.content.length} bytes`);
  if (!isUuid(messageId)) throw new Unprocessable('no-message-id', `messageId is ${String(messageId)}`);
  const event = parseCloudEvent(message.content);
  const routingKey = routingKeyOf(event);
  const owner = OWNER_OF[contextOf(routingKey)];
  if (event.id !== messageId) throw new Unprocessable('another-id', `the event's id is ${event.id}`);
  if (event.source !== `/${owner}`) throw new Unprocessable('forged-source', `${event.source} may not tell ${routingKey}`);
  if (teller !== owner && teller !== reader) throw new Unprocessable('forged-user', `${teller || 'nobody'} may not tell ${routingKey}`);
  const said: unknown = message.properties.headers?.[HEADER.toldAt];
  const toldAt = typeof said === 'number' ? said : instantOfId(messageId).getTime();
  return { id: messageId, routingKey, event, attempt: attemptOf(message), redelivered: message.fields.redelivered, toldAt, message, ...(redrive && { redrive }) };
}

/** The broker user who sent a message first, empty when nobody signed: only what `reader` sent to itself is believed to name another. */
export function tellerOf(message: ConsumeMessage, reader: string): string {
  const { userId } = message.properties as { userId?: unknown };
  if (typeof userId !== 'string') return '';
  return userId === reader ? (headerOf(message, HEADER.teller) ?? userId) : userId;
}

/** A header that is a text. */
export function headerOf(message: ConsumeMessage, name: string): string | undefined {
  const value: unknown = message.properties.headers?.[name];
  return typeof value === 'string' ? value : undefined;
}

export function attemptOf(message: ConsumeMessage): number {
  const attempt: unknown = message.properties.headers?.[HEADER.attempt];
  return Number.isInteger(attempt) && (attempt as number) > 0 ? (attempt as number) : 0;
}

/** The slug of an error that no retry can mend, or undefined when another try may help. */
export function permanentCause(error: unknown): string | undefined {
  if (error instanceof ContractViolation) return error.reason;
  return error instanceof Unprocessable ? error.slug : undefined;
}
