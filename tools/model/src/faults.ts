import type { Step } from './explore.js';
import type { World } from './safeguards.js';
import { replaced, without, type Hand, type State } from './state.js';

/** What a hostile world may do, at any step: kill a process, cut a link, lose a queue's messages. */
export function faults(state: State, { faults: most, purge, restore }: World): Step<State>[] {
  if (state.faults >= most) return [];
  const found = [...killService(state), ...killRelay(state), ...cutBeforeBroker(state), ...loseConfirm(state), ...loseConsumer(state), ...(purge ? purgeQueue(state) : []), ...(restore ? restoreDatabases(state) : [])];
  return found.map(({ name, next }) => ({ name: `FAULT ${name}`, fault: true, next: { ...next, faults: state.faults + 1 } }));
}

function killService(state: State): Step<State>[] {
  if (state.remembered === null) return [];
  return [{ name: 'kill -9 of the service', next: { ...state, remembered: null } }];
}

/** PostgreSQL rolls the dead relay's transaction back; what it had written may still arrive. */
function killRelay(state: State): Step<State>[] {
  return state.relays.flatMap((sending, dead) => (sending === null ? [] : [{
    name: `kill -9 of relay ${dead}`,
    next: { ...state, relays: replaced(state.relays, dead, null), wire: state.wire.map(({ fact, told, by }) => ({ fact, told, by: by === dead ? null : by })) },
  }]));
}

function cutBeforeBroker(state: State): Step<State>[] {
  return state.wire.map(({ fact, by }, index) => ({
    name: `the link is cut before the broker has fact ${fact}`,
    next: { ...state, wire: without(state.wire, index), relays: state.relays.map((sending, at) => (at === by && sending?.fact === fact ? null : sending)) },
  }));
}

function loseConfirm(state: State): Step<State>[] {
  return state.relays.flatMap((sending, by) => (sending?.at !== 'confirmed' ? [] : [{
    name: `the confirm of fact ${sending.fact} is lost`, next: { ...state, relays: replaced(state.relays, by, null) },
  }]));
}

/** The broker gives what was not acked to the next one; a process that was only frozen goes on with it all the same. */
function loseConsumer(state: State): Step<State>[] {
  return state.hands.flatMap((hand, who) => {
    if (hand === null) return [];
    const queue = hand.ours && hand.at !== 'acked' ? [hand.message, ...state.queue] : state.queue;
    const left = (rest: Hand | null): State => ({ ...state, queue, hands: replaced(state.hands, who, rest) });
    const frozen = hand.ours && hand.at !== 'acked' ? [{ name: `consumer ${who} is frozen until its channel is gone`, next: left({ ...hand, ours: false }) }] : [];
    return [{ name: `kill -9 of consumer ${who}`, next: left(null) }, ...frozen];
  });
}

function purgeQueue(state: State): Step<State>[] {
  return state.queue.length === 0 ? [] : [{ name: 'the queue loses its messages', next: { ...state, queue: [] } }];
}

/** An operator copies both databases at one instant, once. */
export function copyDatabases(state: State, { restore }: World): Step<State>[] {
  if (!restore || state.copy !== null) return [];
  const { accepted, rows, inbox, effects, held } = state;
  return [{ name: 'the databases are copied', next: { ...state, era: 'copied', copy: { accepted, rows, inbox, effects, held } } }];
}

/** Broker and wire go on as they are; whoever was at work has lost the session, and the broker gives the message to the next one. */
function restoreDatabases(state: State): Step<State>[] {
  if (state.copy === null || state.era === 'restored') return [];
  const back = state.hands.flatMap((hand) => (hand?.ours && hand.at !== 'acked' ? [hand.message] : []));
  return [{ name: 'the databases are restored to the copy', next: {
    ...state, ...state.copy, era: 'restored', remembered: null, queue: [...back, ...state.queue], hands: state.hands.map(() => null),
    relays: state.relays.map(() => null), wire: state.wire.map((one) => ({ ...one, by: null })),
  } }];
}
