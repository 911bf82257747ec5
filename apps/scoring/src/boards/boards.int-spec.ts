import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import type { AssignmentDto, CellDto } from '../appraisal/appraisal.dto.js';
import type { CampaignDto } from '../campaigns/campaign.dto.js';
import type { CriteriaSetHeadDto } from '../criteria-sets/criteria-set.dto.js';
import { AGENCIES, Departments, faultsOf, leavesOf, typeOf, type Document } from '../criteria-sets/departments.features.js';
import type { RunningScoring } from '../running-scoring.features.js';
import type { SelfAssessmentDto } from '../self-assessment/self-assessment.dto.js';
import type { BoardCardDto, BoardDto } from './board.dto.js';

const officer: Record<string, Role> = { STP: 'OFFICER' };

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

describe('the other schemes', () => {
  const board = '/boards/ICT?year=2021&group=DEPARTMENT';
  const ictOwner: Record<string, Role> = { STTTT: 'HEAD' };
  const rowsOf = async (path: string, roles?: Record<string, Role>) => (await scoring.get(path, roles)).json<{ data: BoardDto }>().data.rows.map(({ rank, agencyCode }) => [rank, agencyCode]);

  it('have boards of their own on the same facts, marked as assumed', async () => {
    const { data } = (await scoring.get(board)).json<{ data: BoardDto }>();
    expect(data).toMatchObject({ scheme: { code: 'ICT', ownerAgency: 'STTTT' }, criteriaSet: '2021-ICT-DEPARTMENT-1', assumed: true, bandsAssumed: true, provisional: true });
    expect(data.rows[0]).toMatchObject({ rank: 1, blockRank: 1, max: '100.00', coverage: { leaves: 9 } });
    expect(Number(data.rows.find(({ agencyCode }) => agencyCode === 'STP')!.index)).toBeGreaterThan(0);
    const card = (await scoring.get('/boards/ICT/STP?year=2021&group=DEPARTMENT', officer)).json<{ data: BoardCardDto }>().data;
    expect(card.leaves.find(({ code }) => code === 'ICT1.1.1')).toMatchObject({ state: 'SCORED', source: 'AUTO', assumed: true, appraiser: { code: 'STTTT' }, inputs: [expect.objectContaining({ key: 'docs_electronic' }), expect.anything()] });
    expect((await scoring.get('/boards/ISO_9001?year=2021&group=DISTRICT')).json<{ data: BoardDto }>().data.criteriaSet).toBe('2021-ISO_9001-DISTRICT-1');
    expect((await scoring.get('/boards/PAPI?year=2021&group=DISTRICT')).status).toBe(422);
    expect((await scoring.get('/boards/ICT?year=2022&group=DISTRICT')).status).toBe(404);
  });

  it('show an agency its own line without its rank while the switch is off; the owner sees all', async () => {
    await scoring.database.query('UPDATE scoring.ranking_years SET ranking_visible_to_agencies = false');
    expect(await rowsOf(board, officer)).toEqual([[null, 'STP']]);
    expect((await scoring.get('/boards/ICT/STC?year=2021&group=DEPARTMENT', officer)).status).toBe(404);
    expect(new Set((await rowsOf(board, ictOwner)).map(([, agency]) => agency))).toEqual(new Set(AGENCIES));
    await scoring.database.query('UPDATE scoring.ranking_years SET ranking_visible_to_agencies = true');
    expect((await scoring.get('/boards/ICT/STC?year=2021&group=DEPARTMENT', officer)).status).toBe(404);
  });

  it('are kept by the agency that answers for them, and leave the PAR index alone', async () => {
    const ict = (await scoring.get('/criteria-sets/2021-ICT-DEPARTMENT-1/document')).json<Document>();
    ict.bands[0].name = 'Dẫn đầu';
    expect(typeOf(await post(ict))).toBe('403 forbidden');
    expect((await post(ict, { roles: ictOwner })).json<{ data: CriteriaSetHeadDto }>().data.id).toBe('2021-ICT-DEPARTMENT-2');
    expect((await scoring.get('/criteria-sets/2021-ICT-DEPARTMENT-2', ictOwner)).status).toBe(200);
    const before = await ranking();
    expect((await force('2021-ICT-DEPARTMENT-2', { roles: ictOwner })).status).toBe(201);
    expect((await scoring.get(board)).json<{ data: BoardDto }>().data.criteriaSet).toBe('2021-ICT-DEPARTMENT-2');
    expect(await ranking()).toEqual(before);
    leavesOf(ict)[0].code = 'S1.1.1';
    expect(faultsOf(await post(ict, { roles: ictOwner }))).toEqual(['leaf-of-other-scheme /fields/0/criteria/0/subCriteria/0/code']);
  });
});

describe('scores on a board of another scheme', () => {
  const [appraiser, snv, council, stp, owner] = [{ STTTT: 'APPRAISER' }, { SNV: 'APPRAISER' }, { 'UBND-TINH': 'COUNCIL' }, { STP: 'HEAD' }, { STTTT: 'HEAD' }] as Record<string, Role>[];
  const OF = '?year=2021&scheme=ICT';
  const lineOf = async (agency: string) => (await scoring.get('/boards/ICT?year=2021&group=DEPARTMENT')).json<{ data: BoardDto }>().data.rows.find(({ agencyCode }) => agencyCode === agency)!;
  const decide = (body: object, { seen = 0, who = appraiser!, agency = 'STP', leaf = 'ICT3.1.2' } = {}) => scoring.told('PUT', `/appraisals/${agency}/leaves/${leaf}${OF}`, who, { seen, body });
  const gave = { score: { options: ['A'] }, reason: 'Theo kiểm tra thực tế.' };

  beforeAll(async () => {
    await scoring.registers('STTTT', { rankingGroup: 'DEPARTMENT', inRanking: true });
    await eventually('its owner is ranked, too', async () => expect(await lineOf('STTTT')).toBeDefined());
  });

  it('are declared by the agency in the window, as the data says, and move its line and rank', async () => {
    const declare = (leaf: object, who = stp!) => scoring.told('PUT', `/self-assessments/STP/leaves${OF}`, who, { seen: 0, body: { leaves: [leaf] } });
    expect(await declare({ leaf: 'ICT3.1.2', score: { options: ['A'] } })).toBe('outside-window');
    await scoring.at('2021-12-20T08:00');
    expect(await declare({ leaf: 'ICT3.1.2', score: { options: ['Z'] } })).toBe('scores-refused unknown-option');
    expect(await declare({ leaf: 'S1.1.1', score: { options: ['A'] } })).toBe('scores-refused unknown-leaf');
    expect(await declare({ leaf: 'ICT3.1.2', score: { options: ['B'] }, justification: 'Theo quy chế.' }, { STC: 'HEAD' })).toBe('not-found');
    const draft = (await scoring.get(`/self-assessments/STP${OF}`, stp)).json<{ data: SelfAssessmentDto }>().data;
    expect([draft.leaves.length, draft.scheme]).toEqual([9, 'ICT']);
    const leaves = draft.leaves.map(({ code, preFilled, method }) => ({ leaf: code, justification: 'Theo báo cáo.', score: preFilled?.state === 'SCORED' ? null : method === 'OPTION' ? { options: ['B'] } : { percent: '80' } }));
    expect(await scoring.told('PUT', `/self-assessments/STP/leaves${OF}`, stp!, { seen: 0, body: { leaves } })).toBe('200');
    const before = await lineOf('STP');
    expect(await scoring.told('POST', `/self-assessments/STP/submission${OF}`, stp!)).toBe('201');
    await eventually('the board has them', async () => expect(await lineOf('STP')).toMatchObject({ rank: 1, coverage: { leavesKnown: 9 } }));
    expect(Number((await lineOf('STP')).index)).toBeGreaterThan(Number(before.index));
  });

  it('are decided by the scheme\'s owner with a reason, never on its own line; history stays', async () => {
    expect(await decide(gave)).toBe('outside-window');
    await scoring.at('2022-01-04T08:00');
    const { points, band } = await lineOf('STP');
    expect(await decide(gave, { seen: 1, who: snv! })).toBe('not-the-appraiser');
    expect(await decide({ score: { options: ['A'] } }, { seen: 1 })).toBe('scores-refused missing-reason');
    expect(await decide({ ...gave, score: { points: '5.00' } }, { seen: 1 })).toBe('scores-refused choose-an-option');
    expect(await decide({ ...gave, score: { points: '15.01' } }, { seen: 1, leaf: 'ICT1.1.1' })).toBe('scores-refused above-maximum');
    expect(await decide(gave)).toBe('version-conflict');
    expect(await decide(gave, { leaf: 'S1.1.1' })).toBe('not-found');
    expect(await decide(gave, { agency: 'STTTT' })).toBe('own-agency');
    expect(await decide(gave, { agency: 'STTTT', who: council! })).toBe('200');
    expect(await decide({ score: { options: ['C'] }, reason: 'Chưa có quy chế.' }, { seen: 1 })).toBe('200');
    await eventually('the line follows', async () => expect(Number((await lineOf('STP')).points)).toBeLessThan(Number(points)));
    expect(await decide(gave, { seen: 2 })).toBe('200');
    await eventually('and again', async () => expect(Number((await lineOf('STP')).points)).toBeGreaterThan(Number(points)));
    expect((await lineOf('STP')).band).toBe(band);
    const cell = (await scoring.get(`/appraisals${OF}&leaf=ICT3.1.2`, appraiser)).json<{ data: CellDto[] }>().data.find(({ agencyCode }) => agencyCode === 'STP')!;
    expect(cell.scores.map(({ round, onBehalfOf }) => `${round} ${onBehalfOf}`)).toEqual(['SELF STP', 'APPRAISAL_1 STTTT', 'APPRAISAL_1 STTTT']);
    const card = (await scoring.get('/boards/ICT/STP?year=2021&group=DEPARTMENT', owner)).json<{ data: BoardCardDto }>().data;
    expect(card.leaves.find(({ code }) => code === 'ICT3.1.2')).toMatchObject({ source: 'APPRAISAL_1', points: '5.00', formula: 'Thẩm định lần 1: 5,00 điểm' });
    expect((await scoring.get('/appraisals/STC?year=2021&scheme=ICT', stp)).status).toBe(404);
  });

  it('are locked by the owner once all is decided; then neither a score nor the criteria change', async () => {
    const lock = (who = owner!) => scoring.told('POST', '/campaigns/2021/lock?scheme=ICT', who);
    await scoring.at('2022-01-24T08:00');
    expect([await lock({ SNV: 'HOME_AFFAIRS' }), await lock({ STC: 'HEAD' }), await lock()]).toEqual(['forbidden', 'forbidden', 'leaves-undecided']);
    const assigned = async (who: Record<string, Role>) => (await scoring.get(`/appraisals/assignments${OF}`, who)).json<{ data: AssignmentDto[] }>().data.map(({ leaf }) => leaf);
    for (const who of [appraiser!, council!]) {
      await scoring.send('POST', '/appraisals/acceptance', who, { body: { year: 2021, scheme: 'ICT' } });
      const grids = await Promise.all((await assigned(who)).map(async (leaf) => (await scoring.get(`/appraisals${OF}&leaf=${leaf}`, who)).json<{ data: CellDto[] }>().data));
      const decisions = grids.flat().filter(({ mine, decided }) => mine && !decided).map(({ agencyCode, leaf, version }) => ({ agencyCode, leaf, version, score: { notApplicable: true }, reason: 'Không phát sinh.' }));
      expect(await scoring.told('POST', '/appraisals/decisions', who, { body: { year: 2021, scheme: 'ICT', decisions } })).toBe('200');
    }
    await eventually('every score has its place in the log', async () => expect(await lock()).toBe('201'));
    const { data } = (await scoring.get('/boards/ICT?year=2021&group=DEPARTMENT')).json<{ data: BoardDto }>();
    expect([data.provisional, typeof data.lockedAt]).toEqual([false, 'string']);
    expect(await decide(gave, { seen: 3 })).toBe('campaign-locked');
    expect(typeOf(await force('2021-ICT-DEPARTMENT-1', { roles: owner! }))).toBe('409 campaign-locked');
    expect((await scoring.get('/campaigns/2021')).json<{ data: CampaignDto }>().data.lockedAt).toBeNull();
    expect((await scoring.get('/boards/ISO_9001?year=2021&group=DEPARTMENT')).json<{ data: BoardDto }>().data.provisional).toBe(true);
  });
});
