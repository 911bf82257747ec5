import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { auditOf, DELIVERY_CONNECTIONS, DeliveryModule, TRACE_SOURCE } from '@cchc/delivery';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { RolesGuard } from '../access/roles.guard.js';
import { ServiceTokenVerifier } from '../access/service-token.js';
import { ServiceTokenGuard } from '../access/service-token.guard.js';
import { ServiceConfig } from '../config/service-config.js';
import { HealthController } from '../health/health.controller.js';
import { Readiness } from '../health/readiness.js';
import { AllowedMethods } from '../http/allowed-methods.js';
import { UnaskedInterceptor } from '../http/unasked.interceptor.js';
import { ETagInterceptor } from '../http/versions.js';
import { ForgetOldKeys } from '../idempotency/forget-old-keys.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { IdempotencyInterceptor } from '../idempotency/idempotency.interceptor.js';
import { CsvInterceptor } from '../lists/csv.js';
import { PINO, type Pino } from '../logging/logger.js';
import { OpenApi } from '../openapi/openapi.js';
import { OpenApiController } from '../openapi/openapi.controller.js';
import { ParkedMessageHandlers } from '../parked/parked-message.handlers.js';
import { parkedMessagesController } from '../parked/parked-messages.controller.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { Scheduler } from '../scheduler/scheduler.js';
import { deliveryTraces } from '../trace/delivery-traces.js';
import { DtoPipe } from '../validation/validation.pipe.js';
import { OperatorsDoor } from './operators-door.js';
import type { ServiceDeployment } from './service-deployment.js';

interface Parts {
  config: ServiceConfig;
  pino: Pino;
  methods: AllowedMethods;
  operators: OperatorsDoor;
}

/** The root module of a service: everything that all services share, round the service's own module. */
@Module({})
export class ServiceModule {
  static of(deployment: ServiceDeployment, parts: Parts): DynamicModule {
    const shared = sharedProviders(deployment, parts);
    return {
      module: ServiceModule,
      global: true,
      imports: [DiscoveryModule, deliveryOf(deployment, parts.config), deployment.module],
      controllers: [HealthController, OpenApiController, parkedMessagesController(deployment.parkedMessages)],
      providers: [...shared, ParkedMessageHandlers, ...pipeline(deployment), Readiness, Scheduler, ForgetOldKeys],
      exports: [ParkedMessageHandlers, ServiceConfig, PINO, Idempotency, Scheduler, TRACE_SOURCE, Registry, OpenApi, ServiceTokenVerifier, ...(deployment.config ? [deployment.config] : [])],
    };
  }
}

function sharedProviders({ name, title, config: Config }: ServiceDeployment, { config, pino, methods, operators }: Parts): Provider[] {
  return [
    { provide: ServiceConfig, useValue: config },
    ...(Config ? [{ provide: Config, useValue: config }] : []),
    { provide: PINO, useValue: pino },
    { provide: AllowedMethods, useValue: methods },
    { provide: OperatorsDoor, useValue: operators },
    { provide: OpenApi, useValue: new OpenApi(title) },
    { provide: Registry, useFactory: processMetrics },
    { provide: TRACE_SOURCE, useValue: deliveryTraces },
    { provide: ServiceTokenVerifier, useValue: new ServiceTokenVerifier(config.SERVICE_TOKEN_PUBLIC_KEY, name) },
    Idempotency,
  ];
}

/** The order of the guards and interceptors is the order in which a request meets them. */
const pipeline = ({ access }: ServiceDeployment): Provider[] => [
  { provide: APP_GUARD, useClass: access ?? ServiceTokenGuard },
  { provide: APP_GUARD, useClass: RolesGuard },
  { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  { provide: APP_INTERCEPTOR, useClass: UnaskedInterceptor },
  { provide: APP_INTERCEPTOR, useClass: ETagInterceptor },
  { provide: APP_INTERCEPTOR, useClass: CsvInterceptor },
  { provide: APP_PIPE, useClass: DtoPipe },
  { provide: APP_FILTER, useClass: ProblemFilter },
];

/** Delivery takes its addresses from this service's environment, not from the process's: several services may share one. */
function deliveryOf({ name, schema, contexts, publishes, reactions, records = [] }: ServiceDeployment, config: ServiceConfig): DynamicModule {
  const connections = {
    databaseApiUrl: config.DATABASE_API_URL,
    databaseWorkerUrl: config.DATABASE_WORKER_URL,
    amqpUrl: config.AMQP_URL,
  };
  const module = DeliveryModule.forRoot({
    service: name, schema, contexts, publishes, reactions, entities: [...records], timing: auditOf(config.AUDIT_WINDOW_SECONDS * 1_000),
  });
  const others = (module.providers ?? []).filter((provider) => (provider as { provide?: unknown }).provide !== DELIVERY_CONNECTIONS);
  return { ...module, providers: [...others, { provide: DELIVERY_CONNECTIONS, useValue: connections }] };
}

/** A registry of its own for each service; delivery counts in prom-client's default one. */
function processMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
