import { connect } from 'amqplib';
import { setTimeout as pause } from 'node:timers/promises';
import { EVENTS } from '@cchc/messaging';
import { inTurns } from '../in-turns.mjs';
import { submission } from './units.mjs';

const CONTENT_TYPE = 'application/cloudevents+json';
const KEY = 'tasks.report.submitted.v1';
const RANKING = 'scoring.ranking.changed.v1';
const READS_PER_SECOND = 10;
const PATIENCE = 60_000;

/**
 * Submissions of units chosen at random, `rate` a second for `seconds`, told as tasks tells them. Whoever hears that a ranking has changed asks for the
 * place of each unit in it; a submission is visible when that answer shows the new index. Beside them people read pages of a group and its top 50.
 * Resolves to `{ visible, place, group, top50, rate }`, milliseconds.
 */
export async function underLoad({ installation, asking, units, template, rate, seconds }) {
  const events = Array.from({ length: rate * seconds }, (_, at) => submission(units[(at * 7919) % units.length], template));
  const seen = { visible: [], place: [] };
  const awaited = new Map();
  const listener = await listen(installation.adminAmqpUrl, (change) => void look(change, asking, awaited, seen));
  const teller = await connect(installation.amqpUrlOf('tasks'));
  const channel = await teller.createConfirmChannel();
  const reading = readers(asking, seconds);
  const began = performance.now();
  for (const [at, event] of events.entries()) {
    await pause(Math.max(0, began + (at * 1000) / rate - performance.now()));
    awaited.set(event.data.agencyCode, performance.now());
    channel.publish(EVENTS, KEY, Buffer.from(JSON.stringify(event)), { persistent: true, mandatory: true, userId: 'tasks', messageId: event.id, contentType: CONTENT_TYPE });
  }
  await channel.waitForConfirms();
  const took = (performance.now() - began) / 1000;
  for (const until = performance.now() + PATIENCE; awaited.size > 0; await pause(50)) {
    if (performance.now() > until) throw new Error(`never seen in the ranking: ${[...awaited.keys()].slice(0, 5).join(', ')} (${awaited.size})`);
  }
  await teller.close();
  await listener.close();
  return { ...seen, ...(await reading), rate: events.length / took };
}

async function listen(amqpUrl, changed) {
  const connection = await connect(amqpUrl);
  const channel = await connection.createChannel();
  const { queue } = await channel.assertQueue('', { exclusive: true });
  await channel.bindQueue(queue, EVENTS, RANKING);
  await channel.consume(queue, (message) => JSON.parse(message.content.toString()).data.changes.forEach(changed), { noAck: true });
  return connection;
}

async function look({ agencyCode, index }, asking, awaited, seen) {
  const since = awaited.get(agencyCode);
  if (since === undefined) return;
  const { text, ms } = await asking.get(`/rankings/${agencyCode}?year=2021`);
  seen.place.push(ms);
  if (JSON.parse(text).data.index !== index || awaited.get(agencyCode) !== since) return;
  seen.visible.push(performance.now() - since);
  awaited.delete(agencyCode);
}

/** Pages of a group and its top 50, in turns. */
async function readers(asking, seconds) {
  const times = { group: [], top50: [] };
  const began = performance.now();
  await inTurns(4, READS_PER_SECOND * seconds, async (at) => {
    await pause(Math.max(0, began + (at * 1000) / READS_PER_SECOND - performance.now()));
    const group = at % 4 < 2 ? 'DISTRICT' : 'DEPARTMENT';
    const page = at % 2 ? `&pageSize=50` : `&page=${1 + (at % 8)}`;
    times[at % 2 ? 'top50' : 'group'].push((await asking.get(`/rankings?year=2021&group=${group}${page}`)).ms);
  });
  return times;
}
