import { Injectable } from '@nestjs/common';
import { Outbox, type Transaction } from '@cchc/delivery';
import { Decimal } from '@cchc/kernel';
import { coverageOf, populationOf, type Agency } from '../domain/population.js';
import { attainmentOf } from '../domain/target.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { TargetsRepository, type MeasurableTarget, type Measurement, type TargetPeriod, type TargetSums } from '../persistence/targets.repository.js';
import { targetMeasured } from '../published-events.js';

/** Measures targets over the province and tells what changed; what did not is not told again. */
@Injectable()
export class MeasureTargets {
  constructor(private readonly targets: TargetsRepository, private readonly agencies: AgenciesRepository, private readonly outbox: Outbox) {}

  /** `locked` are the targets as locked by this transaction. */
  async execute(tx: Transaction, locked: readonly MeasurableTarget[], pairs: readonly TargetPeriod[]): Promise<void> {
    if (pairs.length === 0) return;
    const agencies = await this.agencies.all(tx.manager);
    const changed = (await this.targets.sums(tx, pairs)).flatMap((sums) => {
      const target = locked.find(({ year, id }) => year === sums.year && id === sums.targetId);
      return target ? measured(target, sums, agencies) : [];
    });
    if (changed.length === 0) return;
    await this.targets.addMeasurements(tx, changed);
    await this.outbox.add(tx, ...changed.map(targetMeasured));
  }
}

/** The next measurement of a target in a period; none when its figures are what they were. */
function measured(target: MeasurableTarget, { speakers, newest, dataTo, ...sums }: TargetSums, agencies: readonly Agency[]) {
  const ratio = { numerator: new Decimal(sums.numerator), denominator: new Decimal(sums.denominator) };
  const figures = {
    numerator: ratio.numerator.toFixed(),
    denominator: ratio.denominator.toFixed(),
    ...coverageOf(populationOf(target.population, agencies, dataTo), speakers),
  };
  if (newest && isSame(newest, figures)) return [];
  target.measurements += 1;
  return [{ ...sums, ...figures, ...attainmentOf(target, ratio), version: target.measurements }];
}

const isSame = (a: Measurement, b: Measurement): boolean =>
  new Decimal(a.numerator).equals(b.numerator) && new Decimal(a.denominator).equals(b.denominator)
  && a.reported === b.reported && a.expected === b.expected;
