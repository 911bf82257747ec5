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

  async check(): Promise<{ ready: boolean; reason?: 'shutting-down' | 'database' }> {
    if (this.#leaving) return { ready: false, reason: 'shutting-down' };
    const answers = await Promise.all([this.api, this.worker].map(answersInTime));
    return answers.every(Boolean) ? { ready: true } : { ready: false, reason: 'database' };
  }
}

async function answersInTime(source: DataSource): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, LIMIT_MS, false);
  });
  try {
    return await Promise.race([source.query('SELECT 1').then(() => true, () => false), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
