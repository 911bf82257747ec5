import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { Forbidden, holds, type Actor } from '@cchc/service-kit';
import type { Scheme } from '../domain/criteria/criteria-set.js';
import { CriteriaBoardsRepository } from '../persistence/criteria-boards.repository.js';

/** Each scheme is run by the agency that answers for it: Sở Nội vụ, Sở TT&TT, Sở KH&CN. */
@Injectable()
export class SchemeOwners {
  constructor(private readonly boards: CriteriaBoardsRepository) {}

  /** Throws Forbidden unless the actor may run the scheme's campaign. Resolves to the owner's code. */
  async demand(tx: Transaction, scheme: Scheme, actor: Actor): Promise<string> {
    const { name, agencyCode } = await this.boards.owner(tx, scheme);
    if (holds(actor, 'HOME_AFFAIRS', agencyCode) || holds(actor, 'HEAD', agencyCode)) return agencyCode;
    throw new Forbidden(`“${name}” do ${agencyCode} tổ chức chấm.`);
  }
}
