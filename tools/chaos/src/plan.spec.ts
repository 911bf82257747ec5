import { describe, expect, it } from '@jest/globals';
import { DELIVERY, PROCESSES as FOUR } from '../delivery/plan.mjs';
import { planOf, SYSTEM } from '../plan.mjs';

const PROCESSES = ['tasks', 'tasks-2', 'indicators', 'scoring', 'notifications', 'gateway', 'mailbox'];

interface Fault {
  kind: string;
  target?: string;
  hold?: number;
}

function steps(seed: number, count: number): Fault[][] {
  const plan = planOf(seed, PROCESSES);
  return Array.from({ length: count }, () => (plan.next().value as { faults: Fault[] }).faults);
}

describe('the plan of a seed', () => {
  it('is the same every time, and another for another seed', () => {
    expect(steps(7, 200)).toEqual(steps(7, 200));
    expect(steps(7, 20)).not.toEqual(steps(8, 20));
  });

  it.each([1, 2, 3, 2021])('%i brings every kind of fault within two packs', (seed) => {
    const kinds = new Set(steps(seed, 46).flat().map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(SYSTEM.pack.map(({ kind }) => kind).sort());
  });

  it('strikes twice at once now and then, never at one place, and lets a server restart alone', () => {
    const pairs = steps(2021, 500).filter((faults) => faults.length === 2);
    expect(pairs.length).toBeGreaterThan(50);
    expect(pairs.filter(([one, other]) => one!.target && one!.target === other!.target)).toEqual([]);
    expect(pairs.flat().filter(({ kind }) => kind.startsWith('restart'))).toEqual([]);
  });

  it('ends every fault that must be ended', () => {
    const endless = steps(2021, 500).flat().filter(({ kind, hold }) => ['freeze', 'unbind', 'full-disk', 'swallow-confirms'].includes(kind) && !(hold! > 0));
    expect(endless).toEqual([]);
  });
});

describe('the plan against delivery alone', () => {
  it('brings every kind of fault, and never kills the consumer whose memory is watched', () => {
    const plan = planOf(2021, FOUR, DELIVERY);
    const faults = Array.from({ length: 100 }, () => (plan.next().value as { faults: Fault[] }).faults).flat();
    expect([...new Set(faults.map(({ kind }) => kind))].sort()).toEqual(DELIVERY.pack.map(({ kind }) => kind).sort());
    const struck = (kind: string): string[] => [...new Set(faults.filter((fault) => fault.kind === kind).map(({ target }) => String(target)))].sort();
    expect(struck('kill')).toEqual(['scoring-2', 'tasks-1', 'tasks-2']);
    expect(struck('freeze')).toEqual([...FOUR].sort());
  });
});
