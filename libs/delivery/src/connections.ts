/** How a service reaches what it stands on. */
export interface Connections {
  databaseApiUrl: string;
  databaseWorkerUrl: string;
  amqpUrl: string;
}

/** Injection token of Connections; tests override it. */
export const DELIVERY_CONNECTIONS = Symbol('DELIVERY_CONNECTIONS');

/** From DATABASE_API_URL, DATABASE_WORKER_URL and AMQP_URL; throws and names what is missing. */
export function connectionsFromEnv(env: NodeJS.ProcessEnv = process.env): Connections {
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is missing`);
    return value;
  };
  return {
    databaseApiUrl: required('DATABASE_API_URL'),
    databaseWorkerUrl: required('DATABASE_WORKER_URL'),
    amqpUrl: required('AMQP_URL'),
  };
}
