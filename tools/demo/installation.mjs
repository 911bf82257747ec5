import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DemoError } from './demo-error.mjs';

const NOT_RUNNING = 'Hệ thống chưa chạy: hãy chạy npm start trong một cửa sổ khác, rồi chạy lại npm run demo.\nNothing runs here: run npm start in another terminal first.';

/** The running system that a launcher describes in `stateFile`: `{ url, stateFile, password }`. Throws DemoError. */
export async function runningInstallation(stateFile) {
  const { url } = readJson(stateFile);
  const { demoPassword: password } = readJson(join(dirname(stateFile), 'secrets.json'));
  if (!url || !password) throw new DemoError(NOT_RUNNING);
  const ready = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  if (ready?.status !== 200) throw new DemoError(`${NOT_RUNNING}\n(${url} không trả lời / does not answer)`);
  return { url, stateFile, password };
}

// Written whole and renamed by the launcher, so that what is there can be read.
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
