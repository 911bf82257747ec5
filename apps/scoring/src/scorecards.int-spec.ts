import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleOf, ObligationOpenedV1, RankingChangedV1, ReportSubmittedV1 } from '@cchc/contracts';
import { SYSTEM, UnitOfWork, type Scope } from '@cchc/delivery';
import { Decimal, newId, toPoints, type Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import { fact, RunningScoring } from './running-scoring.features.js';
import type { ExplainedCardDto } from './scorecards/explained.dto.js';
import type { CardDto, ExplainedLeafDto, LeafChangeDto } from './scorecards/scorecard.dto.js';
import type { RankingDto } from './rankings/ranking.dto.js';
import { RecomputeDueCards } from './scorecards/recompute-due-cards.js';

let scoring: RunningScoring;
const own: Record<string, Role> = { 'UBND-LONGMY': 'OFFICER' };
const other: Record<string, Role> = { 'UBND-VITHUY': 'HEAD' };
const card = '/scorecards/UBND-LONGMY';
const ranking = '/rankings?year=2021&group=DISTRICT';

beforeAll(async () => {
  scoring = await RunningScoring.start();
  for (const code of ['UBND-LONGMY', 'UBND-VITHUY', 'UBND-NGABAY']) await scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true });
  await scoring.registers('STP', { rankingGroup: 'DEPARTMENT', inRanking: true });
  await scoring.tell(fact(ObligationOpenedV1, { obligationId: newId(), agencyCode: 'UBND-LONGMY', class: 'TASK', code: 'NVC-01', role: 'LEAD', dueAt: '2021-03-10T17:00:00.000Z' }));
  await scoring.tell(exampleOf(ReportSubmittedV1.type));
  await eventually('the report is scored', async () => expect(await scoring.leaf('UBND-LONGMY', 'H1.2.1')).toBe('SCORED 0.50'));
  await eventually('the department has its card', async () => expect(await scoring.standing('STP')).toBeDefined());
});
afterAll(() => scoring?.close());

describe('a scorecard', () => {
  it('has its fields, criteria and leaves, and their sum is its total', async () => {
    const { data } = (await scoring.get(`${card}?year=2021`, own)).json<{ data: CardDto }>();
    const leaves = data.fields.flatMap((field) => field.criteria.flatMap((criterion) => criterion.leaves));
    expect([data.fields.length, leaves.length]).toEqual([8, 74]);
    const sum = (parts: { points: string }[]) => toPoints(parts.reduce((total, part) => total.plus(part.points), new Decimal(0)));
    expect([sum(leaves), sum(data.fields)]).toEqual([data.total.points, data.total.points]);
    expect(data).toMatchObject({ criteriaSet: '2021-DISTRICT-1', provisional: true, band: 'YEU', bandName: 'Yếu', bandsAssumed: true, asOf: { instant: expect.any(String), position: expect.any(String) } });
    expect(leaves.find((leaf) => leaf.code === 'H1.1.1')).toMatchObject({ state: 'PENDING', auto: null, assumed: false, attainable: '1.00' });
  });

  it('explains a leaf by rule, inputs, report, figures, appraiser, evidence and law', async () => {
    const { data } = (await scoring.get(`${card}/leaves/H6.1.2?year=2021`, own)).json<{ data: ExplainedLeafDto }>();
    expect(data).toMatchObject({
      points: '1.75', max: '2.00', source: 'AUTO', auto: '1.75',
      formula: '14 / 16 = 87,5 %; 80 % ≤ 87,5 % < 100 % → 2 × 87,5 / 100 = 1,75 điểm',
      rule: expect.stringContaining('p từ 100 % trở lên được 2 điểm'),
      sourceRule: 'Lấy kết quả chỉ tiêu CT-04 của cơ quan từ báo cáo mới nhất.',
      appraiser: { code: 'STC', name: 'Sở Tài chính' },
      legalBasis: [expect.objectContaining({ code: 'ND-16-2015' })],
      provenance: { source: 'SEED', assumed: false, pointsAssumed: true, note: expect.any(String) },
    });
    expect(data.inputs[0]).toMatchObject({ key: 'psu_autonomy_assigned', value: '14', origin: { kind: 'REPORT', id: exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type).data.reportId, period: '2021-Q1', revision: 1 } });
    expect(data.evidence.length).toBeGreaterThan(0);
  });

  it('leaves an agency\'s own leaves to the council', async () => {
    const { data } = (await scoring.get('/scorecards/STP/explanation?year=2021')).json<{ data: ExplainedCardDto }>();
    const leaves = data.fields.flatMap((field) => field.criteria.flatMap((criterion) => criterion.leaves));
    expect(new Set(leaves.map((leaf) => leaf.appraiser.code))).toEqual(new Set(['SNV', 'VPUBND', 'STTTT', 'STC', 'SKHCN', 'COUNCIL']));
  });

  it('prints as a text whose sum is the total', async () => {
    const { text, headers } = await scoring.get(`${card}/explanation?year=2021`, own, { accept: 'text/plain' });
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toContain('GIẢI TRÌNH ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (TẠM TÍNH)');
    const printed = [...text.matchAll(/^ {2}H[\d.]+ .*: (\d+,\d\d)\/\d+,\d\d điểm – /gm)].map(([, points]) => points!.replace(',', '.'));
    const total = /^Cộng: .* = (\d+,\d\d) điểm/m.exec(text)![1]!.replace(',', '.');
    expect(printed).toHaveLength(74);
    expect(toPoints(printed.reduce((sum, points) => sum.plus(points), new Decimal(0)))).toBe(total);
    expect(total).toBe((await scoring.standing('UBND-LONGMY'))!.points);
  });

  it('is not sent again to who has it', async () => {
    const first = await scoring.get(`${card}?year=2021`, own);
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"\d+"$/);
    expect(await scoring.get(`${card}?year=2021`, own, { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
    expect((await scoring.get(`${card}?year=2021`, own, { 'if-none-match': '"0"' })).status).toBe(200);
  });

  it('tells how it came about', async () => {
    const { data, page } = (await scoring.get(`${card}/history?year=2021&pageSize=500`, own)).json<{ data: LeafChangeDto[]; page: { total: number } }>();
    expect(data).toHaveLength(page.total);
    const changes = data.filter((change) => change.leaf === 'H1.2.1');
    expect(changes.map(({ points, previousPoints, change }) => [previousPoints, points, change])).toEqual([['0.00', '0.50', '0,00 → 0,50'], [null, '0.00', '0,00']]);
    expect(changes[0]).toMatchObject({ causeFactId: exampleOf(ReportSubmittedV1.type).id, asOf: { position: expect.any(String) } });
  });
});

describe('who sees what', () => {
  it.each([[`${card}?year=2021`], [`${card}/leaves/H1.1.1?year=2021`], [`${card}/explanation?year=2021`], [`${card}/history?year=2021`]])('%s of another agency is not found', async (path) => {
    const foreign = await scoring.get(path, other);
    expect([foreign.status, foreign.json<{ type: string }>().type]).toEqual([404, '/problems/not-found']);
    expect((await scoring.get(path, { 'UBND-TINH': 'LEADER' })).status).toBe(200);
  });

  it('the list holds one\'s own card; Sở Nội vụ, appraisers, council and leaders see all', async () => {
    const listed = async (roles: Record<string, Role>) => (await scoring.get('/scorecards?year=2021', roles)).json<{ data: { agencyCode: string }[] }>().data.map(({ agencyCode }) => agencyCode);
    expect(await listed(own)).toEqual(['UBND-LONGMY']);
    for (const role of ['HOME_AFFAIRS', 'APPRAISER', 'COUNCIL', 'LEADER'] as const) expect(await listed({ STP: role })).toHaveLength(4);
  });

  it('the database itself holds back what is not theirs', async () => {
    const scope: Scope = { kind: 'agencies', agencies: ['UBND-VITHUY'], roles: [], personId: newId() };
    const ask = (sql: string, as: Scope) => scoring.app.get(UnitOfWork).run((tx) => tx.manager.query<unknown[]>(sql), { scope: as });
    expect(await ask('SELECT DISTINCT agency_code FROM scoring.leaf_points', scope)).toEqual([{ agency_code: 'UBND-VITHUY' }]);
    await expect(ask('UPDATE scoring.cards SET index = 100', scope)).rejects.toThrow('permission denied');
    await expect(ask('UPDATE scoring.leaf_history SET points = 0', SYSTEM)).rejects.toThrow('permission denied');
  });
});

describe('the ranking', () => {
  it('is open to every agency while the switch is on', async () => {
    const answer = (await scoring.get(ranking, other)).json<RankingDto>();
    expect(answer).toMatchObject({ year: 2021, group: 'DISTRICT', provisional: true, visibleToAgencies: true, bandsAssumed: true, page: { total: 3 }, asOf: { instant: expect.any(String), position: expect.any(String) } });
    expect(answer.data.map(({ rank, agencyCode }) => [rank, agencyCode])).toEqual([[1, 'UBND-LONGMY'], [2, 'UBND-NGABAY'], [2, 'UBND-VITHUY']]);
    expect(answer.data[0]).toMatchObject({ bandName: 'Yếu', coverage: { leaves: 74 }, max: expect.any(String), bestAttainable: expect.any(String) });
  });

  it('shows an agency its own line without rank while the switch is off; leaders see all', async () => {
    await scoring.database.query('UPDATE scoring.ranking_years SET ranking_visible_to_agencies = false');
    const seen = async (roles: Record<string, Role>) => (await scoring.get(ranking, roles)).json<RankingDto>().data.map(({ rank, agencyCode }) => [rank, agencyCode]);
    expect(await seen(other)).toEqual([[null, 'UBND-VITHUY']]);
    expect(await seen({ 'UBND-TINH': 'LEADER' })).toHaveLength(3);
    await scoring.database.query('UPDATE scoring.ranking_years SET ranking_visible_to_agencies = true');
  });

  it('answers 304 to who has its version, and CSV to a spreadsheet', async () => {
    const etag = (await scoring.get(ranking)).headers.get('etag')!;
    expect(await scoring.get(ranking, own, { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
    const csv = await scoring.get(ranking, own, { accept: 'text/csv', 'if-none-match': etag });
    expect(csv.text.split('\r\n')[0]).toContain('Hạng,Mã,Cơ quan,Chỉ số');
    expect(csv.text.split('\r\n')).toHaveLength(5);
  });

  it.each([
    ['/rankings?year=2021&group=COMMUNE', 422], ['/rankings?group=DISTRICT', 422], ['/rankings?year=2021x&group=DISTRICT', 422], ['/rankings?year=2020&group=DISTRICT', 404],
    [`${ranking}&pageSize=1000000000`, 422], [`${ranking}&page=-1`, 422], [`${ranking}&sort=password`, 422],
    ['/scorecards', 422], ['/scorecards/UBND-LONGMY', 422], ['/scorecards/KHONG-CO?year=2021', 404], ["/scorecards/'%20OR%201?year=2021", 422],
    [`${card}/leaves/H9.9.9?year=2021`, 404], ['/criteria-sets/2021-X-1', 404],
  ])('%s answers %d', async (path, status) => {
    const answer = await scoring.get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('tells nothing to those who did not come in', async () => expect((await fetch(`${await scoring.app.getUrl()}${ranking}`)).status).toBe(401));
});

describe('the API', () => {
  it('describes itself with examples, in OpenAPI 3.1', async () => {
    const document = (await (await fetch(`${await scoring.app.getUrl()}/openapi.json`)).json()) as { openapi: string; paths: object; components: { schemas: Record<string, { properties: Record<string, { example?: unknown }> }> } };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining([
      '/criteria-sets', '/criteria-sets/{code}', '/rankings', '/scorecards', '/scorecards/{agency}', '/scorecards/{agency}/leaves/{leaf}',
      '/scorecards/{agency}/explanation', '/scorecards/{agency}/history',
    ]));
    expect(document.components.schemas['RankingRowDto']!.properties['index']).toMatchObject({ example: '47.98' });
  });
});

describe('criteria sets', () => {
  it('are in force, two for each scheme of agencies and the province\'s, with rules in words and what is assumed', async () => {
    const { data } = (await scoring.get('/criteria-sets', own)).json<{ data: { id: string; inForce: boolean }[] }>();
    const ofAgencies = ['', 'ICT-', 'ISO_9001-'].flatMap((scheme) => ['DEPARTMENT', 'DISTRICT'].map((group) => `2021-${scheme}${group}-1`));
    expect(data.map(({ id, inForce }) => [id, inForce])).toEqual([...ofAgencies, '2021-PROVINCE-DEPARTMENT-1'].map((id) => [id, true]));
    const one = (await scoring.get('/criteria-sets/2021-DISTRICT-1', own)).json<{ data: { fields: object[]; totalMax: string } }>();
    expect(one.data).toMatchObject({ totalMax: '100.00', appraisalMax: '70.00', surveyMax: '30.00', bandsAssumed: true });
    expect(one.data.fields).toHaveLength(8);
  });

  it('seeded again are the same', async () => {
    await scoring.seed();
    expect((await scoring.get('/criteria-sets')).json<{ page: { total: number } }>().page.total).toBe(7);
  });
});

describe('time', () => {
  it('lowers a score when something falls due, without any fact; and again only once', async () => {
    const due = scoring.app.get(RecomputeDueCards);
    expect(await due.runOnce()).toBe(0);
    const before = (await scoring.standing('UBND-LONGMY'))!;
    await scoring.database.query(`SELECT clock.advance('2021-03-11T00:00:00+07:00')`);
    expect(await due.runOnce()).toBe(1);
    expect(await scoring.leaf('UBND-LONGMY', 'H1.1.1')).toBe('SCORED 0.00');
    expect(await scoring.leaf('UBND-LONGMY', 'H1.6.1')).toBe('SCORED 0.00');
    const after = (await scoring.standing('UBND-LONGMY'))!;
    expect(after.version).toBe(before.version + 1);
    expect(after.known).toBe(before.known + 2);
    const told = (await scoring.toldRankings<RankingChangedV1>()).at(-1)!;
    expect(told.data.changes).toEqual([expect.objectContaining({ agencyCode: 'UBND-LONGMY' })]);
    expect(await due.runOnce()).toBe(0);
  });
});
