import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { Decimal, toPoints } from '@cchc/kernel';
import { VersionConflict } from '@cchc/service-kit';
import { ParIndexSettingsRepository } from '../persistence/par-index-settings.repository.js';
import type { SavedSettingsDto } from './improvement.dto.js';

/** From which percentage on a component of the province's index is not weak. */
@Injectable()
export class ParIndexSettings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: ParIndexSettingsRepository,
  ) {}

  read(year: number): Promise<SavedSettingsDto> {
    return this.work.run(async (tx) => ({ year, ...(await this.settings.get(tx, year)) }));
  }

  save(year: number, seen: number, weakBelow: string): Promise<SavedSettingsDto> {
    return this.work.run(async (tx) => {
      const saved = await this.settings.save(tx, year, seen, toPoints(new Decimal(weakBelow)));
      const now = await this.settings.get(tx, year);
      if (!saved) throw new VersionConflict(now.version);
      return { year, ...now };
    });
  }
}
