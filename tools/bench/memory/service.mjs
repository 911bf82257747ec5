import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { exampleOf, newFact, ObligationMetV1 } from '@cchc/contracts';
import { prepared } from '@cchc/delivery';
import { startReactions } from '@cchc/testing';
import { SERVICES } from '../../chaos/delivery/services.mjs';
import { inTurns } from '../in-turns.mjs';

// One process of a service: `{ service, connections }` is its argument. By message it commits so many commands, or tells its memory.
const { service, connections } = JSON.parse(process.argv[2]);

const UNDER_WAY = 16;
const OFFICER = { kind: 'agencies', agencies: ['SNV'], roles: ['HEAD'], personId: '' };
const { data } = exampleOf(ObligationMetV1.type);
const { work, outbox } = await startReactions({ ...SERVICES[service], connections });

/** A command and its fact in one transaction. */
function commit() {
  const id = randomUUID();
  return work.run(async (tx) => {
    await prepared(tx, 'INSERT INTO tasks.commands VALUES ($1)', [id]);
    await outbox.add(tx, newFact(ObligationMetV1, id, 1, { ...data, obligationId: id }));
  }, { scope: OFFICER });
}

const ANSWERS = {
  commit: (count) => inTurns(UNDER_WAY, count, commit).then(() => count),
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
