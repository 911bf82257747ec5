import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CalendarChangedV1, exampleOf, ReportSubmittedV1 } from '@cchc/contracts';
import { newId, type Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import type { CampaignDto } from '../campaigns/campaign.dto.js';
import { DISTRICTS } from '../domain/given.features.js';
import { TellDuties } from '../duties/tell-duties.js';
import { fact, RunningScoring } from '../running-scoring.features.js';
import type { AssessedLeafDto, SelfAssessmentDto, SubmissionReceiptDto } from './self-assessment.dto.js';

const AGENCY = 'UBND-LONGMY';
const [officer, head, other, homeAffairs, leader]: Record<string, Role>[] = [{ [AGENCY]: 'OFFICER' }, { [AGENCY]: 'HEAD' }, { 'UBND-VITHUY': 'HEAD' }, { SNV: 'HOME_AFFAIRS' }, { 'UBND-TINH': 'LEADER' }];
const own = `/self-assessments/${AGENCY}`;
const leaves = `${own}/leaves?year=2021`;
const submission = `${own}/submission?year=2021`;
let scoring: RunningScoring;

beforeAll(async () => {
  scoring = await RunningScoring.start({ clock: '2021-12-18T08:00' });
  for (const code of [AGENCY, 'UBND-VITHUY']) await scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true });
  const { data } = exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type);
  await scoring.tell(fact(ReportSubmittedV1, { ...data }, 2));
  await eventually('the report is scored', async () => expect(await scoring.leaf(AGENCY, 'H1.2.1')).toBe('SCORED 0.50'));
});
afterAll(() => scoring?.close());

const read = async (as = officer!) => (await scoring.get(`${own}?year=2021`, as)).json<{ data: SelfAssessmentDto }>().data;
const leafOf = async (code: string): Promise<AssessedLeafDto> => (await read()).leaves.find((leaf) => leaf.code === code)!;
const save = async (body: object[], as = officer!) => scoring.told('PUT', leaves, as, { seen: (await read()).version, body: { leaves: body } });
const document = async (body: object, as = officer!) => scoring.send('POST', '/evidence-documents', as, { body: { agencyCode: AGENCY, symbol: '245/BC-UBND', issuedOn: '2021-12-10', ...body } });
const campaign = async () => (await scoring.get('/campaigns/2021', officer)).json<{ data: CampaignDto }>().data;
/** What was told of duties since the last time: `kind agency last-day`. */
async function dutiesTold(): Promise<string[]> {
  for (const _ of ['what changed', 'and nothing twice']) await scoring.app.get(TellDuties).runOnce();
  const rows = await scoring.database.query<{ told: string }>(`
    DELETE FROM scoring.outbox WHERE routing_key LIKE 'scoring.duty.%'
    RETURNING concat_ws(' ', split_part(routing_key, '.', 3), payload::jsonb #>> '{data,agencyCode}', payload::jsonb #>> '{data,deadlineDate}') AS told`);
  return rows.map(({ told }) => told).sort();
}
const SELF = DISTRICTS.leaves.filter(({ selfAssessed }) => selfAssessed);

describe('the campaign', () => {
  it('of 2021 is assumed, and shows when what is done', async () => {
    const { phases, assumed, lockedAt } = await campaign();
    expect([assumed, lockedAt]).toEqual([true, null]);
    expect(phases.map(({ phase, opensAt, closesAt, open }) => [phase, opensAt, closesAt, open])[0]).toEqual(['SELF_ASSESSMENT', '2021-12-19T17:00:00.000Z', '2021-12-31T17:00:00.000Z', false]);
    expect((await scoring.get('/campaigns/2019', officer)).status).toBe(404);
  });

  it('moves a last day off to the next working day, once the calendar is known', async () => {
    await scoring.tell(fact(CalendarChangedV1, { year: 2021, days: [{ date: '2021-12-31', kind: 'HOLIDAY', name: 'Nghỉ thử' }] }, 3));
    await scoring.tell(fact(CalendarChangedV1, { year: 2022, days: [{ date: '2022-01-03', kind: 'COMPENSATORY', name: 'Nghỉ bù' }] }, 1));
    await eventually('the window ends on 04/01', async () => expect((await campaign()).phases[0]!.closesAt).toBe('2022-01-04T17:00:00.000Z'));
    await scoring.tell(fact(CalendarChangedV1, { year: 2021, days: [] }, 2));
    await scoring.tell(fact(CalendarChangedV1, { year: 2021, days: [] }, 4));
    await eventually('and on 31/12 again', async () => expect((await campaign()).phases[0]!.closesAt).toBe('2021-12-31T17:00:00.000Z'));
  });

  it('is set by Sở Nội vụ alone, against the version seen, one window after the other', async () => {
    const { phases, version } = await campaign();
    const windows = Object.fromEntries(phases.map(({ phase, firstDay, lastDay }) => [phase, { firstDay, lastDay }])) as Record<string, object>;
    const put = (body: object, seen = version, as = homeAffairs!) => scoring.told('PUT', '/campaigns/2021', as, { seen, body });
    expect(await put({ windows }, version, head)).toBe('forbidden');
    expect(await put({ windows }, version + 1)).toBe('version-conflict');
    expect(await put({ windows: { ...windows, APPRAISAL_1: { firstDay: '2021-12-30', lastDay: '2022-01-14' } } })).toBe('windows-invalid windows-overlap');
    expect(await put({ windows: { ...windows, EXPLANATION: undefined } })).toMatch(/^validation-failed/);
    expect(await scoring.told('PUT', '/campaigns/2021', homeAffairs!, { body: { windows } })).toBe('precondition-required');
    expect(await put({ windows })).toBe('200');
    expect(await campaign()).toMatchObject({ version: version + 1, assumed: false });
    expect(await scoring.told('PUT', '/campaigns/2022', homeAffairs!, { seen: 0, body: { windows } })).toBe('no-criteria-in-force');
  });
});

describe('before its window', () => {
  it('nothing is taken, and the refusal says from when', async () => {
    const refused = await scoring.send('PUT', leaves, officer!, { seen: 0, body: { leaves: [{ leaf: 'H3.3.1', score: { points: '3.00' }, reason: 'x' }] } });
    expect([refused.status, refused.json()]).toEqual([409, expect.objectContaining({
      type: '/problems/outside-window', detail: 'Việc tự đánh giá thực hiện được từ ngày 20/12/2021.', phase: 'SELF_ASSESSMENT', nextAllowedAt: '2021-12-19T17:00:00.000Z',
    })]);
    expect(await scoring.told('POST', submission, head!)).toBe('outside-window');
    expect(await dutiesTold()).toEqual([]);
    await scoring.at('2021-12-20T00:00');
    expect(await dutiesTold()).toEqual([`opened ${AGENCY} 2021-12-31`, 'opened UBND-VITHUY 2021-12-31']);
  });
});

describe('the draft', () => {
  it('begins pre-filled, with value, source and formula; surveyed leaves are not its own', async () => {
    const { data } = (await scoring.get(`${own}?year=2021`, officer)).json<{ data: SelfAssessmentDto }>();
    expect(data).toMatchObject({ version: 0, open: true, submittedAt: null });
    expect(await leafOf('H6.1.2')).toMatchObject({
      preFilled: { state: 'SCORED', score: '1.75', formula: expect.stringContaining('14 / 16'), source: expect.stringContaining('CT-04') }, given: null, lacks: ['missing-evidence'],
    });
    expect(data.leaves.filter(({ selfAssessed }) => !selfAssessed)).toHaveLength(21);
  });

  it('cites documents, each stored once; of a secret one the number alone', async () => {
    const [first, again] = [await document({ abstract: 'Báo cáo năm' }), await document({ abstract: 'Nói khác' })];
    expect(again.json<{ data: object }>().data).toEqual(first.json<{ data: object }>().data);
    expect(await scoring.told('POST', '/evidence-documents', officer!, { body: { agencyCode: AGENCY, symbol: '01/KH-Mật', secret: true, abstract: 'Nội dung' } })).toBe('validation-failed secret-document');
    expect((await document({ symbol: '01/KH-Mật', issuedOn: null, secret: true })).status).toBe(201);
    expect(await scoring.told('POST', '/evidence-documents', other!, { body: { agencyCode: AGENCY, symbol: '2' } })).toBe('forbidden');
    const { id } = first.json<{ data: { id: string } }>().data;
    const cited = (pages: string) => ({ documentId: id, pages });
    expect(await save(['H1.1.1', 'H1.1.2', 'H1.2.1'].map((leaf, at) => ({ leaf, score: null, evidence: [cited(`tr. ${at + 1}`)] })))).toBe('200');
    expect((await leafOf('H1.1.2')).evidence).toEqual([cited('tr. 2')]);
    const listed = (await scoring.get(`/evidence-documents?agency=${AGENCY}&q=245`, officer)).json<{ data: { citedBy: number }[] }>().data;
    expect(listed).toEqual([expect.objectContaining({ symbol: '245/BC-UBND', citedBy: 3, abstract: 'Báo cáo năm' })]);
    expect((await scoring.get(`/evidence-documents?agency=${AGENCY}`, other)).json<{ data: object[] }>().data).toEqual([]);
  });

  it.each<[string, object]>([
    ['scores-refused above-maximum', { leaf: 'H3.3.1', score: { points: '3.01' }, reason: 'x' }],
    ['scores-refused unknown-option', { leaf: DISTRICTS.leaves.find(({ scoring: { method } }) => method === 'OPTION')!.code, score: { options: ['KHONG-CO'] }, reason: 'x' }],
    ['scores-refused one-way-to-score', { leaf: 'H3.3.1', score: {} }],
    ['scores-refused surveyed-leaf', { leaf: 'H1.8.1', score: { points: '1' } }],
    ['scores-refused unknown-leaf', { leaf: 'H9.9.9', score: { points: '1' } }],
    ['scores-refused missing-reason', { leaf: 'H6.1.2', score: { points: '2.00' } }],
    ['scores-refused missing-reason', { leaf: 'H6.1.2', score: { notApplicable: true } }],
    ['scores-refused unknown-document', { leaf: 'H6.1.2', score: null, evidence: [{ documentId: newId() }] }],
    ['validation-failed', { leaf: 'H6.1.2', score: { points: '-1' } }],
  ])('%s: %j', async (said, leaf) => expect(await save([leaf])).toContain(said));

  it('is the agency\'s own, and against the version seen', async () => {
    const leaf = { leaf: 'H6.1.2', score: null };
    expect(await scoring.told('PUT', leaves, other!, { seen: 1, body: { leaves: [leaf] } })).toBe('not-found');
    expect(await scoring.told('PUT', leaves, leader!, { seen: 1, body: { leaves: [leaf] } })).toBe('forbidden');
    expect(await scoring.told('PUT', leaves, officer!, { seen: 77, body: { leaves: [leaf] } })).toBe('version-conflict');
    expect((await scoring.get(`${own}?year=2021`, other)).status).toBe(404);
    expect((await read(leader)).agencyCode).toBe(AGENCY);
  });

  it('saved by two at once is saved by one', async () => {
    const { version } = await read();
    const both = ['Một', 'Hai'].map((justification) => scoring.told('PUT', leaves, officer!, { seen: version, body: { leaves: [{ leaf: 'H1.1.1', score: null, justification }] } }));
    expect((await Promise.all(both)).sort()).toEqual(['200', 'version-conflict']);
  });
});

describe('the submission', () => {
  it('is refused while a leaf lacks a score, or evidence and justification', async () => {
    expect(await scoring.told('POST', submission, officer!)).toBe('head-approval-required');
    expect(await scoring.told('POST', submission, head!)).toBe('scores-refused missing-score missing-evidence');
  });

  it('gives every leaf a score of the agency, once, and the card follows', async () => {
    const whole = await read();
    const fill = whole.leaves.filter(({ selfAssessed, lacks }) => selfAssessed && lacks.length > 0).map(({ code, options, lacks, preFilled }) => ({
      leaf: code, justification: 'Cơ quan thực hiện đầy đủ.', reason: preFilled ? null : 'Theo hồ sơ.',
      score: !lacks.includes('missing-score') ? null : options.length > 0 ? { options: [options[0]!.code] } : { points: '0.25' },
    }));
    expect(await save(fill)).toBe('200');
    expect(await save([{ leaf: 'H6.1.2', score: { percent: '100' }, reason: 'Đã giao đủ 16 đơn vị.', justification: 'Quyết định đã ban hành.' }])).toBe('200');
    expect((await read()).lacking).toBe(0);
    const key = newId();
    const first = await scoring.send('POST', submission, head!, { key });
    expect(first.json<{ data: SubmissionReceiptDto }>().data).toMatchObject({ scored: SELF.length, submittedBy: `head.${AGENCY}`.toLowerCase() });
    expect((await scoring.send('POST', submission, head!, { key })).text).toBe(first.text);
    expect(await dutiesTold()).toEqual([`ended ${AGENCY}`]);
    await eventually('the card is the agency\'s own', async () => expect(await scoring.leaf(AGENCY, 'H6.1.2')).toBe('SCORED 2.00'));
    await eventually('all of it', async () => expect((await scoring.database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM scoring.leaf_points WHERE agency_code = $1 AND source = 'SELF'`, [AGENCY]))[0]!.n).toBe(SELF.length));
    expect(await leafOf('H6.1.2')).toMatchObject({ preFilled: { score: '1.75', formula: expect.stringContaining('14 / 16') }, scores: [expect.objectContaining({ round: 'SELF', score: '2.00', basis: 'GIVEN', reason: 'Đã giao đủ 16 đơn vị.' })] });
  });

  it('again gives new scores to what changed alone', async () => {
    expect(await save([{ leaf: 'H6.1.2', score: { points: '1.90' }, reason: 'Một đơn vị mới giao.', justification: 'Quyết định đã ban hành.' }])).toBe('200');
    expect((await scoring.send('POST', submission, head!)).json<{ data: SubmissionReceiptDto }>().data.scored).toBe(1);
    await eventually('the card has the newer', async () => expect(await scoring.leaf(AGENCY, 'H6.1.2')).toBe('SCORED 1.90'));
    expect((await leafOf('H6.1.2')).scores.map(({ score }) => score)).toEqual(['2.00', '1.90']);
  });
});

describe('an extension', () => {
  const extend = (body: object, as = homeAffairs!) => scoring.told('POST', '/campaigns/2021/extensions', as, { body: { agencyCode: AGENCY, phase: 'SELF_ASSESSMENT', lastDay: '2022-01-05', reason: 'Khắc phục sự cố mạng.', ...body } });

  it('gives one agency more time, with a reason; it sees its own', async () => {
    await scoring.at('2022-01-01T00:00');
    expect(await save([{ leaf: 'H6.1.2', score: null }])).toBe('outside-window');
    expect(await extend({}, head)).toBe('forbidden');
    expect(await extend({ reason: 'x' })).toMatch(/^validation-failed/);
    expect(await extend({ lastDay: '2021-12-31' })).toBe('extension-not-later');
    expect(await extend({ agencyCode: 'KHONG-CO' })).toBe('not-found');
    expect(await dutiesTold()).toEqual(['ended UBND-VITHUY']);
    expect(await extend({})).toBe('201');
    expect(await extend({ agencyCode: 'UBND-VITHUY' })).toBe('201');
    expect(await dutiesTold()).toEqual(['opened UBND-VITHUY 2022-01-05']);
    expect(await save([{ leaf: 'H6.1.2', score: null, justification: 'Như trên.' }])).toBe('200');
    expect((await campaign()).extensions).toContainEqual(expect.objectContaining({ agencyCode: AGENCY, lastDay: '2022-01-05', reason: 'Khắc phục sự cố mạng.' }));
    expect((await scoring.get('/campaigns/2021', other)).json<{ data: CampaignDto }>().data.extensions.map(({ agencyCode }) => agencyCode)).toEqual(['UBND-VITHUY']);
    await scoring.at('2022-01-06T00:00');
    expect(await scoring.told('POST', submission, head!)).toBe('outside-window');
  });
});
