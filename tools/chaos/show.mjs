import { percentile, rounded, table } from '../bench/statistics.mjs';

const WORST = 20;

/** The table of a run, with the first of whatever was lost or doubled. */
export function show({ seed, faults, recoveries, accepted, effects, lost, doubled, parked, uncertain }) {
  const kinds = [...new Set(recoveries.flatMap((one) => one.kinds))].sort((a, b) => a.localeCompare(b));
  const line = (name, of) => [name, of.length, ...[50, 100].map((p) => rounded(percentile(of.map(({ seconds }) => seconds), p)))];
  const rows = kinds.map((kind) => line(kind, recoveries.filter((one) => one.kinds.includes(kind))));
  return [
    table([['fault', 'times', 'flows again after s, p50', 'max'], ...rows, line('all steps', recoveries)]), '',
    `seed ${seed}: ${faults} faults; ${accepted} submissions accepted, ${effects} effects, ${lost.length} lost, ${doubled.length} doubled, ${parked} parked, ${uncertain} uncertain`,
    ...lost.slice(0, WORST).map((what) => `  lost: ${what}`), ...doubled.slice(0, WORST).map((what) => `  doubled: ${what}`),
  ].join('\n');
}

/** The last line of the program. */
export function figures({ seed, faults, recoveries, accepted, effects, lost, doubled, parked, uncertain }) {
  const recovery = Math.max(0, ...recoveries.map(({ seconds }) => seconds));
  return { seed, faults, accepted, effects, lost: lost.length, doubled: doubled.length, parked, uncertain, recovery_max_s: rounded(recovery) };
}

/** A run without submissions or faults proves nothing. */
export const isSound = ({ accepted, faults, lost, doubled }) => accepted > 0 && faults > 0 && lost.length === 0 && doubled.length === 0;
