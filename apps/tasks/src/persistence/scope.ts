import type { Transaction } from '@cchc/delivery';

/** The agencies whose rows this transaction may touch, or null for all. Row-level security asks the same again. */
export const agenciesInScope = ({ scope }: Transaction): readonly string[] | null =>
  scope.kind === 'system' ? null : scope.agencies;
