import { FACTS, contextOf, OWNER_OF, type Context } from '@cchc/contracts';
import { StartRefused } from './errors.js';
import {
  checkpointKeyOf, DELAYS, delayQueueOf, EVENTS, FACTS_MISSED_PATTERN, HEADER, markKeyOf, markQueueOf, PARKED, parkedQueueOf, resendQueueOf, RETRY,
  type DelayName, type Delays,
} from './names.js';
import type { OwnTopology } from './queue-keeper.js';

/** One work queue and the facts (routing keys) that it collects. */
export interface ReactionDescription {
  queue: string;
  facts: readonly string[];
}

/** What the broker must know of one service. `hints` are the facts of its short-lived broadcast queues. */
export interface BrokerDeployment {
  service: string;
  contexts: readonly Context[];
  reactions: readonly ReactionDescription[];
  hints: readonly string[];
}

export interface QueueDeclaration {
  name: string;
  arguments: Record<string, unknown>;
}

export interface BindingDeclaration {
  queue: string;
  exchange: string;
  pattern: string;
  arguments?: Record<string, unknown>;
}

/** Everything that is declared before the services start. */
export interface Topology {
  exchanges: readonly { name: string; type: 'topic' | 'headers' }[];
  queues: readonly QueueDeclaration[];
  bindings: readonly BindingDeclaration[];
  /** Bindings of an earlier topology that this one contradicts. */
  unbound: readonly BindingDeclaration[];
}

// The broker must never drop by count of deliveries: attempts are counted by us. A number, since −1 is refused before 4.0.
const QUORUM = { 'x-queue-type': 'quorum', 'x-delivery-limit': 1_000_000 };

// What nobody listens to yet ends here and is forgotten, so that only a lost binding makes a publication come back.
const SINK: QueueDeclaration = { name: 'cchc.unheard', arguments: { 'x-max-length': 0 } };

const sinkBindings = (wanted: (routingKey: string) => boolean): BindingDeclaration[] =>
  [...FACTS.keys()].filter((key) => !key.endsWith('.facts.missed.v1') && wanted(key)).map((pattern) => ({ queue: SINK.name, exchange: EVENTS, pattern }));

/** The topology of all services together. Throws StartRefused on a duplicate queue or an unknown contract. */
export function topologyOf(deployments: readonly BrokerDeployment[], delays: Delays = DELAYS): Topology {
  refuseContradictions(deployments);
  const parts = deployments.map(ownTopologyOf);
  const heard = new Set(deployments.flatMap(({ reactions }) => reactions.flatMap(bindingKeysOf)));
  return {
    exchanges: [
      { name: EVENTS, type: 'topic' },
      { name: RETRY, type: 'headers' },
      { name: PARKED, type: 'topic' },
    ],
    queues: [SINK, ...Object.entries(delays).map(([name, ttl]) => delayQueue(name as DelayName, ttl)), ...parts.flatMap((part) => part.queues)],
    bindings: [...Object.keys(delays).map((name) => delayBinding(name as DelayName)), ...parts.flatMap((part) => part.bindings), ...sinkBindings((key) => !heard.has(key))],
    unbound: [...sinkBindings((key) => heard.has(key)), ...deployments.flatMap(({ reactions }) => reactions.flatMap(givenUp))],
  };
}

/** The routing keys that a work queue is bound to: its facts and the checkpoints of their producers. */
export function bindingKeysOf(reaction: ReactionDescription): string[] {
  const contexts = new Set(reaction.facts.map(contextOf));
  return [...reaction.facts, ...[...contexts].map(checkpointKeyOf)];
}

/** What a reaction does not listen to, though an earlier version of it may have: nobody would handle it any more. */
function givenUp(reaction: ReactionDescription): BindingDeclaration[] {
  const kept = new Set(bindingKeysOf(reaction));
  return [...FACTS.keys()].filter((key) => !kept.has(key)).map((pattern) => ({ queue: reaction.queue, exchange: EVENTS, pattern }));
}

/** The queues of one service and what they are bound to. */
export function ownTopologyOf({ service, contexts, reactions }: Pick<BrokerDeployment, 'service' | 'contexts' | 'reactions'>): OwnTopology {
  const own = [...reactions.map(({ queue }) => queue), parkedQueueOf(service), resendQueueOf(service)];
  return {
    queues: [...own.map((name) => ({ name, arguments: QUORUM })), { name: markQueueOf(service), arguments: { ...QUORUM, 'x-max-length': 1 } }],
    bindings: [
      ...reactions.flatMap((reaction) => bindingKeysOf(reaction).map((pattern) => ({ queue: reaction.queue, exchange: EVENTS, pattern }))),
      { queue: parkedQueueOf(service), exchange: PARKED, pattern: `${service}.*` },
      { queue: resendQueueOf(service), exchange: EVENTS, pattern: FACTS_MISSED_PATTERN },
      ...contexts.slice(0, 1).map((context) => ({ queue: markQueueOf(service), exchange: EVENTS, pattern: markKeyOf(context) })),
    ],
  };
}

// Dead-letters to the default exchange keep the routing key, which is the name of the queue to come back to.
const delayQueue = (name: DelayName, ttl: number): QueueDeclaration => ({
  name: delayQueueOf(name),
  arguments: {
    ...QUORUM,
    'x-message-ttl': ttl,
    'x-dead-letter-exchange': '',
    'x-dead-letter-strategy': 'at-least-once',
    'x-overflow': 'reject-publish',
  },
});

const delayBinding = (name: DelayName): BindingDeclaration => ({
  queue: delayQueueOf(name),
  exchange: RETRY,
  pattern: '',
  arguments: { 'x-match': 'all', [HEADER.delay]: name },
});

function refuseContradictions(deployments: readonly BrokerDeployment[]): void {
  const reasons = deployments.flatMap((deployment) => contradictionsIn(deployment));
  const queues = deployments.flatMap(({ reactions }) => reactions.map(({ queue }) => queue));
  const twice = queues.filter((queue, index) => queues.indexOf(queue) !== index);
  reasons.push(...twice.map((queue) => `two reactions are called ${queue}`));
  if (reasons.length > 0) throw new StartRefused(reasons);
}

/** What is wrong with one service's description, in words; empty when nothing is. */
export function contradictionsIn({ service, contexts, reactions, hints }: BrokerDeployment): string[] {
  const reasons: string[] = [];
  for (const { queue, facts } of reactions) {
    if (!/^[a-z-]+\.[a-z][a-z-]*$/.test(queue) || !queue.startsWith(`${service}.`)) reasons.push(`queue ${queue} is not named ${service}.<reaction>`);
    if (facts.length === 0) reasons.push(`reaction ${queue} listens to nothing`);
    reasons.push(...unknown(facts).map((fact) => `reaction ${queue} listens to ${fact}, which has no contract`));
  }
  reasons.push(...unknown(hints).map((fact) => `a hint of ${service} listens to ${fact}, which has no contract`));
  reasons.push(...contexts.filter((context) => OWNER_OF[context] !== service).map((context) => `context ${context} does not belong to ${service}`));
  return reasons;
}

const unknown = (facts: readonly string[]): string[] => facts.filter((fact) => !FACTS.has(fact));
