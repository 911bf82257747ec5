import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { compactVerify, importJWK, type JWK } from 'jose';
import { createHash } from 'node:crypto';
import { exampleOf } from '@cchc/contracts';
import { newId } from '@cchc/kernel';
import { homeAffairs, person, TasksUnderTest } from '../tasks-under-test.features.js';
import { districtValues, q1, ReportStory } from './report-story.features.js';

const values = districtValues();
const officer = person('OFFICER', 'UBND-LONGMY');
const head = person('HEAD', 'UBND-LONGMY');
const stranger = person('HEAD', 'UBND-TXLONGMY');
let tasks: TasksUnderTest;
let story: ReportStory;

beforeAll(async () => {
  tasks = await TasksUnderTest.start('2021-03-08T08:00:00+07:00');
  story = new ReportStory(tasks);
}, 60_000);
afterAll(() => tasks.close());
afterEach(() => tasks.forgetFacts());

const draft = (agency: string, content = values) => story.draft(agency, content);
const submit = (agency: string, key?: string) => story.submit(agency, key);
const typesOf = async () => (await tasks.facts()).map(({ type }) => type.replace('io.github.cchc.tasks.', ''));

describe('the life of a report', () => {
  it('goes from a draft over submission, return and resubmission to acceptance', async () => {
    const agency = 'UBND-LONGMY';
    const saved = await draft(agency);
    expect(saved).toMatchObject({ status: 200, body: { data: { status: 'DRAFT', version: 2, warnings: [], missing: 0 } } });
    expect(saved.headers['etag']).toBe('"2"');
    expect(await tasks.facts()).toEqual([]);

    await tasks.at('2021-03-16T09:00:00+07:00');
    const first = await submit(agency);
    expect(first).toMatchObject({ status: 201, body: { data: {
      revision: 1, timeliness: 'ON_TIME', submittedAt: '2021-03-16T02:00:00.000Z', dueAt: '2021-03-17T17:00:00.000Z',
      beforeCutOff: false, agencyCode: agency, periodCode: '2021-Q1', submittedBy: 'HEAD UBND-LONGMY',
    } } });
    const [submitted, met] = await tasks.facts();
    expect(submitted).toMatchObject({
      type: 'io.github.cchc.tasks.report.submitted.v1', source: '/tasks', aggregateversion: 3,
      data: { agencyCode: agency, rankingGroup: 'DISTRICT', revision: 1, timeliness: 'ON_TIME', values, contentHash: first.body.data.contentHash, period: { code: '2021-Q1', cumulative: false } },
    });
    expect(met).toMatchObject({ type: 'io.github.cchc.tasks.obligation.met.v1', data: { class: 'REPORT', code: '2021-Q1', agencyCode: agency, timeliness: 'ON_TIME' } });
    await tasks.forgetFacts();

    await tasks.at('2021-03-19T10:00:00+07:00');
    const back = await tasks.post(homeAffairs, `${q1(agency)}/return`, { reasons: 'Đề nghị giải trình A3.14.' });
    // 19 March 2021 is a Friday: three working days later is Wednesday, the 24th.
    expect(back).toMatchObject({ status: 201, body: { data: { status: 'RETURNED', deadlineDate: '2021-03-24', dueAt: '2021-03-24T17:00:00.000Z' } } });
    expect((await tasks.facts()).map(({ data: fact }) => fact)).toMatchObject([
      { agencyCode: agency, periodCode: '2021-Q1', reasons: 'Đề nghị giải trình A3.14.', returnObligationId: back.body.data.returnObligationId },
      { class: 'RETURNED_REPORT', code: '2021-Q1', deadlineDate: '2021-03-24', obligationId: back.body.data.returnObligationId },
    ]);
    await tasks.forgetFacts();

    await tasks.at('2021-03-25T08:00:00+07:00');
    await draft(agency, { ...values, dos_pending_overdue: 8, dos_done_late: 24 });
    const again = await submit(agency);
    expect(again.body.data).toMatchObject({ revision: 2, timeliness: 'ON_TIME', firstSubmittedAt: '2021-03-16T02:00:00.000Z' });
    expect((await tasks.facts()).map(({ data: fact }) => fact)).toMatchObject([
      { revision: 2, timeliness: 'ON_TIME' },
      { class: 'RETURNED_REPORT', timeliness: 'LATE', obligationId: back.body.data.returnObligationId },
    ]);
    await tasks.forgetFacts();

    expect(await tasks.post(homeAffairs, `${q1(agency)}/acceptance`)).toMatchObject({ status: 201, body: { data: { status: 'ACCEPTED' } } });
    expect(await typesOf()).toEqual(['report.accepted.v1']);
    const history = await tasks.get(officer, `${q1(agency)}/history`);
    expect(history.body.data.map(({ kind }: { kind: string }) => kind)).toEqual(['OPENED', 'SAVED', 'SUBMITTED', 'RETURNED', 'SAVED', 'SUBMITTED', 'ACCEPTED']);
    await tasks.at('2021-03-08T08:00:00+07:00');
  });

  it('tells the same contract as its example, key by key', async () => {
    await draft('UBND-VITHUY');
    await submit('UBND-VITHUY');
    const keysOf = (fact: object) => Object.keys(fact).sort();
    expect(keysOf((await tasks.facts())[0]!.data as object)).toEqual(keysOf(exampleOf('tasks.report.submitted.v1').data));
  });
});

describe('the receipt', () => {
  it('is signed by the published key and vouches for the content', async () => {
    await draft('UBND-NGABAY');
    const { signature, ...claims } = (await submit('UBND-NGABAY')).body.data;
    const { body: jwks } = await tasks.get(head, '/receipt-keys');
    const { payload, protectedHeader } = await compactVerify(signature, await importJWK(jwks.keys[0] as JWK, 'EdDSA'));
    expect(protectedHeader.kid).toBe(jwks.keys[0].kid);
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(claims);
    const sorted = Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(claims.contentHash).toBe(createHash('sha256').update(JSON.stringify({ notApplicable: {}, values: sorted })).digest('hex'));
    expect(claims.beforeCutOff).toBe(true);
    expect(JSON.stringify(jwks)).not.toContain('"d"');
  });

  it('can be fetched again, by the agency and by nobody else', async () => {
    const mine = person('OFFICER', 'UBND-NGABAY');
    expect((await tasks.get(mine, `${q1('UBND-NGABAY')}/receipts`)).body.data).toHaveLength(1);
    expect((await tasks.get(mine, `${q1('UBND-NGABAY')}/receipts/1`)).body.data.revision).toBe(1);
    expect((await tasks.get(mine, `${q1('UBND-NGABAY')}/receipts/2`)).status).toBe(404);
    expect((await tasks.get(stranger, `${q1('UBND-NGABAY')}/receipts/1`)).status).toBe(404);
  });
});

describe('S4: the last instant', () => {
  it.each([
    ['UBND-CHAUTHANH', '2021-03-17T23:59:59.900+07:00', 'ON_TIME'],
    ['UBND-CHAUTHANHA', '2021-03-18T00:00:00.000+07:00', 'LATE'],
  ])('%s at %s is %s', async (agency, instant, timeliness) => {
    await draft(agency);
    await tasks.at(instant);
    expect((await submit(agency)).body.data).toMatchObject({ timeliness, submittedAt: new Date(instant).toISOString() });
    await tasks.at('2021-03-08T08:00:00+07:00');
  });
});

describe('A1: the same command many times', () => {
  it('in parallel is one submission with one receipt', async () => {
    const agency = 'UBND-PHUNGHIEP';
    await draft(agency);
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(agency, key)));
    expect(answers.map(({ status }) => status).filter((status) => status !== 409)).toEqual(expect.arrayContaining([201]));
    expect(answers.every(({ status, headers }) => status === 201 || (status === 409 && headers['retry-after']))).toBe(true);
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await typesOf()).toEqual(['report.submitted.v1', 'obligation.met.v1']);
  });

  it('under another key is refused: the report is sent already', async () => {
    expect(await submit('UBND-PHUNGHIEP')).toMatchObject({ status: 409, body: { type: '/problems/report-not-open' } });
  });

  it('with the same key for another thing is refused', async () => {
    const key = newId();
    await draft('UBND-VITHANH');
    expect((await tasks.post(homeAffairs, `${q1('UBND-PHUNGHIEP')}/return`, { reasons: 'Thiếu thuyết minh.' }, key)).status).toBe(201);
    expect(await tasks.post(homeAffairs, `${q1('UBND-PHUNGHIEP')}/return`, { reasons: 'Lý do khác hẳn.' }, key)).toMatchObject({ status: 422, body: { type: '/problems/idempotency-key-reuse' } });
  });
});

