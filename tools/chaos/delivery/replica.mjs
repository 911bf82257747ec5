import 'reflect-metadata';
import { appendFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { setInterval as ticks } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { startReactions } from '@cchc/testing';
import { commit, SERVICES } from './services.mjs';

/** One process of a service: `REPLICA` is `{ service, connections, rate, receipts }`. `tasks` begins to commit at once, `scoring` to consume. */
const { service, connections, rate, receipts } = JSON.parse(process.env.REPLICA);

const TICK = 20;
// As many as the pool has connections: what waits longer is not begun.
const UNDER_WAY = 10;

const running = await startReactions({ ...SERVICES[service], connections });
// The starter silences Nest; what is told of outages belongs into the log.
Logger.overrideLogger(['error', 'warn']);
process.once('SIGTERM', () => void running.close().then(() => process.exit()));
if (service === 'tasks') await produce(running);

/** Commits so many commands a second. What the database refuses is given up: its fate is read from the disk. */
async function produce(tasks) {
  let [owed, underWay] = [0, 0];
  for await (const _ of ticks(TICK)) {
    for (owed += (rate * TICK) / 1000; owed >= 1; owed -= 1) {
      if (underWay >= UNDER_WAY) continue;
      underWay += 1;
      void receipted(tasks, randomUUID()).catch(() => undefined).finally(() => (underWay -= 1));
    }
  }
}

/** A command whose receipt is on disk once the commit was answered. */
async function receipted(tasks, id) {
  await commit(tasks, id);
  appendFileSync(receipts, `${id}\n`);
}
