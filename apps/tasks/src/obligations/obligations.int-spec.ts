import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AgencyRegisteredV1, exampleOf, ObligationEndedV1 } from '@cchc/contracts';
import { UnitOfWork } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { EndObligations } from '../agencies/end-obligations.handler.js';
import { homeAffairs, person, TasksUnderTest } from '../tasks-under-test.features.js';

const officer = person('OFFICER', 'UBND-PHUNGHIEP');
const head = person('HEAD', 'UBND-PHUNGHIEP');
const stranger = person('HEAD', 'SXD');
let tasks: TasksUnderTest;

beforeAll(async () => {
  tasks = await TasksUnderTest.start('2021-03-08T08:00:00+07:00');
}, 60_000);
afterAll(() => tasks.close());
afterEach(() => tasks.forgetFacts());

const find = async (agency: string, code: string) =>
  (await tasks.get(homeAffairs, `/obligations?filter[agency]=${agency}&filter[code]=${code}`)).body.data[0];

describe('the seed', () => {
  it('opens one obligation for each agency and task, and for each report', async () => {
    const [counts] = await tasks.database.query(`SELECT count(*)::int AS all, count(DISTINCT (class, code, agency_code))::int AS pairs,
      count(*) FILTER (WHERE class = 'REPORT')::int AS reports, count(DISTINCT code) FILTER (WHERE class = 'TASK')::int AS tasks FROM tasks.obligations`);
    expect(counts).toMatchObject({ reports: 108, tasks: 47 });
    expect(counts!['pairs']).toBe(counts!['all']);
  });

  it('repeated changes nothing and tells nothing', async () => {
    const count = () => tasks.database.query(`SELECT (SELECT count(*) FROM tasks.obligations) AS obligations, (SELECT count(*) FROM tasks.reports) AS reports,
      (SELECT count(*) FROM tasks.tasks) AS tasks, (SELECT count(*) FROM tasks.obligation_history) AS history, (SELECT count(*) FROM tasks.calendar_days) AS days`);
    const before = await count();
    expect(await tasks.seed()).toEqual(['tasks: 0 obligations opened']);
    expect(await count()).toEqual(before);
    expect(await tasks.facts()).toEqual([]);
  });

  it('leaves two obligations overdue', async () => {
    const { body } = await tasks.get(homeAffairs, '/obligations?filter[status]=OVERDUE');
    expect(body.data.map((one: { code: string; agencyCode: string }) => `${one.code} ${one.agencyCode}`)).toEqual(['NV-1.01 SXD', 'NVC-02 UBND-PHUNGHIEP']);
    expect(body.data[0]).toMatchObject({ status: 'OVERDUE', daysLeft: -6, deadlineDate: '2021-02-26', dueAt: '2021-02-26T17:00:00.000Z', assumed: true });
  });
});

describe('the list', () => {
  it('shows an agency its own only', async () => {
    const { body } = await tasks.get(officer, '/obligations?pageSize=500');
    expect(new Set(body.data.map(({ agencyCode }: { agencyCode: string }) => agencyCode))).toEqual(new Set(['UBND-PHUNGHIEP']));
    expect(body.page.total).toBe(body.data.length);
    expect((await tasks.get(officer, '/obligations?filter[agency]=SXD')).body.page.total).toBe(0);
  });

  it('counts the working days left: the day of the report is T−7', async () => {
    const report = (await tasks.get(officer, '/obligations?filter[class]=REPORT&filter[code]=2021-Q1')).body.data[0];
    expect(report).toMatchObject({ daysLeft: 7, status: 'OPEN', deadlineDate: '2021-03-17' });
  });

  it('filters by status, day and words without tone marks', async () => {
    const due = await tasks.get(officer, '/obligations?filter[status]=OPEN,OVERDUE&filter[dueBefore]=2021-03-18&sort=-dueAt');
    expect(due.body.data.map(({ code }: { code: string }) => code)).toEqual(['2021-Q1', 'NVC-02']);
    const words = await tasks.get(officer, `/obligations?q=${encodeURIComponent('du toan kinh phi')}`);
    expect(words.body.data.map(({ code }: { code: string }) => code)).toContain('NVC-02');
    expect((await tasks.get(officer, '/obligations?q=%25')).body.page.total).toBe(0);
  });

  it('answers CSV', async () => {
    const { headers, body } = await tasks.get(officer, '/obligations?filter[code]=NVC-02', { headers: { accept: 'text/csv' } });
    expect(headers['content-type']).toContain('text/csv');
    expect(body).toContain('NVC-02,Lập dự toán kinh phí CCHC gửi cơ quan tài chính tổng hợp,UBND-PHUNGHIEP');
  });
});

describe('completing, reopening, extending', () => {
  const evidence = [{ number: '12/TTr-UBND', date: '2021-03-05', abstract: 'Dự toán kinh phí CCHC năm 2021' }];

  it('tells each step and keeps the history', async () => {
    const { id } = await find('UBND-PHUNGHIEP', 'NVC-02');
    const done = await tasks.post(officer, `/obligations/${id}/completion`, { note: 'Đã gửi Sở Tài chính.', evidence });
    expect(done).toMatchObject({ status: 201, body: { data: { status: 'LATE', timeliness: 'LATE', metAt: '2021-03-08T01:00:00.000Z', version: 2, daysLeft: null } } });
    expect(await tasks.post(officer, `/obligations/${id}/completion`, {})).toMatchObject({ status: 409, body: { type: '/problems/obligation-not-open' } });

    expect(await tasks.post(officer, `/obligations/${id}/reopening`, { reason: 'Tờ trình chưa ký.' })).toMatchObject({ status: 403, body: { type: '/problems/forbidden' } });
    expect(await tasks.post(head, `/obligations/${id}/reopening`, { reason: 'Tờ trình chưa ký.' })).toMatchObject({ status: 201, body: { data: { status: 'OVERDUE', version: 3 } } });

    // 20 March 2021 is a Saturday: the deadline rolls to Monday.
    const extended = await tasks.post(homeAffairs, `/obligations/${id}/extension`, { deadlineDate: '2021-03-20', reason: 'Theo đề nghị của huyện.' });
    expect(extended).toMatchObject({ status: 201, body: { data: { status: 'OPEN', deadlineDate: '2021-03-22', dueAt: '2021-03-22T17:00:00.000Z', version: 4 } } });

    expect((await tasks.facts()).map(({ type, aggregateversion }) => `${type.split('.').at(-2)} ${aggregateversion}`)).toEqual(['met 2', 'reopened 3', 'rescheduled 4']);
    const { history } = (await tasks.get(officer, `/obligations/${id}`)).body.data;
    expect(history.map(({ kind }: { kind: string }) => kind)).toEqual(['OPENED', 'MET', 'REOPENED', 'RESCHEDULED']);
    expect(history[1]).toMatchObject({ personName: 'OFFICER UBND-PHUNGHIEP', detail: { note: 'Đã gửi Sở Tài chính.', evidence } });
    expect(history[3].detail).toEqual({ from: '2021-02-26', to: '2021-03-22', reason: 'Theo đề nghị của huyện.' });
  });

  it('S6: an extended report is judged by its new deadline', async () => {
    const report = await find('UBND-LONGMY', '2021-Q1');
    expect((await tasks.post(homeAffairs, `/obligations/${report.id}/extension`, { deadlineDate: '2021-03-24', reason: 'Mất điện diện rộng.' })).status).toBe(201);
    expect((await tasks.get(person('OFFICER', 'UBND-LONGMY'), '/reports/2021-Q1:UBND-LONGMY')).body.data).toMatchObject({ deadlineDate: '2021-03-24', dueAt: '2021-03-24T17:00:00.000Z' });
  });

  it('a report is not completed by word', async () => {
    const report = await find('UBND-PHUNGHIEP', '2021-Q1');
    expect(await tasks.post(officer, `/obligations/${report.id}/completion`, {})).toMatchObject({ status: 409, body: { type: '/problems/obligation-met-by-report' } });
  });

  it('only Sở Nội vụ extends, and only to a later day', async () => {
    const { id } = await find('SXD', 'NV-1.01');
    expect((await tasks.post(stranger, `/obligations/${id}/extension`, { deadlineDate: '2021-03-24', reason: 'Xin gia hạn.' })).status).toBe(403);
    expect(await tasks.post(homeAffairs, `/obligations/${id}/extension`, { deadlineDate: '2021-03-05', reason: 'Gia hạn lùi.' })).toMatchObject({ status: 422, body: { type: '/problems/extension-not-later' } });
    expect((await tasks.post(homeAffairs, `/obligations/${id}/extension`, { deadlineDate: '2021-02-30', reason: 'Ngày không có.' })).status).toBe(422);
  });

  it('another agency’s obligation is not there', async () => {
    const { id } = await find('UBND-PHUNGHIEP', 'NV-7.07');
    for (const answer of [await tasks.get(stranger, `/obligations/${id}`), await tasks.post(stranger, `/obligations/${id}/completion`, {}),
      await tasks.post(stranger, `/obligations/${id}/reopening`, { reason: 'Không phải của tôi.' }), await tasks.get(officer, `/obligations/${newId()}`)]) {
      expect(answer).toMatchObject({ status: 404, body: { type: '/problems/not-found' } });
    }
    expect((await tasks.post(homeAffairs, `/obligations/${id}/completion`, {})).status).toBe(403);
  });

  it('a transaction that breaks after its fact was written leaves neither', async () => {
    const open = await find('SXD', 'NV-1.01');
    const done = await find('SXD', 'NVC-01');
    await tasks.breakCommits(true);
    try {
      for (const answer of [await tasks.post(stranger, `/obligations/${open.id}/completion`, {}), await tasks.post(stranger, `/obligations/${done.id}/reopening`, { reason: 'Ghi nhầm rồi.' }),
        await tasks.post(homeAffairs, `/obligations/${open.id}/extension`, { deadlineDate: '2021-04-01', reason: 'Cho thêm ngày.' })]) {
        expect(answer.status).toBeGreaterThanOrEqual(500);
      }
    } finally {
      await tasks.breakCommits(false);
    }
    expect([await find('SXD', 'NV-1.01'), await find('SXD', 'NVC-01')]).toEqual([open, done]);
    expect(await tasks.facts()).toEqual([]);
  });

  it('refuses what is not evidence', async () => {
    const { id } = await find('SXD', 'NV-1.01');
    const answer = await tasks.post(stranger, `/obligations/${id}/completion`, { evidence: [{ number: '', date: '2021-02-30', abstract: 'x', page: 1 }], note: 5 });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/evidence/0/date', '/evidence/0/number', '/evidence/0/page', '/note']);
  });
});

describe('the plan', () => {
  it('shows the year with its fields, objectives, targets, rewards and documents', async () => {
    expect((await tasks.get(officer, '/plans')).body.data).toEqual([{ year: 2021, province: 'Hậu Giang' }]);
    const { data } = (await tasks.get(officer, '/plans/2021')).body;
    expect(data).toMatchObject({ year: 2021, targetIds: ['CT-01', 'CT-02', 'CT-03', 'CT-04', 'CT-05', 'CT-06'] });
    expect([data.fields.length, data.objectives.length, data.legalDocuments.length, data.errata.length]).toEqual([7, 3, 18, 6]);
    expect((await tasks.get(officer, '/plans/2022')).status).toBe(404);
  });

  it('lists and finds tasks, with their own words and assumed flags', async () => {
    const list = await tasks.get(officer, '/tasks?pageSize=500');
    expect(list.body.page.total).toBe(47);
    expect((await tasks.get(officer, '/tasks?filter[field]=CPDT')).body.page.total).toBe(15);
    expect((await tasks.get(officer, '/tasks?filter[derived]=true')).body.page.total).toBe(9);
    const task = (await tasks.get(officer, '/tasks/NV-1.01')).body.data;
    expect(task).toMatchObject({ code: 'NV-1.01', leadAgency: 'SNV', assumed: true, deadlineDate: '2021-02-26', details: { coAssumed: true } });
    expect((await tasks.get(officer, `/tasks/${task.id}`)).body.data).toEqual(task);
    expect((await tasks.get(officer, '/tasks/NV-9.99')).status).toBe(404);
  });

  it('shows the periods and the calendar', async () => {
    expect((await tasks.get(officer, '/reporting-periods')).body.data.map(({ code, opensOn }: { code: string; opensOn: string }) => `${code} ${opensOn}`))
      .toEqual(['2021-Q1 2020-12-15', '2021-H1 2021-03-15', '2021-Q3 2021-06-15', '2021-Y 2021-09-15']);
    const calendar = (await tasks.get(officer, '/calendar?year=2021')).body.data;
    expect(calendar).toMatchObject({ today: '2021-03-08', timeZone: 'Asia/Ho_Chi_Minh' });
    expect(calendar.days).toHaveLength(14);
  });

  it('needs a token', async () => {
    expect((await tasks.send(null, 'GET', '/plans', {})).status).toBe(401);
  });
});

describe('K7: an agency is merged in the middle of the year', () => {
  const ending: AgencyRegisteredV1 = {
    ...exampleOf<AgencyRegisteredV1>(AgencyRegisteredV1.type).data, code: 'SNV', name: 'Sở Nội vụ', rankingGroup: 'DEPARTMENT', validTo: '2021-07-01', successor: 'STC', endReason: 'Sáp nhập vào Sở Tài chính.',
  };
  const end = (change: Partial<AgencyRegisteredV1> = {}) => tasks.app.get(UnitOfWork).run((tx) => tasks.app.get(EndObligations).execute(tx, { ...ending, ...change }));
  const counts = async (agency: string) => Object.fromEntries((await tasks.database.query<{ status: string; count: number }>(`
    SELECT CASE WHEN met_at IS NOT NULL THEN 'MET' WHEN ended_at IS NOT NULL THEN 'ENDED' WHEN due_at <= '2021-06-30T17:00:00Z' THEN 'OVERDUE' ELSE 'OPEN' END AS status, count(*)::int AS count
    FROM tasks.obligations WHERE agency_code = $1 GROUP BY 1`, [agency])).map(({ status, count }) => [status, count]));

  it('what it still owes ends; what was to come passes to the successor, unless that owes it already; nothing is lost or double', async () => {
    await tasks.at('2021-07-02T08:00:00+07:00');
    await tasks.database.query(`INSERT INTO tasks.agencies (code, name, short_name, level, kind, ranking_group, in_ranking, search_text, version)
      VALUES ('STC', 'Sở Tài chính', 'STC', 'PROVINCE', 'DEPARTMENT', 'DEPARTMENT', true, 'stc', 1) ON CONFLICT DO NOTHING`);
    const [before, heirBefore] = [await counts('SNV'), await counts('STC')];
    const own = new Set((await tasks.database.query<{ key: string }>(`SELECT class || code AS key FROM tasks.obligations WHERE agency_code = 'STC'`)).map(({ key }) => key));
    const coming = await tasks.database.query<{ key: string }>(`SELECT class || code AS key FROM tasks.obligations WHERE agency_code = 'SNV' AND met_at IS NULL AND due_at > '2021-06-30T17:00:00Z'`);
    const fresh = coming.filter(({ key }) => !own.has(key));
    expect([coming.length > fresh.length, fresh.length > 0]).toEqual([true, true]);
    await end({ validTo: '2021-07-03' });
    expect(await counts('SNV')).toEqual(before);
    for (let twice = 0; twice < 2; twice++) await end();
    expect(await counts('SNV')).toEqual({ ...(before['MET'] && { MET: before['MET'] }), ENDED: (before['OPEN'] ?? 0) + (before['OVERDUE'] ?? 0) });
    expect(await counts('STC')).toEqual({ ...heirBefore, OPEN: heirBefore['OPEN']! + fresh.length });
    const facts = await tasks.facts();
    const ended = facts.filter(({ type }) => type.endsWith(ObligationEndedV1.type)).map(({ data }) => data as ObligationEndedV1);
    expect(ended).toHaveLength((before['OPEN'] ?? 0) + (before['OVERDUE'] ?? 0));
    expect(ended.filter(({ successor }) => successor === 'STC')).toHaveLength(coming.length);
    expect(ended[0]).toMatchObject({ agencyCode: 'SNV', endedAt: '2021-06-30T17:00:00.000Z', reason: 'Sở Nội vụ kết thúc hoạt động: Sáp nhập vào Sở Tài chính.' });
    expect(facts.filter(({ type }) => type.endsWith('.obligation.opened.v1'))).toHaveLength(fresh.length);
  });

  it('its history is read as before; what ended is neither done nor sent any more', async () => {
    const [one] = (await tasks.get(homeAffairs, '/obligations?filter[agency]=SNV&filter[status]=ENDED&filter[class]=TASK')).body.data;
    expect(one).toMatchObject({ status: 'ENDED', daysLeft: null, metAt: null, endedAt: '2021-06-30T17:00:00.000Z' });
    const { history } = (await tasks.get(homeAffairs, `/obligations/${one.id}`)).body.data;
    expect(history.at(-1)).toMatchObject({ kind: 'ENDED', detail: { reason: 'Sở Nội vụ kết thúc hoạt động: Sáp nhập vào Sở Tài chính.' } });
    const refused = await tasks.post(person('HEAD', 'SNV'), `/obligations/${one.id}/completion`, {});
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/obligation-ended']);
    expect((await tasks.get(homeAffairs, '/reports/2021-H1:SNV')).status).toBe(200);
  });
});
