import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Samples each process of the ledger once a second; `stop()` gives `{ <name>: { bytes: the most resident, cpuSeconds } }` since now. */
export function watchResources(ledger) {
  const seen = {};
  const sample = () => {
    for (const { name, pid } of ledger.processes) {
      const { bytes, cpuSeconds } = usageOf(pid) ?? {};
      if (bytes === undefined) continue;
      seen[name] ??= { bytes: 0, from: cpuSeconds };
      seen[name].bytes = Math.max(seen[name].bytes, bytes);
      seen[name].cpuSeconds = cpuSeconds - seen[name].from;
    }
  };
  sample();
  const timer = setInterval(sample, 1000);
  return {
    stop() {
      clearInterval(timer);
      sample();
      return seen;
    },
  };
}

/** `{ bytes, cpuSeconds }` of a process until now, undefined when it is gone. */
export function usageOf(pid) {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return { bytes: Number(kilobytes) * 1024, cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND };
  } catch {
    return undefined;
  }
}
