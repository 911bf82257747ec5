import { randomUUID } from 'node:crypto';
import { Effects, phasesOf } from './phases.mjs';

// A process of one contender: the module's path and the addresses come as arguments, phases are asked for by message.
const [path, addresses, example] = process.argv.slice(2);
const model = JSON.parse(example);
const event = () => {
  const id = randomUUID();
  return { ...model, id, subject: `obligation/${id}`, data: { ...model.data, obligationId: id } };
};

const effects = new Effects();
const { open, limits } = await import(path);
const phases = limits
  ? { limits: (events) => limits({ ...JSON.parse(addresses), event, events }) }
  : phasesOf(await open({ ...JSON.parse(addresses), settled: (ids) => effects.settled(ids) }), effects, event);

async function run({ phase, args }) {
  try {
    const before = process.cpuUsage();
    const result = await phases[phase](...args);
    const { user, system } = process.cpuUsage(before);
    process.send({ result, cpuMs: (user + system) / 1000 });
  } catch (error) {
    process.send({ error: error.stack });
  }
}

process.on('message', (asked) => void run(asked));
process.once('disconnect', () => process.exit());
process.send({ ready: true });
