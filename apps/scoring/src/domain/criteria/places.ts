import type { CriteriaSet, Criterion, Field, Leaf } from './criteria-set.js';

/** A part of a criteria set with the JSON pointer at which its document has it. */
export interface Place<T> {
  part: T;
  pointer: string;
}

const at = <T>(parts: readonly T[], base: string): Place<T>[] => parts.map((part, index) => ({ part, pointer: `${base}/${index}` }));

/** All fields, criteria and leaves, each in the order of the document. */
export function placesOf({ fields: all }: Pick<CriteriaSet, 'fields'>): { fields: Place<Field>[]; criteria: Place<Criterion>[]; leaves: Place<Leaf>[] } {
  const fields = at(all, '/fields');
  const criteria = fields.flatMap(({ part, pointer }) => at(part.criteria, `${pointer}/criteria`));
  const leaves = criteria.flatMap(({ part, pointer }) => at(part.leaves, `${pointer}/subCriteria`));
  return { fields, criteria, leaves };
}
