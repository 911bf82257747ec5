import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@cchc/kernel';
import type { CriteriaSetHeadDto } from '../criteria-sets/criteria-set.dto.js';
import { AGENCIES, Departments, faultsOf, leavesOf, typeOf, type Document } from '../criteria-sets/departments.features.js';
import type { RunningScoring } from '../running-scoring.features.js';
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
