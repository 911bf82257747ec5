/** One thing that may happen next. A fault is what we do not wish for; everything else happens in time by itself. */
export interface Step<S> {
  name: string;
  fault?: true;
  next: S;
}

export interface Model<S> {
  initial: S;
  /** Everything that may happen in this state, each alone. */
  steps(state: S): Step<S>[];
  /** What must never be, in words; undefined when all is well. */
  broken(state: S): string | undefined;
  /** Nothing that was accepted is still owed. */
  settled(state: S): boolean;
}

/** What went wrong, and the shortest way there. */
export interface Counterexample {
  what: string;
  trace: string[];
}

export interface Exploration {
  states: number;
  found?: Counterexample;
}

const MOST_STATES = 3_000_000;

/**
 * Walks every state that a model can reach, nearest first: a proof up to the model's bounds, not a sample.
 * It looks for a broken state, and for one from which, even without a further fault, nothing leads to a settled one.
 */
export function explore<S>(model: Model<S>): Exploration {
  const numbers = new Map<string, number>();
  const reached: { from: number; step: string; calmlyFrom: number[] }[] = [];
  const settled: number[] = [];
  const states: S[] = [];

  const numberOf = (state: S, from: number, step: string): number => {
    const key = JSON.stringify(state);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (states.length >= MOST_STATES) throw new Error(`more than ${MOST_STATES} states: make the bounds smaller`);
    numbers.set(key, states.length);
    reached.push({ from, step, calmlyFrom: [] });
    return states.push(state) - 1;
  };
  const traceTo = (number: number): string[] => {
    const trace: string[] = [];
    for (let at = number; at > 0; at = reached[at]!.from) trace.unshift(reached[at]!.step);
    return trace;
  };

  numberOf(model.initial, -1, '');
  for (let number = 0; number < states.length; number += 1) {
    const state = states[number]!;
    const what = model.broken(state);
    if (what) return { states: states.length, found: { what, trace: traceTo(number) } };
    if (model.settled(state)) settled.push(number);
    for (const { name, fault, next } of model.steps(state)) {
      const to = numberOf(next, number, name);
      if (!fault) reached[to]!.calmlyFrom.push(number);
    }
  }
  const hopeful = backwards(settled, (number) => reached[number]!.calmlyFrom, states.length);
  const hopeless = hopeful.indexOf(0);
  if (hopeless < 0) return { states: states.length };
  return { states: states.length, found: { what: 'a fact is lost: nothing can settle it any more', trace: traceTo(hopeless) } };
}

/** Marks with 1 whatever leads to one of `ends`. */
function backwards(ends: readonly number[], before: (number: number) => readonly number[], size: number): Uint8Array {
  const marked = new Uint8Array(size);
  const open = [...ends];
  for (const end of ends) marked[end] = 1;
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    for (const earlier of before(number)) {
      if (marked[earlier]) continue;
      marked[earlier] = 1;
      open.push(earlier);
    }
  }
  return marked;
}
