import { readFileSync } from 'node:fs';

/** The accounts that the development seed creates: `[{ username, role, agency, displayName }]`; invented persons. */
export const demoAccounts = () => JSON.parse(readFileSync(new URL('demo-accounts.json', import.meta.url), 'utf8'));
