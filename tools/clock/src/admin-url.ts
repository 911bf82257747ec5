import { readFileSync } from 'node:fs';
import { ClockRefused } from './business-clock.js';

const STATE = new URL('../../../.local/state.json', import.meta.url);

/** The administrator's address of the database: DATABASE_ADMIN_URL, else that of the system which `npm start` runs. */
export function adminUrl(environment: NodeJS.ProcessEnv = process.env, stateFile: URL | string = STATE): string {
  const given = environment['DATABASE_ADMIN_URL'] || fromState(stateFile);
  if (!given || !URL.canParse(given)) {
    throw new ClockRefused(
      'Hệ thống chưa chạy: hãy chạy npm start, hoặc đặt DATABASE_ADMIN_URL.\nNothing runs here: run npm start first, or set DATABASE_ADMIN_URL.',
    );
  }
  const url = new URL(given);
  url.pathname = '/cchc';
  return url.href;
}

function fromState(file: URL | string): string | undefined {
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as { infra?: { databaseAdminUrl?: string } };
    return state.infra?.databaseAdminUrl;
  } catch {
    return undefined; // no system has been started, or it has ended
  }
}
