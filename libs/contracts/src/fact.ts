/** The context that a fact belongs to, its first word; each is owned by one service. */
export const CONTEXTS = ['directory', 'tasks', 'indicators', 'scoring', 'notifications'] as const;
export type Context = (typeof CONTEXTS)[number];

/** The service (and broker user) that may tell the facts of a context. */
export const OWNER_OF: Readonly<Record<Context, string>> = {
  directory: 'gateway',
  tasks: 'tasks',
  indicators: 'indicators',
  scoring: 'scoring',
  notifications: 'notifications',
};

/** The class of a fact's data; `type` is its routing key, `<context>.<aggregate>.<past participle>.v<N>`. */
export interface FactClass<T extends object = object> {
  new (): T;
  readonly type: string;
}

const registered = new Map<string, FactClass>();

/** Every fact of the system by routing key. */
export const FACTS: ReadonlyMap<string, FactClass> = registered;

const ROUTING_KEY = /^[a-z]+(\.[a-z-]+){2}\.v[1-9]\d*$/;

/** Makes a class the contract of a routing key. Throws when the key is malformed or taken. */
export const Fact = (type: string) => (target: { new (): object }): void => {
  if (!ROUTING_KEY.test(type)) throw new Error(`not a routing key: ${type}`);
  if (registered.has(type)) throw new Error(`two contracts for ${type}`);
  Object.defineProperty(target, 'type', { value: type, enumerable: true });
  registered.set(type, target as unknown as FactClass);
};

export const contextOf = (routingKey: string): Context => routingKey.split('.', 1)[0] as Context;

/** `report` of `tasks.report.submitted.v1`. */
export const aggregateOf = (routingKey: string): string => routingKey.split('.')[1]!;

/** A fact that has not been told yet: what happened to which aggregate, at which version of it. */
export interface NewFact<T extends object = object> {
  fact: FactClass<T>;
  subjectId: string;
  aggregateVersion: number;
  data: T;
}

export function newFact<T extends object>(
  fact: FactClass<T>,
  subjectId: string,
  aggregateVersion: number,
  data: T,
): NewFact<T> {
  return { fact, subjectId, aggregateVersion, data };
}
