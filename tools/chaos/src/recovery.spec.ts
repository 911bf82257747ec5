import { describe, expect, it } from '@jest/globals';
import { recoveriesOf } from '../delivery/recovery.mjs';

const fault = (kind: string, began: number, repaired: number): object => ({ kind, began, repaired });

describe('the recovery from a fault', () => {
  // One command each second; what was committed from the 3rd to the 6th second comes at the 9th.
  const journeys = Array.from({ length: 20 }, (_, second) => ({ from: second * 1_000, to: second < 3 || second > 6 ? second * 1_000 + 10 : 9_000 }));

  it('ends with the first effect of a command committed after the repair', () => {
    expect(recoveriesOf([fault('freeze', 2_000, 2_500)], journeys)).toEqual([{ kind: 'freeze', seconds: 4.51 }]);
    expect(recoveriesOf([fault('freeze', 9_500, 10_000)], journeys)).toEqual([{ kind: 'freeze', seconds: 0.01 }]);
  });

  it('does not count the time for which a server was away', () => {
    const faults = [fault('kill', 2_500, 2_500), fault('restart-broker', 2_600, 6_500)];
    expect(recoveriesOf(faults, journeys)).toEqual([{ kind: 'kill', seconds: 0.51 }, { kind: 'restart-broker', seconds: 0.51 }]);
  });

  it('counts in full what merely happens beside it', () => {
    const [kill] = recoveriesOf([fault('kill', 2_500, 2_500), fault('freeze', 2_600, 6_500)], journeys);
    expect(kill).toEqual({ kind: 'kill', seconds: 4.51 });
  });

  it('never ends when nothing flows any more', () => {
    expect(recoveriesOf([fault('kill', 25_000, 25_000)], journeys)).toEqual([{ kind: 'kill', seconds: Infinity }]);
  });
});
