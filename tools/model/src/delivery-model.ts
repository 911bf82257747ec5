import { consumer } from './consumer.js';
import type { Model } from './explore.js';
import { copyDatabases, faults } from './faults.js';
import { accept, broker, checkpoint, relay, resend } from './producer.js';
import type { World } from './safeguards.js';
import { initial, type State } from './state.js';

/** The way of two facts from the commit of a change to their effect elsewhere, in a world that kills, cuts and loses. */
export const deliveryModel = (world: World): Model<State> => ({
  initial: initial(world.replicas),
  steps: (state) => [...accept(state, world), ...relay(state, world), ...broker(state), ...consumer(state, world), ...checkpoint(state, world), ...resend(state), ...copyDatabases(state, world), ...faults(state, world)],
  broken({ accepted, effects, stale, wasted }) {
    const doubled = effects.findIndex((count) => count > 1);
    if (doubled >= 0) return `fact ${doubled} has had its effect twice`;
    const unfounded = effects.findIndex((count, fact) => count > 0 && !accepted[fact]);
    if (unfounded >= 0) return `fact ${unfounded} has an effect, and nobody knows its change any more`;
    if (stale) return 'an older version has overwritten a newer one';
    return wasted ? 'a fact was sent twice although nothing had failed' : undefined;
  },
  settled: ({ accepted, effects, held }) => accepted.every((was, fact) => !was || (effects[fact] === 1 && held > fact)),
});
