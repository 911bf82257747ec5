import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFileSync } from 'node:fs';
import { CONTENT_TYPE, contextOf, exampleOf, OWNER_OF, ReportSubmittedV1, routingKeyOf, TargetMeasuredV1, type CloudEvent } from '@cchc/contracts';
import { brokerDeploymentOf, Outbox, UnitOfWork } from '@cchc/delivery';
import { newId, personIdOf, type Role } from '@cchc/kernel';
import { EVENTS, type BrokerDeployment } from '@cchc/messaging';
import { ServiceTokenSigner, migrationsOf, startService, type Actor } from '@cchc/service-kit';
import { eventually, testBroker, testDatabase, type TestBroker, type TestDatabase } from '@cchc/testing';
import { KeepAgencies } from './agencies/keep-agencies.handler.js';
import { createIndicatorsApp } from './create-indicators-app.js';
import { deployment } from './deployment.js';
import type { Agency } from './domain/population.js';
import type { IndexMovementDto } from './indices/index-result.dto.js';
import type { ReportChange } from './domain/recorded-report.js';
import { RecordValues } from './report-values/record-values.handler.js';

const load = (file: string) => JSON.parse(readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8')) as never;
const QUEUE = 'indicators.record-values';
const SUBMITTED = 'tasks.report.submitted.v1';
const RETURNED = 'tasks.report.returned.v1';

let database: TestDatabase;
let broker: TestBroker;
let app: NestFastifyApplication;
let signer: ServiceTokenSigner;

beforeAll(async () => {
  database = await testDatabase({ service: 'indicators', schema: 'indicators', migrations: migrationsOf(deployment), clock: '2021-03-16T08:00' });
  broker = await testBroker([brokerDeploymentOf({ ...deployment, service: 'indicators', contexts: ['indicators'] }), teller('tasks', 'tasks'), teller('gateway', 'directory')]);
  const keys = await ServiceTokenSigner.generate();
  signer = new ServiceTokenSigner(keys.private);
  app = await createIndicatorsApp({
    CCHC_PROFILE: 'development', PORT: '0', LOG_LEVEL: 'error', SERVICE_TOKEN_PUBLIC_KEY: keys.public,
    DATABASE_API_URL: database.apiUrl, DATABASE_WORKER_URL: database.workerUrl, AMQP_URL: broker.urlOf('indicators'),
  });
  await seed();
  await registerAgencies();
  await startService(app);
});

afterAll(async () => {
  await app?.close();
  await broker?.close();
  await database?.close();
});

/** A service that only tells. */
function teller(service: string, context: BrokerDeployment['contexts'][number]): BrokerDeployment {
  return { service, contexts: [context], reactions: [], hints: [] };
}

const seed = () => deployment.seed({
  work: app.get(UnitOfWork), outbox: app.get(Outbox), data: load, secrets: { demoPassword: 'x' }, log: () => undefined,
});

const registerAgencies = (version = 1) => {
  const { agencies } = load('agencies.json') as { agencies: Agency[] };
  const told = agencies.map((agency) => ({ ...agency, rankingGroup: agency.inRanking ? agency.rankingGroup : null, version }));
  return app.get(UnitOfWork).run((tx) => app.get(KeepAgencies).execute(tx, told));
};

/** A fact of the contract's example, about another report, agency or version. */
function fact(key: string, version: number, change: object = {}): CloudEvent {
  const example = exampleOf(key);
  return { ...example, id: newId(), aggregateversion: version, data: { ...example.data, ...change } };
}

/** Told by its owner, as it is. */
function tell(event: CloudEvent): Promise<void> {
  const key = routingKeyOf(event);
  return broker.publishAs(OWNER_OF[contextOf(key)], EVENTS, key, JSON.stringify(event), { messageId: event.id, contentType: CONTENT_TYPE, mandatory: true });
}

const record = (...changes: ReportChange[]) => app.get(UnitOfWork).run((tx) => app.get(RecordValues).execute(tx, changes));

const JSON_ONLY = 'application/json';

async function get<T = { data: never }>(path: string, roles: Record<string, Role> = { SNV: 'HOME_AFFAIRS' }, accept = JSON_ONLY, sent: RequestInit & { headers?: Record<string, string> } = {}) {
  const actor: Actor = {
    personId: personIdOf('canbo'), displayName: 'Cán bộ', username: 'canbo', via: 'session', agencies: Object.keys(roles),
    memberships: Object.entries(roles).map(([agencyCode, role]) => ({ agencyCode, role })),
  };
  const answer = await fetch((await app.getUrl()) + path, { ...sent, headers: { authorization: `Bearer ${await signer.sign(actor, 'indicators')}`, accept, ...sent.headers } });
  const text = await answer.text();
  return { status: answer.status, text, body: (accept === JSON_ONLY ? JSON.parse(text) : undefined) as T };
}

const measurements = (target: string) =>
  database.query<{ version: string; numerator: string; reported: number }>(
    `SELECT version, numerator::text, reported FROM indicators.target_measurements WHERE target_id = $1 ORDER BY version`, [target]);
const stateOf = async (reportId: string) =>
  (await database.query<{ state: string; values_version: string }>('SELECT state, values_version FROM indicators.report_values WHERE report_id = $1', [reportId]))[0];

describe('record-values', () => {
  const example = exampleOf<ReportSubmittedV1>(SUBMITTED);

  it('takes the example, and tells of CT-03 what the example of that fact shows', async () => {
    await tell(example);
    await eventually('the report of the example is recorded and CT-03 measured', async () => expect(await measurements('CT-03')).toHaveLength(1));
    const told = await database.query<{ payload: string }>(`SELECT payload FROM indicators.outbox WHERE routing_key = 'indicators.target.measured.v1'`);
    const events = told.map(({ payload }) => JSON.parse(payload) as CloudEvent<TargetMeasuredV1>);
    expect(events.map(({ data }) => data.targetId).sort()).toEqual(['CT-01', 'CT-02', 'CT-03', 'CT-04', 'CT-05', 'CT-06']);
    const ofDossiers = events.find(({ data }) => data.targetId === 'CT-03')!;
    expect(ofDossiers.data).toEqual(exampleOf('indicators.target.measured.v1').data);
    expect(ofDossiers).toMatchObject({ subject: 'target/CT-03', aggregateversion: 1, correlationid: example.correlationid, causationid: example.id });
  });

  it('takes it once, however often it comes', async () => {
    await tell(example);
    await tell({ ...example, id: newId() });
    await tell(fact(SUBMITTED, 2, { reportId: newId(), agencyCode: 'STC', rankingGroup: 'DEPARTMENT', values: { iso_applied: false } }));
    await eventually('a later report is recorded', async () => expect(await measurements('CT-01')).toHaveLength(2));
    expect(await measurements('CT-03')).toHaveLength(1);
  });

  it('leaves a returned report out, also when the return overtakes it, until it is sent again', async () => {
    const about = { reportId: newId(), agencyCode: 'SXD', rankingGroup: 'DEPARTMENT', values: { iso_applied: true } };
    await tell(fact(RETURNED, 3, about));
    await eventually('the return is recorded', async () => expect(await stateOf(about.reportId)).toMatchObject({ state: 'RETURNED' }));
    await tell(fact(SUBMITTED, 2, about));
    await eventually('its values are recorded, and do not count', async () => expect(await stateOf(about.reportId)).toMatchObject({ state: 'RETURNED', values_version: '2' }));
    expect((await measurements('CT-01')).at(-1)).toMatchObject({ reported: 2 });
    await tell(fact(SUBMITTED, 4, { ...about, revision: 2 }));
    await eventually('sent again, it counts', async () => expect((await measurements('CT-01')).at(-1)).toMatchObject({ reported: 3, numerator: '2' }));
    await tell(fact(RETURNED, 5, about));
    await eventually('returned again, it does not', async () => expect((await measurements('CT-01')).at(-1)).toMatchObject({ reported: 2, numerator: '1' }));
  });

  it('parks what is no fact, and goes on', async () => {
    await broker.publishAs('tasks', EVENTS, SUBMITTED, '{"specversion":', { messageId: newId(), contentType: CONTENT_TYPE, mandatory: true });
    await tell(fact(SUBMITTED, 2, { reportId: newId(), agencyCode: 'SCT', rankingGroup: 'DEPARTMENT', values: { iso_applied: true } }));
    await eventually('the neighbour is recorded', async () => expect((await measurements('CT-01')).at(-1)).toMatchObject({ reported: 3 }));
    await eventually('the broken message is parked with its reason', async () =>
      expect(await database.query('SELECT queue, cause FROM indicators.parked_messages')).toEqual([{ queue: QUEUE, cause: expect.any(String) }]));
  });

  it('keeps neither values nor facts when the transaction breaks after the outbox', async () => {
    const before = await measurements('CT-01');
    const lost: ReportChange = {
      reportId: newId(), year: 2021, agencyCode: 'SYT', periodCode: '2021-Q1', state: 'SUBMITTED', version: 2,
      submission: { rankingGroup: 'DEPARTMENT', revision: 1, values: { iso_applied: true }, notApplicable: {} },
    };
    const broken = app.get(UnitOfWork).run(async (tx) => {
      await app.get(RecordValues).execute(tx, [lost]);
      throw new Error('cut');
    });
    await expect(broken).rejects.toThrow('cut');
    expect(await stateOf(lost.reportId)).toBeUndefined();
    expect(await measurements('CT-01')).toEqual(before);
  });

  it('measures everything, whichever of many reports comes at once', async () => {
    const codes = ['STP', 'SKHDT', 'SGTVT', 'SNNPTNT', 'STNMT', 'SKHCN', 'SGDDT', 'SLDTBXH'];
    const before = (await measurements('CT-05')).at(-1)!;
    await Promise.all(codes.map((agencyCode) => record({
      reportId: newId(), year: 2021, agencyCode, periodCode: '2021-Q1', state: 'SUBMITTED', version: 2,
      submission: { rankingGroup: 'DEPARTMENT', revision: 1, values: { satisfaction_published: true }, notApplicable: {} },
    })));
    expect((await measurements('CT-05')).at(-1)).toMatchObject({ reported: before.reported + codes.length, numerator: `${+before.numerator + codes.length}` });
  });
});

describe('keep-agencies', () => {
  it('takes the example once, twice and late: the newest stands, and nothing is measured again for it', async () => {
    const before = await measurements('CT-03');
    const named = (version: number, name: string) => tell(fact('directory.agency.registered.v1', version, { name }));
    await named(9, 'Ủy ban nhân dân huyện Long Mỹ (mới)');
    await named(5, 'Ủy ban nhân dân huyện Long Mỹ (cũ)');
    await tell(fact('directory.agency.registered.v1', 1, { code: 'SAU-CUNG', name: 'Cơ quan sau cùng', level: 'PROVINCE', kind: 'MEDIA', rankingGroup: null, inRanking: false }));
    const name = async (code: string) => (await database.query<{ name: string }>('SELECT name FROM indicators.agencies WHERE code = $1', [code]))[0]?.name;
    await eventually('the last agency is known', async () => expect(await name('SAU-CUNG')).toBe('Cơ quan sau cùng'));
    expect(await name('UBND-LONGMY')).toBe('Ủy ban nhân dân huyện Long Mỹ (mới)');
    expect(await measurements('CT-03')).toEqual(before);
  });

  it('a new commune enlarges the population of the targets measured before', async () => {
    await tell(fact('directory.agency.registered.v1', 1, { code: 'XA-99999', level: 'COMMUNE', parent: 'UBND-LONGMY', rankingGroup: null, inRanking: false }));
    await eventually('CT-03 counts it as covered by its district', async () => expect((await measurements('CT-03')).at(-1)).toMatchObject({ reported: 10 }));
  });
});

describe('what people see', () => {
  const officer: Record<string, Role> = { 'UBND-LONGMY': 'OFFICER' };
  type Row = { agencyCode: string; value: string };
  type Values = { data: { total: object; agencies: Row[] } };

  it('an agency sees its own values; Sở Nội vụ all; both the same total', async () => {
    const path = '/indicators/iso_applied/values?period=2021-Q1';
    const [own, all] = [await get<Values>(path, officer), await get<Values>(path)];
    expect(own.body.data.agencies.map(({ agencyCode }) => agencyCode)).toEqual(['UBND-LONGMY']);
    expect(all.body.data.agencies.map(({ agencyCode }) => agencyCode)).toEqual(expect.arrayContaining(['STC', 'UBND-LONGMY']));
    expect(own.body.data.total).toEqual(all.body.data.total);
    expect(own.body.data.total).toEqual({ value: '2', numerator: '2', denominator: '3', reported: 3, expected: 27, withheld: null });
  });

  it('a query that forgets its filter still sees nothing of agencies out of scope: the database holds it back', async () => {
    const rows = await app.get(UnitOfWork).run((tx) => tx.manager.query<unknown[]>('SELECT 1 FROM indicators.report_values'),
      { scope: { kind: 'agencies', agencies: [], roles: [], personId: newId() } });
    expect(rows).toEqual([]);
  });

  it('a rate of the province is the ratio of the sums', async () => {
    await record({
      reportId: newId(), year: 2021, agencyCode: 'BDT', periodCode: '2021-H1', state: 'SUBMITTED', version: 2,
      submission: { rankingGroup: 'DEPARTMENT', revision: 1, values: { plan_tasks_done: 9, plan_tasks_total: 10 }, notApplicable: {} },
    }, {
      reportId: newId(), year: 2021, agencyCode: 'STC', periodCode: '2021-H1', state: 'SUBMITTED', version: 2,
      submission: { rankingGroup: 'DEPARTMENT', revision: 1, values: { plan_tasks_done: 1, plan_tasks_total: 1000 }, notApplicable: {} },
    });
    const { body } = await get<{ data: { key: string }[]; page: object }>('/consolidated-reports/2021-H1');
    expect(body.page).toMatchObject({ total: 133 });
    expect(body.data.find(({ key }) => key === 'plan_tasks_pct')).toMatchObject({ value: '0.99', numerator: '10', denominator: '1010', reported: 2, expected: 27 });
  });

  it('two agencies’ sums are kept from the agencies, with the reason; the third makes them everybody’s', async () => {
    const reason = expect.stringContaining('Mới có 2 cơ quan');
    const nothing = { value: null, numerator: null, denominator: null, reported: 2, withheld: reason };
    const pct = async (who: Record<string, Role>) => (await get<{ data: { key: string }[] }>('/consolidated-reports/2021-H1', who)).body.data.find(({ key }) => key === 'plan_tasks_pct');
    expect(await pct(officer)).toMatchObject(nothing);
    expect((await get<Values>('/indicators/plan_tasks_pct/values?period=2021-H1', officer)).body.data.total).toMatchObject(nothing);
    expect((await get('/consolidated-reports/2021-H1', officer, 'text/csv')).text).toContain('Mới có 2 cơ quan');
    expect(await pct({ SNV: 'ADMINISTRATOR' })).toMatchObject(nothing);
    await record({
      reportId: newId(), year: 2021, agencyCode: 'SYT', periodCode: '2021-H1', state: 'SUBMITTED', version: 2,
      submission: { rankingGroup: 'DEPARTMENT', revision: 1, values: { plan_tasks_done: 0, plan_tasks_total: 10 }, notApplicable: {} },
    });
    expect(await pct(officer)).toMatchObject({ value: '0.98', numerator: '10', denominator: '1020', reported: 3, withheld: null });
  });

  it('the six targets stand with n of N, their doubts and what is assumed', async () => {
    const { body } = await get<{ data: object[] }>('/targets?year=2021&period=2021-Q1');
    expect(body.data).toHaveLength(6);
    expect(body.data[2]).toMatchObject({
      id: 'CT-03', threshold: '90', operator: '>=', value: '96.49', attained: true, reported: 10, expected: 103, assumed: true,
      numerator: { value: '7308' }, denominator: { value: '7574' }, ambiguities: expect.arrayContaining([expect.stringContaining('tiếp nhận')]),
    });
    const [ofOneDistrict] = (await get<{ data: { id: string }[] }>('/targets?year=2021&period=2021-Q1', officer)).body.data.filter(({ id }) => id === 'CT-03');
    expect(ofOneDistrict).toMatchObject({
      value: null, attained: null, numerator: { value: null }, denominator: { value: null }, reported: 10, expected: 103, withheld: expect.stringContaining('Mới có 1 cơ quan'),
    });
    expect((await get<{ data: object }>('/targets/CT-03?period=2021-Q1', officer)).body.data).toMatchObject({ value: null, numerator: { value: null }, agencies: [{ agencyCode: 'UBND-LONGMY', value: '96.49' }] });
    const one = await get<{ data: { agencies: Row[] } }>('/targets/CT-01?period=2021-Q1', officer);
    expect(one.body.data.agencies).toEqual([{ agencyCode: 'UBND-LONGMY', agencyName: 'UBND huyện Long Mỹ', numerator: '1', denominator: '1', value: '100.00', attained: true }]);
  });

  it('a period without reports is measured by nobody', async () => {
    const { body } = await get<{ data: object[] }>('/targets?period=2021-Q3');
    expect(body.data[0]).toMatchObject({ value: null, attained: null, reported: 0, expected: 27, version: 0 });
  });

  it('templates, catalogue and indices are seeded once, however often', async () => {
    await seed();
    expect((await get<{ data: object }>('/report-templates')).body.data).toEqual([expect.objectContaining({ year: 2021, sections: 7, indicators: 133, assumed: true })]);
    const { body } = await get<{ data: { sections: { indicators: object[] }[] } }>('/report-templates/2021');
    expect(body.data.sections.flatMap(({ indicators }) => indicators)).toHaveLength(133);
    const found = await get<{ data: object[] }>('/indicators?q=HO SO&filter[section]=A3');
    expect(found.body.data.length).toBeGreaterThan(0);
    expect((await get<{ data: { code: string }[] }>('/indicators/indices')).body.data.map(({ code }) => code)).toEqual(['PAR_INDEX', 'SIPAS', 'PAPI', 'PCI']);
  });

  it('the yearly indices stand with rank and movement; Sở Nội vụ records what is published, against the version seen', async () => {
    const results = async (year: number) => (await get<{ data: IndexMovementDto[] }>(`/indicators/indices/results?year=${year}`)).body.data;
    const put = async (year: number, seen: number, roles?: Record<string, Role>, change: object = {}) => (await get<{ data: IndexMovementDto }>(`/indicators/indices/PAR_INDEX/results/${year}`, roles, JSON_ONLY, {
      method: 'PUT', headers: { 'if-match': `"${seen}"`, 'content-type': JSON_ONLY }, body: JSON.stringify({ index: '85.10', rank: 27, source: 'Quyết định của Bộ Nội vụ', ...change }),
    }));
    expect((await results(2021)).map(({ code, result }) => [code, result?.index ?? null])).toEqual([['PAR_INDEX', null], ['SIPAS', null], ['PAPI', null], ['PCI', null]]);
    expect((await results(2012))[0]).toMatchObject({ result: { index: '80.52', rank: 15 }, previous: null, version: 1 });
    expect((await put(2020, 0, { 'UBND-LONGMY': 'HEAD' })).status).toBe(403);
    expect((await put(2020, 1)).status).toBe(412);
    expect((await put(2020, 0)).body.data).toMatchObject({ result: { index: '85.10', rank: 27 }, previous: { year: 2012 }, change: '4.58', rankChange: -12, version: 1 });
    expect((await put(2020, 0)).status).toBe(412);
    expect((await put(2021, 1, undefined, { rank: 64 })).status).toBe(422);
    expect((await put(2021, 1, undefined, { index: '86.00', rank: 20 })).body.data).toMatchObject({ previous: { year: 2020 }, change: '0.9', rankChange: 7, version: 2 });
    expect((await get('/indicators/indices/XYZ/results/2021', undefined, JSON_ONLY, { method: 'PUT', headers: { 'if-match': '"0"', 'content-type': JSON_ONLY }, body: '{"index":"1","source":"xyz"}' })).status).toBe(404);
  });

  it('spreadsheets get CSV', async () => {
    const { text } = await get('/targets?period=2021-Q1', officer, 'text/csv');
    expect(text).toContain('CT-03,');
    expect(text.split('\r\n')).toHaveLength(8);
  });

  it.each([
    ['/indicators/iso_applied/values', 422], ['/indicators/iso_applied/values?period=2021-Q5', 422], ['/indicators/iso_applied/values?period=2099-Q1', 404],
    ['/indicators/khong_co/values?period=2021-Q1', 404], ['/targets/CT-99', 404], ['/targets/x', 422], ['/targets?period=1', 422], ['/targets?sort=password', 422],
    ['/consolidated-reports/2099-Y', 404], ['/report-templates/1999', 422], ['/report-templates/2099', 404], ['/indicators?page=-1', 422], ['/indicators?filter[x]=1', 422],
    ["/indicators?q=%00", 422],
  ])('%s answers %d', async (path, status) => expect((await get(path)).status).toBe(status));

  it('nothing is told to those who did not come in', async () => expect((await fetch(`${await app.getUrl()}/targets`)).status).toBe(401));
});
