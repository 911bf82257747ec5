import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootstrapDatabase, connected, withDatabase } from '@cchc/service-kit';
import { services } from '@cchc/testing';
import { advanceClock, ClockRefused, readClock } from './business-clock.js';

const { databaseAdminUrl } = services();
const run = randomBytes(5).toString('hex');
const urls = { development: withDatabase(databaseAdminUrl, `clock_d_${run}`), production: withDatabase(databaseAdminUrl, `clock_p_${run}`) };

beforeAll(async () => {
  await bootstrapDatabase({ adminUrl: urls.development, profile: 'development', clock: '2021-03-08T08:00:00+07:00', services: [] });
  await bootstrapDatabase({ adminUrl: urls.production, profile: 'production', services: [] });
});
afterAll(() => connected(databaseAdminUrl, async (client) => {
  for (const name of ['d', 'p']) await client.query(`DROP DATABASE IF EXISTS clock_${name}_${run} WITH (FORCE)`);
}));

const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'accepted', (error: unknown) => (error instanceof ClockRefused ? error.message : `unexpected: ${String(error)}`));

describe('npm run clock', () => {
  it('moves business time forward and shows it', async () => {
    const target = new Date('2021-03-10T01:00:00Z');
    expect(await advanceClock(urls.development, target)).toEqual(target);
    expect((await readClock(urls.development)).getTime()).toBeGreaterThanOrEqual(target.getTime());
  });

  it('says in both languages why it does not move', async () => {
    expect(await refusal(advanceClock(urls.development, new Date('2021-03-09T01:00:00Z')))).toMatch(/chỉ tiến[^]*forward only/);
    expect(await refusal(advanceClock(urls.production, new Date('2100-01-01T00:00:00Z')))).toMatch(/giờ thật[^]*In production/);
  });

  it('says what is missing', async () => {
    expect(await refusal(readClock(withDatabase(databaseAdminUrl, `none_${run}`)))).toMatch(/Chưa có cơ sở dữ liệu[^]*no database/);
    expect(await refusal(readClock('postgres://a:b@127.0.0.1:1/cchc'))).toMatch(/cannot be asked/);
  });
});
