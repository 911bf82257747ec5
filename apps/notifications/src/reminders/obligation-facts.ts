import type { ObligationMetV1, ObligationOpenedV1, ObligationReference, ObligationReopenedV1, ObligationRescheduledV1 } from '@cchc/contracts';
import type { Delivered } from '@cchc/delivery';
import type { ObligationFact } from '../domain/obligation.js';

/** Public contracts, read into the domain's own words. */
export const opened = ({ data, aggregateVersion }: Delivered<ObligationOpenedV1>): ObligationFact => ({
  ...referenceOf(data), kind: 'OPENED', version: aggregateVersion,
  title: data.title, assumed: data.assumed, deadlineDate: data.deadlineDate, dueAt: new Date(data.dueAt),
});

export const rescheduled = ({ data, aggregateVersion }: Delivered<ObligationRescheduledV1>): ObligationFact => ({
  ...referenceOf(data), kind: 'RESCHEDULED', version: aggregateVersion, deadlineDate: data.deadlineDate, dueAt: new Date(data.dueAt),
});

export const met = ({ data, aggregateVersion }: Delivered<ObligationMetV1>): ObligationFact => ({
  ...referenceOf(data), kind: 'MET', version: aggregateVersion,
});

export const reopened = ({ data, aggregateVersion }: Delivered<ObligationReopenedV1>): ObligationFact => ({
  ...referenceOf(data), kind: 'REOPENED', version: aggregateVersion,
});

/** Which story each obligation was last told of in: from a request, its trace id written as a UUID. */
export const storiesOf = (facts: readonly Delivered<ObligationReference>[]): ReadonlyMap<string, string> =>
  new Map(facts.map(({ data, correlationId }) => [data.obligationId, correlationId]));

const referenceOf = ({ obligationId, year, class: kind, code, agencyCode }: ObligationReference) =>
  ({ obligationId, year, class: kind, code, agencyCode });
