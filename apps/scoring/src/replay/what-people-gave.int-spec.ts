import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdjustmentGivenV1, AdjustmentWithdrawnV1, ScoresGivenV1, SurveyCountedV1, type FactClass } from '@cchc/contracts';
import { UnitOfWork } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import { DISTRICTS } from '../domain/given.features.js';
import { taken } from '../rebuild/year-of-facts.features.js';
import type { RankingDto } from '../rankings/ranking.dto.js';
import { AdjustmentsRepository } from '../persistence/adjustments.repository.js';
import { RunningScoring } from '../running-scoring.features.js';
import { PreFillScorecard } from '../scorecards/pre-fill-scorecard.handler.js';
import { verifyBoard } from '../verify/verify-board.js';

let scoring: RunningScoring;
beforeAll(async () => { scoring = await RunningScoring.start({ clock: '2021-06-20T08:00' }); });
afterAll(() => scoring?.close());

const differences = async () => (await verifyBoard(scoring.app.get(UnitOfWork))).differences;

/** Whether agencies see the scores of the appraisal. */
const show = (on: boolean) => scoring.database.query('UPDATE scoring.campaigns SET visible_rounds = $1', [on ? ['APPRAISAL_1', 'APPRAISAL_2'] : []]);

describe('what people give', () => {
  const agency = 'H-GIOI';
  const appraised = DISTRICTS.leaves.filter(({ kind }) => kind === 'APPRAISAL');
  const surveyed = DISTRICTS.leaves.flatMap(({ code, scoring: how }) => (how.method === 'SURVEY_PERCENT' ? [{ leaf: code, counts: { [how.scale[0]!.code]: 200 } }] : []));
  const by = { agencyCode: agency, year: 2021, authorId: newId(), at: '2021-06-01T02:00:00.000Z' };
  const give = (contract: FactClass, data: object) => scoring.app.get(UnitOfWork).run((tx) => scoring.app.get(PreFillScorecard).execute(tx, [taken(contract, agency, 1, { ...by, ...data })]));
  const adjust = async (kind: 'PENALTY' | 'GROUND' | 'WAIVER', points: string, rule: string | null, id = newId()) => {
    const told = { kind, points, rule, reason: `Lý do ${kind}`, legalBasis: 'Quyết định 15/QĐ-UBND' };
    await scoring.app.get(UnitOfWork).run((tx) => scoring.app.get(AdjustmentsRepository).give(tx, {
      ...told, ...by, id, at: new Date(by.at), evidence: [{ symbol: '15/QĐ-UBND', issuedOn: '2021-05-31', abstract: null }], onBehalfOf: 'SNV', authorName: 'Lê Thị Sáu', withdrawal: null,
    }));
    await give(AdjustmentGivenV1, { adjustmentId: id, ...told });
  };
  const end = async () => (await scoring.database.query<{ end: string }>('SELECT max(position) AS end FROM scoring.facts'))[0]!.end;
  const own = { [agency]: 'OFFICER' } as const;
  const bandOf = async (query = '', roles?: Parameters<RunningScoring['get']>[1]) =>
    (await scoring.get(`/scorecards/${agency}?year=2021${query}`, roles)).json<{ data: { band: string; bandByIndex: string; index: string } }>().data;

  beforeAll(async () => {
    for (const code of [agency, 'H-KHAC']) await scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true });
    await eventually('both have their cards', async () => { for (const code of [agency, 'H-KHAC']) expect(await scoring.standing(code)).toBeDefined(); });
    for (let from = 0; from < appraised.length; from += 15) {
      const entries = appraised.slice(from, from + 15).map(({ code, maxScore }) => ({ id: newId(), leaf: code, version: 1, score: maxScore.toString(), reason: null }));
      await give(ScoresGivenV1, { round: 'APPRAISAL_1', onBehalfOf: 'COUNCIL', entries });
    }
    await give(SurveyCountedV1, { surveyId: newId(), results: surveyed });
  });

  it('is replayed, with the adjustments and the band of then', async () => {
    await adjust('PENALTY', '1.50', null);
    const before = await end();
    expect(await bandOf()).toMatchObject({ band: 'XUAT_SAC', bandByIndex: 'XUAT_SAC', index: '98.50' });
    const ground = newId();
    await adjust('GROUND', '0', 'LT-04', ground);
    expect(await bandOf()).toMatchObject({ band: 'TOT', bandByIndex: 'XUAT_SAC' });
    expect(await bandOf(`&position=${before}`)).toMatchObject({ band: 'XUAT_SAC', index: '98.50' });
    const [grounded, live] = [await end(), await bandOf()];
    expect(await bandOf(`&position=${grounded}`)).toEqual({ ...live, version: null, asOf: { instant: expect.any(String), position: grounded } });
    expect(await differences()).toEqual([]);
    await scoring.database.query(`UPDATE scoring.cards SET band = 'XUAT_SAC' WHERE agency_code = $1`, [agency]);
    expect((await differences()).map(({ path }) => path)).toEqual([`${agency} 2021 / figures / band`, `${agency} 2021 / SQL / band`]);
    await scoring.database.query(`UPDATE scoring.cards SET band = 'TOT' WHERE agency_code = $1`, [agency]);
    await give(AdjustmentWithdrawnV1, { adjustmentId: ground, reason: 'Nhầm cơ quan' });
    await adjust('GROUND', '0', 'LT-04');
    await adjust('WAIVER', '0', 'LT-04');
    expect(await bandOf()).toMatchObject({ band: 'XUAT_SAC' });
    expect(await differences()).toEqual([]);
    const text = async (position: string) => (await scoring.get(`/scorecards/${agency}/explanation?year=2021&position=${position}`, undefined, { accept: 'text/plain' })).text;
    expect(await text(before)).toContain('Trừ 1,50 điểm: Lý do PENALTY');
    expect(await text(before)).not.toContain('Quy tắc loại trừ');
    expect(await text(grounded)).toContain('Lý do GROUND');
    expect(await text(grounded)).toContain('    Căn cứ loại trừ LT-04: Lý do GROUND\n      Căn cứ: Quyết định 15/QĐ-UBND. Tài liệu: 15/QĐ-UBND ngày 31/05/2021\n      Người theo dõi, chấm điểm, Lê Thị Sáu, Sở Nội vụ; ngày 01/06/2021');
  });

  it('of a round that agencies may not see is left out of what an agency reads of the past', async () => {
    await show(false);
    const at = `&position=${await end()}`;
    const hidden = await bandOf(at, own);
    expect(Number(hidden.index)).toBeLessThan(50);
    expect(hidden.index).toBe((await bandOf('', own)).index);
    const lines = async (query: string, roles?: Parameters<RunningScoring['get']>[1]) =>
      (await scoring.get(`/rankings?year=2021&group=DISTRICT${query}`, roles)).json<RankingDto>().data.map(({ rank, agencyCode, index }) => ({ rank, agencyCode, index }));
    const line = { rank: null, agencyCode: agency, index: hidden.index };
    expect([await lines(at, own), await lines('', own)]).toEqual([[line], [line]]);
    expect((await scoring.get(`/rankings/${agency}?year=2021`, own)).json<{ data: object }>().data).toMatchObject(line);
    expect((await lines(at))[0]).toMatchObject({ rank: 1, agencyCode: agency, index: '98.50' });
    await show(true);
    expect(await lines(at, own)).toEqual(await lines(at));
  });
});
