import { ObligationEndedV1 } from '@cchc/contracts';
import type { Delivered } from '@cchc/delivery';
import { endOfDay, newId } from '@cchc/kernel';
import type { ObligationFact } from './domain/obligation.js';
import { obligationFactOf } from './reminders/obligation-facts.js';

/** An obligation and the facts that can be told of it. */
export function obligation(agencyCode: string, deadlineDate: string, code = '2021-Q1') {
  const reference = { obligationId: newId(), year: 2021, class: 'REPORT' as const, code, agencyCode };
  return {
    id: reference.obligationId,
    opened: (): ObligationFact => ({ ...reference, kind: 'OPENED', version: 1, title: `Báo cáo CCHC ${code}`, assumed: true, deadlineDate, dueAt: endOfDay(deadlineDate) }),
    rescheduled: (version: number, date: string): ObligationFact => ({ ...reference, kind: 'RESCHEDULED', version, deadlineDate: date, dueAt: endOfDay(date) }),
    met: (version: number): ObligationFact => ({ ...reference, kind: 'MET', version }),
    ended: (version: number): ObligationFact => obligationFactOf({
      routingKey: ObligationEndedV1.type, aggregateVersion: version, data: { ...reference, endedAt: endOfDay(deadlineDate).toISOString(), reason: 'Sáp nhập.', successor: null },
    } as unknown as Delivered<ObligationEndedV1>),
    reopened: (version: number): ObligationFact => ({ ...reference, kind: 'REOPENED', version }),
  };
}
