import 'reflect-metadata';
import { once } from 'node:events';
import { startReactions } from '@cchc/testing';
import { consumer, interference, producer, submit } from './survive.mjs';

/** One process of a service, told by its parent what to do: `REPLICA` is `{ role, connections, timing? }`. */
const { role, connections } = JSON.parse(process.env.REPLICA);

// The parent does with this process what it likes before it lets the effect happen.
if (role === 'consumer') {
  interference.before = async () => {
    process.send('begun');
    await once(process, 'message');
  };
}
const running = await startReactions({ ...(role === 'consumer' ? consumer : producer), connections });

if (role === 'producer') {
  // Committed, and the relay has not even looked.
  process.on('message', (count) => void submit(running, count).then(() => process.kill(process.pid, 'SIGKILL')));
}
process.send('ready');
