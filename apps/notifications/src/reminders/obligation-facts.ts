import {
  DutyEndedV1, DutyOpenedV1, DutyRescheduledV1, ObligationEndedV1, ObligationMetV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1, type DutyReference, type ObligationReference,
} from '@cchc/contracts';
import type { Delivered } from '@cchc/delivery';
import type { ObligationFact } from '../domain/obligation.js';

/** Of tasks, or of the yearly scoring. */
export type Reference = ObligationReference | DutyReference;

const opened = ({ data, aggregateVersion }: Delivered<ObligationOpenedV1 | DutyOpenedV1>): ObligationFact => ({
  ...referenceOf(data), kind: 'OPENED', version: aggregateVersion,
  title: data.title, assumed: data.assumed, deadlineDate: data.deadlineDate, dueAt: new Date(data.dueAt),
});

const rescheduled = ({ data, aggregateVersion }: Delivered<ObligationRescheduledV1 | DutyRescheduledV1>): ObligationFact => ({
  ...referenceOf(data), kind: 'RESCHEDULED', version: aggregateVersion, deadlineDate: data.deadlineDate, dueAt: new Date(data.dueAt),
});

/** Done or, since its agency is no more, not owed any longer: nobody is to be reminded. */
const met = ({ data, aggregateVersion }: Delivered<ObligationMetV1 | ObligationEndedV1 | DutyEndedV1>): ObligationFact => ({
  ...referenceOf(data), kind: 'MET', version: aggregateVersion,
});

const reopened = ({ data, aggregateVersion }: Delivered<ObligationReopenedV1>): ObligationFact => ({
  ...referenceOf(data), kind: 'REOPENED', version: aggregateVersion,
});

const READ: Readonly<Record<string, (fact: never) => ObligationFact>> = {
  [ObligationOpenedV1.type]: opened, [ObligationRescheduledV1.type]: rescheduled, [ObligationMetV1.type]: met, [ObligationEndedV1.type]: met, [ObligationReopenedV1.type]: reopened,
  [DutyOpenedV1.type]: opened, [DutyRescheduledV1.type]: rescheduled, [DutyEndedV1.type]: met,
};

/** A public contract, read into the domain's own words. */
export const obligationFactOf = (fact: Delivered<Reference>): ObligationFact => READ[fact.routingKey]!(fact as never);

/** Which story each obligation was last told of in: from a request, its trace id written as a UUID. */
export const storiesOf = (facts: readonly Delivered<Reference>[]): ReadonlyMap<string, string> =>
  new Map(facts.map(({ data, correlationId }) => [data.obligationId, correlationId]));

const referenceOf = ({ obligationId, year, class: kind, code, agencyCode }: Reference) =>
  ({ obligationId, year, class: kind, code, agencyCode });
