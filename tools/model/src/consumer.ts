import type { Step } from './explore.js';
import type { World } from './safeguards.js';
import { replaced, type Hand, type State } from './state.js';

/** libs/messaging/src/subscription.ts and work-queue.ts, libs/delivery/src/batch-runner.ts, inbox.ts, restore-watch.ts and auditor.ts. */
export function consumer(state: State, world: World): Step<State>[] {
  return state.hands.flatMap((hand, who) => {
    if (!hand) return takes(state, who);
    if (isOfLostLife(state, world, hand)) return disbelieves(state, who);
    return 'upTo' in hand.message ? audits(state, hand.message.upTo, who) : handles(state, world, hand, hand.message.fact, who);
  });
}

function takes(state: State, who: number): Step<State>[] {
  const [message, ...queue] = state.queue;
  if (!message) return [];
  const what = 'upTo' in message ? 'the checkpoint' : `fact ${message.fact}`;
  return [{ name: `Subscription.consume (consumer ${who}) takes ${what}`, next: { ...state, queue, hands: replaced(state.hands, who, { message, at: 'taken', ours: true }) } }];
}

const isOfLostLife = (state: State, { removed }: World, { message }: Hand): boolean =>
  state.era === 'restored' && message.told === 'copied' && !removed.includes('restore-mark');

/** Not even in the inbox: what the outbox still holds is told again. */
function disbelieves(state: State, who: number): Step<State>[] {
  return [{ name: `RestoreWatch.believed (consumer ${who}) drops what a lost life told`, next: { ...state, hands: replaced(state.hands, who, null) } }];
}

/** While somebody works on a fact, a lack is not believed yet (Timing.believe). */
function audits(state: State, upTo: number, who: number): Step<State>[] {
  if (state.hands.some((hand) => hand && 'fact' in hand.message)) return [];
  const missed = state.inbox.flatMap((settled, fact) => (fact < upTo && !settled && !state.missed.includes(fact) ? [fact] : []));
  const asks = missed.length > 0 ? `misses ${missed.join(' and ')}` : 'misses nothing';
  return [{ name: `Auditor.audit (consumer ${who}) ${asks}`, next: { ...state, missed: [...state.missed, ...missed], hands: replaced(state.hands, who, null) } }];
}

function handles(state: State, { removed }: World, hand: Hand, fact: number, who: number): Step<State>[] {
  const on = (at: Hand['at']): (Hand | null)[] => replaced(state.hands, who, { ...hand, at });
  const ends = replaced(state.hands, who, null);
  const early = removed.includes('ack-after-commit');
  const name = (what: string): string => `${what} (consumer ${who}, fact ${fact})`;
  if (hand.at === 'taken' && early) return [{ name: name('the ack comes before the commit'), next: { ...state, hands: on('acked') } }];
  if (hand.at === 'committed') return [{ name: name(hand.ours ? 'WorkQueue.settle ends, acked' : 'the ack goes to a dead channel'), next: { ...state, hands: ends } }];

  const known = hand.at !== 'claimed' && !removed.includes('inbox') && state.inbox[fact]!;
  if (known) return [{ name: name('BatchRunner.handle: the inbox knows it'), next: { ...state, hands: early ? ends : on('committed') } }];
  if (hand.at === 'taken' && removed.includes('inbox-in-transaction')) {
    return [{ name: name('claim commits alone'), next: { ...state, inbox: replaced(state.inbox, fact, true), hands: on('claimed') } }];
  }
  return [{ name: name('BatchRunner.handle commits claim and effect'), next: { ...effect(state, removed.includes('newer-only'), fact), hands: early ? ends : on('committed') } }];
}

function effect(state: State, always: boolean, fact: number): State {
  const version = fact + 1;
  const newer = version > state.held;
  return {
    ...state, inbox: replaced(state.inbox, fact, true), effects: replaced(state.effects, fact, state.effects[fact]! + 1),
    held: newer || always ? version : state.held, stale: state.stale || (always && !newer),
  };
}
