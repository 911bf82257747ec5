import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AgencyRegisteredV1, exampleOf, PersonRegisteredV1 } from '@cchc/contracts';
import { newId, personIdOf } from '@cchc/kernel';
import { testDatabase } from '@cchc/testing';
import { migrationsOf } from '@cchc/service-kit';
import { deployment } from './deployment.js';
import { GatewayUnderTest, seed } from './gateway-under-test.features.js';

let gateway: GatewayUnderTest;
let officer: string;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ ROLES: 'http' });
  officer = await gateway.cookieOf('canbo.stc');
}, 60_000);
afterAll(() => gateway.close());

const codesOf = async (query: string) => {
  const { status, body } = await gateway.ask(`/api/v1/agencies?${query}`, { as: officer });
  expect(status).toBe(200);
  return body.data.map(({ code }: { code: string }) => code);
};

describe('agencies', () => {
  test('all 115, by level, fifty a page', async () => {
    const { body } = await gateway.ask('/api/v1/agencies', { as: officer });
    expect(body.page).toEqual({ page: 1, pageSize: 50, total: 115 });
    expect(body.data).toHaveLength(50);
    expect((await gateway.ask('/api/v1/agencies?page=3', { as: officer })).body.data).toHaveLength(15);
  });

  test('one with all that is known of it, and that its block is assumed', async () => {
    const { headers, body } = await gateway.ask('/api/v1/agencies/UBND-LONGMY', { as: officer });
    expect(headers.get('etag')).toBe('"1"');
    expect(body.data).toEqual({
      code: 'UBND-LONGMY', name: 'Ủy ban nhân dân huyện Long Mỹ', shortName: 'UBND huyện Long Mỹ', level: 'DISTRICT', kind: 'PEOPLES_COMMITTEE',
      parent: 'UBND-TINH', group: 'DISTRICT', inRanking: true, officialCode: null, validFrom: null, validTo: null, successor: null, endReason: null, endLegalBasis: null, source: 'GSO-2021', version: 1,
      emulationBlock: { code: 'KTD-HUYEN', name: 'Khối UBND huyện, thị xã, thành phố', assumed: true },
    });
    expect(await gateway.ask('/api/v1/agencies/KHONG-CO', { as: officer })).toMatchObject({ status: 404, body: { type: '/problems/not-found' } });
  });

  test('filtered by level and ranking group', async () => {
    expect(await codesOf('level=DISTRICT')).toHaveLength(8);
    expect(await codesOf('group=DEPARTMENT')).toHaveLength(19);
    expect(await codesOf('level=COMMUNE&pageSize=500')).toHaveLength(75);
    expect((await gateway.ask('/api/v1/agencies?level=WARD', { as: officer })).status).toBe(422);
  });

  test('a subtree', async () => {
    expect(await codesOf('under=SNV')).toEqual(['BTDKT', 'SNV']);
    const longMy = await codesOf('under=UBND-LONGMY&pageSize=500');
    expect(longMy[0]).toBe('UBND-LONGMY');
    expect(longMy.slice(1).every((code: string) => code.startsWith('XA-'))).toBe(true);
    expect(await codesOf('under=UBND-TINH&level=DISTRICT')).toHaveLength(8);
  });

  test('searched without tones, đ or the one right spelling', async () => {
    for (const words of ['vi thuy', 'Vị Thuỷ', 'VỊ THỦY']) expect(await codesOf(`q=${encodeURIComponent(words)}&level=DISTRICT`)).toEqual(['UBND-VITHUY']);
    expect(await codesOf('q=dau%20tu')).toEqual(['SKHDT']);
    expect(await codesOf('q=%25')).toEqual([]);
  });

  test('sorted as asked', async () => {
    expect((await codesOf('group=DEPARTMENT&sort=-code')).slice(0, 2)).toEqual(['VPUBND', 'TTR']);
  });

  test('as the map stood on a day', async () => {
    await gateway.database.query(`UPDATE directory.agencies SET valid_to = '2025-07-01' WHERE level = 'DISTRICT'`);
    expect(await codesOf('level=DISTRICT')).toHaveLength(8);
    expect(await codesOf('level=DISTRICT&asOf=2025-06-30')).toHaveLength(8);
    expect(await codesOf('level=DISTRICT&asOf=2025-07-01')).toEqual([]);
  });

  test('as a table', async () => {
    const { headers, text } = await gateway.ask('/api/v1/agencies?group=DISTRICT', { as: officer, headers: { accept: 'text/csv' } });
    expect(headers.get('content-type')).toMatch(/^text\/csv/);
    expect(text.split('\r\n')[0]).toContain('Tên cơ quan');
  });

  test('nobody without a login', async () => {
    expect((await gateway.ask('/api/v1/agencies')).status).toBe(401);
  });
});

describe('people', () => {
  test('an administrator sees everybody, invented ones marked as such', async () => {
    const as = await gateway.cookieOf('quantri');
    const { body } = await gateway.ask('/api/v1/people?pageSize=500', { as });
    expect(body.page.total).toBe(27 * 2 + 6 + 4);
    expect(body.data.every(({ assumed }: { assumed: boolean }) => assumed)).toBe(true);
    expect((await gateway.ask('/api/v1/people?role=APPRAISER', { as })).body.data).toHaveLength(6);
    expect((await gateway.ask('/api/v1/people?q=pham%20minh%20khoa', { as })).body.data).toMatchObject([{ id: personIdOf('canbo.stc'), username: 'canbo.stc', memberships: [{ agencyCode: 'STC', role: 'OFFICER', delegated: false }] }]);
  });

  test('a head sees the own agency’s, whatever is asked for', async () => {
    const as = await gateway.cookieOf('thutruong.stc');
    const seen = async (query: string) => (await gateway.ask(`/api/v1/people?${query}`, { as })).body.data.map(({ username }: { username: string }) => username);
    expect((await seen('sort=username')).sort()).toEqual(['canbo.stc', 'thamdinh.stc', 'thutruong.stc']);
    expect(await seen('agency=STP')).toEqual([]);
  });

  test('an officer sees nobody', async () => {
    expect((await gateway.ask('/api/v1/people', { as: officer })).status).toBe(403);
  });
});

describe('what the directory tells the others', () => {
  test('every agency and every person, in the shape of the contracts', async () => {
    const facts = await gateway.facts();
    const agencies = facts.filter(({ type }) => type.endsWith(AgencyRegisteredV1.type));
    const people = facts.filter(({ type }) => type.endsWith(PersonRegisteredV1.type));
    expect([agencies.length, people.length]).toEqual([115, 64]);
    const longMy = agencies.find(({ subject }) => subject === 'agency/UBND-LONGMY')!;
    const { data, source, aggregateversion } = exampleOf(AgencyRegisteredV1.type);
    expect(longMy).toMatchObject({ data, source, aggregateversion });
    const person = people.find(({ subject }) => subject === `person/${personIdOf('canbo.stc')}`)!;
    expect(Object.keys(person.data).sort()).toEqual(Object.keys(exampleOf(PersonRegisteredV1.type).data).sort());
    expect(person.data).toEqual({ personId: personIdOf('canbo.stc'), displayName: 'Phạm Minh Khoa', active: true, memberships: [{ agencyCode: 'STC', role: 'OFFICER' }] });
  });

  test('a commune has no ranking group outside the directory', async () => {
    const commune = (await gateway.facts()).find(({ subject }) => subject === 'agency/XA-31495')!;
    expect(commune.data).toMatchObject({ level: 'COMMUNE', rankingGroup: null, inRanking: false });
  });
});

describe('K7: an agency is founded, renamed, merged, abolished', () => {
  const command = async (method: string, path: string, body: object, headers: Record<string, string> = {}, username = 'quantri') => {
    const as = await gateway.cookieOf(username);
    return gateway.ask(`/api/v1/agencies${path}`, { method, as, body, headers: { ...(method === 'POST' && { 'idempotency-key': newId() }), ...headers } });
  };
  const founding = {
    code: 'SKTHT', name: 'Sở Kinh tế và Hạ tầng', shortName: 'Sở KT&HT', level: 'PROVINCE', kind: 'DEPARTMENT', parent: 'UBND-TINH', group: 'DEPARTMENT',
    inRanking: true, validFrom: '2021-03-08', legalBasis: 'Nghị quyết 12/NQ-HĐND',
  };
  const ending = { validTo: '2021-03-08', reason: 'Hợp nhất thành Sở Kinh tế và Hạ tầng.', legalBasis: 'Nghị quyết 12/NQ-HĐND' };
  const told = async () => (await gateway.facts()).slice(179).map(({ subject, aggregateversion, data }) => [subject, aggregateversion, data] as const);

  test('by the administrator alone, with what stands against it in words', async () => {
    expect((await command('POST', '', founding, {}, 'canbo.stc')).status).toBe(403);
    expect(await command('POST', '', { ...founding, parent: 'KHONG-CO', emulationBlock: 'KHONG', group: 'COMMUNE' })).toMatchObject({ status: 422, body: { errors: [{ slug: 'unknown-agency' }, { slug: 'unknown-block' }, { slug: 'group-required' }] } });
    expect(await command('POST', '', { ...founding, code: 'SXD' })).toMatchObject({ status: 409, body: { type: '/problems/agency-code-taken' } });
    expect(await command('POST', '/SXD/abolition', { ...ending, validTo: '2021-12-31', successor: 'KHONG-CO' })).toMatchObject({ status: 422, body: { errors: [{ slug: 'in-the-future' }, { slug: 'unknown-agency' }] } });
    expect(await command('POST', '/SNV/abolition', ending)).toMatchObject({ status: 409, body: { type: '/problems/agency-has-subordinates', subordinates: ['BTDKT'] } });
    expect(await command('POST', '/KHONG-CO/abolition', ending)).toMatchObject({ status: 404 });
    expect(await told()).toEqual([]);
  });

  test('and the others are told: the code stays, the successor is named, nothing hangs on what is no more', async () => {
    expect(await command('POST', '', founding)).toMatchObject({ status: 201, body: { data: { code: 'SKTHT', version: 1, validFrom: '2021-03-08' } } });
    expect(await command('POST', '/SNV/abolition', { ...ending, successor: 'SKTHT' })).toMatchObject({ status: 201, body: { data: { code: 'SNV', validTo: '2021-03-08', successor: 'SKTHT', version: 2 } } });
    expect(await told()).toEqual([
      ['agency/SKTHT', 1, expect.objectContaining({ name: founding.name, inRanking: true, validTo: null })],
      ['agency/BTDKT', 2, expect.objectContaining({ parent: 'SKTHT' })],
      ['agency/SNV', 2, expect.objectContaining({ inRanking: true, validTo: '2021-03-08', successor: 'SKTHT', endReason: ending.reason })],
    ]);
    expect(await command('POST', '/SNV/abolition', ending)).toMatchObject({ status: 409, body: { type: '/problems/agency-ended' } });
    expect((await gateway.ask('/api/v1/agencies/SNV', { as: officer })).body.data).toMatchObject({ successor: 'SKTHT', endLegalBasis: ending.legalBasis });
    expect(await codesOf('under=UBND-TINH&asOf=2021-03-07&q=so%20noi%20vu')).toContain('SNV');
    expect(await codesOf('under=UBND-TINH&q=so%20noi%20vu')).not.toContain('SNV');
  });

  test('a new name is a new version of the same agency', async () => {
    const named = { name: 'Sở Tài chính – Kế hoạch', shortName: 'Sở TC–KH' };
    expect((await command('PUT', '/STC/name', named, { 'if-match': '"2"' })).status).toBe(412);
    expect(await command('PUT', '/STC/name', named, { 'if-match': '"1"' })).toMatchObject({ status: 200, body: { data: { code: 'STC', version: 2, ...named } } });
    expect((await told()).at(-1)).toEqual(['agency/STC', 2, expect.objectContaining(named)]);
    expect(await codesOf('q=so%20tc')).toContain('STC');
  });
});

describe('the seed', () => {
  test('repeated, changes nothing; broken after the outbox, leaves neither rows nor facts', async () => {
    const database = await testDatabase({ service: 'gateway', schema: 'directory', migrations: migrationsOf(deployment) });
    const count = async () => (await database.query(`SELECT (SELECT count(*)::int FROM directory.agencies) AS agencies,
      (SELECT count(*)::int FROM directory.accounts) AS accounts, (SELECT count(*)::int FROM directory.outbox) AS facts`))[0];
    try {
      await database.query(`CREATE FUNCTION directory.break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken after the outbox'; END $$;
        CREATE CONSTRAINT TRIGGER break AFTER INSERT ON directory.outbox DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION directory.break()`);
      await expect(seed(database, gateway.environment['AMQP_URL']!)).rejects.toThrow('broken after the outbox');
      expect(await count()).toEqual({ agencies: 0, accounts: 0, facts: 0 });
      await database.query('DROP TRIGGER break ON directory.outbox');
      expect(await seed(database, gateway.environment['AMQP_URL']!)).toEqual(['directory: 115 agencies and 64 people with accounts added']);
      expect(await count()).toEqual({ agencies: 115, accounts: 64, facts: 179 });
      expect(await seed(database, gateway.environment['AMQP_URL']!)).toEqual(['directory: 0 agencies and 0 people with accounts added']);
      expect(await count()).toEqual({ agencies: 115, accounts: 64, facts: 179 });
    } finally {
      await database.close();
    }
  });
});

describe('the clock', () => {
  test('tells business time, the zone and the profile', async () => {
    const { body } = await gateway.ask('/api/v1/clock', { as: officer });
    expect(body.data).toEqual({ now: expect.stringMatching(/^2021-03-08T01:/), today: '2021-03-08', timeZone: 'Asia/Ho_Chi_Minh', profile: 'development' });
  });
});
