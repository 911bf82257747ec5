import { SetMetadata } from '@nestjs/common';

export const SCHEDULED = Symbol('scheduled');

/** Work that looks for rows that are due by the database's clock. Any number of replicas may run it at once. */
export interface ScheduledWork {
  readonly name: string;
  /** Does one batch and returns how many rows it did; more than none runs it again at once. */
  runOnce(): Promise<number>;
}

/** Makes a provider scheduled work: looked at every `everyMs`, and earlier when woken. */
export const Scheduled = (options: { everyMs: number }): ClassDecorator => SetMetadata(SCHEDULED, options);
