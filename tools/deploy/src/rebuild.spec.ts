import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '@cchc/service-kit';
import { DEPLOYMENTS } from './deployments.js';
import { databaseUrlOf, rebuildable, rebuildService } from './rebuild.js';

const NOWHERE = 'postgres://a:b@127.0.0.1:1/postgres';

describe('npm run rebuild', () => {
  it('knows which services keep their facts, and refuses the others before it opens anything', async () => {
    expect(rebuildable(DEPLOYMENTS)).toEqual(['scoring']);
    for (const name of [undefined, 'tasks', 'x']) {
      await expect(rebuildService(name, DEPLOYMENTS, NOWHERE, () => undefined)).rejects.toThrow(new ConfigError('usage: npm run rebuild -- scoring'));
    }
  });

  it('takes the database of the environment, or says what is missing', () => {
    expect(databaseUrlOf({ DATABASE_ADMIN_URL: NOWHERE }, '/nonexistent')).toBe('postgres://a:b@127.0.0.1:1/cchc');
    expect(() => databaseUrlOf({}, '/nonexistent')).toThrow(ConfigError);
  });
});
