const SCHEMAS = ['tasks', 'scoring'];
const inEach = (count) => SCHEMAS.map((schema) => `(SELECT count(*)::int FROM ${count(schema)})`).join(' + ');

const UNPUBLISHED = `SELECT ${inEach((schema) => `${schema}.outbox WHERE published_at IS NULL`)} AS count`;
const PARKED = `SELECT ${inEach((schema) => `${schema}.parked_messages WHERE state = 'PARKED'`)} AS count`;
const UNFOUNDED = 'SELECT count(*)::int AS count FROM scoring.effects e WHERE NOT EXISTS (SELECT FROM tasks.commands c WHERE c.id = e.id)';
const JOURNEYS = `SELECT (extract(epoch FROM c.at) * 1000)::float8 AS "from", (extract(epoch FROM min(e.at)) * 1000)::float8 AS "to"
  FROM tasks.commands c JOIN scoring.effects e USING (id) GROUP BY c.id`;
const ASKED_AGAIN = `SELECT coalesce(sum(json_array_length(payload::json #> '{data,windows}')), 0)::int AS count
  FROM scoring.outbox WHERE routing_key = 'scoring.facts.missed.v1'`;
const COMMANDS = 'SELECT id FROM tasks.commands';

/** Resolves to what is still under way or missing, in words; empty when all is quiet. */
export async function underWay({ place, query, broker }) {
  const [{ count: unpublished }] = await query(UNPUBLISHED);
  const { missing } = await place.reconcile(SCHEMAS);
  return [['facts unpublished', unpublished], ['effects to come', missing], ...(await broker.backlog())].filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`);
}

/**
 * Weighs every committed command against its effects, and every receipt against the commands on disk. `unfounded`: effects of no command;
 * `forgotten`: receipts of commands that are not on disk; `uncertain`: commands whose producer never heard that they were committed;
 * `askedAgain`: windows that the auditor of the consumers found lacking.
 */
export async function reconcile({ place, query }, receipts) {
  const counted = await place.reconcile(SCHEMAS);
  const [[{ count: parked }], [{ count: unfounded }], [{ count: askedAgain }]] = [await query(PARKED), await query(UNFOUNDED), await query(ASKED_AGAIN)];
  const commands = new Set((await query(COMMANDS)).map(({ id }) => id));
  const forgotten = receipts.filter((id) => !commands.has(id)).length;
  return { ...counted, unfounded, forgotten, parked, askedAgain, uncertain: counted.accepted - (receipts.length - forgotten), journeys: await query(JOURNEYS) };
}
