import { join } from 'node:path';
import { LaunchError } from './launch-error.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';

/** Compiles what changed since the last time and checks all types; the compiler's output on failure. */
export async function build() {
  const { code, output } = await run(process.execPath, [join(root, 'node_modules/ts7/bin/tsc'), '-b'], { cwd: root });
  if (code !== 0) throw new LaunchError(`the build failed:\n${output.trim()}`);
}
