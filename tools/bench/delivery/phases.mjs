import { setTimeout as pause } from 'node:timers/promises';
import { inTurns } from '../in-turns.mjs';

const IN_FLIGHT = 16;
const PATIENCE = 60_000;

/** Knows which effects are still missing, and when each came. */
export class Effects {
  #missing = new Map();
  #came = () => undefined;
  /** Milliseconds from the command's start to its committed effect. */
  delays = [];

  expect(id) {
    this.#missing.set(id, performance.now());
  }

  settled(ids) {
    const now = performance.now();
    for (const id of ids) {
      const since = this.#missing.get(id);
      if (this.#missing.delete(id)) this.delays.push(now - since);
    }
    if (this.#missing.size === 0) this.#came();
  }

  async allCame() {
    const late = setTimeout(() => this.#came(new Error(`${this.#missing.size} effects never came`)), PATIENCE);
    const error = await new Promise((resolve) => {
      this.#came = resolve;
      if (this.#missing.size === 0) resolve();
    });
    clearTimeout(late);
    if (error) throw error;
  }
}

/** The same work for every contender: `{ command(event), bulk(events), consumer() }`. Each phase begins and ends with nothing under way. */
export function phasesOf(contender, effects, event) {
  let consumer;
  const command = () => {
    const told = event();
    effects.expect(told.data.obligationId);
    return contender.command(told);
  };
  return {
    async consume() {
      consumer = await contender.consumer();
      await consumer.start();
    },
    /** As fast as it goes, 16 commands under way: events a second from the first command to the last effect. */
    async saturate(events) {
      const since = performance.now();
      await inTurns(IN_FLIGHT, events, command);
      await effects.allCame();
      return (events * 1000) / (performance.now() - since);
    },
    /** Milliseconds from command to effect at so many a second. */
    async paced(events, rate) {
      effects.delays = [];
      const began = performance.now();
      const under = [];
      for (let index = 0; index < events; index += 1) {
        await pause(Math.max(0, began + (index * 1000) / rate - performance.now()));
        under.push(command());
      }
      await Promise.all(under);
      await effects.allCame();
      return effects.delays;
    },
    /** Events a second from the consumer's start to the last effect of a backlog. */
    async drain(events) {
      await consumer.stop();
      const backlog = Array.from({ length: events }, () => event());
      await contender.bulk(backlog);
      for (const { data } of backlog) effects.expect(data.obligationId);
      consumer = await contender.consumer();
      const since = performance.now();
      await consumer.start();
      await effects.allCame();
      return (events * 1000) / (performance.now() - since);
    },
    /** Goes on until this process dies. */
    flood() {
      const forever = async () => {
        for (;;) await command();
      };
      for (let one = 0; one < IN_FLIGHT; one += 1) void forever().catch(() => undefined);
    },
  };
}
