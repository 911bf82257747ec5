import { setTimeout as pause } from 'node:timers/promises';
import type { ConsumeMessage } from 'amqplib';
import { MAX_BYTES } from '@cchc/contracts';
import type { FactPublisher, Publication } from './fact-publisher.js';
import { metrics } from './metrics.js';
import { HEADER, PARKED, RETRY, type DelayName } from './names.js';
import { attemptOf, headerOf, tellerOf, type ReceivedFact } from './received-fact.js';

/** The ways out of a queue that are not "done": later, or aside for a person. Both resolve to whether the broker has it. */
export class SideExits {
  constructor(private readonly publisher: FactPublisher) {}

  /** The message comes back to its queue after the delay, one attempt older. */
  later(queue: string, fact: ReceivedFact, delay: DelayName): Promise<boolean> {
    metrics.consumed.inc({ queue, outcome: `retry-${delay}` });
    return this.publish({
      ...copyOf(fact.message),
      exchange: RETRY,
      routingKey: queue,
      headers: { [HEADER.delay]: delay, [HEADER.attempt]: fact.attempt + 1, [HEADER.toldAt]: fact.toldAt, ...redriveOf(fact.message) },
    });
  }

  /** The message goes to the service's parking queue with its cause. What is over 64 KB is cut: it was never a fact. */
  park(queue: string, message: ConsumeMessage, cause: string, reason: string, routingKey = message.fields.routingKey): Promise<boolean> {
    metrics.consumed.inc({ queue, outcome: 'parked' });
    metrics.parked.inc({ queue, cause });
    return this.publish({
      ...copyOf(message),
      content: message.content.subarray(0, MAX_BYTES),
      exchange: PARKED,
      routingKey: queue,
      headers: {
        [HEADER.cause]: cause,
        [HEADER.reason]: reason.slice(0, 2_000),
        [HEADER.attempt]: attemptOf(message),
        [HEADER.originalKey]: routingKey,
        [HEADER.originalSize]: message.content.length,
        [HEADER.originalHeaders]: JSON.stringify(headersOf(message)),
        [HEADER.teller]: tellerOf(message, this.publisher.user),
        ...redriveOf(message),
      },
    });
  }

  private async publish(publication: Publication): Promise<boolean> {
    await this.publisher.whenReady(5_000);
    const [fate] = await this.publisher.publishAll([publication]);
    if (fate === 'confirmed') return true;
    // The message goes back to its queue and would come again at once, as often as the processor can.
    await pause(1_000);
    return false;
  }
}

function redriveOf(message: ConsumeMessage): Record<string, string> {
  const redrive = headerOf(message, HEADER.redrive);
  return redrive ? { [HEADER.redrive]: redrive } : {};
}

// To be looked at only; a frame of headers is small.
const headersOf = (message: ConsumeMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(message.properties.headers ?? {}).slice(0, 40).map(([name, value]: [string, unknown]) =>
    [name.slice(0, 100), (typeof value === 'string' ? value : JSON.stringify(value) ?? '').slice(0, 200)]));

function copyOf(message: ConsumeMessage): Pick<Publication, 'content' | 'messageId' | 'contentType'> {
  const { messageId, contentType } = message.properties as { messageId?: unknown; contentType?: unknown };
  return {
    content: message.content,
    ...(typeof messageId === 'string' && { messageId }),
    ...(typeof contentType === 'string' && { contentType }),
  };
}
