import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { DomainError, type FieldError } from '@cchc/kernel';
import { Idempotency, itemOf, ValidationFailed, type Item, type Once } from '@cchc/service-kit';
import type { RegisterAgencyDto } from './agency-commands.dto.js';
import { agencyDto, type AgencyDto } from './agency.dto.js';
import { AgencyRepository } from './agency.repository.js';

class CodeTaken extends DomainError {
  readonly slug = 'agency-code-taken';
  readonly title = 'Mã cơ quan đã có';
  constructor(code: string) {
    super(`Mã ${code} đã thuộc về một cơ quan, kể cả khi cơ quan đó đã kết thúc hoạt động; hãy chọn mã khác.`);
  }
}

@Injectable()
export class RegisterAgency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly agencies: AgencyRepository,
  ) {}

  execute(body: RegisterAgencyDto, once: Once): Promise<Item<AgencyDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => itemOf(await this.register(tx, body))));
  }

  private async register(tx: Transaction, { legalBasis, ...body }: RegisterAgencyDto): Promise<AgencyDto> {
    const [group, parent, emulationBlock] = [body.group ?? null, body.parent ?? null, body.emulationBlock ?? null];
    const faults = await this.faults(tx, { parent, emulationBlock, unranked: body.inRanking && (group === null || group === 'COMMUNE') });
    if (faults.length > 0) throw new ValidationFailed(faults);
    const added = await this.agencies.add(tx, {
      code: body.code, name: body.name, shortName: body.shortName, level: body.level, kind: body.kind, inRanking: body.inRanking, validFrom: body.validFrom, parent, rankingGroup: group, emulationBlock, emulationBlockName: null, emulationBlockAssumed: null, officialCode: null, validTo: null,
      successor: null, endReason: null, endLegalBasis: null, source: legalBasis, note: null, version: 1,
    });
    if (!added) throw new CodeTaken(body.code);
    return agencyDto(added);
  }

  private async faults(tx: Transaction, { parent, emulationBlock, unranked }: { parent: string | null; emulationBlock: string | null; unranked: boolean }): Promise<FieldError[]> {
    const above = parent === null ? undefined : (await this.agencies.lock(tx, [parent]))[0];
    return [
      ...(parent !== null && (!above || above.validTo) ? [{ pointer: '/parent', slug: 'unknown-agency', message: `Không có cơ quan nào mang mã ${parent} đang hoạt động.` }] : []),
      ...(emulationBlock !== null && !(await this.agencies.knowsBlock(tx, emulationBlock)) ? [{ pointer: '/emulationBlock', slug: 'unknown-block', message: `Không có khối thi đua ${emulationBlock}.` }] : []),
      ...(unranked ? [{ pointer: '/group', slug: 'group-required', message: 'Cơ quan được xếp hạng phải thuộc nhóm DEPARTMENT hoặc DISTRICT.' }] : []),
    ];
  }
}
