import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import type { AwardPhase } from '../domain/awards/award-errors.js';
import type { AwardSettings } from '../domain/awards/award-settings.js';

export interface AwardYear {
  year: number;
  version: number;
  /** Nobody has set it yet: the figures are assumed. */
  assumed: boolean;
  phase: AwardPhase;
  settings: AwardSettings;
}

const LOCK_SPACE = 1740000070;

const SELECT = `
  SELECT year, version, assumed, phase, json_build_object('band', band, 'individualRule', individual_rule, 'advisingAgencies', advising_agencies,
    'firstDay', first_day::text, 'lastDay', last_day::text,
    'caps', json_build_object('collectives', most_collectives, 'collectivePercent', most_collective_percent, 'individuals', most_individuals, 'individualsPerAgency', most_individuals_an_agency),
    'letterhead', json_build_object('superior', superior, 'issuer', issuer, 'place', place)) AS settings
  FROM scoring.award_years WHERE year = $1`;

@Injectable()
export class AwardYearsRepository {
  async find(tx: Transaction, year: number): Promise<AwardYear | undefined> {
    return (await prepared<AwardYear>(tx, SELECT, [year]))[0];
  }

  async get(tx: Transaction, year: number): Promise<AwardYear> {
    return demandSet(await this.find(tx, year), year);
  }

  /** Keeps all others out of the year's awards until the transaction ends. */
  async lock(tx: Transaction, year: number): Promise<AwardYear | undefined> {
    await prepared(tx, 'SELECT pg_advisory_xact_lock($1, $2)', [LOCK_SPACE, year]);
    return this.find(tx, year);
  }

  async locked(tx: Transaction, year: number): Promise<AwardYear> {
    return demandSet(await this.lock(tx, year), year);
  }

  /** Writes the settings, beginning the year where there is none. The caller has locked it. */
  async save(tx: Transaction, year: number, version: number, { band, individualRule, advisingAgencies, firstDay, lastDay, caps, letterhead }: AwardSettings, assumed: boolean): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.award_years (year, version, assumed, band, individual_rule, advising_agencies, first_day, last_day,
        most_collectives, most_collective_percent, most_individuals, most_individuals_an_agency, superior, issuer, place)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
      ON CONFLICT (year) DO UPDATE SET version = excluded.version, assumed = excluded.assumed, band = excluded.band, individual_rule = excluded.individual_rule,
        advising_agencies = excluded.advising_agencies, first_day = excluded.first_day, last_day = excluded.last_day,
        most_collectives = excluded.most_collectives, most_collective_percent = excluded.most_collective_percent, most_individuals = excluded.most_individuals,
        most_individuals_an_agency = excluded.most_individuals_an_agency, superior = excluded.superior, issuer = excluded.issuer, place = excluded.place`,
    [year, version, assumed, band, individualRule, advisingAgencies, firstDay, lastDay, caps.collectives, caps.collectivePercent, caps.individuals, caps.individualsPerAgency,
      letterhead.superior, letterhead.issuer, letterhead.place]);
  }

  async move(tx: Transaction, { year, version, phase }: AwardYear, to: AwardPhase = phase): Promise<void> {
    await prepared(tx, 'UPDATE scoring.award_years SET version = $2, phase = $3 WHERE year = $1', [year, version + 1, to]);
  }
}

function demandSet(found: AwardYear | undefined, year: number): AwardYear {
  if (!found) throw new NotFound(`Chưa có thiết lập khen thưởng năm ${year}.`);
  return found;
}
