import { exampleOf, newFact, ObligationMetV1 } from '@cchc/contracts';
import { auditOf, OnFact, prepared, Reaction } from '@cchc/delivery';
import { QUEUE } from './plan.mjs';

class Effects {
  async met(tx, facts) {
    await prepared(tx, 'INSERT INTO scoring.effects SELECT unnest($1::uuid[])', [facts.map(({ data }) => data.obligationId)]);
  }
}
OnFact(ObligationMetV1, { many: true })(Effects.prototype, 'met', Object.getOwnPropertyDescriptor(Effects.prototype, 'met'));
Reaction(QUEUE)(Effects);

// Windows of 5 s, so that a run of minutes sees what was purged healed.
const timing = { ...auditOf(5_000), grace: 3_000 };

/** The service that commits commands and tells a fact of each, and the one in which each fact has an effect that can be counted. */
export const SERVICES = {
  tasks: { service: 'tasks', schema: 'tasks', contexts: ['tasks'], publishes: [ObligationMetV1], reactions: [], timing },
  scoring: { service: 'scoring', schema: 'scoring', contexts: ['scoring'], publishes: [], reactions: [Effects], timing },
};

const OFFICER = { kind: 'agencies', agencies: ['SNV'], roles: ['HEAD'], personId: '' };
const { data } = exampleOf(ObligationMetV1.type);

/** A command and its fact in one transaction of the running `tasks`. */
export const commit = ({ work, outbox }, id) => work.run(async (tx) => {
  await prepared(tx, 'INSERT INTO tasks.commands VALUES ($1)', [id]);
  await outbox.add(tx, newFact(ObligationMetV1, id, 1, { ...data, obligationId: id }));
}, { scope: OFFICER });

/** When each command and each effect was written tells how long the one was without the other. Nothing forbids a second effect: it shall be seen. */
export const tablesOf = (schema) => (schema === 'tasks'
  ? 'CREATE TABLE tasks.commands (id uuid PRIMARY KEY, at timestamptz NOT NULL DEFAULT clock_timestamp())'
  : 'CREATE TABLE scoring.effects (id uuid NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp())');
