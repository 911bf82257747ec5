import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { AgenciesRepository, type VersionedAgency } from '../persistence/agencies.repository.js';
import { TargetsRepository } from '../persistence/targets.repository.js';
import { MeasureTargets } from '../targets/measure-targets.handler.js';

/** Keeps our copy of the agencies; the populations of targets already measured may thereby change. */
@Injectable()
export class KeepAgencies {
  constructor(private readonly agencies: AgenciesRepository, private readonly targets: TargetsRepository, private readonly measure: MeasureTargets) {}

  async execute(tx: Transaction, agencies: readonly VersionedAgency[]): Promise<void> {
    const locked = await this.targets.lock(tx, null);
    if (await this.agencies.keep(tx, agencies)) await this.measure.execute(tx, locked, await this.targets.measuredPairs(tx));
  }
}
