import { Inject, Injectable } from '@nestjs/common';
import { WORKER_DATA_SOURCE } from '@cchc/delivery';
import type { DataSource } from 'typeorm';
import { Scheduled, type ScheduledWork } from '../scheduler/scheduled.js';

/** Keys live for 24 hours of real time. */
@Scheduled({ everyMs: 600_000 })
@Injectable()
export class ForgetOldKeys implements ScheduledWork {
  readonly name = 'forget-old-idempotency-keys';

  constructor(@Inject(WORKER_DATA_SOURCE) private readonly source: DataSource) {}

  async runOnce(): Promise<number> {
    const [, forgotten] = await this.source.query<[unknown[], number]>(
      `DELETE FROM idempotency_keys WHERE ctid = ANY (ARRAY(
         SELECT ctid FROM idempotency_keys WHERE created_at < now() - interval '24 hours' LIMIT 5000))`,
    );
    return forgotten;
  }
}
