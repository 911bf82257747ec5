import { describe, expect, it } from '@jest/globals';
import { promises } from './delivery.features.js';
import { MemoryTransport, type Defect } from './memory-transport.features.js';
import { trialOf, type Trial } from './trial.features.js';

/** What gives each careless transport away. */
const BREAKS: Record<Defect, string> = {
  'acks before the effect': 'M3: gives again what was never committed',
  'forgets what was settled': 'has one effect of a fact that comes twice',
  'drops what comes back': 'M3: gives again what was committed and not acked, without a second effect',
  'looks for doubles too early': 'M13: a consumer that was frozen until another had its message makes no second effect',
  'lets old overwrite new': 'M15: ends with the newest version, in whatever order and however often they come',
  'retries for ever': 'does the neighbours of poison no harm, and parks it with its cause',
  'drops what failed once': 'does the neighbours of poison no harm, and parks it with its cause',
  'parks without the cause': 'does the neighbours of poison no harm, and parks it with its cause',
  'takes all it can get': 'takes no more in hand than it may, and the rest when it can',
  'drops the rest when it stops': 'stops with what is in hand done and the rest given back',
};

const checks = new Map<string, (trial: Trial) => Promise<void>>();
promises((title, check) => checks.set(title, check));

async function judge(transport: MemoryTransport, title: string, patience: number): Promise<void> {
  try {
    await checks.get(title)!(trialOf(transport, patience));
  } finally {
    await transport.close();
  }
}

describe('the suite for transports', () => {
  it.each([...checks.keys()])('has no complaint of one without a defect: %s', async (title) => {
    await judge(new MemoryTransport(), title, 20_000);
  });

  it.each(Object.entries(BREAKS) as [Defect, string][])('finds the one that %s: %s', async (defect, title) => {
    await expect(judge(new MemoryTransport(defect), title, 300)).rejects.toThrow(/never true within 300 ms|expect/);
  });
});
