import { exampleOf, newFact, ReportSubmittedV1 } from '@cchc/contracts';
import { OnFact, Reaction } from '@cchc/delivery';

export const QUEUE = 'scoring.survive';

/** What a scenario wants to happen in the consumer, before its effect. */
export const interference = { before: async () => undefined };

class Survive {
  async submitted(tx, facts) {
    await interference.before();
    await tx.manager.query('INSERT INTO scoring.effects SELECT unnest($1::uuid[])', [facts.map(({ id }) => id)]);
  }
}
// Plain JavaScript, so that the very same class runs in a process of its own.
OnFact(ReportSubmittedV1, { many: true })(Survive.prototype, 'submitted', Object.getOwnPropertyDescriptor(Survive.prototype, 'submitted'));
Reaction(QUEUE)(Survive);

/** A service that tells facts, and one in which each has an effect that can be counted. */
export const producer = { service: 'tasks', schema: 'tasks', contexts: /** @type {const} */ (['tasks']), publishes: [ReportSubmittedV1], reactions: [] };
export const consumer = { service: 'scoring', schema: 'scoring', contexts: /** @type {const} */ (['scoring']), publishes: [], reactions: [Survive] };

/** Commits so many facts at once. */
export function submit({ work, outbox }, count = 1) {
  const { data } = exampleOf(ReportSubmittedV1.type);
  return work.run((tx) => outbox.add(tx, ...Array.from({ length: count }, (_, index) => newFact(ReportSubmittedV1, data.reportId, index + 1, data))));
}
