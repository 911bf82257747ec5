import { EVENTS, hintQueuePrefixOf, RETRY, PARKED } from './names.js';
import { ownTopologyOf, type BrokerDeployment } from './topology.js';

/** A login of the broker with the least that its service needs; all patterns are regular expressions of RabbitMQ. */
export interface BrokerUser {
  name: string;
  password: string;
  configure: string;
  write: string;
  read: string;
  /** Routing keys that the user may write to a topic exchange, and bind from it. */
  topics: readonly { exchange: string; write: string; read: string }[];
}

/** One user a service: it writes only facts of its own contexts, and reads, declares and binds only its own queues to what they are for. */
export const brokerUsers = (
  deployments: readonly BrokerDeployment[],
  passwordOf: (service: string) => string,
): BrokerUser[] => deployments.map((deployment) => userOf(deployment, passwordOf(deployment.service)));

function userOf(deployment: BrokerDeployment, password: string): BrokerUser {
  const { service, contexts, hints } = deployment;
  const { queues, bindings } = ownTopologyOf(deployment);
  const own = queues.map(({ name }) => literal(name));
  const boundTo = (to: string): string[] => bindings.filter(({ exchange }) => exchange === to).map(({ pattern }) => literal(pattern));
  const broadcast = hints.length > 0 ? `${literal(hintQueuePrefixOf(service))}.+` : undefined;
  return {
    name: service,
    password,
    configure: anyOf([...own, broadcast]),
    write: anyOf([...[EVENTS, RETRY, PARKED].map(literal), ...own, broadcast]),
    read: anyOf([...own, broadcast, ...[EVENTS, PARKED].map(literal)]),
    topics: [
      { exchange: EVENTS, write: contexts.length > 0 ? `^(${contexts.join('|')})\\.` : NOTHING, read: anyOf([...boundTo(EVENTS), ...hints.map(literal)]) },
      { exchange: PARKED, write: `^${literal(service)}\\.`, read: anyOf(boundTo(PARKED)) },
    ],
  };
}

const NOTHING = '^$';

const literal = (text: string): string => text.replace(/[.*]/g, '\\$&');

function anyOf(patterns: readonly (string | undefined)[]): string {
  const given = patterns.filter((pattern) => pattern !== undefined);
  return given.length > 0 ? `^(${given.join('|')})$` : NOTHING;
}
