import amqplib from 'amqplib';
import pg from 'pg';
import { inTurns } from '../in-turns.mjs';

const QUEUE = 'limits';
const CONFIRM_WINDOW = 100;
const COMMITS_IN_FLIGHT = 16;
const PREFETCH = 500;

/** What the machine gives at most, without any library: events a second for publishing, committing and consuming. */
export async function limits({ databaseUrl, amqpUrl, event, events }) {
  const payload = JSON.stringify(event());
  const commits = await commitAll(databaseUrl, events, payload);
  const connection = await amqplib.connect(amqpUrl);
  const publishes = await publishAll(connection, events, Buffer.from(payload));
  const consumes = await consumeAll(connection, events);
  await connection.close();
  return { commits, publishes, consumes };
}

const perSecond = (events, since) => (events * 1000) / (performance.now() - since);

async function commitAll(connectionString, events, payload) {
  const pool = new pg.Pool({ connectionString, max: COMMITS_IN_FLIGHT });
  await pool.query('CREATE TABLE facts (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, payload text NOT NULL)');
  await Promise.all(Array.from({ length: COMMITS_IN_FLIGHT }, () => pool.query('SELECT 1')));
  const since = performance.now();
  await inTurns(COMMITS_IN_FLIGHT, events, () => pool.query({ name: 'fact', text: 'INSERT INTO facts (payload) VALUES ($1)', values: [payload] }));
  const rate = perSecond(events, since);
  await pool.end();
  return rate;
}

async function publishAll(connection, events, content) {
  const channel = await connection.createConfirmChannel();
  await channel.assertQueue(QUEUE, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
  const since = performance.now();
  await inTurns(CONFIRM_WINDOW, events, () => new Promise((resolve, reject) => {
    channel.sendToQueue(QUEUE, content, { persistent: true }, (error) => (error ? reject(error) : resolve()));
  }));
  return perSecond(events, since);
}

async function consumeAll(connection, events) {
  const channel = await connection.createChannel();
  await channel.prefetch(PREFETCH);
  const since = performance.now();
  let taken = 0;
  await new Promise((resolve, reject) => {
    channel.consume(QUEUE, (message) => {
      taken += 1;
      if (taken % (PREFETCH / 2) === 0 || taken === events) channel.ack(message, true);
      if (taken === events) resolve();
    }).catch(reject);
  });
  return perSecond(events, since);
}
