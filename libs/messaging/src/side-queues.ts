import { Logger } from '@nestjs/common';
import type { Channel, ConsumeMessage } from 'amqplib';
import type { Context, FactsMissedV1 } from '@cchc/contracts';
import { newId } from '@cchc/kernel';
import type { BrokerConnection } from './broker-connection.js';
import type { FactRunner } from './fact-runner.js';
import { EVENTS, hintQueuePrefixOf, parkedQueueOf, resendQueueOf } from './names.js';
import { permanentCause, receive, type ReceivedFact } from './received-fact.js';
import type { SideExits } from './side-exits.js';
import { Subscription, type SettleBatch } from './subscription.js';

const all = (batch: readonly ConsumeMessage[]): 'settled'[] => batch.map(() => 'settled');

/** Moves what the service has parked from the broker into its table. */
export function parkedSubscription(connection: BrokerConnection, service: string, runner: FactRunner): Subscription {
  return new Subscription(connection, parkedQueueOf(service), 50, async (batch) => {
    await runner.keepParked(batch.map((message) => ({ queue: message.fields.routingKey, message })));
    return all(batch);
  });
}

/** Listens to everybody's `facts.missed` and sends again what this service is asked for. */
export function resendSubscription(
  connection: BrokerConnection, service: string, contexts: readonly Context[], runner: FactRunner, exits: SideExits,
): Subscription {
  const queue = resendQueueOf(service);
  const settleOne = async (message: ConsumeMessage): Promise<void> => {
    const missed = receive(message, service).event.data as FactsMissedV1;
    if (contexts.includes(missed.producer)) await runner.resend(missed);
  };
  const settle: SettleBatch = async (batch) => {
    for (const message of batch) {
      await settleOne(message).catch(async (error: Error) => {
        const cause = permanentCause(error);
        if (!cause || !(await exits.park(queue, message, cause, error.message))) throw error;
      });
    }
    return all(batch);
  };
  return new Subscription(connection, queue, 10, settle);
}

/** A short-lived queue of this process alone: hints are not kept, not counted, and lost without harm. */
export function hintSubscription(
  connection: BrokerConnection, service: string, handlers: ReadonlyMap<string, (fact: ReceivedFact) => Promise<void>>,
): Subscription {
  const logger = new Logger('Hints');
  const queue = hintQueuePrefixOf(service) + newId();
  const prepare = async (channel: Channel): Promise<void> => {
    await channel.assertQueue(queue, { exclusive: true, autoDelete: true, durable: false });
    for (const routingKey of handlers.keys()) await channel.bindQueue(queue, EVENTS, routingKey);
  };
  const settle: SettleBatch = async (batch) => {
    for (const message of batch) {
      try {
        const fact = receive(message, service);
        await handlers.get(fact.routingKey)?.(fact);
      } catch (error) {
        logger.warn(`a hint was dropped: ${(error as Error).message}`);
      }
    }
    return all(batch);
  };
  return new Subscription(connection, queue, 100, settle, { prepare });
}
