import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleOf, ObligationOpenedV1, ReportSubmittedV1 } from '@cchc/contracts';
import { newId, type Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import { fact, RunningScoring } from '../running-scoring.features.js';
import type { PointsAtRiskDto } from '../risk/points-at-risk.dto.js';
import type { WhatIfDto } from './what-if.dto.js';

const own: Record<string, Role> = { 'UBND-LONGMY': 'OFFICER' };
const other: Record<string, Role> = { 'UBND-VITHUY': 'HEAD' };
const path = '/scorecards/UBND-LONGMY/what-if?year=2021';
const atRisk = '/scorecards/UBND-LONGMY/points-at-risk?year=2021';
let scoring: RunningScoring;

const owes = (code: string, of: 'TASK' | 'REPORT', dueAt: string) =>
  scoring.tell(fact(ObligationOpenedV1, { obligationId: newId(), agencyCode: 'UBND-LONGMY', class: of, code, role: 'LEAD', dueAt }));
const whatIf = async (body: object, roles = own) => (await scoring.post(path, body, roles)).json<{ data: WhatIfDto }>().data;
const everything = () => scoring.database.query(`
  SELECT (SELECT json_agg(c ORDER BY agency_code) FROM scoring.cards c) AS cards, (SELECT json_agg(k ORDER BY subject_key) FROM scoring.known_states k) AS known,
    (SELECT count(*) FROM scoring.facts) AS facts, (SELECT count(*) FROM scoring.leaf_history) AS history, (SELECT count(*) FROM scoring.outbox) AS told`);

beforeAll(async () => {
  scoring = await RunningScoring.start();
  for (const code of ['UBND-LONGMY', 'UBND-VITHUY']) await scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true });
  await owes('NVC-01', 'TASK', '2021-03-10T17:00:00.000Z');
  await owes('2021-H1', 'REPORT', '2021-06-17T17:00:00.000Z');
  const { data } = exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type);
  await scoring.tell(exampleOf(ReportSubmittedV1.type));
  await scoring.tell(fact(ReportSubmittedV1, { reportId: newId(), agencyCode: 'UBND-VITHUY', values: { ...data.values, dos_done_early: 300, dos_done_late: 0, dos_pending_overdue: 0 } }));
  await eventually('both reports are scored', async () =>
    expect([await scoring.leaf('UBND-LONGMY', 'H1.2.1'), await scoring.leaf('UBND-VITHUY', 'H1.2.1')]).toEqual(['SCORED 0.50', 'SCORED 0.50']));
  await eventually('the obligations are known', async () => expect(await scoring.database.query(`SELECT 1 FROM scoring.known_states WHERE kind = 'OBLIGATION'`)).toHaveLength(2));
});
afterAll(() => scoring?.close());

describe('what if', () => {
  it('tells index, rank and band before and after, and the points of each leaf in words; nothing is saved', async () => {
    const before = await everything();
    const answer = await whatIf({ reports: [{ period: '2021-Q1', values: { dos_done_early: 500, dos_done_late: 0, dos_pending_overdue: 0 } }], tasks: [{ code: 'NVC-01' }] });
    const standing = (await scoring.standing('UBND-LONGMY'))!;
    expect(answer).toMatchObject({
      agencyCode: 'UBND-LONGMY', criteriaSet: '2021-DISTRICT-1', hypothetical: true, pointsLost: '0.00',
      before: { index: standing.index, rank: 2, bandName: 'Yếu', points: standing.points }, after: { rank: 1 }, asOf: { position: standing.position, instant: expect.any(String) },
    });
    expect(answer.leaves.find(({ code }) => code === 'H1.1.1')).toMatchObject({
      name: expect.any(String), difference: '1.00', before: { state: 'PENDING', points: '0.00' }, after: { state: 'SCORED', points: '1.00', source: 'AUTO', formula: 'Phương án A “Ban hành kịp thời” → 1,00 điểm' },
    });
    expect(Number(answer.after.points) - Number(answer.before.points)).toBeCloseTo(Number(answer.pointsWon), 2);
    expect(await everything()).toEqual(before);
  });

  it('says what a late report loses', async () => {
    const [now, late] = [await whatIf({ reports: [{ period: '2021-H1' }] }), await whatIf({ reports: [{ period: '2021-H1', submittedAt: '2021-06-18T00:00:00+07:00' }] })];
    const timeliness = ({ leaves }: WhatIfDto) => leaves.find(({ code }) => code === 'H1.2.1')!;
    expect([timeliness(now).difference, timeliness(late).difference]).toEqual(['0.50', '0.00']);
    expect([timeliness(now).after.attainable, timeliness(late).after.attainable]).toEqual(['2.00', '1.50']);
  });

  it('shows no rank to an agency while ranks are not shown; leaders see it', async () => {
    await scoring.database.query('UPDATE scoring.ranking_years SET ranking_visible_to_agencies = false');
    expect((await whatIf({ tasks: [{ code: 'NVC-01' }] })).after.rank).toBeNull();
    expect((await whatIf({ tasks: [{ code: 'NVC-01' }] }, { 'UBND-TINH': 'LEADER' })).before.rank).toBe(2);
    await scoring.database.query('UPDATE scoring.ranking_years SET ranking_visible_to_agencies = true');
  });

  it.each<[object, string[]]>([
    [{}, [' nothing-supposed']],
    [{ reports: [{ period: '2021-H1', values: { dos_done_late: 'nhiều', khong_co: 1 } }] }, ['/reports/0/values/dos_done_late value-type', '/reports/0/values/khong_co value-unknown']],
    [{ reports: [{ period: '2021-Y' }], tasks: [{ code: 'NV-3.01' }] }, ['/reports/0/period period-not-open', '/tasks/0/code task-not-assigned']],
  ])('refuses %j with every place', async (body, places) => {
    const answer = await scoring.post(path, body, own);
    const problem = answer.json<{ type: string; errors: { pointer: string; slug: string }[] }>();
    expect([answer.status, problem.type]).toEqual([422, '/problems/what-if-invalid']);
    expect(problem.errors.map(({ pointer, slug }) => `${pointer} ${slug}`)).toEqual(places);
  });

  it.each([[{ reports: [{ period: '2021-H1', submittedAt: 'mai' }] }], [{ reports: {} }], [{ cards: [] }], [{ tasks: [{ code: 'NVC-01', completedAt: '2021-13-01T00:00:00Z' }] }]])('refuses the shape of %j', async (body) => {
    expect(await scoring.post(path, body, own)).toMatchObject({ status: 422 });
  });

  it('is not found for another agency, the same as what does not exist', async () => {
    for (const answer of [await scoring.post(path, { tasks: [{ code: 'NVC-01' }] }, other), await scoring.get(atRisk, other), await scoring.get('/scorecards/KHONG-CO/points-at-risk?year=2021')]) {
      expect([answer.status, answer.json<{ type: string }>().type]).toEqual([404, '/problems/not-found']);
    }
  });
});

describe('points at risk', () => {
  it('are told by obligation and by deadline, soonest first', async () => {
    const { data } = (await scoring.get(atRisk, own)).json<{ data: PointsAtRiskDto }>();
    expect(data).toMatchObject({ agencyCode: 'UBND-LONGMY', year: 2021, asOf: { position: (await scoring.standing('UBND-LONGMY'))!.position } });
    expect(data.obligations.map(({ code, points, pointsIfLate, overdue }) => [code, points, pointsIfLate, overdue])).toEqual([['NVC-01', '5.00', '3.50', false], ['2021-H1', '0.50', '0.50', false]]);
    expect(data.obligations[0]!.leaves[0]).toMatchObject({ code: 'H1.1.1', name: expect.any(String), points: '1.00', pointsIfLate: '0.50' });
    expect(data.deadlines.map(({ codes, points }) => [codes, points])).toEqual([[['NVC-01'], '5.00'], [['2021-H1'], '0.50']]);
  });
});
