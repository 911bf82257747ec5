import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdjustmentGivenV1, AdjustmentWithdrawnV1, ObligationOpenedV1, ScoresGivenV1 } from '@cchc/contracts';
import { UnitOfWork, type Scope } from '@cchc/delivery';
import { newId, type Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import { CATALOGUE_2021, DISTRICTS } from '../domain/given.features.js';
import { scoreCard } from '../domain/score-card.js';
import type { ScoreGapsDto } from '../gaps/score-gaps.dto.js';
import { ProgressReader } from '../persistence/progress.reader.js';
import { fact, RunningScoring } from '../running-scoring.features.js';
import { replayed, type LoggedRow } from '../scorecards/replay.features.js';
import type { CardDto } from '../scorecards/scorecard.dto.js';
import { RecomputeDueCards } from '../scorecards/recompute-due-cards.js';
import type { AdjustmentDto } from './adjustment.dto.js';

const AGENCY = 'UBND-LONGMY';
const own: Record<string, Role> = { [AGENCY]: 'OFFICER' };
const path = `/scorecards/${AGENCY}/adjustments`;
let scoring: RunningScoring;

beforeAll(async () => {
  scoring = await RunningScoring.start({ clock: '2021-12-28T08:00' });
  for (const code of [AGENCY, 'UBND-VITHUY']) await scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true });
  await scoring.registers('SNV', { rankingGroup: 'DEPARTMENT', inRanking: true });
  await eventually('the cards are there', async () => expect([await scoring.standing(AGENCY), await scoring.standing('UBND-VITHUY'), await scoring.standing('SNV')]).not.toContain(undefined));
});
afterAll(() => scoring?.close());

/** As Sở Nội vụ sees it: rounds that are not shown to the agency count too. */
const card = async () => (await scoring.get(`/scorecards/${AGENCY}?year=2021`)).json<{ data: CardDto }>().data;
const given = (body: object, roles?: Record<string, Role>, headers?: Record<string, string>) =>
  scoring.post(`${path}?year=2021`, { reason: 'Được tỉnh khen về cải cách.', legalBasis: 'Quyết định 15/QĐ-UBND', ...body }, roles, headers);
const problem = (answer: { status: number; json: <T>() => T }) => [answer.status, answer.json<{ type: string }>().type];
const count = async (table: string) => (await scoring.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM scoring.${table}`))[0]!.n;

/** Every appraised leaf at its maximum, as people gave it. */
async function appraises(agencyCode: string, round: 'SELF' | 'APPRAISAL_1', score: (max: string, leaf: string) => string): Promise<void> {
  const leaves = DISTRICTS.leaves.filter(({ kind }) => kind === 'APPRAISAL');
  for (let from = 0; from < leaves.length; from += 15) {
    const entries = leaves.slice(from, from + 15).map(({ code, maxScore }) => ({ id: newId(), leaf: code, version: 1, score: score(maxScore.toFixed(2), code), reason: 'Theo hồ sơ.' }));
    await scoring.tell(fact(ScoresGivenV1, { agencyCode, round, onBehalfOf: agencyCode, entries }, 1 + from));
  }
}

describe('a bonus', () => {
  let bonus: AdjustmentDto;

  it('is written, told, moves the card and is listed with its reason, basis and evidence', async () => {
    const answer = await given({ kind: 'BONUS', points: '1.5', evidence: [{ symbol: '15/QĐ-UBND', issuedOn: '2022-01-05' }] });
    expect(answer.status).toBe(201);
    bonus = answer.json<{ data: AdjustmentDto }>().data;
    await eventually('the card has it', async () => expect(await card()).toMatchObject({ bonus: '1.50', index: '1.50', indexBeforeAdjustment: '0.00' }));
    expect(await scoring.toldRankings()).not.toEqual([]);
    const { data } = (await scoring.get(`${path}?year=2021`, own)).json<{ data: AdjustmentDto[] }>();
    expect(data).toEqual([{ ...bonus, points: '1.50', authorName: 'home_affairs.snv', withdrawal: null, evidence: [{ symbol: '15/QĐ-UBND', issuedOn: '2022-01-05', abstract: null }] }]);
  });

  it('is given once, however often the request comes, and capped in the sum', async () => {
    const headers = { 'idempotency-key': newId() };
    const [first, again] = [await given({ kind: 'BONUS', points: '1.25' }, undefined, headers), await given({ kind: 'BONUS', points: '1.25' }, undefined, headers)];
    expect([again.status, again.text]).toEqual([201, first.text]);
    await eventually('the sum is capped', async () => expect((await card()).bonus).toBe('2.00'));
    expect(await count('adjustments')).toBe(2);
  });

  it('is withdrawn once, stays in the list, and counts no more', async () => {
    const withdraw = (roles?: Record<string, Role>) => scoring.post(`${path}/${bonus.id}/withdrawal?year=2021`, { reason: 'Quyết định đã bị thu hồi.' }, roles);
    expect((await withdraw()).status).toBe(201);
    await eventually('the card has the rest', async () => expect((await card()).bonus).toBe('1.25'));
    expect(problem(await withdraw())).toEqual([409, '/problems/adjustment-withdrawn']);
    const { data } = (await scoring.get(`${path}?year=2021`, own)).json<{ data: AdjustmentDto[] }>();
    expect(data.find(({ id }) => id === bonus.id)!.withdrawal).toMatchObject({ reason: 'Quyết định đã bị thu hồi.' });
  });
});

describe('who may adjust', () => {
  it.each<[string, object, Record<string, Role> | undefined, number, string]>([
    ['an officer', { kind: 'BONUS', points: '1' }, own, 403, 'forbidden'],
    ['more than the cap', { kind: 'BONUS', points: '2.01' }, undefined, 422, 'adjustment-invalid'],
    ['a rule that facts decide', { kind: 'GROUND', rule: 'LT-03' }, undefined, 422, 'adjustment-invalid'],
    ['points as a number', { kind: 'PENALTY', points: 1 }, undefined, 422, 'validation-failed'],
    ['without a basis', { kind: 'PENALTY', points: '1', legalBasis: undefined }, undefined, 422, 'validation-failed'],
  ])('%s is refused', async (_story, body, roles, status, slug) => {
    const before = [await count('adjustments'), await count('outbox')];
    expect(problem(await given(body, roles))).toEqual([status, `/problems/${slug}`]);
    expect([await count('adjustments'), await count('outbox')]).toEqual(before);
  });

  it('nobody adjusts their own agency; the council does that of Sở Nội vụ', async () => {
    const body = { kind: 'PENALTY', points: '0.50', reason: 'Chậm tham mưu.', legalBasis: 'Kết luận 12/KL' };
    expect(problem(await scoring.post('/scorecards/SNV/adjustments?year=2021', body))).toEqual([403, '/problems/own-agency']);
    expect((await scoring.post('/scorecards/SNV/adjustments?year=2021', body, { SNV: 'COUNCIL' })).status).toBe(201);
    expect(problem(await scoring.get('/scorecards/SNV/adjustments?year=2021', own))).toEqual([404, '/problems/not-found']);
    expect(problem(await scoring.post('/scorecards/KHONG-CO/adjustments?year=2021', body))).toEqual([404, '/problems/not-found']);
  });

  it('the database itself lets nobody change or foreign eyes read', async () => {
    const scope: Scope = { kind: 'agencies', agencies: ['UBND-VITHUY'], roles: [], personId: newId() };
    const ask = (sql: string, as?: Scope) => scoring.app.get(UnitOfWork).run((tx) => tx.manager.query<unknown[]>(sql), as && { scope: as });
    expect(await ask('SELECT 1 FROM scoring.adjustments', scope)).toEqual([]);
    expect(await ask('SELECT 1 FROM scoring.adjustment_withdrawals', scope)).toEqual([]);
    await expect(ask('DELETE FROM scoring.adjustment_withdrawals', scope)).rejects.toThrow('permission denied');
    await expect(ask('UPDATE scoring.adjustments SET bonus = 5')).rejects.toThrow('permission denied');
  });
});

describe('a disqualifying rule', () => {
  it('lowers the band, with the reason in the card and in the printed explanation; the year ends without any fact', async () => {
    await appraises(AGENCY, 'APPRAISAL_1', (max) => max);
    await scoring.tell(fact(ObligationOpenedV1, { obligationId: newId(), agencyCode: AGENCY, class: 'REPORT', code: '2021-Y', role: 'LEAD', dueAt: '2022-01-20T17:00:00.000Z' }));
    await eventually('the card has the scores', async () => expect((await card()).indexBeforeAdjustment).toBe('70.00'));
    expect(await card()).toMatchObject({ bandByIndex: 'KHA', band: 'KHA', disqualifications: [] });
    await scoring.database.query(`SELECT clock.advance('2022-01-01T00:00:00+07:00')`);
    await scoring.app.get(RecomputeDueCards).runOnce();
    expect(await card()).toMatchObject({ bandByIndex: 'KHA', band: 'TRUNG_BINH', bandName: 'Trung bình', disqualifications: [expect.objectContaining({ rule: 'LT-01', effect: 'Hạ 1 bậc xếp loại', assumed: true })] });
    const { text } = await scoring.get(`/scorecards/${AGENCY}/explanation?year=2021`, { SNV: 'HOME_AFFAIRS' }, { accept: 'text/plain' });
    expect(text).toContain('Không tự đánh giá, chấm điểm: Đến hết ngày 31/12/2021 chưa tự đánh giá, chấm điểm. Hạ 1 bậc xếp loại (quy tắc giả định).');
    expect(text).toContain('  Thưởng 1,25 điểm: Được tỉnh khen về cải cách.');
  });

  it('can be waived, and the ranking tells the band that remains', async () => {
    await given({ kind: 'WAIVER', rule: 'LT-01', reason: 'Hệ thống lỗi trong tuần cuối.' });
    await eventually('the band is back', async () => expect(await card()).toMatchObject({ band: 'KHA', disqualifications: [{ rule: 'LT-01', waived: 'Hệ thống lỗi trong tuần cuối.' }] }));
    const told = (await scoring.toldRankings<{ changes: { agencyCode: string; band: string }[] }>()).at(-1)!;
    expect(told.data.changes).toEqual([expect.objectContaining({ agencyCode: AGENCY, band: 'KHA' })]);
  });

  it('the card is the replay of the log, adjustments and all', async () => {
    const log = await scoring.database.query<LoggedRow>('SELECT kind, fact_id AS id, payload, aggregate_version::int AS version FROM scoring.facts WHERE agency_code = $1 AND year = 2021 ORDER BY position DESC', [AGENCY]);
    expect(new Set(log.map(({ kind }) => kind))).toEqual(new Set([AdjustmentGivenV1.type, AdjustmentWithdrawnV1.type, ScoresGivenV1.type, ObligationOpenedV1.type]));
    const [row] = await scoring.database.query<{ at: Date }>('SELECT computed_at AS at FROM scoring.cards WHERE agency_code = $1', [AGENCY]);
    const { index, bonus, band, disqualifications } = scoreCard(DISTRICTS, replayed(log), row!.at);
    expect(await card()).toMatchObject({ index, bonus, band, disqualifications });
  });

  it('a lock would wait for what is not in the log yet', async () => {
    const onTheirWay = () => scoring.app.get(UnitOfWork).run((tx) => scoring.app.get(ProgressReader).onTheirWay(tx, 2021));
    await eventually('all has arrived', async () => expect(await onTheirWay()).toBe(0));
    await scoring.database.query(`INSERT INTO scoring.adjustments (id, agency_code, year, bonus, penalty, kind, reason, legal_basis, evidence, author_id, author_name, given_at)
      VALUES ($1, 'UBND-VITHUY', 2021, 1, 0, 'BONUS', 'Khen', 'QĐ', '[]', $1, 'Người', now())`, [newId()]);
    expect(await onTheirWay()).toBe(1);
  });

  it('is shown with the criteria set; once the year is locked nothing is given any more', async () => {
    const set = (await scoring.get('/criteria-sets/2021-DISTRICT-1')).json<{ data: { disqualifyingRules: object[] } }>().data;
    expect(set.disqualifyingRules[2]).toEqual({ code: 'LT-03', name: 'Thiếu báo cáo định kỳ', when: 'REPORT_MISSING', by: null, effect: 'Không xếp loại cao hơn Tốt', assumed: true });
    await scoring.database.query('UPDATE scoring.campaigns SET locked_at = now(), locked_by = $1, locked_position = 1', [newId()]);
    expect(problem(await given({ kind: 'BONUS', points: '1' }))).toEqual([409, '/problems/campaign-locked']);
  });
});

describe('gaps between self-assessment and appraisal', () => {
  const gaps = async (roles?: Record<string, Role>) => (await scoring.get('/score-gaps?year=2021&group=DISTRICT', roles)).json<{ data: ScoreGapsDto }>().data;
  const entry = (agency: string, leaf: string, round: string, version: number, score: string | null) => scoring.database.query(`
    INSERT INTO scoring.score_entries (id, agency_code, year, leaf_code, round, version, score, author_id, author_name, given_at, act_id, basis, on_behalf_of)
    VALUES ($1, $2, 2021, $3, $4, $5, $6, $1, 'Cán bộ', now(), $1, 'GIVEN', $2)`, [newId(), agency, leaf, round, version, score]);

  it('are told by field, by appraiser with its drift, and by agency; each sees what is theirs', async () => {
    await scoring.database.query(`UPDATE scoring.campaigns SET visible_rounds = '{APPRAISAL_1,APPRAISAL_2}'`);
    await entry(AGENCY, 'H3.3.1', 'SELF', 1, '2.00');
    await entry(AGENCY, 'H3.3.1', 'SELF', 2, '3.00');
    await entry(AGENCY, 'H3.3.1', 'APPRAISAL_1', 1, '2.50');
    await entry(AGENCY, 'H6.1.2', 'SELF', 1, '2.00');
    await entry(AGENCY, 'H6.1.2', 'APPRAISAL_1', 1, '2.00');
    await entry('UBND-VITHUY', 'H3.3.1', 'SELF', 1, '3.00');
    await entry('UBND-VITHUY', 'H3.3.1', 'APPRAISAL_1', 1, '1.00');
    await entry('UBND-VITHUY', 'H3.3.1', 'APPRAISAL_2', 1, '2.00');
    await entry('UBND-VITHUY', 'H1.1.1', 'SELF', 1, '1.00');
    const all = await gaps();
    expect(all.overall).toMatchObject({ agencies: 2, pairs: 3, self: '8.00', appraised: '6.50', max: '8.00', gap: '-1.50', lowered: 2, unchanged: 1, revised: 1 });
    expect(all.fields.map(({ code, name, gap }) => [code, name.length > 0, gap])).toEqual([['H3', true, '-1.50'], ['H6', true, '0.00']]);
    const appraiserOf = (leaf: string) => DISTRICTS.leaves.find(({ code }) => code === leaf)!.appraiser;
    expect(all.appraisers.find(({ code }) => code === appraiserOf('H3.3.1'))).toMatchObject({ name: CATALOGUE_2021.agencies[appraiserOf('H3.3.1')]!.name, gapPercent: '-25.00', drift: '-25.00' });
    expect(all.agencies.map(({ code, gap }) => [code, gap])).toEqual([[AGENCY, '-0.50'], ['UBND-VITHUY', '-1.00']]);
    expect((await gaps(own)).overall).toMatchObject({ agencies: 1, pairs: 2, gap: '-0.50' });
    await scoring.database.query(`UPDATE scoring.campaigns SET visible_rounds = '{}'`);
    expect((await gaps(own)).overall).toMatchObject({ pairs: 0 });
    expect(problem(await scoring.get('/score-gaps?year=2020&group=DISTRICT'))).toEqual([404, '/problems/not-found']);
  });
});
