import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import writeXlsx from 'write-excel-file/node';
import { SurveyCountedV1 } from '@cchc/contracts';
import { UnitOfWork, type Scope } from '@cchc/delivery';
import { newId, type Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import { DISTRICTS } from '../domain/given.features.js';
import { scoreCard } from '../domain/score-card.js';
import type { ActedLeafDto } from '../scorecards/explained.dto.js';
import { RunningScoring } from '../running-scoring.features.js';
import { replayed, type LoggedRow } from '../scorecards/replay.features.js';
import type { ImportedSurveyDto, StandingSurveyDto, SurveyImportDto } from './survey.dto.js';

const AGENCY = 'UBND-LONGMY';
const own: Record<string, Role> = { [AGENCY]: 'OFFICER' };
const HEADING = 'Cơ quan,Tiêu chí,Nhóm trả lời,Cơ quan người trả lời,Phương án,Số phiếu';
let scoring: RunningScoring;

beforeAll(async () => {
  scoring = await RunningScoring.start({ clock: '2022-01-10T08:00' });
  for (const code of [AGENCY, 'UBND-VITHUY']) await scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true });
  await eventually('the cards are there', async () => expect([await scoring.standing(AGENCY), await scoring.standing('UBND-VITHUY')]).not.toContain(undefined));
});
afterAll(() => scoring?.close());

const csv = (...rows: string[]) => Buffer.from([HEADING, ...rows].join('\r\n'));
const send = (file: Buffer, { dryRun = false, roles, headers, group = 'DISTRICT' }: { dryRun?: boolean; roles?: Record<string, Role>; headers?: Record<string, string>; group?: string } = {}) =>
  scoring.post(`/survey-imports?dryRun=${dryRun}`, { year: 2021, group, fileName: 'dieu-tra.csv', content: file.toString('base64') }, roles, headers);
const imported = async (file: Buffer, dryRun = false) => (await send(file, { dryRun })).json<{ data: ImportedSurveyDto }>().data;
const standing = async (roles?: Record<string, Role>) => (await scoring.get('/survey-results?year=2021&group=DISTRICT', roles)).json<{ data: StandingSurveyDto[] }>().data;
const problem = (answer: { status: number; json: <T>() => T }) => [answer.status, answer.json<{ type: string }>().type];
const written = async () => scoring.database.query(`SELECT (SELECT count(*) FROM scoring.survey_imports) AS imports, (SELECT count(*) FROM scoring.survey_results) AS results, (SELECT count(*) FROM scoring.outbox) AS told`);
const FIRST = csv(`${AGENCY},H1.8.1,LANH_DAO_SO_BAN_NGANH,STP,A,20`, `${AGENCY},H1.8.1,LANH_DAO_UBND_HDND_MTTQ_TINH,,B,10`, `${AGENCY},H1.8.1,LANH_DAO_SO_BAN_NGANH,${AGENCY},A,50`, 'UBND-VITHUY,H1.8.1,LANH_DAO_SO_BAN_NGANH,STP,A,29');
let first: ImportedSurveyDto;

describe('an import of survey results', () => {
  it('shows beforehand what it would do, and writes nothing', async () => {
    const before = await written();
    expect((await send(FIRST, { dryRun: true })).status).toBe(200);
    const preview = await imported(FIRST, true);
    expect(preview).toMatchObject({ id: null, dryRun: true, rows: 4, answers: 59, errorCount: 0, excluded: [{ row: 4, agencyCode: AGENCY, count: 50 }] });
    expect(preview.results.map(({ agencyCode, total, belowMinimum, pointsBefore, points }) => [agencyCode, total, belowMinimum, pointsBefore, points]))
      .toEqual([[AGENCY, 30, false, null, '0.87'], ['UBND-VITHUY', 29, true, null, null]]);
    expect(await written()).toEqual(before);
  });

  it('counts, tells and moves the cards; too few answers stay pending, and nobody scores themselves', async () => {
    first = await imported(FIRST);
    await eventually('the card has it', async () => expect(await scoring.leaf(AGENCY, 'H1.8.1')).toBe('SCORED 0.87'));
    expect(await scoring.leaf('UBND-VITHUY', 'H1.8.1')).toBe('PENDING 0.00');
    await eventually('the other card says why it has none', async () => {
      const { data } = (await scoring.get('/scorecards/UBND-VITHUY/leaves/H1.8.1?year=2021')).json<{ data: { formula: string } }>();
      expect(data.formula).toBe('Mới có 29 phiếu, cần ít nhất 30 phiếu.');
    });
    expect(await standing()).toEqual([
      expect.objectContaining({ agencyCode: AGENCY, surveyId: first.id, counts: { A: 20, B: 10 }, excluded: 50, unattributed: 10, groups: { LANH_DAO_SO_BAN_NGANH: { A: 20 }, LANH_DAO_UBND_HDND_MTTQ_TINH: { B: 10 } } }),
      expect.objectContaining({ agencyCode: 'UBND-VITHUY', belowMinimum: true, points: null }),
    ]);
  });

  it('shows an agency its own results, without who answered what', async () => {
    const survey = async (roles?: Parameters<typeof scoring.get>[1]) => (await scoring.get(`/scorecards/${AGENCY}/leaves/H1.8.1?year=2021`, roles)).json<{ data: ActedLeafDto }>().data.survey;
    const pooled = { surveyId: first.id, at: expect.any(String), total: 30, minResponses: 30, excluded: 50, unattributed: 10 };
    expect(await survey(own)).toEqual(pooled);
    expect(await survey()).toEqual({
      ...pooled, source: { name: expect.any(String), authorName: expect.any(String) },
      groups: [expect.objectContaining({ code: 'LANH_DAO_SO_BAN_NGANH', total: 20 }), expect.objectContaining({ code: 'LANH_DAO_UBND_HDND_MTTQ_TINH', total: 10, answers: expect.arrayContaining([expect.objectContaining({ code: 'B', count: 10 })]) })],
    });
    const rows = await standing(own);
    expect(rows.map(({ agencyCode, groups }) => [agencyCode, groups])).toEqual([[AGENCY, undefined]]);
  });

  it('tells every fault of a file, and nothing is half-imported', async () => {
    const before = await written();
    const wrong = csv(`${AGENCY},H1.8.1,LANH_DAO_SO_BAN_NGANH,STP,A,99`, 'STP,H1.8.1,LANH_DAO_SO_BAN_NGANH,STP,A,1', `${AGENCY},H3.3.1,LANH_DAO_SO_BAN_NGANH,STP,A,x`);
    const refused = await send(wrong);
    expect(problem(refused)).toEqual([422, '/problems/survey-file-invalid']);
    expect(refused.json<{ errors: { cell: string; message: string }[] }>().errors.map(({ cell }) => cell)).toEqual(['A3', 'B4', 'F4']);
    expect(await imported(wrong, true)).toMatchObject({ errorCount: 3, errors: [{ cell: 'A3', message: expect.stringMatching(/^Dòng 3, cột “Cơ quan”/) }, {}, {}] });
    expect(await written()).toEqual(before);
  });

  it('is done once, however often it is sent', async () => {
    const headers = { 'idempotency-key': newId() };
    const file = csv('UBND-VITHUY,H8.1.1,DOANH_NGHIEP,,5,100');
    const [one, again] = [await send(file, { headers }), await send(file, { headers })];
    expect([one.status, again.text]).toEqual([201, one.text]);
    await eventually('it counts', async () => expect(await scoring.leaf('UBND-VITHUY', 'H8.1.1')).toBe('SCORED 2.00'));
  });

  it('of a workbook replaces what was counted before', async () => {
    const rows = [HEADING.split(','), [AGENCY, 'H1.8.1', 'Lãnh đạo sở, ban, ngành', 'STC', 'Khá', 40]];
    const file = await writeXlsx(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
    expect((await imported(file)).results).toEqual([expect.objectContaining({ pointsBefore: '0.87', points: '0.60' })]);
    await eventually('the newer counts', async () => expect(await scoring.leaf(AGENCY, 'H1.8.1')).toBe('SCORED 0.60'));
  });

  it('can be withdrawn: what a newer one replaced stays, the rest waits again', async () => {
    const withdraw = (id: string) => scoring.post(`/survey-imports/${id}/withdrawal`, { reason: 'Nhập nhầm tệp của năm trước.' });
    expect((await withdraw(first.id!)).status).toBe(201);
    await eventually('the other card lost it', async () => expect(await scoring.database.query(
      `SELECT explanation ->> 'formula' AS why FROM scoring.leaf_points WHERE agency_code = 'UBND-VITHUY' AND leaf_code = 'H1.8.1'`)).toEqual([{ why: 'Kết quả điều tra xã hội học đã được rút lại.' }]));
    expect(await scoring.leaf(AGENCY, 'H1.8.1')).toBe('SCORED 0.60');
    expect(problem(await withdraw(first.id!))).toEqual([409, '/problems/survey-withdrawn']);
    const { data } = (await scoring.get('/survey-imports?year=2021')).json<{ data: SurveyImportDto[] }>();
    expect(data.map(({ id, withdrawnReason }) => [id === first.id, withdrawnReason])).toEqual([[false, null], [false, null], [true, 'Nhập nhầm tệp của năm trước.']]);
  });

  it.each<[string, () => Promise<{ status: number; json: <T>() => T }>, number, string]>([
    ['by an officer', () => send(FIRST, { roles: own }), 403, 'forbidden'],
    ['that is no file', () => scoring.post('/survey-imports', { year: 2021, group: 'DISTRICT', fileName: 'x', content: '?' }), 422, 'validation-failed'],
    ['of agencies of another group', () => send(FIRST, { group: 'DEPARTMENT' }), 422, 'survey-file-invalid'],
    ['of a year without criteria', () => scoring.post('/survey-imports', { year: 2020, group: 'DISTRICT', fileName: 'x', content: FIRST.toString('base64') }), 404, 'not-found'],
    ['list for an officer', () => scoring.get('/survey-imports?year=2021', own), 403, 'forbidden'],
  ])('%s is refused', async (_story, ask, status, slug) => expect(problem(await ask())).toEqual([status, `/problems/${slug}`]));

  it('is kept by the database: no agency reads files, nobody changes results', async () => {
    const scope: Scope = { kind: 'agencies', agencies: [AGENCY], roles: [], personId: newId() };
    const ask = (sql: string, as?: Scope) => scoring.app.get(UnitOfWork).run((tx) => tx.manager.query<unknown[]>(sql), as && { scope: as });
    await expect(ask('SELECT 1 FROM scoring.survey_imports', scope)).rejects.toThrow('permission denied');
    expect(await ask('SELECT DISTINCT agency_code FROM scoring.survey_results', scope)).toEqual([{ agency_code: AGENCY }]);
    await expect(ask(`UPDATE scoring.survey_results SET counts = '{}'`)).rejects.toThrow('permission denied');
    await expect(ask('DELETE FROM scoring.survey_imports')).rejects.toThrow('permission denied');
  });

  it('the card is the replay of the log, surveys and all', async () => {
    for (const agency of [AGENCY, 'UBND-VITHUY']) {
      const log = await scoring.database.query<LoggedRow>('SELECT kind, fact_id AS id, payload, aggregate_version::int AS version FROM scoring.facts WHERE agency_code = $1 AND year = 2021 ORDER BY position DESC', [agency]);
      expect(new Set(log.map(({ kind }) => kind))).toEqual(new Set([SurveyCountedV1.type]));
      const [row] = await scoring.database.query<{ at: Date; survey: string }>('SELECT computed_at AS at, survey_points::text AS survey FROM scoring.cards WHERE agency_code = $1', [agency]);
      expect(scoreCard(DISTRICTS, replayed(log), row!.at).survey.points).toBe(row!.survey);
    }
  });
});
