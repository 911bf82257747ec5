// While one of these lasts, nothing can flow.
const OUTAGES = new Set(['restart-broker', 'restart-database', 'full-disk']);

/**
 * The seconds from each fault's repair until a command committed after it has its effect. What falls into an outage of a server
 * is counted from that server's return. `journeys`: `{ from, to }` of each command and its effect, all in milliseconds.
 */
export function recoveriesOf(faults, journeys) {
  const flows = flowsOf(journeys);
  const outages = faults.filter(({ kind }) => OUTAGES.has(kind));
  return faults.map(({ kind, repaired }) => ({ kind, seconds: secondsUntil(flows, repaired, outages) }));
}

function secondsUntil(flows, repaired, outages) {
  const flowed = flows(repaired);
  const hindered = outages.filter((outage) => outage.began <= flowed && outage.repaired > repaired).map((outage) => outage.repaired);
  const since = Math.max(repaired, ...hindered.filter((end) => end <= flowed));
  return (flowed - since) / 1000;
}

/** `from => to`: when the first effect of a command committed at `from` or later was there; Infinity when none was. */
function flowsOf(journeys) {
  const sorted = [...journeys].sort((a, b) => a.from - b.from);
  const earliest = Array.from({ length: sorted.length + 1 }, () => Infinity);
  for (let index = sorted.length - 1; index >= 0; index -= 1) earliest[index] = Math.min(sorted[index].to, earliest[index + 1]);
  return (from) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle].from < from) low = middle + 1;
      else high = middle;
    }
    return earliest[low];
  };
}
