import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { Catalogue } from '../domain/criteria/catalogue.js';
import { readCriteriaSet } from '../domain/criteria/criteria-set.reader.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';

/** Puts a criteria set into force after checking it; the same set again changes nothing. Throws InvalidDocument. */
@Injectable()
export class InstallCriteriaSet {
  constructor(
    private readonly sets: CriteriaSetsRepository,
    private readonly cards: CardsRepository,
  ) {}

  /** Resolves to the code of the set in force, or undefined when it was there already. */
  async execute(tx: Transaction, document: unknown, catalogue: Catalogue): Promise<string | undefined> {
    const { year, group, title } = readCriteriaSet(document, catalogue);
    const hash = createHash('sha256').update(JSON.stringify([document, catalogue])).digest('hex');
    const newest = await this.sets.newest(tx, year, group);
    if (newest?.hash === hash) return undefined;
    const version = (newest?.version ?? 0) + 1;
    const code = `${year}-${group}-${version}`;
    await this.sets.install(tx, { code, year, group, version, title, hash, inForce: true, document, catalogue });
    await this.cards.recomputeGroup(tx, year, group);
    return code;
  }
}
