import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { localDateOf } from '@cchc/kernel';
import { Idempotency, itemOf, ValidationFailed, VersionConflict, type Item, type Once } from '@cchc/service-kit';
import { AgencyEnded, AgencyHasSubordinates, endFaults } from '../domain/agency-end.js';
import type { AbolishAgencyDto, RenameAgencyDto } from './agency-commands.dto.js';
import { agencyDto, type AgencyDto } from './agency.dto.js';
import { AgencyRepository } from './agency.repository.js';

/** An agency gets another name, or ends: its code, and with it its history, stays. */
@Injectable()
export class ChangeAgency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly agencies: AgencyRepository,
  ) {}

  rename(code: string, version: number, { name, shortName }: RenameAgencyDto): Promise<AgencyDto> {
    return this.work.run(async (tx) => {
      const agency = await this.agencies.one(tx, code);
      if (agency.version !== version) throw new VersionConflict(agency.version);
      return agencyDto(await this.agencies.save(tx, { ...agency, name, shortName }));
    });
  }

  /** With a successor: a merger. What is below it goes to the successor, so that nothing hangs on what is no more. */
  abolish(code: string, body: AbolishAgencyDto, once: Once): Promise<Item<AgencyDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => itemOf(await this.end(tx, code, body))));
  }

  private async end(tx: Transaction, code: string, { validTo, reason, legalBasis, ...rest }: AbolishAgencyDto): Promise<AgencyDto> {
    const successor = rest.successor ?? null;
    const locked = await this.agencies.lock(tx, successor === null ? [code] : [code, successor]);
    const agency = locked.find((one) => one.code === code) ?? (await this.agencies.one(tx, code));
    if (agency.validTo) throw new AgencyEnded(agency.validTo);
    const heir = successor === null ? null : { code: successor, found: locked.find((one) => one.code === successor) };
    const faults = endFaults({ validTo, today: localDateOf(tx.now), agency, heir });
    if (faults.length > 0) throw new ValidationFailed(faults);
    const below = (await this.agencies.below(tx, code)).filter((one) => one.code !== successor);
    if (below.length > 0 && successor === null) throw new AgencyHasSubordinates(below.map((one) => one.code));
    for (const one of below) await this.agencies.save(tx, { ...one, parent: successor });
    if (heir?.found?.parent === code) await this.agencies.save(tx, { ...(await this.agencies.one(tx, heir.code)), parent: agency.parent });
    return agencyDto(await this.agencies.save(tx, { ...agency, validTo, successor, endReason: reason, endLegalBasis: legalBasis }));
  }
}
