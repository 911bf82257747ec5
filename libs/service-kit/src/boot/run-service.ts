import { setTimeout as delay } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigError, type Environment } from '../config/load-config.js';
import { ServiceConfig } from '../config/service-config.js';
import { Readiness } from '../health/readiness.js';
import { PINO, type Pino } from '../logging/logger.js';
import { Scheduler } from '../scheduler/scheduler.js';
import { startService } from './create-service.js';
import { OperatorsDoor } from './operators-door.js';

/** What is in flight may take this long to finish. */
const FINISH_MS = 25_000;

/** The whole of a main.ts: boots the service, and ends it in order on SIGTERM or SIGINT. */
export async function runService(create: (environment: Environment) => Promise<NestFastifyApplication>): Promise<void> {
  process.env['TZ'] = 'UTC';
  try {
    const app = await create(process.env);
    endOnSignal(app);
    await startService(app);
    app.get<Pino>(PINO).info({ url: await app.getUrl(), operators: app.get(OperatorsDoor).url, roles: app.get(ServiceConfig).ROLES }, 'started');
  } catch (error) {
    refuseToStart(error);
  }
}

/** One line on stderr. Exit code 78 means that the configuration is at fault, and starting again will not help. */
function refuseToStart(error: unknown): void {
  const configuration = error instanceof ConfigError;
  const reason = error instanceof Error ? (configuration ? error.message : `${error.name}: ${error.message}`) : String(error);
  process.stderr.write(`cannot start: ${reason.replaceAll('\n', ' ')}\n`, () => process.exit(configuration ? error.exitCode : 1));
}

function endOnSignal(app: NestFastifyApplication): void {
  let ending = false;
  const end = (signal: NodeJS.Signals): void => {
    if (ending) return;
    ending = true;
    const pino = app.get<Pino>(PINO);
    pino.info({ signal }, 'ending');
    void stopService(app).then(
      () => process.exit(0),
      (error: unknown) => {
        pino.error({ err: error }, 'did not end in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

/**
 * Not ready → (a load balancer has noticed) → no new scheduled work → consumers and requests finish → connections close.
 * Throws when that takes longer than 25 seconds.
 */
export async function stopService(app: NestFastifyApplication): Promise<void> {
  app.get(Readiness).leave();
  await Promise.all([delay(app.get(ServiceConfig).leaveMs), app.get(Scheduler).stop()]);
  const tooLong = delay(FINISH_MS, undefined, { ref: false }).then(() => {
    throw new Error(`still busy after ${FINISH_MS / 1000} s`);
  });
  await Promise.race([app.close(), tooLong]);
}
