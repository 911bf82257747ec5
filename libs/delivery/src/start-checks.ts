import type { Type } from '@nestjs/common';
import { contextOf, exampleOf, FACTS, parseCloudEvent, type Context, type FactClass } from '@cchc/contracts';
import { contradictionsIn, StartRefused } from '@cchc/messaging';
import { brokerDeploymentOf } from './reaction.js';

export interface Declared {
  service: string;
  contexts: readonly Context[];
  publishes: readonly FactClass[];
  reactions: readonly Type[];
}

/** Throws StartRefused with everything that does not fit together: contracts, queues, examples, contexts. */
export function checkDeclared(declared: Declared): void {
  const broker = brokerDeploymentOf(declared);
  const queues = broker.reactions.map(({ queue }) => queue);
  const reasons = [
    ...contradictionsIn(broker),
    ...queues.filter((queue, index) => queues.indexOf(queue) !== index).map((queue) => `two reactions are called ${queue}`),
    ...declared.publishes.flatMap((fact) => objectionsTo(fact, declared.contexts)),
  ];
  if (reasons.length > 0) throw new StartRefused(reasons);
}

function objectionsTo({ type, name }: FactClass, contexts: readonly Context[]): string[] {
  if (!type || !FACTS.has(type)) return [`${name} is published and has no contract`];
  if (!contexts.includes(contextOf(type))) return [`${type} is published outside its context`];
  try {
    parseCloudEvent(Buffer.from(JSON.stringify(exampleOf(type))));
    return [];
  } catch (error) {
    return [`${type} is published and has no valid example: ${(error as Error).message}`];
  }
}
