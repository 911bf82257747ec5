import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RankingChangedV1, ScoresGivenV1 } from '@cchc/contracts';
import { SYSTEM, UnitOfWork } from '@cchc/delivery';
import { newId, type Role } from '@cchc/kernel';
import { XLSX } from '@cchc/service-kit';
import { eventually } from '@cchc/testing';
import { taken } from '../rebuild/year-of-facts.features.js';
import type { RankingDto } from '../rankings/ranking.dto.js';
import type { RunningScoring } from '../running-scoring.features.js';
import { PreFillScorecard } from '../scorecards/pre-fill-scorecard.handler.js';
import type { CardDto } from '../scorecards/scorecard.dto.js';
import type { CriteriaSetDto, CriteriaSetHeadDto } from './criteria-set.dto.js';
import { AGENCIES, changed, Departments, faultsOf, leafOf, leavesOf, ONE, typeOf, type Problem } from './departments.features.js';
import type { CriteriaDiffDto, PreviewDto } from './preview.dto.js';
import { writeWorkbook } from './workbook/write-workbook.js';

const officer: Record<string, Role> = { STP: 'OFFICER' };
const administrator: Record<string, Role> = { SNV: 'ADMINISTRATOR' };
const xlsx = { 'content-type': XLSX };

let departments: Departments;
let scoring: RunningScoring;
beforeAll(async () => {
  departments = await Departments.start();
  scoring = departments.scoring;
});
afterAll(() => scoring?.close());

const post = (...args: Parameters<Departments['post']>) => departments.post(...args);
const force = (...args: Parameters<Departments['force']>) => departments.force(...args);
const ranking = () => departments.ranking();
const headsOf = async (roles?: Record<string, Role>) =>
  (await scoring.get('/criteria-sets?filter[group]=DEPARTMENT&filter[scheme]=PAR_INDEX', roles)).json<{ data: CriteriaSetHeadDto[] }>().data.map(({ id, state }) => `${id} ${state}`);

/** S1.1.1 brings 2 points and not 1, S1.1.2 is gone; a band begins lower. */
const NEW = changed((document) => {
  document.meta.title = 'Bộ tiêu chí sửa đổi';
  const criterion = document.fields[0].criteria[0];
  criterion.subCriteria.splice(1, 1);
  Object.assign(leafOf(document, 'S1.1.1'), { maxScore: 2 });
  Object.assign(leafOf(document, 'S1.1.1').scoring.params.options[0], { score: 2 });
  document.bands[3].gte = 1;
  document.bands[4].lt = 1;
});

describe('a new version', () => {
  it('comes in as JSON, as a draft with the next number, once however often it is sent', async () => {
    const headers = { 'idempotency-key': newId() };
    const answers = [await post(NEW, { headers }), await post(NEW, { headers })];
    for (const answer of answers) {
      expect(answer.status).toBe(201);
      expect(answer.json<{ data: CriteriaSetHeadDto }>().data).toMatchObject({ id: '2021-DEPARTMENT-2', scheme: 'PAR_INDEX', version: 2, state: 'DRAFT', inForce: false, importedBy: 'home_affairs.snv', revision: 1 });
    }
    expect(await headsOf()).toEqual(['2021-DEPARTMENT-2 DRAFT', `${ONE} IN_FORCE`]);
    const again = await post(NEW);
    expect([typeOf(again), again.json<Problem>().criteriaSet]).toEqual(['409 criteria-set-unchanged', '2021-DEPARTMENT-2']);
  });

  it('is seen by Sở Nội vụ and administrators; to others a draft does not exist', async () => {
    expect(await headsOf(administrator)).toHaveLength(2);
    expect(await headsOf(officer)).toEqual([`${ONE} IN_FORCE`]);
    for (const path of ['', '/document', '/diff']) expect((await scoring.get(`/criteria-sets/2021-DEPARTMENT-2${path}`, officer)).status).toBe(404);
    expect((await scoring.get('/criteria-sets/2021-DEPARTMENT-2/preview', officer)).status).toBe(403);
  });

  it('is refused with every fault: by JSON pointer, and in a workbook by sheet and cell', async () => {
    const wrong = changed((document) => {
      leafOf(document, 'S1.1.1').maxScore = 3;
      leafOf(document, 'S1.1.2').appraiser = 'KHONG-CO';
      leafOf(document, 'S1.1.3').autoSource.scope = 'LEAD';
      document.bands[0].gte = 95;
    });
    const json = await post(wrong);
    expect([typeOf(json), faultsOf(json)]).toEqual(['422 invalid-document', [
      'wrong-sum /meta/appraisalMax', 'wrong-sum /fields/0/criteria/0/maxScore', 'wrong-sum /fields/0/criteria/0/subCriteria/0/maxScore', 'wrong-bands /bands',
      'unknown-reference /fields/0/criteria/0/subCriteria/1/appraiser',
    ]]);
    const sheet = await post(await writeWorkbook(wrong as object), { headers: xlsx });
    expect([typeOf(sheet), faultsOf(sheet)]).toEqual(['422 invalid-document', [
      'wrong-sum Thông tin!C7', 'wrong-sum Tiêu chí!D2', 'wrong-sum Tiêu chí thành phần!D2', 'wrong-bands Xếp loại!A1', 'unknown-reference Tiêu chí thành phần!S3',
    ]]);
    expect(typeOf(await post(Buffer.from('không phải bảng tính'), { headers: xlsx }))).toBe('422 invalid-workbook');
    expect(typeOf(await post(changed((document) => { document.meta.year = 2030; })))).toBe('409 plan-year-missing');
    expect(typeOf(await post([]))).toBe('422 invalid-document');
    expect(typeOf(await post(Buffer.from('a,b'), { headers: { 'content-type': 'text/csv' } }))).toBe('415 unsupported-media-type');
    expect(typeOf(await scoring.send('POST', '/criteria-sets/2021-DEPARTMENT-2/in-force', undefined, { body: await writeWorkbook(NEW as object), headers: { ...xlsx, 'if-match': '"1"' } }))).toBe('415 unsupported-media-type');
    expect(typeOf(await post(NEW, { roles: officer }))).toBe('403 forbidden');
    expect(typeOf(await post(NEW, { roles: { STP: 'HEAD' } }))).toBe('403 forbidden');
    expect(await headsOf()).toHaveLength(2);
  });

  it('goes out as JSON and XLSX, and what went out is what came in', async () => {
    const path = '/criteria-sets/2021-DEPARTMENT-2/document';
    const json = await scoring.get(path);
    expect(json.json<object>()).toEqual(NEW);
    expect(json.headers.get('content-disposition')).toBe('attachment; filename="bo-tieu-chi-2021-DEPARTMENT-2.json"');
    const workbook = await scoring.get(path, undefined, { accept: XLSX });
    expect(workbook.headers.get('content-type')).toContain(XLSX);
    expect((await post(workbook.bytes, { headers: xlsx })).json<Problem>().criteriaSet).toBe('2021-DEPARTMENT-2');
  });

  it('is told apart from the one in force in words', async () => {
    const diff = (await scoring.get('/criteria-sets/2021-DEPARTMENT-2/diff')).json<{ data: CriteriaDiffDto }>().data;
    expect(diff).toMatchObject({ from: ONE, to: '2021-DEPARTMENT-2' });
    expect(diff.changes.map(({ kind, words }) => `${kind} ${words}`)).toEqual([
      expect.stringContaining('WORDING Tên bộ tiêu chí đổi từ'),
      'BAND Mức xếp loại “Trung bình” bắt đầu từ 50 thành 1 điểm.',
      expect.stringMatching(/^REMOVED Bỏ tiêu chí thành phần S1\.1\.2 “Xác định .*”, 1 điểm\.$/),
      'POINTS S1.1.1: điểm tối đa từ 1 thành 2 điểm.',
      'OPTION S1.1.1: phương án A “Ban hành kịp thời” từ 1 thành 2 điểm.',
    ]);
    expect((await scoring.get(`/criteria-sets/${ONE}/diff?against=${ONE}`)).json<{ data: CriteriaDiffDto }>().data.changes).toEqual([]);
  });
});

/** All that a preview must not touch. */
const kept = () => scoring.database.query(`
  SELECT (SELECT json_agg(c ORDER BY agency_code) FROM scoring.cards c)::text AS cards, (SELECT json_agg(g)::text FROM scoring.group_versions g) AS versions,
    (SELECT count(*) FROM scoring.leaf_history) AS history, (SELECT count(*) FROM scoring.criteria_sets) AS sets, (SELECT count(*) FROM scoring.outbox) AS told`);

async function previewed(path: string, body?: unknown): Promise<PreviewDto> {
  const answer = body === undefined ? await scoring.get(path) : await scoring.send('POST', path, undefined, { body });
  expect(answer.status).toBe(200);
  return answer.json<{ data: PreviewDto }>().data;
}

describe('a preview', () => {
  it('tells rank, index, band and points of every agency before and after, and saves nothing', async () => {
    const before = await kept();
    const now = await ranking();
    const preview = await previewed('/criteria-sets/2021-DEPARTMENT-2/preview');
    expect(preview).toMatchObject({ inForce: ONE, year: 2021, group: 'DEPARTMENT', asOf: { instant: expect.any(String), position: expect.stringMatching(/^[1-9]/) } });
    expect(preview.rows.map(({ agencyCode }) => agencyCode).sort()).toEqual(AGENCIES);
    for (const row of now.data) {
      expect(preview.rows.find(({ agencyCode }) => agencyCode === row.agencyCode)).toMatchObject({ rank: { before: row.rank }, index: { before: row.index }, bandName: { before: row.bandName }, points: { before: row.points } });
    }
    const stp = preview.rows.find(({ agencyCode }) => agencyCode === 'STP')!;
    expect(stp.bandName).toEqual({ before: 'Yếu', after: 'Trung bình' });
    expect(stp.leaves).toContainEqual({ code: 'S1.1.2', name: expect.any(String), before: { state: 'PENDING', points: '0.00', max: '1.00' }, after: null });
    expect(stp.leaves).toContainEqual({ code: 'S1.1.1', name: expect.any(String), before: { state: 'PENDING', points: '0.00', max: '1.00' }, after: { state: 'PENDING', points: '0.00', max: '2.00' } });
    expect(await kept()).toEqual(before);
  });

  it('answers what a threshold, a weight or an option would do, of a document that is nowhere kept', async () => {
    const before = await kept();
    const proposal = changed((document) => {
      for (const leaf of leavesOf(document)) if (leaf.scoring.method === 'RATIO') Object.assign(leaf.scoring.params, { minPercent: 0, fullAt: 1 });
    });
    const { rows, changes } = await previewed('/criteria-sets/preview', proposal);
    const stp = rows.find(({ agencyCode }) => agencyCode === 'STP')!;
    expect(Number(stp.index.after)).toBeGreaterThan(Number(stp.index.before));
    expect([stp.pointsLost, Number(stp.points.after) - Number(stp.points.before)]).toEqual(['0.00', expect.closeTo(Number(stp.pointsWon), 6)]);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['THRESHOLD']));
    expect(changes).toContainEqual({ kind: 'THRESHOLD', code: 'S1.1.3', words: 'S1.1.3: mức đạt điểm tối đa từ 100 thành 1 %.' });
    expect(typeOf(await scoring.send('POST', '/criteria-sets/preview', { STP: 'HEAD' }, { body: proposal }))).toBe('403 forbidden');
    expect(await kept()).toEqual(before);
  });
});

describe('putting a version in force', () => {
  it('needs the revision seen, a person, a reason, and the right to', async () => {
    const path = '/criteria-sets/2021-DEPARTMENT-2/in-force';
    const body = { reason: 'x' };
    expect((await scoring.send('POST', path, undefined, { body })).status).toBe(428);
    const stale = await scoring.send('POST', path, undefined, { body, headers: { 'if-match': '"7"' } });
    expect([typeOf(stale), stale.json<Problem>().currentVersion]).toEqual(['412 version-conflict', 1]);
    expect(typeOf(await force('2021-DEPARTMENT-2', { via: 'token' }))).toBe('403 token-not-allowed');
    expect(typeOf(await force('2021-DEPARTMENT-2', { roles: { STP: 'HEAD' } }))).toBe('403 forbidden');
    expect(typeOf(await force('2021-DEPARTMENT-2', { body: {} }))).toBe('422 validation-failed');
    expect(typeOf(await scoring.send('POST', '/criteria-sets/2021-DEPARTMENT-9/in-force', undefined, { body, headers: { 'if-match': '"1"' } }))).toBe('404 not-found');
    expect(typeOf(await force(ONE))).toBe('409 criteria-set-in-force');
    expect((await ranking()).criteriaSet).toBe(ONE);
  });

  it('does to every rank what was previewed, in one version of the ranking, and tells it once', async () => {
    // What a person gave to a leaf that is about to go, and more than its maximum to another.
    const entries = ['S1.1.2', 'S1.1.1'].map((leaf) => ({ id: newId(), leaf, version: 1, score: '1', reason: null }));
    const given = { agencyCode: 'SXD', year: 2021, round: 'APPRAISAL_1', authorId: newId(), onBehalfOf: 'SNV', at: '2021-03-01T02:00:00.000Z', entries };
    await scoring.app.get(UnitOfWork).run((tx) => scoring.app.get(PreFillScorecard).execute(tx, [taken(ScoresGivenV1, 'SXD', 1, given)]));
    const before = await ranking();
    const told = (await scoring.toldRankings()).length;
    const preview = await previewed('/criteria-sets/2021-DEPARTMENT-2/preview');
    const answer = await force('2021-DEPARTMENT-2');
    expect([answer.status, answer.json<{ data: CriteriaSetHeadDto }>().data]).toEqual([201, expect.objectContaining({ state: 'IN_FORCE', inForce: true, revision: 2 })]);
    const after = await ranking();
    expect(after).toMatchObject({ criteriaSet: '2021-DEPARTMENT-2', version: before.version! + 1 });
    const past = async ({ instant, position }: { instant: string; position: string }) =>
      (await scoring.get(`/rankings?year=2021&group=DEPARTMENT&asOf=${instant}&position=${position}`)).json<RankingDto>();
    expect(await past(before.asOf!)).toMatchObject({ criteriaSet: ONE, data: before.data });
    expect(await past(after.asOf!)).toMatchObject({ criteriaSet: '2021-DEPARTMENT-2', data: after.data });
    expect(after.data.map(({ rank, agencyCode, index, bandName, points, max }) => ({ rank, agencyCode, index, bandName, points, max }))).toEqual(
      preview.rows.map(({ rank, agencyCode, index, bandName, points, max }) => ({ rank: rank.after, agencyCode, index: index.after, bandName: bandName.after, points: points.after, max: max.after })));
    const facts = (await scoring.toldRankings<RankingChangedV1>()).slice(told);
    expect(facts.map(({ data }) => [data.version, data.changes.map(({ agencyCode }) => agencyCode).sort()])).toEqual([[after.version, AGENCIES]]);
    const { data } = (await scoring.get('/scorecards/SXD?year=2021')).json<{ data: CardDto }>();
    const codes = data.fields.flatMap((field) => field.criteria.flatMap((criterion) => criterion.leaves.map((leaf) => leaf.code)));
    expect([data.criteriaSet, codes.length, codes.includes('S1.1.2')]).toEqual(['2021-DEPARTMENT-2', 72, false]);
    expect(await headsOf(officer)).toEqual(['2021-DEPARTMENT-2 IN_FORCE', `${ONE} FORMER`]);
    const one = await scoring.get('/criteria-sets/2021-DEPARTMENT-2', officer);
    expect(one.headers.get('etag')).toBe('"2"');
    expect(one.json<{ data: CriteriaSetDto }>().data.decisions).toEqual([expect.objectContaining({ former: ONE, personName: 'home_affairs.snv', reason: 'Theo quyết định của UBND tỉnh' })]);
    expect((await scoring.get('/criteria-sets/2021-DEPARTMENT-2', officer, { 'if-none-match': '"2"' })).status).toBe(304);
  });

  it('is undone by putting the former version in force again', async () => {
    const worth = async () => (await ranking()).data;
    const changedBy = await worth();
    expect((await force(ONE)).status).toBe(201);
    expect(await ranking()).toMatchObject({ criteriaSet: ONE });
    expect(await scoring.leaf('SXD', 'S1.1.2')).toBe('SCORED 1.00');
    expect((await force('2021-DEPARTMENT-2')).status).toBe(201);
    expect(await worth()).toEqual(changedBy);
    expect((await force(ONE)).status).toBe(201);
  });

  it('keeps what has been in force for ever: by the API, by rights and by the database itself', async () => {
    expect(typeOf(await scoring.send('DELETE', '/criteria-sets/2021-DEPARTMENT-2'))).toBe('409 criteria-set-kept');
    const asWorker = (sql: string) => scoring.app.get(UnitOfWork).run((tx) => tx.manager.query<unknown[]>(sql), { scope: SYSTEM });
    await expect(asWorker(`UPDATE scoring.criteria_sets SET title = 'x' WHERE code = '${ONE}'`)).rejects.toThrow('permission denied');
    await expect(asWorker(`UPDATE scoring.criteria_sets SET first_in_force_at = NULL, in_force = false WHERE code = '${ONE}'`)).rejects.toThrow('does not change');
    await expect(asWorker(`DELETE FROM scoring.criteria_sets WHERE code = '2021-DEPARTMENT-2'`)).rejects.toThrow('has been in force');
    await expect(asWorker('UPDATE scoring.criteria_decisions SET reason = $$$$')).rejects.toThrow('permission denied');
    await expect(scoring.database.query(`UPDATE scoring.criteria_sets SET document = '{}' WHERE code = '${ONE}'`)).rejects.toThrow('does not change');
  });

  it('a draft can go, and its number is not given again', async () => {
    const third = changed((document) => { document.meta.title = 'Nháp'; });
    expect((await post(third)).json<{ data: CriteriaSetHeadDto }>().data.id).toBe('2021-DEPARTMENT-3');
    expect((await scoring.send('DELETE', '/criteria-sets/2021-DEPARTMENT-3', administrator)).status).toBe(204);
    expect(typeOf(await scoring.send('DELETE', '/criteria-sets/2021-DEPARTMENT-3'))).toBe('404 not-found');
    expect((await post(third)).json<{ data: CriteriaSetHeadDto }>().data.id).toBe('2021-DEPARTMENT-4');
    expect(await headsOf()).toEqual(['2021-DEPARTMENT-4 DRAFT', '2021-DEPARTMENT-2 FORMER', `${ONE} IN_FORCE`]);
  });

  it('never mixes two versions in one ranking, while facts, newcomers and readers come all at once', async () => {
    const leaves: Record<string, number> = { [ONE]: 73, '2021-DEPARTMENT-2': 72 };
    const seen: RankingDto[] = [];
    let running = true;
    const read = async () => { while (running) seen.push(await ranking()); };
    const tell = async () => {
      for (let version = 3; version < 15; version += 1) {
        for (const agency of AGENCIES) await departments.reports(agency, version);
        await scoring.registers(`MOI-${version}`, { rankingGroup: 'DEPARTMENT', inRanking: true });
      }
    };
    const turn = async () => { for (const code of ['2021-DEPARTMENT-2', ONE, '2021-DEPARTMENT-2', ONE, '2021-DEPARTMENT-2']) expect((await force(code)).status).toBe(201); };
    const readers = [read(), read()];
    await Promise.all([tell(), turn()]).finally(() => { running = false; });
    await Promise.all(readers);
    await eventually('all newcomers are ranked', async () => expect((await ranking()).page.total).toBe(AGENCIES.length + 12));
    seen.push(await ranking());
    const bySet = new Map<number, string>();
    for (const { version, criteriaSet, data } of seen) {
      expect([version, ...new Set(data.map(({ coverage }) => coverage.leaves))]).toEqual([version, leaves[criteriaSet]]);
      expect(bySet.get(version!) ?? criteriaSet).toBe(criteriaSet);
      bySet.set(version!, criteriaSet);
    }
    expect(new Set(seen.map(({ criteriaSet }) => criteriaSet)).size).toBe(2);
    expect(await scoring.database.query(`SELECT DISTINCT criteria_set FROM scoring.cards WHERE ranking_group = 'DEPARTMENT'`)).toEqual([{ criteria_set: '2021-DEPARTMENT-2' }]);
  });
});
