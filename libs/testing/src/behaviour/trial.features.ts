import { expect } from '@jest/globals';
import { eventually } from '../eventually.js';
import type { Before, Replica, Told, TransportUnderTest } from './transport-under-test.features.js';

const idsOf = (facts: readonly Told[]): string[] => facts.map(({ id }) => id).sort();

/** One transport on trial: what a check of the suite works with. */
export interface Trial {
  transport: TransportUnderTest;
  start: (before?: Before) => Promise<Replica>;
  eventually: <T>(sentence: string, check: () => T | Promise<T>) => Promise<T>;
  /** The ids of these facts' effects, sorted. */
  effectsOf: (facts: readonly Told[]) => Promise<string[]>;
  eachOnce: (facts: readonly Told[]) => Promise<void>;
  /** Ends the replicas that still run. */
  rest: () => Promise<void>;
}

/** `patience` (ms) is how long what must come true may take. */
export function trialOf(transport: TransportUnderTest, patience: number): Trial {
  const replicas = new Set<Replica>();
  const within = <T>(sentence: string, check: () => T | Promise<T>): Promise<T> => eventually(sentence, check, { timeout: patience });
  const effectsOf = async (facts: readonly Told[]): Promise<string[]> => {
    const ids = new Set(idsOf(facts));
    return (await transport.effects()).filter((id) => ids.has(id)).sort();
  };
  return {
    transport, effectsOf, eventually: within,
    async start(before) {
      const started = await transport.startReplica(before);
      const replica: Replica = { cutOff: () => started.cutOff(), stop: () => (replicas.delete(replica) ? started.stop() : Promise.resolve()) };
      replicas.add(replica);
      return replica;
    },
    eachOnce: (facts) => within('each fact has had its effect, once', async () => expect(await effectsOf(facts)).toEqual(idsOf(facts))),
    async rest() {
      await Promise.all([...replicas].map((replica) => replica.stop()));
    },
  };
}
