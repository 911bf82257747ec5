import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImprovementRequestedV1, ObligationMetV1, ObligationOpenedV1 } from '@cchc/contracts';
import { newId, type Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import type { AcceptedDto } from '../appraisal/appraisal.dto.js';
import { fact, RunningScoring } from '../running-scoring.features.js';
import type { CardDto } from '../scorecards/scorecard.dto.js';
import type { SelfAssessmentDto } from '../self-assessment/self-assessment.dto.js';
import type { ImprovementDto, SavedSettingsDto } from './improvement.dto.js';
import type { ParIndexDto, ProvinceLeafDto } from './par-index.dto.js';

const as = (agency: string, role: Role): Record<string, Role> => ({ [agency]: role });
const [officer, head, reviewer, council, homeAffairs] = [as('STP', 'OFFICER'), as('STP', 'HEAD'), as('SNV', 'APPRAISER'), as('UBND-TINH', 'COUNCIL'), as('SNV', 'HOME_AFFAIRS')];
const PART = '/self-assessments/STP';
const OF = '?year=2021&scheme=PROVINCE';
let scoring: RunningScoring;

beforeAll(async () => {
  scoring = await RunningScoring.start({ clock: '2022-01-03T08:00' });
  for (const code of ['STP', 'SNV', 'SKHCN', 'BDT']) await scoring.registers(code, { rankingGroup: 'DEPARTMENT', inRanking: true });
  await eventually('all are ranked', async () => expect(await scoring.database.query('SELECT 1 FROM scoring.cards WHERE in_ranking')).toHaveLength(4));
});
afterAll(() => scoring?.close());

const index = async () => (await scoring.get('/par-index/2021', homeAffairs)).json<{ data: ParIndexDto }>().data;
const partOf = async (agency = 'STP') => (await index()).parts.find(({ agencyCode }) => agencyCode === agency)!;
const own = async (who = officer) => (await scoring.get(`${PART}${OF}`, who)).json<{ data: SelfAssessmentDto }>().data;
const save = async (leaves: object[], { who = officer, seen }: { who?: Record<string, Role>; seen?: number } = {}) =>
  scoring.told('PUT', `${PART}/leaves${OF}`, who, { seen: seen ?? (await own()).version, body: { leaves } });
const submit = (who = head) => scoring.told('POST', `${PART}/submission${OF}`, who);
const giveBack = (body: object, who = reviewer, agency = 'STP') => scoring.told('POST', `/par-index/2021/parts/${agency}/return`, who, { body: { reason: 'P2.1.1 chưa có tài liệu.', ...body } });
const leafOf = async (leaf: string, who = officer) => scoring.get(`/par-index/2021/leaves/${leaf}`, who);
const improve = (body: object, who = homeAffairs) => scoring.send('POST', '/par-index/2021/improvements', who, { body: { component: 'P2.2', agencyCode: 'STP', person: 'Trần Thị Bình, Phó Giám đốc', deadlineDate: '2022-06-30', ...body } });
const saidBy = async (answer: Promise<{ status: number; json: <T>() => T }>) => {
  const { status, json } = await answer;
  return status < 400 ? String(status) : json<{ type: string }>().type.replace('/problems/', '');
};

describe('a lead agency\'s part', () => {
  it('holds the leaves that it leads, and nobody else sees it; nothing is taken before its window', async () => {
    const { leaves, agencyName, open, closesAt } = await own();
    expect([leaves.length, new Set(leaves.map(({ code }) => code.split('.')[0])), open, closesAt]).toEqual([9, new Set(['P2']), false, '2022-01-14T17:00:00.000Z']);
    expect(agencyName).toBe('Cơ quan STP');
    expect((await scoring.get(`${PART}${OF}`, as('SKHCN', 'HEAD'))).status).toBe(404);
    expect((await scoring.get(`/self-assessments/BDT${OF}`, as('BDT', 'HEAD'))).status).toBe(404);
    expect(await save([{ leaf: 'P2.1.1', score: { percent: '90' } }])).toBe('outside-window');
    expect(await partOf()).toMatchObject({ state: 'NOT_SUBMITTED', leaves: 9, openLeaves: 9, open: '6.50', max: '6.50', points: '0.00' });
    await scoring.at('2022-01-04T08:00');
  });

  it.each<[string, object]>([
    ['scores-refused above-maximum', { leaf: 'P2.1.1', score: { points: '1.01' } }],
    ['scores-refused unknown-option', { leaf: 'P2.1.3', score: { options: ['Z'] } }],
    ['scores-refused surveyed-leaf', { leaf: 'P2.4.3', score: { points: '1.00' } }],
    ['scores-refused unknown-document', { leaf: 'P2.1.1', score: { percent: '90' }, evidence: [{ documentId: newId() }] }],
    ['scores-refused always-applies', { leaf: 'P2.1.1', score: { notApplicable: true }, reason: 'Không phát sinh.' }],
  ])('is refused: %s', async (said, leaf) => {
    // Surveyed leaves and those of others are in nobody's part.
    expect(await save([leaf])).toBe(said === 'scores-refused surveyed-leaf' ? 'scores-refused unknown-leaf' : said);
  });

  it('is saved against the version seen, and submitted whole by the head with evidence or a justification', async () => {
    const document = (await scoring.post('/evidence-documents', { agencyCode: 'STP', symbol: '12/BC-STP', issuedOn: '2021-12-20', abstract: 'Báo cáo xây dựng văn bản' }, officer)).json<{ data: { id: string } }>().data;
    expect(await save([{ leaf: 'P2.1.1', score: { percent: '90' }, evidence: [{ documentId: document.id, pages: 'tr. 2' }] }])).toBe('200');
    expect(await save([{ leaf: 'P2.1.1', score: null }], { seen: 0 })).toBe('version-conflict');
    expect(await submit()).toBe('scores-refused missing-score missing-evidence');
    const { leaves } = await own();
    expect(await save(leaves.filter(({ code }) => code !== 'P2.1.1').map(({ code, method }) => ({
      leaf: code, score: method === 'OPTION' ? { options: [code === 'P2.2.1' ? 'C' : 'A'] } : { percent: '100' }, justification: 'Theo báo cáo năm.',
    })))).toBe('200');
    expect(await submit(officer)).toBe('head-approval-required');
    expect(await submit()).toBe('201');
    await eventually('the province has the points', async () => expect(await partOf()).toMatchObject({ state: 'SUBMITTED', points: '5.90', open: '0.00', openLeaves: 0, undecided: 9 }));
    expect(await index()).toMatchObject({ total: { points: '5.90', max: '100.00' }, appraisal: { max: '66.50' }, survey: { points: '0.00', max: '33.50', open: '33.50' }, provisional: true, assumed: true });
  });

  it('is explained leaf by leaf to its agency and to who steers, and to no other', async () => {
    const { data } = (await leafOf('P2.1.1')).json<{ data: ProvinceLeafDto }>();
    expect(data).toMatchObject({ points: '0.90', source: 'SELF', leadAgency: { code: 'STP' }, appraiser: { code: 'SNV' }, scores: [{ round: 'SELF', score: '0.90', evidence: [{ pages: 'tr. 2' }] }], documents: [{ symbol: '12/BC-STP' }] });
    expect((await leafOf('P2.1.1', homeAffairs)).status).toBe(200);
    expect((await leafOf('P5.1.1')).status).toBe(404);
    expect((await leafOf('P9.9.9', homeAffairs)).status).toBe(404);
    expect((await scoring.get('/par-index/2021', head)).status).toBe(403);
  });

  it('leaves the agency\'s own card as it was: it has still not assessed itself', async () => {
    const { data } = (await scoring.get('/scorecards/STP?year=2021', head)).json<{ data: CardDto }>();
    expect(data.disqualifications.map(({ rule }) => rule)).toContain('LT-01');
  });
});

describe('the review', () => {
  it('gives a part back with a reason and a new day, to be submitted again', async () => {
    await scoring.at('2022-01-17T08:00');
    expect(await giveBack({}, as('STP', 'APPRAISER'))).toBe('own-agency');
    expect(await giveBack({}, as('STC', 'APPRAISER'))).toBe('not-the-appraiser');
    expect(await giveBack({}, homeAffairs)).toBe('forbidden');
    expect(await giveBack({}, reviewer, 'SKHCN')).toBe('part-not-submitted');
    expect(await giveBack({}, reviewer, 'BDT')).toBe('not-found');
    expect(await giveBack({})).toBe('outside-window');
    expect(await giveBack({ lastDay: '2022-01-14' })).toBe('extension-not-later');
    expect(await giveBack({ lastDay: '2022-01-18' })).toBe('200');
    expect(await partOf()).toMatchObject({ state: 'RETURNED', returned: { reason: 'P2.1.1 chưa có tài liệu.' }, closesAt: '2022-01-18T17:00:00.000Z' });
    expect(await own()).toMatchObject({ open: true, returned: { by: 'appraiser.snv' } });
    expect(await scoring.told('POST', '/appraisals/acceptance', reviewer, { body: { year: 2021, scheme: 'PROVINCE', agencies: ['STP'] } })).toBe('outside-window');
    expect(await submit()).toBe('201');
    expect(await partOf()).toMatchObject({ state: 'SUBMITTED', returned: null });
  });

  it('decides leaf by leaf or at once; Sở Nội vụ\'s own part is the council\'s', async () => {
    await scoring.at('2022-01-19T08:00');
    expect(await scoring.told('PUT', `/appraisals/STP/leaves/P2.2.2${OF}`, reviewer, { seen: 1, body: { score: { options: ['C'] }, reason: 'Chưa xử lý kết quả.' } })).toBe('200');
    const accepted = await scoring.send('POST', '/appraisals/acceptance', reviewer, { body: { year: 2021, scheme: 'PROVINCE' } });
    expect(accepted.json<{ data: AcceptedDto }>().data.accepted.map(({ agencyCode }) => agencyCode)).toEqual(Array(8).fill('STP'));
    await eventually('the review counts', async () => expect(await partOf()).toMatchObject({ state: 'ACCEPTED', undecided: 0, points: '4.90' }));
    expect(await giveBack({ lastDay: '2022-01-20' })).toBe('part-appraised');
    const decide = (who: Record<string, Role>) => scoring.told('PUT', `/appraisals/SNV/leaves/P1.1.1${OF}`, who, { seen: 0, body: { score: { percent: '100' }, reason: 'Theo báo cáo.' } });
    expect([await decide(reviewer), await decide(council)]).toEqual(['own-agency', '200']);
    expect(await scoring.told('POST', '/campaigns/2021/lock?scheme=PROVINCE', homeAffairs)).toBe('outside-window');
  });

  it('is printed as a table and as a text whose sums add up', async () => {
    const csv = (await scoring.get('/par-index/2021/table', homeAffairs, { accept: 'text/csv' })).text.split('\r\n');
    expect(csv).toHaveLength(1 + 8 + 43 + 112 + 1);
    expect(csv.find((line) => line.startsWith('P2.2.2,'))).toMatch(/,1\.00,1\.00,0\.00,0\.00,/);
    const printed = async () => (await scoring.get('/par-index/2021', homeAffairs, { accept: 'text/plain' })).text;
    await eventually('the council\'s score is in', async () => expect((await index()).total.points).toBe('6.40'));
    expect(await printed()).toContain('Chủ trì tự chấm: Sở Tư pháp');
    expect(await printed()).toMatch(/Cộng: 1,50 \+ 4,90 \+ .* = 6,40 điểm trên 100,00 điểm áp dụng/);
  });
});

describe('a weak component', () => {
  it('is what has less than the threshold of what is scored; the threshold is a setting', async () => {
    expect((await index()).weak.map(({ code, percent }) => [code, percent])).toEqual([['P2.2', '0.00']]);
    const settings = (await scoring.get('/par-index/2021/settings', homeAffairs)).json<{ data: SavedSettingsDto }>().data;
    expect(settings).toMatchObject({ weakBelow: '70.00', assumed: true });
    const put = (weakBelow: string, seen: number, who = homeAffairs) => scoring.told('PUT', '/par-index/2021/settings', who, { seen, body: { weakBelow } });
    expect([await put('101', 1), await put('60', 1, head), await put('60', 7), await put('60.5', 1), await put('60', 1)]).toEqual([expect.stringMatching(/^validation-failed/), 'forbidden', 'version-conflict', '200', 'version-conflict']);
    expect(await index()).toMatchObject({ weakBelow: '60.50', weakBelowAssumed: false });
  });

  it('gets an owner and, by a fact, a task of the plan, whose state stands beside it', async () => {
    expect(await saidBy(improve({}, head))).toBe('forbidden');
    expect(await saidBy(improve({ component: 'P2.1' }))).toBe('component-not-weak');
    expect(await saidBy(improve({ component: 'P3.1' }))).toBe('component-not-weak');
    expect(await saidBy(improve({ component: 'P0' }))).toBe('not-found');
    expect(await saidBy(improve({ agencyCode: 'X-KHONG-CO' }))).toBe('not-found');
    expect(await saidBy(improve({ deadlineDate: '2022-01-19' }))).toBe('deadline-passed');
    const { data } = (await improve({})).json<{ data: ImprovementDto }>();
    expect(data).toMatchObject({ taskCode: 'KP-P2.2-1', state: 'REQUESTED', percent: '0.00', requestedBy: 'home_affairs.snv' });
    expect(await saidBy(improve({}))).toBe('improvement-open');
    const told = await scoring.database.query<{ data: ImprovementRequestedV1 }>(`SELECT payload::jsonb -> 'data' AS data FROM scoring.outbox WHERE routing_key = $1`, [ImprovementRequestedV1.type]);
    expect(told.map((one) => one.data)).toEqual([expect.objectContaining({ improvementId: data.id, taskCode: 'KP-P2.2-1', agencyCode: 'STP', deadlineDate: '2022-06-30', component: 'P2.2' })]);

    const obligation = { obligationId: newId(), agencyCode: 'STP', year: 2021, class: 'TASK' as const, code: 'KP-P2.2-1' };
    await scoring.tell(fact(ObligationOpenedV1, { ...obligation, role: 'LEAD', dueAt: '2022-06-30T17:00:00.000Z' }));
    const beside = async () => (await index()).weak[0]!.improvements.map(({ state, stateName }) => [state, stateName]);
    await eventually('the task is seen', async () => expect(await beside()).toEqual([['IN_TERM', 'Còn trong hạn']]));
    await scoring.tell(fact(ObligationMetV1, { ...obligation, metAt: '2022-01-19T01:00:00.000Z', timeliness: 'ON_TIME' }, 2));
    await eventually('it is done', async () => expect(await beside()).toEqual([['DONE_ON_TIME', 'Hoàn thành đúng hạn']]));
    const seenBy = async (who: Record<string, Role>) => (await scoring.get('/par-index/2021/improvements', who)).json<{ data: ImprovementDto[] }>().data.length;
    expect([await seenBy(head), await seenBy(as('SKHCN', 'HEAD')), await seenBy(homeAffairs)]).toEqual([1, 0, 1]);
    expect((await improve({})).json<{ data: ImprovementDto }>().data.taskCode).toBe('KP-P2.2-2');
  });
});
