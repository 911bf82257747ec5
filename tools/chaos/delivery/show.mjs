import { percentile, rounded, table } from '../../bench/statistics.mjs';
import { recoveriesOf } from './recovery.mjs';

/** Lost: without an effect, or with a receipt but not on disk. Doubled: more than one effect, or one of no command. */
const lostOf = ({ missing, forgotten }) => missing + forgotten;
const doubledOf = ({ doubled, unfounded }) => doubled + unfounded;
const done = ({ faults }) => faults.filter(({ error }) => !error);
const delaysOf = ({ journeys }) => journeys.map(({ from, to }) => (to - from) / 1000);

export function show(outcome) {
  const { seed, seconds, accepted, parked, uncertain, askedAgain, memory, died, journeys } = outcome;
  const recoveries = recoveriesOf(done(outcome), journeys);
  const line = (name, of) => [name, of.length, ...[50, 100].map((p) => rounded(percentile(of.map(({ seconds: one }) => one), p)))];
  const kinds = [...new Set(recoveries.map(({ kind }) => kind))].sort((a, b) => a.localeCompare(b));
  const delays = delaysOf(outcome);
  return [
    table([['fault', 'times', 'flows again after s, p50', 'max'], ...kinds.map((kind) => line(kind, recoveries.filter((one) => one.kind === kind))), line('all', recoveries)]), '',
    table([['', 'p50', 'p99', 'max'], ['from command to effect, s', ...[50, 99, 100].map((p) => rounded(percentile(delays, p), 3))]]), '',
    table([['events so far', ...Object.keys(memory).map((percent) => `${percent} %`)], ['memory of scoring-1, never killed, MB', ...Object.values(memory).map(megabytes)]]), '',
    `the auditor asked for ${askedAgain} windows of facts again`, '',
    `seed ${seed}, ${Math.round(seconds)} s: ${recoveries.length} faults; ${accepted} commands committed, ${lostOf(outcome)} lost, ${doubledOf(outcome)} doubled, ${parked} parked, ${uncertain} committed without an answer`,
    ...died.map((what) => `  ended by itself: ${what}`),
  ].join('\n');
}

/** The last line of the program. */
export function figures(outcome) {
  const { seed, seconds, accepted, journeys, parked, uncertain, askedAgain, memory, died } = outcome;
  const recoveries = recoveriesOf(done(outcome), journeys).map(({ seconds: one }) => one);
  const delays = delaysOf(outcome);
  return {
    seed, faults: recoveries.length, accepted, effects: journeys.length, lost: lostOf(outcome), doubled: doubledOf(outcome), parked, uncertain,
    recovery_p50_s: rounded(percentile(recoveries, 50)), recovery_max_s: rounded(percentile(recoveries, 100)),
    effect_p50_s: rounded(percentile(delays, 50), 3), effect_p99_s: rounded(percentile(delays, 99), 3), effect_max_s: rounded(percentile(delays, 100)),
    ...Object.fromEntries(Object.entries(memory).map(([percent, bytes]) => [`memory_${percent}_mb`, megabytes(bytes)])),
    asked_again: askedAgain, died: died.length, seconds: Math.round(seconds),
  };
}

const megabytes = (bytes) => rounded(bytes / 1e6);

/** A run without commands or faults proves nothing, and what is parked is not delivered. */
export const isSound = (outcome) =>
  outcome.accepted > 0 && done(outcome).length > 0 && [lostOf(outcome), doubledOf(outcome), outcome.parked].every((count) => count === 0);
