import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { newId } from '@cchc/kernel';
import { homeAffairs, person, TasksUnderTest, type Answer } from '../tasks-under-test.features.js';
import { departmentValues, districtValues, q1, ReportStory } from './report-story.features.js';

const officer = person('OFFICER', 'UBND-LONGMY');
const head = person('HEAD', 'UBND-LONGMY');
const stranger = person('HEAD', 'UBND-TXLONGMY');
let tasks: TasksUnderTest;
let story: ReportStory;

beforeAll(async () => {
  tasks = await TasksUnderTest.start('2021-03-08T08:00:00+07:00');
  story = new ReportStory(tasks);
  await story.draft('UBND-LONGMY', districtValues());
  await story.submit('UBND-LONGMY');
}, 60_000);
beforeEach(() => tasks.forgetFacts());
afterAll(() => tasks.close());

describe('who may do what', () => {
  it('D5: the second of two officers is told that the report has changed', async () => {
    const version = await story.versionOf('SXD');
    const write = (count: number) => tasks.put(person('OFFICER', 'SXD'), `${q1('SXD')}/values`, version, { values: { plan_tasks_total: count } });
    expect((await write(1)).status).toBe(200);
    const late = await write(2);
    expect(late).toMatchObject({ status: 412, body: { type: '/problems/version-conflict', currentVersion: version + 1 } });
    expect((await tasks.get(person('OFFICER', 'SXD'), q1('SXD'))).body.data.values).toEqual({ plan_tasks_total: 1 });
  });

  it('an officer drafts, a head submits', async () => {
    expect(await tasks.post(person('OFFICER', 'SXD'), `${q1('SXD')}/submission`)).toMatchObject({ status: 403, body: { type: '/problems/head-approval-required' } });
  });

  it('a head’s program drafts, but the head signs in person', async () => {
    const program = { ...person('HEAD', 'SXD'), via: 'token' as const, tokenScopes: ['reports:write'] };
    const version = await story.versionOf('SXD');
    expect((await tasks.put(program, `${q1('SXD')}/values`, version, { values: departmentValues() })).status).toBe(200);
    expect(await tasks.post(program, `${q1('SXD')}/submission`)).toMatchObject({ status: 403, body: { type: '/problems/token-not-allowed' } });
    expect((await tasks.get(homeAffairs, q1('SXD'))).body.data).toMatchObject({ status: 'DRAFT' });
    expect(await tasks.facts()).toEqual([]);
  });

  it('a command without a body takes none', async () => {
    for (const [who, command] of [[head, 'submission'], [homeAffairs, 'acceptance']] as const) {
      const answer = await tasks.post(who, `${q1('UBND-LONGMY')}/${command}`, { submittedAt: '2021-03-01T00:00:00Z' });
      expect(answer).toMatchObject({ status: 422, body: { type: '/problems/validation-failed', errors: [{ pointer: '/submittedAt', slug: 'unknown-field' }] } });
    }
  });

  it('a question with a query that nobody reads is refused', async () => {
    for (const path of ['/plans/2021', q1('UBND-LONGMY'), `${q1('UBND-LONGMY')}/form`]) {
      expect(await tasks.get(head, `${path}?foo=1`)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/foo', slug: 'unknown-field' }] } });
    }
  });

  it('Z7: nobody reviews the report of their own agency', async () => {
    for (const command of ['acceptance', 'return']) {
      const answer = await tasks.post(homeAffairs, `${q1('SNV')}/${command}`, command === 'return' ? { reasons: 'Chưa đạt yêu cầu.' } : undefined);
      expect(answer).toMatchObject({ status: 403, body: { type: '/problems/separation-of-duties' } });
    }
  });

  it('only Sở Nội vụ reviews, and only what was submitted', async () => {
    expect((await tasks.post(head, `${q1('UBND-LONGMY')}/acceptance`)).status).toBe(403);
    expect(await tasks.post(homeAffairs, `${q1('STC')}/acceptance`)).toMatchObject({ status: 409, body: { type: '/problems/report-not-submitted' } });
  });

  it('Sở Nội vụ does not write in others’ reports', async () => {
    expect((await tasks.put(homeAffairs, `${q1('STC')}/values`, 1, { values: {} })).status).toBe(403);
  });

  it('another agency’s report is not there, whatever is done to it', async () => {
    const longMy = q1('UBND-LONGMY');
    const { body } = await tasks.get(officer, longMy);
    const answers = await Promise.all([
      tasks.get(stranger, longMy), tasks.get(stranger, `/reports/${body.data.id}`), tasks.get(stranger, `${longMy}/form`),
      tasks.get(stranger, `${longMy}/history`), tasks.put(stranger, `${longMy}/values`, 1, { values: {} }),
      tasks.post(stranger, `${longMy}/submission`), tasks.get(stranger, `/reports/${newId()}`), tasks.get(stranger, '/reports/none'),
    ]);
    expect(answers.map(({ status, body: problem }) => `${status} ${problem.type}`)).toEqual(answers.map(() => '404 /problems/not-found'));
  });

  it('row-level security hides it even from a query without a condition', async () => {
    const client = new Client({ connectionString: tasks.database.apiUrl });
    await client.connect();
    try {
      const seen = async (agencies: string) => {
        await client.query('BEGIN');
        await client.query(`SELECT set_config('cchc.agencies', $1, true)`, [agencies]);
        const { rows } = await client.query(`SELECT
          (SELECT array_agg(DISTINCT agency_code) FROM tasks.reports) AS reports,
          (SELECT array_agg(DISTINCT agency_code) FROM tasks.report_submissions) AS submissions,
          (SELECT array_agg(DISTINCT agency_code) FROM tasks.report_history) AS history,
          (SELECT array_agg(DISTINCT agency_code) FROM tasks.obligations) AS obligations,
          (SELECT array_agg(DISTINCT agency_code) FROM tasks.obligation_history) AS events`);
        const changed = await client.query(`UPDATE tasks.reports SET version = version WHERE agency_code <> $1`, [agencies]);
        await client.query('ROLLBACK');
        return { ...rows[0], changed: changed.rowCount };
      };
      const own = ['UBND-LONGMY'];
      expect(await seen('UBND-LONGMY')).toEqual({ reports: own, submissions: own, history: own, obligations: own, events: own, changed: 0 });
      expect(await seen('')).toEqual({ reports: null, submissions: null, history: null, obligations: null, events: null, changed: 0 });
      await expect(client.query('DELETE FROM tasks.report_submissions')).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});

describe('a transaction that breaks after its fact was written', () => {
  it('leaves neither the effect nor the fact', async () => {
    await story.draft('STC', departmentValues());
    await story.draft('SYT', departmentValues());
    await story.submit('SYT');
    await tasks.forgetFacts();
    const before = await snapshot();
    await tasks.breakCommits(true);
    try {
      const broken = await Promise.all([story.submit('STC'), tasks.post(homeAffairs, `${q1('SYT')}/return`, { reasons: 'Thiếu thuyết minh.' }), tasks.post(homeAffairs, `${q1('SYT')}/acceptance`)]);
      expect(broken.every(({ status }) => status >= 500)).toBe(true);
    } finally {
      await tasks.breakCommits(false);
    }
    expect(await snapshot()).toEqual(before);
    expect(await tasks.facts()).toEqual([]);
    expect((await story.submit('STC')).status).toBe(201);
  });

  const snapshot = () => tasks.database.query(`SELECT r.id, r.status, r.version, o.version AS obligation,
    (SELECT count(*) FROM tasks.report_history) AS history, (SELECT count(*) FROM tasks.obligations) AS obligations,
    (SELECT count(*) FROM tasks.report_submissions) AS submissions, (SELECT count(*) FROM tasks.idempotency_keys) AS keys
    FROM tasks.reports r JOIN tasks.obligations o ON o.id = r.obligation_id ORDER BY r.id`);
});

describe('bad input', () => {
  const problems = (answer: Answer) => answer.body.errors.map(({ pointer, slug }: { pointer: string; slug: string }) => `${pointer} ${slug}`);

  it('names every wrong cell, and nothing is half-written', async () => {
    const before = await tasks.get(person('OFFICER', 'TTR'), q1('TTR'));
    const answer = await story.draft('TTR', { plan_tasks_total: '30', plan_tasks_done: 1.5, capital_plan: 1, iso_applied: 'yes', plan_tasks_pct: 1, ghost: 1, legal_issued: null }, { dialogues: '' });
    expect(answer).toMatchObject({ status: 422, body: { type: '/problems/validation-failed', title: 'Số liệu không hợp lệ' } });
    expect(problems(answer).sort()).toEqual([
      '/notApplicable/dialogues reason-length', '/values/capital_plan value-type', '/values/ghost value-unknown', '/values/iso_applied value-type',
      '/values/legal_issued value-type', '/values/plan_tasks_done value-type', '/values/plan_tasks_pct value-computed', '/values/plan_tasks_total value-type',
    ]);
    expect((await tasks.get(person('OFFICER', 'TTR'), q1('TTR'))).body).toEqual(before.body);
  });

  it.each([
    ['broken JSON', '{"values":', 400],
    ['no values', {}, 422],
    ['a list for values', { values: [] }, 422],
    ['null for values', { values: null }, 422],
    ['a field nobody knows', { values: {}, status: 'SUBMITTED' }, 422],
    ['more than a double holds', '{"values":{"plan_tasks_total":9007199254740993}}', 422],
    ['1e999', '{"values":{"plan_tasks_total":1e999}}', 422],
    ['NUL', { values: {}, notApplicable: { dialogues: 'không\u0000có' } }, 422],
    ['a prototype', '{"values":{"__proto__":{"x":1}}}', 'refused'],
    ['too much', { values: {}, notApplicable: { dialogues: 'x'.repeat(1_100_000) } }, 413],
  ])('%s', async (_, body, status) => {
    const answer = await tasks.put(person('OFFICER', 'TTR'), `${q1('TTR')}/values`, await story.versionOf('TTR'), body);
    if (status === 'refused') expect([400, 422]).toContain(answer.status);
    else expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ type: expect.stringMatching(/^\/problems\//), title: expect.any(String), status: answer.status });
  });

  it('without If-Match or Idempotency-Key is refused', async () => {
    expect((await tasks.send(person('OFFICER', 'TTR'), 'PUT', `${q1('TTR')}/values`, { body: { values: {} } })).status).toBe(428);
    expect((await tasks.send(person('HEAD', 'TTR'), 'POST', `${q1('TTR')}/submission`, {})).status).toBe(400);
  });

  it('a draft only warns of what does not match; a submission is refused and names the cells', async () => {
    const wrong = { ...departmentValues(), plan_tasks_done: 31, plan_tasks_total: 30 };
    expect((await story.draft('TTR', wrong)).body.data.warnings).toMatchObject([{ cell: 'A1.02', slug: 'cross-check-lte', pointer: '/values/plan_tasks_done' }]);
    const refused = await story.submit('TTR');
    expect(refused).toMatchObject({ status: 422, body: { type: '/problems/cross-check-failed', errors: [{ cell: 'A1.02' }] } });
    expect(refused.body.errors[0].message).toContain('(31) không được lớn hơn A1.01');
    const { plan_tasks_total: _, ...incomplete } = wrong;
    await story.draft('TTR', incomplete);
    expect(await story.submit('TTR')).toMatchObject({ status: 422, body: { type: '/problems/report-incomplete', errors: [{ cell: 'A1.01', slug: 'value-missing' }] } });
    expect(await tasks.facts()).toEqual([]);
  });

  it('A7: a list refuses what it does not know', async () => {
    for (const query of ['page=-1', 'pageSize=1000000000', 'sort=password', 'sort=dueAt;drop', 'filter[status]=X', "filter[agency]=' OR 1=1", 'nonsense=1', 'filter[period]=a b']) {
      expect(await tasks.get(officer, `/reports?${query.replaceAll(' ', '%20')}`)).toMatchObject({ status: 422 });
    }
  });

  it('a period that has not begun takes no report', async () => {
    const key = '/reports/2021-Y:TTR';
    await tasks.put(person('OFFICER', 'TTR'), `${key}/values`, 1, { values: departmentValues() });
    expect(await tasks.post(person('HEAD', 'TTR'), `${key}/submission`)).toMatchObject({ status: 409, body: { type: '/problems/period-not-open' } });
  });
});

describe('reading', () => {
  it('lists only what is in scope, with filters, order and total', async () => {
    const own = await tasks.get(officer, '/reports?sort=period');
    expect(own.body.page).toEqual({ page: 1, pageSize: 50, total: 4 });
    expect(own.body.data.map(({ periodCode }: { periodCode: string }) => periodCode)).toEqual(['2021-H1', '2021-Q1', '2021-Q3', '2021-Y']);
    const all = await tasks.get(homeAffairs, '/reports?filter[period]=2021-Q1&filter[group]=DISTRICT&pageSize=3&page=2&sort=agency');
    expect(all.body.page).toEqual({ page: 2, pageSize: 3, total: 8 });
    expect(all.body.data).toHaveLength(3);
  });

  it('gives a form all it needs', async () => {
    const { body } = await tasks.get(officer, `${q1('UBND-LONGMY')}/form`);
    expect(body.data.sections.map(({ code }: { code: string }) => code)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
    const cells = body.data.sections[0].cells;
    expect(cells.find(({ code }: { code: string }) => code === 'A1.03')).toMatchObject({ type: 'COMPUTED_PERCENT', rate: '23.33', value: null });
    expect(cells.some(({ code }: { code: string }) => code === 'A1.20')).toBe(false);
    expect(body.data).toMatchObject({ missing: [], warnings: [], open: false });
  });
});

