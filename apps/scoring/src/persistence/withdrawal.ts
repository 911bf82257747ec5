/** That what was given does not stand any more. */
export interface Withdrawal {
  reason: string;
  authorId: string;
  authorName: string;
  at: Date;
}

/** A table `w` of withdrawals, joined to what was given: its columns in SQL, for `withWithdrawal`. */
export const WITHDRAWAL = 'w.reason AS "withdrawnReason", w.author_id AS "withdrawnById", w.author_name AS "withdrawnBy", w.withdrawn_at AS "withdrawnAt"';

/** A row with the columns of WITHDRAWAL beside its own. */
export type Withdrawable<T extends { withdrawal: Withdrawal | null }> = Omit<T, 'withdrawal'> & {
  withdrawnReason: string;
  withdrawnById: string;
  withdrawnBy: string;
  /** Null where it stands. */
  withdrawnAt: Date | null;
};

export function withWithdrawal<T extends { withdrawal: Withdrawal | null }>({ withdrawnReason, withdrawnById, withdrawnBy, withdrawnAt, ...row }: Withdrawable<T>): T {
  return { ...row, withdrawal: withdrawnAt && { reason: withdrawnReason, authorId: withdrawnById, authorName: withdrawnBy, at: withdrawnAt } } as unknown as T;
}
