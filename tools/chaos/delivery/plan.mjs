/** Two producers and two consumers. */
export const PROCESSES = ['tasks-1', 'tasks-2', 'scoring-1', 'scoring-2'];
/** The consumers' queue. */
export const QUEUE = 'scoring.effects';

/** What delivery suffers: 50 faults, one restart of the broker and two of the database among them. */
export const DELIVERY = {
  pack: [
    { kind: 'kill', times: 13, at: 'mortal' },
    { kind: 'freeze', times: 6, at: 'process', hold: [500, 3_000] },
    { kind: 'close-connections', times: 3 },
    { kind: 'terminate-backends', times: 4 },
    { kind: 'cut-broker', times: 4, at: 'process', hold: [200, 1_500] },
    { kind: 'cut-database', times: 4, at: 'process', hold: [200, 1_500] },
    { kind: 'swallow-confirms', times: 3, at: 'process', hold: [500, 2_500] },
    { kind: 'swallow-commits', times: 3, at: 'process', hold: [500, 2_500] },
    { kind: 'black-hole-database', times: 2, at: 'process', hold: [500, 2_500] },
    { kind: 'purge', times: 3, at: 'queue', hold: [500, 1_500] },
    { kind: 'unbind', times: 1, at: 'bound', hold: [500, 2_000] },
    { kind: 'full-disk', times: 1, hold: [1_000, 3_000] },
    { kind: 'restart-broker', times: 1 },
    { kind: 'restart-database', times: 2 },
  ],
  targets: {
    // One consumer suffers all but death: its memory after so many events says something.
    mortal: PROCESSES.filter((name) => name !== 'scoring-1'),
    queue: [QUEUE, QUEUE, 'tasks.resend-missed'],
    bound: [QUEUE],
  },
};
