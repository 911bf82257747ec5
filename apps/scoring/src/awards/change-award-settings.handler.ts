import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { itemOf, VersionConflict, type Actor, type Item } from '@cchc/service-kit';
import { demandPhase } from '../domain/awards/award-errors.js';
import { checkAwardSettings } from '../domain/awards/award-settings.js';
import { AwardActsRepository } from '../persistence/award-acts.repository.js';
import { AwardYearsRepository, type AwardYear } from '../persistence/award-years.repository.js';
import type { AwardSettingsDto, SaveAwardSettingsDto } from './award-settings.dto.js';

/** Sets what a year's awards go by. What people set is theirs, no longer assumed. */
@Injectable()
export class ChangeAwardSettings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly years: AwardYearsRepository,
    private readonly acts: AwardActsRepository,
  ) {}

  read(year: number): Promise<Item<AwardSettingsDto>> {
    return this.work.run(async (tx) => itemOf(settingsOf(await this.years.get(tx, year))));
  }

  /** `version` 0 begins a year. */
  save(year: number, version: number, settings: SaveAwardSettingsDto, actor: Actor): Promise<Item<AwardSettingsDto>> {
    checkAwardSettings(settings);
    return this.work.run(async (tx) => {
      const held = await this.years.lock(tx, year);
      if ((held?.version ?? 0) !== version) throw new VersionConflict(held?.version ?? 0);
      demandPhase(held?.phase ?? 'PREPARING', 'PREPARING');
      await this.years.save(tx, year, version + 1, settings, false);
      await this.acts.add(tx, [{ year, kind: 'SETTINGS', content: settings }], actor);
      return itemOf(settingsOf(await this.years.get(tx, year)));
    });
  }
}

export const settingsOf = ({ year, version, assumed, phase, settings }: AwardYear): AwardSettingsDto =>
  ({ year, version, assumed, phase, ...settings, advisingAgencies: [...settings.advisingAgencies] });
