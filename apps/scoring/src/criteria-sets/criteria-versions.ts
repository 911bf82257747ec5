import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { Catalogue } from '../domain/criteria/catalogue.js';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import { boardOf, readCriteriaSet } from '../domain/criteria/criteria-set.reader.js';
import { placesOf } from '../domain/criteria/places.js';
import { InvalidDocument } from '../domain/document/invalid-document.js';
import { CriteriaBoardsRepository, type BoardKey } from '../persistence/criteria-boards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';

export interface Person {
  personId: string;
  displayName: string;
}

export interface NewVersion {
  document: unknown;
  catalogue: Catalogue;
  /** Null: the installation itself. */
  person: Person | null;
}

/** Gives a criteria set the next number of its board. */
@Injectable()
export class CriteriaVersions {
  constructor(
    private readonly boards: CriteriaBoardsRepository,
    private readonly sets: CriteriaSetsRepository,
  ) {}

  /** Resolves to the code of the draft, or to that of the version that has this content already. Throws InvalidDocument. */
  async add(tx: Transaction, { document, catalogue, person }: NewVersion): Promise<{ code: string; isNew: boolean }> {
    const set = readCriteriaSet(document, catalogue);
    const key = boardOf(document);
    const board = await this.boards.lock(tx, key);
    await this.refuseOthersLeaves(tx, set);
    const same = await this.sets.same(tx, key, document, catalogue);
    if (same) return { code: same, isNew: false };
    const version = board.lastVersion + 1;
    const code = codeOf(key, version);
    const hash = createHash('sha256').update(JSON.stringify([document, catalogue])).digest('hex');
    await this.sets.add(tx, { ...key, code, version, title: set.title, hash, document, catalogue, importedBy: person });
    await this.boards.save(tx, { ...board, lastVersion: version });
    return { code, isNew: true };
  }

  /** People score an agency's leaf by its code, so no two schemes of a year may use one for both. */
  private async refuseOthersLeaves(tx: Transaction, set: CriteriaSet): Promise<void> {
    const heads = (await this.sets.heads(tx)).filter(({ scheme, year, group }) => scheme !== set.scheme && year === set.year && group === set.group);
    const taken = new Map<string, string>();
    for (const { code } of heads) for (const leaf of (await this.sets.get(tx, code)).leaves) taken.set(leaf.code, code);
    const twice = placesOf(set).leaves.filter(({ part }) => taken.has(part.code));
    if (twice.length > 0) throw new InvalidDocument(twice.map(({ part, pointer }) => ({ pointer: `${pointer}/code`, slug: 'leaf-of-other-scheme', message: `Mã ${part.code} đã dùng trong ${taken.get(part.code)}.` })));
  }
}

const codeOf = ({ scheme, year, group }: BoardKey, version: number): string =>
  [year, ...(scheme === 'PAR_INDEX' ? [] : [scheme]), group, version].join('-');
