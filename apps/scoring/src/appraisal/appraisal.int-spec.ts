import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleOf, ReportSubmittedV1 } from '@cchc/contracts';
import { Decimal, newId, toPoints, type Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import type { CampaignDto } from '../campaigns/campaign.dto.js';
import { DEPARTMENTS, DISTRICTS } from '../domain/given.features.js';
import { scoreCard } from '../domain/score-card.js';
import type { ExplanationDto } from '../explanations/explanation.dto.js';
import type { RankingDto } from '../rankings/ranking.dto.js';
import { fact, RunningScoring } from '../running-scoring.features.js';
import { replayed, type LoggedRow } from '../scorecards/replay.features.js';
import type { ActedLeafDto } from '../scorecards/explained.dto.js';
import type { CardDto, LeafChangeDto } from '../scorecards/scorecard.dto.js';
import type { AcceptedDto, AppraisalTreeDto, AssignmentDto, CellDto } from './appraisal.dto.js';
import { decideAll, lockCampaign } from './decide-all.features.js';

const AGENCY = 'UBND-LONGMY';
const LEAF = 'H6.1.2';
const as = (agency: string, role: Role): Record<string, Role> => ({ [agency]: role });
const [stc, stp, council, head, homeAffairs] = [as('STC', 'APPRAISER'), as('STP', 'APPRAISER'), as('UBND-TINH', 'COUNCIL'), as(AGENCY, 'HEAD'), as('SNV', 'HOME_AFFAIRS')];
let scoring: RunningScoring;

beforeAll(async () => {
  scoring = await RunningScoring.start({ clock: '2022-01-02T08:00' });
  for (const code of [AGENCY, 'UBND-VITHUY', 'UBND-NGABAY']) await scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true });
  for (const code of ['SNV', 'STC']) await scoring.registers(code, { rankingGroup: 'DEPARTMENT', inRanking: true });
  for (const agencyCode of [AGENCY, 'UBND-VITHUY']) await scoring.tell(fact(ReportSubmittedV1, { ...exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type).data, reportId: newId(), agencyCode }, 2));
  for (const agency of [AGENCY, 'UBND-VITHUY']) await eventually(`${agency} is pre-filled`, async () => expect(await scoring.leaf(agency, LEAF)).toBe('SCORED 1.75'));
  await eventually('all have cards', async () => expect(await scoring.database.query('SELECT 1 FROM scoring.cards WHERE in_ranking')).toHaveLength(5));
});
afterAll(() => scoring?.close());

const grid = async (leaf = LEAF, who = stc) => (await scoring.get(`/appraisals?year=2021&leaf=${leaf}`, who)).json<{ data: CellDto[] }>().data;
const cell = async (agency = AGENCY, leaf = LEAF, who = stc) => (await grid(leaf, who)).find(({ agencyCode }) => agencyCode === agency)!;
const decide = (body: object, seen: number, who = stc, agency = AGENCY, leaf = LEAF) => scoring.told('PUT', `/appraisals/${agency}/leaves/${leaf}?year=2021`, who, { seen, body });
const acceptAll = (body: object, who = stc) => scoring.send('POST', '/appraisals/acceptance', who, { body: { year: 2021, ...body } });
const ask = (body: object = {}, who = stc) => scoring.told('POST', '/explanation-requests', who, { body: { year: 2021, agencyCode: AGENCY, leaf: LEAF, text: 'Đề nghị giải trình.', ...body } });
const asked = async (who = head) => (await scoring.get('/explanation-requests?year=2021', who)).json<{ data: ExplanationDto[] }>().data;
const lock = () => scoring.told('POST', '/campaigns/2021/lock', homeAffairs);

describe('before the first appraisal', () => {
  it('nothing is decided, and the refusal says from when', async () => {
    const refused = await scoring.send('PUT', `/appraisals/${AGENCY}/leaves/${LEAF}?year=2021`, stc, { seen: 0, body: { accept: true } });
    expect(refused.json()).toMatchObject({ type: '/problems/outside-window', phase: 'APPRAISAL_1', nextAllowedAt: '2022-01-03T17:00:00.000Z' });
    expect((await acceptAll({ leaves: [LEAF] })).json<{ type: string }>().type).toBe('/problems/outside-window');
    expect(await ask()).toBe('outside-window');
    expect(await lock()).toBe('outside-window');
    await scoring.at('2022-01-04T08:00');
  });
});

describe('a leaf of all agencies', () => {
  it('is a grid of what each has, for those who appraise, steer or lead', async () => {
    expect((await grid()).map(({ agencyCode, preFilled, version, mine, decided }) => [agencyCode, preFilled?.score, version, mine, decided])).toEqual([
      [AGENCY, '1.75', 0, true, false], ['UBND-NGABAY', undefined, 0, true, false], ['UBND-VITHUY', '1.75', 0, true, false],
    ]);
    expect((await grid(LEAF, stp)).map(({ mine }) => mine)).toEqual([false, false, false]);
    expect((await scoring.get(`/appraisals?year=2021&leaf=${LEAF}`, head)).status).toBe(403);
    expect((await scoring.get('/appraisals?year=2021&leaf=H1.8.1', stc)).status).toBe(404);
  });

  it('is accepted at once where it has a value; each is recorded as such', async () => {
    const { data } = (await acceptAll({ leaves: [LEAF], agencies: ['UBND-VITHUY', 'UBND-NGABAY'] })).json<{ data: AcceptedDto }>();
    expect(data.accepted).toEqual([{ agencyCode: 'UBND-VITHUY', leaf: LEAF, round: 'APPRAISAL_1', score: '1.75', version: 1 }]);
    expect(data.skipped).toEqual([{ agencyCode: 'UBND-NGABAY', leaf: LEAF, why: 'nothing-to-accept' }]);
    expect((await cell('UBND-VITHUY')).scores).toEqual([expect.objectContaining({ basis: 'BULK_ACCEPTED', onBehalfOf: 'STC', round: 'APPRAISAL_1' })]);
    await eventually('the card says who', async () => expect(await scoring.database.query(
      `SELECT source FROM scoring.leaf_points WHERE agency_code = 'UBND-VITHUY' AND leaf_code = $1`, [LEAF])).toEqual([{ source: 'APPRAISAL_1' }]));
    expect((await acceptAll({ leaves: [LEAF], agencies: ['UBND-VITHUY'] })).json<{ data: AcceptedDto }>().data.accepted).toEqual([]);
  });
});

describe('a decision', () => {
  it.each<[string, object, Record<string, Role>, string?, string?]>([
    ['not-the-appraiser', { accept: true }, stp],
    ['not-the-appraiser', { accept: true }, council],
    ['own-agency', { accept: true }, { STC: 'APPRAISER', [AGENCY]: 'OFFICER' }],
    ['own-agency', { accept: true }, as('STC', 'APPRAISER'), 'STC', 'S6.1.1'],
    ['forbidden', { accept: true }, head],
    ['nothing-to-accept', { accept: true }, stc, 'UBND-NGABAY'],
    ['scores-refused missing-reason', { score: { points: '1.00' } }, stc],
    ['scores-refused above-maximum', { score: { points: '2.01' }, reason: 'x' }, stc],
    ['scores-refused other-method', { score: { options: ['A'] }, reason: 'x' }, stc],
    ['scores-refused accept-or-score', { accept: true, score: { points: '1.00' }, reason: 'x' }, stc],
    ['scores-refused accept-or-score', {}, stc],
    ['not-found', { accept: true }, stc, 'KHONG-CO'],
  ])('is refused: %s', async (said, body, who, agency = AGENCY, leaf = LEAF) => expect(await decide(body, 0, who, agency, leaf)).toBe(said));

  it('changes with a reason, against the version seen; the card follows', async () => {
    expect(await decide({ score: { percent: '50' }, reason: 'Hai đơn vị chưa có quyết định.' }, 1)).toBe('version-conflict');
    expect(await decide({ score: { points: '1.00' }, reason: 'Hai đơn vị chưa có quyết định.' }, 0)).toBe('200');
    await eventually('the card has it', async () => expect(await scoring.leaf(AGENCY, LEAF)).toBe('SCORED 1.00'));
    expect(await decide({ accept: true }, 0)).toBe('version-conflict');
  });

  it('is explained: by which percent, why, by whom; the text says so, and a place in the log has nothing of what came later', async () => {
    const explained = async (query = '') => (await scoring.get(`/scorecards/UBND-VITHUY/leaves/${LEAF}?year=2021${query}`)).json<{ data: ActedLeafDto }>().data;
    const accepted = expect.objectContaining({ basis: 'BULK_ACCEPTED', basisName: 'chấp nhận hàng loạt điểm đã có', how: null });
    const { position } = (await scoring.standing('UBND-VITHUY'))!;
    expect(await decide({ score: { percent: '85' }, reason: 'Một đơn vị chưa có quyết định.' }, 1, stc, 'UBND-VITHUY')).toBe('200');
    await eventually('the card has it', async () => expect(await scoring.leaf('UBND-VITHUY', LEAF)).toBe('SCORED 1.70'));
    expect((await explained()).decisions).toEqual([accepted, {
      id: expect.any(String), round: 'APPRAISAL_1', score: '1.70', chosen: null, basis: 'GIVEN', basisName: 'cho điểm', evidence: [], justification: null, counts: true, at: expect.any(String),
      how: { percent: '85', formula: '85 / 100 = 85 %; 80 % ≤ 85 % < 100 % → 2 × 85 / 100 = 1,70 điểm' }, reason: 'Một đơn vị chưa có quyết định.',
      by: { name: 'appraiser.stc', role: 'Người thẩm định', agency: { code: 'STC', name: 'Sở Tài chính' } },
    }]);
    expect((await explained(`&position=${position}`)).decisions).toEqual([accepted]);
    const { text } = await scoring.get('/scorecards/UBND-VITHUY/explanation?year=2021', homeAffairs, { accept: 'text/plain' });
    expect(text).toContain('    Thẩm định lần 1: 1,70 điểm – cho điểm, tỷ lệ 85 % (điểm được tính)\n      Người thẩm định, appraiser.stc, Sở Tài chính; ngày 04/01/2022\n      Cách tính: 85 / 100');
    expect(text).toContain('      Lý do: Một đơn vị chưa có quyết định.');
  });

  it('of many cells is taken for all, or for none', async () => {
    const many = (version: number) => scoring.told('POST', '/appraisals/decisions', stc, { body: { year: 2021, decisions: [
      { agencyCode: 'UBND-NGABAY', leaf: LEAF, version: 0, score: { points: '0.50' }, reason: 'Theo kiểm tra.' }, { agencyCode: 'UBND-VITHUY', leaf: LEAF, version, accept: true },
    ] } });
    expect(await many(0)).toBe('version-conflict');
    expect((await cell('UBND-NGABAY')).version).toBe(0);
    const cellOf = (version: number) => ({ agencyCode: 'UBND-VITHUY', leaf: LEAF, version, accept: true });
    expect(await scoring.told('POST', '/appraisals/decisions', stc, { body: { year: 2021, decisions: [cellOf(2), cellOf(2)] } })).toBe('scores-refused repeated-cell');
    expect(await scoring.told('POST', '/appraisals/acceptance', stc, { body: { year: 2021, leaves: [LEAF, 'H9.9.9'], agencies: ['UBND-VITHUY', 'KHONG-CO'] } })).toBe('scores-refused unknown-leaf unknown-agency');
    expect(await many(2)).toBe('200');
    expect((await cell('UBND-NGABAY')).version).toBe(1);
  });

  it('on Sở Nội vụ\'s own card is the council\'s, 21 leaves of it', async () => {
    const assigned = (await scoring.get('/appraisals/assignments?year=2021', council)).json<{ data: AssignmentDto[] }>().data;
    const ofSnv = DEPARTMENTS.leaves.filter(({ kind, appraiser }) => kind === 'APPRAISAL' && appraiser === 'SNV').map(({ code }) => code);
    expect(assigned.map(({ leaf }) => leaf).filter((leaf) => ofSnv.includes(leaf))).toHaveLength(21);
    expect(await decide({ score: { notApplicable: true }, reason: 'Không phát sinh.' }, 0, as('SNV', 'APPRAISER'), 'SNV', ofSnv[0])).toBe('own-agency');
    expect(await decide({ score: { notApplicable: true }, reason: 'Không phát sinh.' }, 0, council, 'SNV', ofSnv[0])).toBe('200');
    expect((await cell('SNV', ofSnv[0], council)).scores).toEqual([expect.objectContaining({ onBehalfOf: 'COUNCIL', score: null })]);
  });

  it('of several at once on one cell is one\'s; the card is the replay of the log', async () => {
    const [leaf, version] = [LEAF, (await cell('UBND-NGABAY')).version];
    const told = await Promise.all(['0.10', '0.20', '0.30', '0.40'].map((points) => decide({ score: { points }, reason: 'Cùng lúc.' }, version, stc, 'UBND-NGABAY')));
    expect(told.sort()).toEqual(['200', 'version-conflict', 'version-conflict', 'version-conflict']);
    const won = (await cell('UBND-NGABAY')).scores.at(-1)!.score!;
    await eventually('the card has the one that won', async () => expect(await scoring.leaf('UBND-NGABAY', leaf)).toBe(`SCORED ${won}`));
    const log = await scoring.database.query<LoggedRow>(`SELECT kind, fact_id AS id, payload, aggregate_version::int AS version FROM scoring.facts WHERE agency_code = 'UBND-NGABAY' ORDER BY position`);
    const [card] = await scoring.database.query<{ at: Date; index: string }>(`SELECT computed_at AS at, index::text FROM scoring.cards WHERE agency_code = 'UBND-NGABAY'`);
    expect(scoreCard(DISTRICTS, replayed(log), card!.at).index).toBe(card!.index);
  });
});

describe('an explanation', () => {
  it('is asked for in the first appraisal by who decides on the leaf', async () => {
    expect(await ask({}, stp)).toBe('not-the-appraiser');
    expect(await ask({ agencyCode: 'STC', leaf: 'S6.1.1' })).toBe('own-agency');
    expect(await ask()).toBe('201');
    expect(await asked()).toEqual([expect.objectContaining({ kind: 'REQUEST', leaf: LEAF, onBehalfOf: 'STC' })]);
    expect(await asked(as('UBND-VITHUY', 'HEAD'))).toEqual([]);
    expect((await cell()).decided).toBe(false);
  });

  it('is replied to in its own window, by the head; unasked replies are taken too; both positions stay', async () => {
    const [{ id }] = await asked() as [ExplanationDto];
    const reply = (who = head, body: object = { text: 'Quyết định ban hành ngày 20/12.' }) => scoring.told('POST', `/explanation-requests/${id}/reply`, who, { body });
    expect(await reply()).toBe('outside-window');
    await scoring.at('2022-01-17T08:00');
    expect(await decide({ accept: true }, 1)).toBe('outside-window');
    expect(await reply(as(AGENCY, 'OFFICER'))).toBe('forbidden');
    expect(await reply(as('UBND-VITHUY', 'HEAD'))).toBe('not-found');
    expect(await reply(head, { text: 'Xem tài liệu.', evidence: [{ documentId: newId() }] })).toBe('scores-refused unknown-document');
    expect(await reply()).toBe('201');
    expect(await reply()).toBe('already-replied');
    expect(await scoring.told('POST', '/explanations', as('UBND-VITHUY', 'HEAD'), { body: { year: 2021, agencyCode: 'UBND-VITHUY', leaf: LEAF, text: 'Đề nghị xem lại.' } })).toBe('201');
    await scoring.at('2022-01-24T08:00');
    expect((await acceptAll({ leaves: [LEAF], agencies: [AGENCY] })).json<{ data: AcceptedDto }>().data.skipped).toEqual([{ agencyCode: AGENCY, leaf: LEAF, why: 'explanation' }]);
    expect(await decide({ score: { points: '1.60' }, reason: 'Chấp nhận một phần giải trình.' }, 1)).toBe('200');
    expect(await cell()).toMatchObject({
      decided: true, scores: [{ round: 'APPRAISAL_1', score: '1.00' }, { round: 'APPRAISAL_2', score: '1.60' }], explanations: [{ kind: 'REQUEST' }, { kind: 'REPLY', requestId: id, onBehalfOf: AGENCY }],
    });
    expect((await cell('UBND-VITHUY')).decided).toBe(false);
  });
});

describe('the score of a round', () => {
  const seen = async () => {
    const tree = (await scoring.get(`/appraisals/${AGENCY}?year=2021`, head)).json<{ data: AppraisalTreeDto }>().data;
    return tree.fields.flatMap(({ criteria }) => criteria.flatMap(({ leaves }) => leaves)).find(({ leaf }) => leaf === LEAF)!.scores.map(({ round }) => round);
  };

  /** What the agency sees on its card, in its line of the ranking and in its history adds up to the same. */
  const onCard = async () => {
    const { data } = (await scoring.get(`/scorecards/${AGENCY}?year=2021`, head)).json<{ data: CardDto }>();
    const leaf = data.fields.flatMap(({ criteria }) => criteria.flatMap(({ leaves }) => leaves)).find(({ code }) => code === LEAF)!;
    const [line] = (await scoring.get('/rankings?year=2021&group=DISTRICT', head)).json<RankingDto>().data.filter(({ agencyCode }) => agencyCode === AGENCY);
    const [summary] = (await scoring.get('/scorecards?year=2021', head)).json<{ data: CardDto[] }>().data;
    const history = (await scoring.get(`/scorecards/${AGENCY}/history?year=2021&pageSize=500`, head)).json<{ data: LeafChangeDto[] }>().data;
    expect([line!.points, summary!.total.points, history.find((change) => change.leaf === LEAF)!.points]).toEqual([data.total.points, data.total.points, leaf.points]);
    expect(toPoints(data.fields.reduce((sum, field) => sum.plus(field.points), new Decimal(0)))).toBe(data.total.points);
    return [leaf.source, leaf.points, line!.rank];
  };

  it('is shown to the agency as its switch says', async () => {
    const show = async (visibleRounds: string[], who = homeAffairs) => scoring.told('PUT', '/campaigns/2021/visibility', who, {
      seen: (await scoring.get('/campaigns/2021')).json<{ data: CampaignDto }>().data.version, body: { visibleRounds },
    });
    expect([await seen(), await onCard()]).toEqual([[], ['AUTO', '1.75', null]]);
    expect(await show(['APPRAISAL_1'], head)).toBe('forbidden');
    expect(await show(['SELF'])).toMatch(/^validation-failed/);
    expect(await show(['APPRAISAL_1'])).toBe('200');
    expect([await seen(), await onCard()]).toEqual([['APPRAISAL_1'], ['APPRAISAL_1', '1.00', null]]);
    expect(await show(['APPRAISAL_1', 'APPRAISAL_2'])).toBe('200');
    expect([await seen(), await onCard()]).toEqual([['APPRAISAL_1', 'APPRAISAL_2'], ['APPRAISAL_2', '1.60', 2]]);
  });
});

describe('the lock', () => {
  it('is refused while a leaf is undecided, and names them', async () => {
    const refused = await scoring.send('POST', '/campaigns/2021/lock', homeAffairs);
    const { type, total, undecided } = refused.json<{ type: string; total: number; undecided: object[] }>();
    expect([type, undecided.length]).toEqual(['/problems/leaves-undecided', 100]);
    expect(total).toBe(5 * 53 - 3);
    expect(await scoring.told('POST', '/campaigns/2021/lock', stc)).toBe('forbidden');
  });

  it('comes when all is decided; from then on nothing is written, and the card stays', async () => {
    await decideAll(scoring);
    expect(await lockCampaign(scoring)).toBe('201');
    const { lockedAt, lockedPosition } = (await scoring.get('/campaigns/2021', head)).json<{ data: CampaignDto }>().data;
    expect([typeof lockedAt, BigInt(lockedPosition!) > 0n]).toEqual(['string', true]);
    const index = (await scoring.standing(AGENCY))!.index;
    const log = await scoring.database.query<LoggedRow>('SELECT kind, fact_id AS id, payload, aggregate_version::int AS version FROM scoring.facts WHERE agency_code = $1 AND position <= $2', [AGENCY, lockedPosition]);
    expect(scoreCard(DISTRICTS, replayed(log), new Date(lockedAt!)).index).toBe(index);
    const { version } = await cell();
    expect([await decide({ accept: true }, version), await lock(), await ask(), (await acceptAll({})).json<{ type: string }>().type]).toEqual(['campaign-locked', 'campaign-locked', 'campaign-locked', '/problems/campaign-locked']);
    expect(await scoring.told('PUT', `/self-assessments/${AGENCY}/leaves?year=2021`, head, { seen: 0, body: { leaves: [{ leaf: LEAF, score: null }] } })).toBe('campaign-locked');
    expect(await scoring.told('POST', '/campaigns/2021/extensions', homeAffairs, { body: { agencyCode: AGENCY, phase: 'EXPLANATION', lastDay: '2022-03-01', reason: 'Xin thêm thời gian.' } })).toBe('campaign-locked');
  });
});
