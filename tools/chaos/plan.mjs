import { random } from '../api/plausible-values.mjs';

/** Work queues that carry what the reconciliation looks for. */
const QUEUES = ['indicators.record-values', 'scoring.pre-fill-scorecard', 'notifications.cancel-reminders', 'notifications.schedule-reminders'];

/** One pack: each kind so many times, in an order that the seed decides. `hold`: milliseconds, from and to, until it is repaired. */
const PACK = [
  { kind: 'kill', times: 7, at: 'process' },
  { kind: 'freeze', times: 2, at: 'process', hold: [1_000, 4_000] },
  { kind: 'close-connections', times: 2 },
  { kind: 'terminate-backends', times: 2 },
  { kind: 'swallow-confirms', times: 2, at: 'service', hold: [1_000, 3_000] },
  { kind: 'black-hole-database', times: 1, at: 'service', hold: [1_000, 3_000] },
  { kind: 'purge', times: 2, at: 'queue' },
  { kind: 'unbind', times: 1, at: 'queue', hold: [500, 2_000] },
  { kind: 'full-disk', times: 1, hold: [500, 1_500] },
  { kind: 'restart-broker', times: 1 },
  { kind: 'restart-database', times: 2 },
];

// The producer of what is counted is struck most.
const SERVICES = ['tasks', 'tasks', 'indicators', 'scoring', 'notifications'];

/** What the whole system suffers. */
export const SYSTEM = { pack: PACK, targets: { service: SERVICES, queue: QUEUES } };
/** One step in three is two faults at once. */
const AT_ONCE = 1 / 3;

/**
 * Steps without end, the same for the same seed, processes and pack: `{ faults: [{ kind, target?, hold? }] }`, one or two at
 * once and then never on the same target.
 * @param {number} seed
 * @param {string[]} processes
 * @param {{ pack: { kind: string }[], targets: Record<string, string[]> }} against
 */
export function* planOf(seed, processes, against = SYSTEM) {
  const draw = random(seed);
  const pick = (list) => list[Math.floor(draw() * list.length)];
  const targets = { process: processes, ...against.targets };
  const fault = ({ kind, at, hold }) => ({
    kind,
    ...(at && { target: pick(targets[at]) }),
    ...(hold && { hold: Math.round(hold[0] + draw() * (hold[1] - hold[0])) }),
  });
  for (;;) {
    const pack = shuffled(against.pack.flatMap((card) => Array.from({ length: card.times }, () => card)), draw);
    while (pack.length > 0) {
      const faults = pack.splice(0, draw() < AT_ONCE ? 2 : 1).map(fault);
      if (clashing(faults)) yield* faults.map((one) => ({ faults: [one] }));
      else yield { faults };
    }
  }
}

// Two faults at one place are one; what is done by the broker's hand needs the broker.
function clashing([one, other]) {
  if (!other) return false;
  return (one.target !== undefined && one.target === other.target) || [one, other].some(({ kind }) => kind.startsWith('restart'));
}

function shuffled(list, draw) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
  return list;
}
