import { Inject, Injectable } from '@nestjs/common';
import { API_DATA_SOURCE, WORKER_DATA_SOURCE } from '@cchc/delivery';
import type { DataSource } from 'typeorm';

const LIMIT_MS = 2_000;

/** May this process be sent requests? Its database must answer, and it must not be going down. */
@Injectable()
export class Readiness {
  #leaving = false;

  constructor(
    @Inject(API_DATA_SOURCE) private readonly api: DataSource,
    @Inject(WORKER_DATA_SOURCE) private readonly worker: DataSource,
  ) {}

  /** From now on new requests should go elsewhere. */
  leave(): void {
    this.#leaving = true;
  }

  /** `trouble` is the database's own words, for operators. */
  async check(): Promise<{ ready: boolean; reason?: 'shutting-down' | 'database'; trouble?: string }> {
    if (this.#leaving) return { ready: false, reason: 'shutting-down' };
    const [trouble] = (await Promise.all([this.api, this.worker].map(troubleOf))).filter((words) => words !== undefined);
    return trouble === undefined ? { ready: true } : { ready: false, reason: 'database', trouble };
  }
}

async function troubleOf(source: DataSource): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, LIMIT_MS, `no answer within ${LIMIT_MS / 1000} s`);
  });
  try {
    return await Promise.race([source.query('SELECT 1').then(() => undefined, (error: Error) => error.message), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
