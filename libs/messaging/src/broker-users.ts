import { EVENTS, hintQueuePrefixOf, parkedQueueOf, resendQueueOf, RETRY, PARKED } from './names.js';
import type { BrokerDeployment } from './topology.js';

/** A login of the broker with the least that its service needs; all patterns are regular expressions of RabbitMQ. */
export interface BrokerUser {
  name: string;
  password: string;
  configure: string;
  write: string;
  read: string;
  /** Routing keys that the user may write to, and bind from, `cchc.events`. */
  topics: { write: string; read: string };
}

/** One user a service: it writes only facts of its own contexts, and reads only its own queues. */
export const brokerUsers = (
  deployments: readonly BrokerDeployment[],
  passwordOf: (service: string) => string,
): BrokerUser[] => deployments.map((deployment) => userOf(deployment, passwordOf(deployment.service)));

function userOf({ service, contexts, reactions, hints }: BrokerDeployment, password: string): BrokerUser {
  const own = [...reactions.map(({ queue }) => queue), parkedQueueOf(service), resendQueueOf(service)];
  const broadcast = hints.length > 0 ? `${literal(hintQueuePrefixOf(service))}.+` : undefined;
  return {
    name: service,
    password,
    configure: anyOf([broadcast]),
    write: anyOf([...[EVENTS, RETRY, PARKED].map(literal), broadcast]),
    read: anyOf([...own.map(literal), broadcast, hints.length > 0 ? literal(EVENTS) : undefined]),
    topics: { write: contexts.length > 0 ? `^(${contexts.join('|')})\\.` : NOTHING, read: anyOf(hints.map(literal)) },
  };
}

const NOTHING = '^$';

const literal = (text: string): string => text.replaceAll('.', '\\.');

function anyOf(patterns: readonly (string | undefined)[]): string {
  const given = patterns.filter((pattern) => pattern !== undefined);
  return given.length > 0 ? `^(${given.join('|')})$` : NOTHING;
}
