/** A mail of an earlier day that has not begun to leave. */
export interface LateMail {
  id: string;
  personId: string;
}

/** A person's mail of today; `open` while it may still take in more. */
export interface TodaysMail extends LateMail {
  open: boolean;
}

export interface LateMailPlan {
  /** These become today's mails. */
  bringUp: string[];
  /** What `from` was to tell, `into` tells. */
  fold: { from: string; into: string }[];
  /** Today's has gone: these wait for the next working day. */
  postpone: string[];
}

/** A person gets at most one digest a day: a late mail leaves as today's, within today's, or not today. `late` has the newest first. */
export function planLateMails(late: readonly LateMail[], todays: readonly TodaysMail[]): LateMailPlan {
  const plan: LateMailPlan = { bringUp: [], fold: [], postpone: [] };
  const today = new Map(todays.map((mail) => [mail.personId, mail]));
  for (const { id, personId } of late) {
    const carrier = today.get(personId);
    if (!carrier) {
      plan.bringUp.push(id);
      today.set(personId, { id, personId, open: true });
    } else if (carrier.open) plan.fold.push({ from: id, into: carrier.id });
    else plan.postpone.push(id);
  }
  return plan;
}
