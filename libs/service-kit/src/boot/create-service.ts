import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CchcTransport } from '@cchc/messaging';
import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import { loadConfig, type Environment } from '../config/load-config.js';
import { ServiceConfig } from '../config/service-config.js';
import { AllowedMethods } from '../http/allowed-methods.js';
import { isOperational, logAccess } from '../http/access-log.js';
import { createAdapter } from '../http/fastify-adapter.js';
import { traceRequests } from '../http/request-trace.js';
import { createLogger, NestLogger } from '../logging/logger.js';
import { OpenApi } from '../openapi/openapi.js';
import { Scheduler } from '../scheduler/scheduler.js';
import { OperatorsDoor } from './operators-door.js';
import type { ServiceDeployment } from './service-deployment.js';
import { ServiceModule } from './service.module.js';

/** Adds to an application before its routes are made, such as plugins of Fastify. */
export type Configure = (app: NestFastifyApplication, config: ServiceConfig) => void | Promise<void>;

/**
 * Builds a service that answers `inject` but neither listens nor consumes yet. All it knows comes from `environment`,
 * so that several can live in one process. Throws ConfigError.
 */
export async function createService(
  deployment: ServiceDeployment,
  environment: Environment = process.env,
  configure?: Configure,
): Promise<NestFastifyApplication> {
  const config = loadConfig(environment, deployment.config ?? ServiceConfig);
  const pino = createLogger(deployment.name, config.LOG_LEVEL);
  const methods = new AllowedMethods();
  const adapter = createAdapter();
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  traceRequests(fastify);
  methods.watch(fastify);
  const operators = new OperatorsDoor(fastify);
  if (config.OPERATORS_PORT !== undefined) operators.separate();
  if (!config.roles.has('http')) answerOnlyOperators(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(ServiceModule.of(deployment, { config, pino, methods, operators }), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLogger(pino),
  });
  logAccess(fastify, pino, app.get(Registry));
  app.get(OpenApi).describe(app);
  await configure?.(app, config);
  if (config.roles.has('consumers')) app.connectMicroservice({ strategy: app.get(CchcTransport) });
  await app.init();
  await fastify.ready();
  return app;
}

/** Begins to work in the roles of the configuration; the port is open in every role, for the operators' questions. */
export async function startService(app: NestFastifyApplication): Promise<void> {
  const config = app.get(ServiceConfig);
  if (config.roles.has('consumers')) await app.startAllMicroservices();
  if (config.roles.has('scheduler')) app.get(Scheduler).start();
  if (config.OPERATORS_PORT !== undefined) await app.get(OperatorsDoor).listen(config.OPERATORS_PORT, config.OPERATORS_HOST);
  await app.listen(config.PORT, config.HOST);
}

/** A process without the role `http` is asked for its health, and nothing else. */
function answerOnlyOperators(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (isOperational(request.url.split('?', 1)[0]!)) done();
    else reply.callNotFound();
  });
}
