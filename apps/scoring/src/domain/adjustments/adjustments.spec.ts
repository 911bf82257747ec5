import { describe, expect, it } from '@jest/globals';
import { assignment, criteriaDocument, CATALOGUE_2021, d, DISTRICTS, known, report } from '../given.features.js';
import { readCriteriaSet } from '../criteria/criteria-set.reader.js';
import type { CardFacts, HumanScore } from '../facts/card-facts.js';
import { scoreCard } from '../score-card.js';
import { checkAdjustment } from './check-adjustment.js';
import type { Adjustment, AdjustmentAct, AdjustmentKind } from './adjustment.js';
import { nextRuleAfter } from './disqualification.js';

const AT = (day: string) => new Date(`${day}T09:00:00+07:00`);
const JANUARY = AT('2022-01-05');
const gives = (kind: AdjustmentKind, value: string, day = '2021-12-30', id = `${kind} ${value}`): Adjustment => {
  const points = kind === 'BONUS' || kind === 'PENALTY';
  return { kind, id, points: d(points ? value : 0), rule: points ? null : value, reason: `Vì ${value}`, at: AT(day) };
};
const withdraws = (of: string, day = '2021-12-31'): AdjustmentAct => ({ kind: 'WITHDRAWAL', of, at: AT(day) });

/** A district whose people gave every appraised leaf its whole maximum: 70 of 100, and 30 surveyed. */
const scores = DISTRICTS.leaves.filter(({ kind }) => kind === 'APPRAISAL').map<HumanScore>(({ code, maxScore }) => ({ id: code, leaf: code, round: 'SELF', score: maxScore, at: AT('2021-12-20') }));
const surveys = DISTRICTS.leaves.filter(({ kind }) => kind === 'SURVEY').map(({ code }) => ({ leaf: code, counts: { A: 100, 5: 100 }, at: AT('2021-12-20') }));
const card = (facts: Partial<CardFacts> = {}, asOf = JANUARY) => scoreCard(DISTRICTS, known({ scores, surveys, ...facts }), asOf);
const appraised = scores.map((score) => ({ ...score, round: 'APPRAISAL_1' as const }));

describe('bonus and penalty', () => {
  it('add up, each capped, and follow the index', () => {
    expect(card({ adjustments: [gives('PENALTY', '3.25'), gives('PENALTY', '1')] })).toMatchObject({ indexBeforeAdjustment: '100.00', penalty: '4.25', index: '95.75' });
    expect(card({ adjustments: [gives('PENALTY', '3'), gives('PENALTY', '2.5')] })).toMatchObject({ penalty: '5.00', index: '95.00' });
  });

  it('are gone from the instant at which they are withdrawn, and were there before', () => {
    const adjustments = [gives('PENALTY', '3', '2021-12-28'), withdraws('PENALTY 3', '2021-12-30')];
    expect([card({ adjustments }).penalty, card({ adjustments }, AT('2021-12-29')).penalty, card({ adjustments }, AT('2021-12-27')).penalty]).toEqual(['0.00', '3.00', '0.00']);
  });
});

describe('disqualifying rules', () => {
  it('leave the band alone when none holds', () => expect(card()).toMatchObject({ bandByIndex: 'XUAT_SAC', band: 'XUAT_SAC', disqualifications: [] }));

  it.each<[string, Partial<CardFacts>, string, string, string]>([
    ['no self-assessment: one band lower', { scores: appraised }, 'TOT', 'LT-01', 'Đến hết ngày 31/12/2021 chưa tự đánh giá, chấm điểm.'],
    ['a late one: no Xuất sắc', { scores: [...appraised, { ...scores[0]!, at: AT('2022-01-02') }] }, 'TOT', 'LT-02', 'Tự đánh giá, chấm điểm ngày 02/01/2022, sau hạn 31/12/2021.'],
    ['a report never sent: no Xuất sắc', { obligations: [assignment('2021-Q3', '2021-09-17'), assignment('2021-Y', '2021-12-17')], reports: [report('2021-Y', {}, { status: 'RETURNED' })] }, 'TOT', 'LT-03', 'Quá hạn chưa gửi báo cáo: 2021-Q3.'],
    ['a leader disciplined: no Xuất sắc', { adjustments: [gives('GROUND', 'LT-04')] }, 'TOT', 'LT-04', 'Vì LT-04'],
  ])('%s, with the reason', (_story, facts, band, rule, reason) => {
    const { disqualifications, ...judged } = card(facts);
    expect(judged).toMatchObject({ bandByIndex: 'XUAT_SAC', band, index: '100.00' });
    expect(disqualifications).toEqual([{ rule, name: expect.any(String), reason, effect: rule === 'LT-01' ? 'Hạ 1 bậc xếp loại' : 'Không xếp loại cao hơn Tốt', assumed: true }]);
  });

  it('hold one after the other, and never below the lowest band', () => {
    const adjustments = [gives('GROUND', 'LT-04'), gives('PENALTY', '4')];
    expect(card({ scores: appraised, adjustments })).toMatchObject({ bandByIndex: 'XUAT_SAC', band: 'TOT' });
    expect(card({ scores: [], surveys: [] })).toMatchObject({ bandByIndex: 'YEU', band: 'YEU', disqualifications: [expect.objectContaining({ rule: 'LT-01' })] });
  });

  it('are waived by people, visibly; a withdrawn ground holds no more', () => {
    expect(card({ scores: appraised, adjustments: [gives('WAIVER', 'LT-01')] })).toMatchObject({ band: 'XUAT_SAC', disqualifications: [{ rule: 'LT-01', waived: 'Vì LT-01' }] });
    expect(card({ adjustments: [gives('GROUND', 'LT-04'), withdraws('GROUND LT-04')] })).toMatchObject({ band: 'XUAT_SAC', disqualifications: [] });
  });

  it('begin to hold at the end of their day, which the card knows beforehand', () => {
    const end = new Date('2021-12-31T17:00:00.000Z');
    expect(nextRuleAfter(DISTRICTS, AT('2021-12-31'))).toBe(end.toISOString());
    expect(nextRuleAfter(DISTRICTS, end)).toBeNull();
    expect(card({ scores: appraised }, new Date(end.getTime() - 1)).disqualifications).toEqual([]);
    expect(card({ scores: appraised }, end).disqualifications).toHaveLength(1);
  });

  it('are data: another table gives another band, and a wrong one is refused', () => {
    const document = structuredClone(criteriaDocument('DISTRICT')) as { rules: { disqualifying: object[] } };
    document.rules.disqualifying = [{ code: 'X', name: 'Thiếu báo cáo', when: { fact: 'REPORT_MISSING' }, effect: { kind: 'LOWER', by: 2 }, assumed: false }];
    const set = readCriteriaSet(document, CATALOGUE_2021);
    expect(scoreCard(set, known({ scores, surveys, obligations: [assignment('2021-Q3', '2021-09-17')] }), JANUARY)).toMatchObject({ band: 'KHA', disqualifications: [{ rule: 'X', assumed: false }] });
    document.rules.disqualifying = [{ code: 'X', name: 'Y', when: { fact: 'REPORT_MISSING' }, effect: { kind: 'AT_MOST', band: 'GIOI' }, assumed: false }];
    expect(() => readCriteriaSet(document, CATALOGUE_2021)).toThrow('/rules/disqualifying/0/effect/band');
  });
});

describe('an adjustment to be given', () => {
  it.each<[AdjustmentKind, string | null, string | null, string | undefined]>([
    ['BONUS', '2', null, undefined], ['BONUS', '2.01', null, 'points-above-cap'], ['PENALTY', '0', null, 'points-required'], ['PENALTY', null, null, 'points-required'],
    ['PENALTY', '1', 'LT-04', 'rule-not-for-points'], ['GROUND', null, 'LT-04', undefined], ['GROUND', null, 'LT-03', 'rule-by-facts'], ['GROUND', '1', 'LT-04', 'points-not-for-rules'],
    ['WAIVER', null, 'LT-03', undefined], ['WAIVER', null, 'LT-04', 'ground-missing'], ['WAIVER', null, 'LT-99', 'rule-unknown'],
  ])('%s of %s points for rule %s: %s', (kind, points, rule, slug) => {
    const refusal = (() => { try { return checkAdjustment(DISTRICTS, { kind, points: points === null ? null : d(points), rule, grounded: new Set() }); } catch (error) { return (error as { errors: { slug: string }[] }).errors[0]!.slug; } })();
    expect(refusal).toBe(slug);
  });
});
