import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { Scheduled, type ScheduledWork } from '@cchc/service-kit';

const BATCH = 5_000;

/** Ended sessions and old tries are kept for a month, for questions afterwards. */
@Scheduled({ everyMs: 600_000 })
@Injectable()
export class ForgetOldAccess implements ScheduledWork {
  readonly name = 'forget-old-access';

  constructor(private readonly work: UnitOfWork) {}

  runOnce(): Promise<number> {
    return this.work.run(async (tx) => {
      const [, attempts] = await tx.manager.query<[unknown, number]>(
        `DELETE FROM directory.login_attempts WHERE id IN (SELECT id FROM directory.login_attempts WHERE at < now() - interval '31 days' LIMIT ${BATCH})`);
      const [, sessions] = await tx.manager.query<[unknown, number]>(
        `DELETE FROM directory.sessions WHERE id IN (SELECT id FROM directory.sessions WHERE expires_at < now() - interval '31 days' LIMIT ${BATCH})`);
      return attempts === BATCH || sessions === BATCH ? attempts + sessions : 0;
    });
  }
}
