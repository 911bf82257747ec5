import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A path below `.local/`, where everything lives that a run leaves behind. */
export const local = (...parts) => join(root, '.local', ...parts);

/** Creates the folder (for its owner only) if it is missing, and returns its path. */
export function privateFolder(path) {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}
