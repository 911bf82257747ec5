import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TIME_ZONE } from '@cchc/kernel';
import { ConfigError, plainness, withDatabase, type Environment } from '@cchc/service-kit';
import { DateTime } from 'luxon';

const DATA_OF_2021 = fileURLToPath(new URL('../../../data', import.meta.url));

export interface ServiceSecrets {
  apiPassword: string;
  workerPassword: string;
  ownerPassword: string;
  amqpPassword: string;
}

/** What the installation is made of. */
export interface DeployConfig {
  profile: 'development' | 'production';
  /** A superuser's address of the database `cchc`. */
  databaseUrl: string;
  /** An administrator's, with the virtual host as its path. */
  amqpUrl: string;
  managementUrl: string;
  services: Readonly<Record<string, ServiceSecrets>>;
  demoPassword: string;
  seed: boolean;
  /** The folder whose JSON files are the seed: the product's `data/` unless told otherwise. */
  dataFolder: string;
  /** ISO 8601 with offset: where business time begins in a new database. */
  clock?: string;
}

/** Reads the command line, the environment and the secrets file. Throws ConfigError. */
export function readDeployConfig(args: readonly string[], environment: Environment): DeployConfig {
  const { seed, clock, dataFolder } = optionsOf(args);
  const profile = environment['CCHC_PROFILE'] || 'production';
  if (profile !== 'development' && profile !== 'production') throw new ConfigError('CCHC_PROFILE must be development or production');
  if (clock && profile === 'production') throw new ConfigError('--clock is for development: in production business time is real time');
  const url = (name: string): string => urlOf(environment, name, profile);
  return {
    profile,
    databaseUrl: withDatabase(url('DATABASE_ADMIN_URL'), 'cchc'),
    amqpUrl: url('AMQP_ADMIN_URL'),
    managementUrl: url('AMQP_MANAGEMENT_URL'),
    ...secretsOf(environment),
    seed,
    dataFolder,
    ...(clock && { clock: instantOf(clock) }),
  };
}

function optionsOf(args: readonly string[]): Pick<DeployConfig, 'seed' | 'clock' | 'dataFolder'> {
  try {
    const { values } = parseArgs({ args: [...args], options: { seed: { type: 'boolean' }, clock: { type: 'string' }, data: { type: 'string', default: DATA_OF_2021 } } });
    return { seed: values.seed ?? false, dataFolder: values.data, ...(values.clock && { clock: values.clock }) };
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}; usage: main.js [--seed] [--clock 2021-03-08T08:00] [--data FOLDER]`);
  }
}

function urlOf(environment: Environment, name: string, profile: DeployConfig['profile']): string {
  const value = environment[name];
  if (!value) throw new ConfigError(`${name} is missing`);
  if (!URL.canParse(value)) throw new ConfigError(`${name} must be a URL`);
  const plain = profile === 'production' ? plainness(value) : undefined;
  if (plain) throw new ConfigError(`${name} ${plain}`);
  return value;
}

function secretsOf(environment: Environment): Pick<DeployConfig, 'services' | 'demoPassword'> {
  const given = environment['CCHC_SECRETS'];
  if (!given) throw new ConfigError('CCHC_SECRETS is missing: the path of secrets.json, or its content');
  try {
    const { services, demoPassword } = JSON.parse(given.startsWith('{') ? given : readFileSync(given, 'utf8')) as Pick<DeployConfig, 'services' | 'demoPassword'>;
    return { services: Object.freeze({ ...services }), demoPassword };
  } catch (error) {
    throw new ConfigError(`CCHC_SECRETS cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'not JSON'}`);
  }
}

/** Times without an offset are Vietnamese. */
function instantOf(text: string): string {
  const at = DateTime.fromISO(text, { zone: TIME_ZONE });
  if (!at.isValid) throw new ConfigError(`--clock is no time: ${text}`);
  return at.toISO();
}

/** The secrets of one service. Throws ConfigError when one is missing. */
export function secretsFor(config: DeployConfig, service: string): ServiceSecrets {
  const secrets = config.services[service];
  for (const name of ['apiPassword', 'workerPassword', 'ownerPassword', 'amqpPassword'] as const) {
    if (!secrets?.[name]) throw new ConfigError(`CCHC_SECRETS has no ${name} for ${service}`);
  }
  return secrets!;
}
