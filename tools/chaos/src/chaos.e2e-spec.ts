import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../../launcher/paths.mjs';

// Not part of a plain `npm test`, which would take longer than ten minutes: `npm run chaos` goes on for as long as it is told.
const SECONDS = 60;
// Brings every kind of fault within its minute, and what takes longest to heal first.
const SEED = 152;

/** `npm run chaos` as a person runs it; resolves to its exit code, its last line and all that it said. */
function chaos(...args: string[]): Promise<{ code: number | null; figures: Record<string, number>; output: string }> {
  const child = spawn(process.execPath, [join(root, 'tools/chaos/main.mjs'), ...args], { cwd: root });
  let [out, output] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      const last = out.trim().split('\n').at(-1) ?? '';
      resolve({ code, figures: last.startsWith('{') ? (JSON.parse(last) as Record<string, number>) : {}, output });
    });
  });
}

describe('a minute of faults on the whole system under load', () => {
  it('loses nothing and doubles nothing', async () => {
    const { code, figures, output } = await chaos('--minutes', String(SECONDS / 60), '--replicas', '1', '--units', '16', '--seed', String(SEED), '--folder', 'test/chaos');
    process.stderr.write(output);
    expect(figures).toMatchObject({ seed: SEED, lost: 0, doubled: 0 });
    expect(output).not.toContain('not done');
    for (const kind of ['full-disk', 'purge', 'restart-broker', 'restart-database']) expect(output).toMatch(new RegExp(`  ${kind}|\\+ ${kind}`));
    expect(figures['accepted']).toBeGreaterThan(50);
    expect(figures['effects']).toBe(3 * figures['accepted']!);
    expect(figures['faults']).toBeGreaterThanOrEqual(10);
    expect(code).toBe(0);
  }, 480_000);
});
