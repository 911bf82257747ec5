import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { startReactions } from '@cchc/testing';
import { commit, SERVICES } from '../../chaos/delivery/services.mjs';
import { inTurns } from '../in-turns.mjs';

// One process of a service: `{ service, connections }` is its argument. By message it commits so many commands, or tells its memory.
const { service, connections } = JSON.parse(process.argv[2]);

const UNDER_WAY = 16;
const running = await startReactions({ ...SERVICES[service], connections });

const ANSWERS = {
  commit: (count) => inTurns(UNDER_WAY, count, () => commit(running, randomUUID())).then(() => count),
  /** Bytes: resident as it happens to be, then what is alive on the heap after a full collection. */
  memory() {
    const { rss } = process.memoryUsage();
    globalThis.gc();
    return { rss, heap: process.memoryUsage().heapUsed };
  },
};

process.on('message', ({ ask, with: value }) => void Promise.resolve(ANSWERS[ask](value)).then((answer) => process.send({ answer })));
process.once('disconnect', () => process.exit());
process.send({ answer: 'ready' });
