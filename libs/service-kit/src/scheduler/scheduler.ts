import { Injectable, Logger, type BeforeApplicationShutdown, type Type } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { continueTrace, runInTrace } from '../trace/trace-context.js';
import { Loop } from './loop.js';
import { SCHEDULED, type ScheduledWork } from './scheduled.js';

/** Runs every `@Scheduled` provider while the process has the role `scheduler`. */
@Injectable()
export class Scheduler implements BeforeApplicationShutdown {
  readonly #logger = new Logger(Scheduler.name);
  readonly #loops = new Map<unknown, Loop>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  start(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const options = typeof metatype === 'function' && this.reflector.get<{ everyMs: number } | undefined>(SCHEDULED, metatype);
      if (!options || !instance || this.#loops.has(metatype)) continue;
      const loop = new Loop(() => this.#run(instance as ScheduledWork), options.everyMs);
      this.#loops.set(metatype, loop);
      loop.start();
    }
  }

  /** Looks now, if this process runs the work at all; the other replicas find out at their next look. */
  wake(work: Type<ScheduledWork>): void {
    this.#loops.get(work)?.wake();
  }

  /** Waits for what is in flight. */
  async stop(): Promise<void> {
    await Promise.all([...this.#loops.values()].map((loop) => loop.stop()));
    this.#loops.clear();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** An error is logged and the work is looked at again in its time: nothing here ends the process. */
  #run(work: ScheduledWork): Promise<number> {
    return runInTrace(continueTrace(), async () => {
      try {
        return await work.runOnce();
      } catch (error) {
        this.#logger.error({ err: error, work: work.name, msg: 'scheduled work failed' });
        return 0;
      }
    });
  }
}
