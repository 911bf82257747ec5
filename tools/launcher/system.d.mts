/** A running system: where its processes are and how to end it. */
export interface RunningSystem {
  /** The gateway's address. */
  url: string;
  infra: {
    databaseAdminUrl: string;
    amqpAdminUrl: string;
    managementUrl: string;
    ports: Record<'gateway' | 'tasks' | 'indicators' | 'scoring' | 'notifications', number>;
    /** Where health and metrics are asked for: the gateway's are not at its public port. */
    operatorsPorts: Record<'gateway' | 'tasks' | 'indicators' | 'scoring' | 'notifications', number>;
    mailbox: { smtpPort: number; httpPort: number; token: string };
  };
  secrets: { demoPassword: string; [name: string]: unknown };
  /** What runs, by name: `gateway`, `scoring-2`, `postgres`, `rabbitmq`, `mailbox`. */
  ledger: { processes: { name: string; pid: number }[] };
  /** Ends every process; `ladderOf` may replace the graceful signals: `() => [['SIGKILL', 1000]]`. */
  stop(ladderOf?: () => [signal: string, milliseconds: number][]): Promise<void>;
}

export interface SystemOptions {
  /** All data of this system; a folder of its own makes it a system of its own. */
  folder: string;
  /** Business time of a new installation, such as `2021-03-08T08:00`. */
  clock?: string;
  seed?: boolean;
  port?: number;
  /** The seed's data in place of `data/`. */
  dataFolder?: string;
  /** More environment variables, by service. */
  environment?: Record<string, Record<string, string>>;
  scale?: Record<string, number>;
  /** The servers' addresses as one process shall see them: a proxy's. */
  link?: (process: string, infra: RunningSystem['infra']) => Promise<RunningSystem['infra']>;
  /** Speed instead of durability: for tests. */
  throwAway?: boolean;
  named?: { databaseUrl?: string; amqpUrl?: string; managementUrl?: string };
  tell?: (line: string) => void;
  signal?: AbortSignal;
}

/** Brings PostgreSQL, RabbitMQ, the deploy step, the five services and the mailbox up from what is built, and keeps them up. */
export function startSystem(options: SystemOptions): Promise<RunningSystem>;
