import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Type } from '@nestjs/common';
import { ServiceConfig } from './service-config.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration is missing or wrong. The message is one line and names every variable, never a value. */
export class ConfigError extends Error {
  /** EX_CONFIG of sysexits.h. */
  readonly exitCode = 78;

  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** Reads the variables that the class declares. An empty variable counts as missing. Throws ConfigError. */
export function loadConfig<T extends ServiceConfig>(
  environment: Environment,
  config: Type<T> = ServiceConfig as Type<T>,
): T {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const loaded = plainToInstance(config, given);
  const problems = validateSync(loaded, { forbidUnknownValues: true, stopAtFirstError: true });
  if (problems.length > 0) {
    throw new ConfigError(
      problems
        .map(({ property, value, constraints }) =>
          value === undefined ? `${property} is missing` : `${property} ${Object.values(constraints ?? {})[0]?.replace(`${property} `, '')}`)
        .join('; '),
    );
  }
  return loaded;
}
