import type { CanActivate, Type } from '@nestjs/common';
import type { Context, FactClass } from '@cchc/contracts';
import { deliveryMigration, type Outbox, type UnitOfWork } from '@cchc/delivery';
import type { MigrationInterface } from 'typeorm';
import type { ServiceConfig } from '../config/service-config.js';
import { idempotencyMigration } from '../idempotency/idempotency.migration.js';

/** All that is to be known of a service to run it, to prepare its database and broker, and to fill it. */
export interface ServiceDeployment {
  /** Also its broker user, and the prefix of its queues and database logins. */
  name: string;
  /** Title of its API, Vietnamese. */
  title: string;
  schema: string;
  /** The contexts whose facts it tells. */
  contexts: readonly Context[];
  module: Type;
  /** TypeORM classes. */
  records?: readonly Type[];
  /** Its own migrations; those of the libs come before them. */
  migrations: readonly Type<MigrationInterface>[];
  /** `@Reaction` and `@Hint` classes. */
  reactions: readonly Type[];
  publishes: readonly FactClass[];
  config?: Type<ServiceConfig>;
  /** Takes the place of the service-token guard; it calls setActor and honours isPublic. */
  access?: Type<CanActivate>;
  /** Where administrators find what it has parked; default `parked-messages`. */
  parkedMessages?: string;
  /** Fills a new installation; repeating it changes nothing. */
  seed(context: SeedContext): Promise<void>;
  /** Makes its read model again from the facts that it has kept, while it runs; absent where it keeps none. */
  rebuild?: (context: RebuildContext) => Promise<void>;
}

export type RebuildContext = Pick<SeedContext, 'work' | 'outbox' | 'log'>;

export interface SeedContext {
  work: UnitOfWork;
  outbox: Outbox;
  /** Reads `data/<file>`. */
  readonly data: <T = never>(file: string) => T;
  secrets: { demoPassword: string };
  readonly log: (message: string) => void;
}

/** All migrations of a service's schema: delivery's, the kit's, its own. */
export const migrationsOf = ({ name, schema, migrations }: ServiceDeployment): Type<MigrationInterface>[] => [
  deliveryMigration(schema, name),
  idempotencyMigration(schema),
  ...migrations,
];
