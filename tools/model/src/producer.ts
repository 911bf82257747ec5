import type { Step } from './explore.js';
import type { World } from './safeguards.js';
import { replaced, without, type Era, type Message, type Sending, type State } from './state.js';

/** libs/delivery: unit-of-work.ts, outbox.ts. The facts are accepted one after the other. */
export function accept(state: State, { removed }: World): Step<State>[] {
  if (state.remembered !== null) {
    const fact = state.remembered;
    return [{ name: `Outbox.add writes fact ${fact}, outside the transaction`, next: { ...state, remembered: null, rows: replaced(state.rows, fact, 'waiting') } }];
  }
  // What people did in the time that was lost they do not do again.
  const fact = state.era === 'restored' ? -1 : state.accepted.indexOf(false);
  if (fact < 0) return [];
  const accepted = replaced(state.accepted, fact, true);
  return removed.includes('outbox-in-transaction')
    ? [{ name: `UnitOfWork.run commits change ${fact}`, next: { ...state, accepted, remembered: fact } }]
    : [{ name: `UnitOfWork.run commits change and fact ${fact}`, next: { ...state, accepted, rows: replaced(state.rows, fact, 'waiting') } }];
}

/** libs/delivery/src/relay.ts and libs/messaging/src/fact-publisher.ts: claim, publish, await the confirm, mark. */
export function relay(state: State, world: World): Step<State>[] {
  return state.relays.flatMap((sending, by) => (sending ? onTheWay(state, world, sending, by) : claims(state, world, by)));
}

function claims(state: State, { removed }: World, by: number): Step<State>[] {
  const locked = (fact: number): boolean => !removed.includes('row-lock') && state.relays.some((other) => other?.fact === fact);
  const fact = state.rows.findIndex((row, at) => row === 'waiting' && !locked(at));
  if (fact < 0) return [];
  return [{ name: `Relay.publishLocked (relay ${by}) claims fact ${fact}`, next: { ...state, relays: replaced(state.relays, by, { fact, at: 'claimed' }) } }];
}

function onTheWay(state: State, { removed }: World, { fact, at }: Sending, by: number): Step<State>[] {
  if (at === 'claimed') {
    return [{ name: `FactPublisher.publishBatch (relay ${by}) sends fact ${fact}`, next: {
      ...state, relays: replaced(state.relays, by, { fact, at: 'sent' }), wire: [...state.wire, { fact, told: state.era, by }],
    } }];
  }
  if (at === 'sent' && !removed.includes('mark-after-confirm')) return [];
  const row = removed.includes('kept-row') ? 'deleted' : 'marked';
  return [{ name: `Relay.marks (relay ${by}): fact ${fact} is ${row}`, next: { ...state, rows: replaced(state.rows, fact, row), relays: replaced(state.relays, by, null) } }];
}

/** RabbitMQ: what was on the wire is in the queue, and its publisher hears so. */
export function broker(state: State): Step<State>[] {
  return state.wire.map(({ fact, told, by }, index) => ({
    name: `the broker takes and confirms fact ${fact}`,
    next: {
      ...enqueued(state, fact, told), wire: without(state.wire, index),
      relays: state.relays.map((sending, at) => (at === by && sending?.at === 'sent' && sending.fact === fact ? { fact, at: 'confirmed' as const } : sending)),
    },
  }));
}

/** libs/delivery/src/checkpoint-publisher.ts: told when all that was accepted so far is confirmed. */
export function checkpoint(state: State, { removed }: World): Step<State>[] {
  const upTo = state.rows.filter((row) => row !== 'none').length;
  const wholly = upTo > 0 && state.rows.slice(0, upTo).every((row) => row === 'marked' || row === 'deleted');
  const isCheckpoint = (message: Message | undefined): boolean => message !== undefined && 'upTo' in message;
  const under = state.queue.some(isCheckpoint) || state.hands.some((hand) => isCheckpoint(hand?.message));
  if (removed.includes('auditor') || !wholly || under) return [];
  const first = removed.includes('checkpoint-behind-facts');
  const message = { upTo, told: state.era };
  const queue: Message[] = first ? [message, ...state.queue] : [...state.queue, message];
  return [{ name: `CheckpointPublisher.tell: facts up to ${upTo - 1} were sent${first ? ' (passing them)' : ''}`, next: { ...state, queue } }];
}

/** libs/delivery/src/resender.ts: only what the outbox still holds can be sent again. */
export function resend(state: State): Step<State>[] {
  const [fact, ...missed] = state.missed;
  if (fact === undefined) return [];
  if (state.rows[fact] !== 'marked') return [{ name: `Resender.resend finds no fact ${fact}`, next: { ...state, missed } }];
  return [{ name: `Resender.resend sends fact ${fact} again`, next: { ...enqueued(state, fact, state.era), missed } }];
}

const enqueued = (state: State, fact: number, told: Era): State => ({
  ...state, queue: [...state.queue, { fact, told }], told: replaced(state.told, fact, true), wasted: state.wasted || (state.told[fact]! && state.faults === 0),
});
