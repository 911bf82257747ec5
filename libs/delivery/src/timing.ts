/** Milliseconds, unless said otherwise. Tests shorten them. */
export interface Timing {
  /** The relay looks by itself this often, when nobody wakes it. */
  poll: number;
  /** Before a fact that came back as unroutable is tried again: doubling from the first to the second. */
  returned: readonly [number, number];
  /** Length of an audited window, and the time between checkpoints. */
  window: number;
  /** Windows that a checkpoint tells of. */
  windows: number;
  /** A window is closed this long after its end: transactions that made ids in it have committed. */
  grace: number;
  /** A lack must last this long to be believed: facts may be in another replica's hands. */
  believe: number;
  /** The same window is asked for again after this. */
  askAgain: number;
  /** A producer without checkpoints for this long is an alarm. */
  silence: number;
  /** Between two looks at the service's own queues and bindings. */
  lookEvery: number;
  /** Health stays red this long after a queue was found deleted, so that somebody sees it. */
  showRepair: number;
}

export const TIMING: Timing = {
  poll: 1_000,
  returned: [1_000, 30_000],
  window: 60_000,
  windows: 60,
  grace: 10_000,
  believe: 30_000,
  askAgain: 150_000,
  silence: 300_000,
  lookEvery: 5_000,
  showRepair: 60_000,
};

/** The audit's timing for windows of another length. */
export const auditOf = (window: number): Partial<Timing> => ({ window, believe: window / 2, askAgain: window * 2.5 });
