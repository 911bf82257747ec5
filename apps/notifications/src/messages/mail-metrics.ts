import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { Gauge, Registry } from 'prom-client';

const STATES = ['QUEUED', 'DEFERRED', 'SENDING', 'FAILED', 'UNCERTAIN'];

/** What waits, and what a person must look at; counted when it is asked for. */
@Injectable()
export class MailMetrics implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    const count = () => this.count();
    new Gauge({
      name: 'cchc_mails', help: 'Mails by state; UNCERTAIN and FAILED wait for a person', labelNames: ['state'], registers: [this.registry],
      async collect() {
        for (const [state, mails] of await count()) this.set({ state }, mails);
      },
    });
  }

  private count(): Promise<[string, number][]> {
    return this.work.run(async (tx) => {
      const rows: { state: string; mails: number }[] = await tx.manager.query(
        'SELECT state, count(m.id)::int AS mails FROM unnest($1::text[]) AS s(state) LEFT JOIN messages m USING (state) GROUP BY state',
        [STATES],
      );
      return rows.map(({ state, mails }) => [state, mails]);
    });
  }
}
