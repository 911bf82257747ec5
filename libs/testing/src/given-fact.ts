import { CONTENT_TYPE, contextOf, exampleOf, OWNER_OF, type CloudEvent, type FactClass } from '@cchc/contracts';
import { newId } from '@cchc/kernel';
import { EVENTS } from '@cchc/messaging';
import type { TestBroker } from './test-broker.js';

/** The contract's example as a new event of its own; `change` edits it before it is sent. */
export function exampleFact<T extends object>(fact: FactClass<T>, change?: (event: CloudEvent<T>) => void): CloudEvent<T> {
  const event = structuredClone({ ...exampleOf<T>(fact.type), id: newId() });
  change?.(event);
  return event;
}

/** Tells the example of a fact as its owner does, without an outbox, and resolves when the broker has it. */
export async function givenFact<T extends object>(
  broker: TestBroker, fact: FactClass<T>, change?: (event: CloudEvent<T>) => void,
): Promise<CloudEvent<T>> {
  const event = exampleFact(fact, change);
  const owner = OWNER_OF[contextOf(fact.type)];
  await broker.publishAs(owner, EVENTS, fact.type, JSON.stringify(event), { messageId: event.id, contentType: CONTENT_TYPE, mandatory: true });
  return event;
}
