import { describe, expect, it } from '@jest/globals';
import { Decimal } from '@cchc/kernel';
import type { ObligationState } from '../facts/obligation-state.js';
import { canonicalJson } from './canonical-json.js';
import { closedAt } from './closed-year.js';
import type { EditionCard, EditionLine } from './edition.js';
import { changedAgencies } from './edition-changes.js';
import { leftOf, linesOf, movementOf } from './edition-lines.js';
import { editionText } from './edition-text.js';

describe('canonical JSON', () => {
  it('is that of RFC 8785: the example of its section 3.2.2, and names by their UTF-16 units (3.2.3)', () => {
    const example = { numbers: [Number('333333333.33333329'), 1e30, 4.50, 2e-3, 0.000000000000000000000000001], string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] };
    expect(canonicalJson(example)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
    const names = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew', '1': 'One', '\ud83d\ude00': 'Emoji', '\u0080': 'Control', '\u00f6': 'Latin' };
    expect(Object.values(JSON.parse(canonicalJson(names)) as object)).toEqual(['One', 'Carriage Return', 'Control', 'Latin', 'Euro Sign', 'Emoji', 'Hebrew']);
  });

  it('does not depend on the order in which it was built, leaves out what is undefined, and takes nothing but plain JSON', () => {
    expect(canonicalJson({ b: { d: 1, c: undefined }, a: '' })).toBe(canonicalJson({ a: '', b: { d: 1 } }));
    for (const wrong of [new Date(0), { at: new Decimal(1) }, [NaN], Infinity, undefined, 1n]) expect(() => canonicalJson(wrong)).toThrow(TypeError);
  });
});

const card = (agencyCode: string, index: string, change: Partial<EditionCard> = {}): EditionCard => ({
  agencyCode, agencyName: `Cơ quan ${agencyCode}`, shortName: agencyCode, group: 'DISTRICT', emulationBlock: 'K1', criteriaSet: 'S', total: { points: index, max: '100.00' }, indexBeforeAdjustment: index,
  index, tthcPercent: '50.00', survey: { points: '0.00', max: '0.00', percent: '0.00' }, bonus: '0.00', penalty: '0.00', bandByIndex: 'TOT', band: 'TOT', bandName: 'Tốt',
  disqualifications: [], adjustments: [], surveys: [], fields: [], leaves: [], ...change,
});
const lines = (cards: readonly EditionCard[], before: readonly EditionLine[] = []) => linesOf(cards.map((one) => ({ card: one, hash: one.agencyCode })), before);

describe('the lines of an edition', () => {
  const first = lines([card('C', '80.00'), card('A', '85.00'), card('B', '85.00', { emulationBlock: 'K2' }), card('Z', '85.00', { penalty: '1.00' }), card('S', '10.00', { group: 'DEPARTMENT', emulationBlock: null })]);

  it('are ranked in each group and, across, in each emulation block; equals are equal and the next is skipped', () => {
    expect(first.map(({ agencyCode, rank, blockRank }) => `${agencyCode} ${rank} ${blockRank}`)).toEqual(['S 1 null', 'A 1 1', 'B 1 1', 'Z 3 2', 'C 4 3']);
    const [tied] = [lines([card('A', '1.00'), card('B', '1.00'), card('C', '0.50')])];
    expect(tied.map(({ blockRank }) => blockRank)).toEqual([1, 1, 3]);
  });

  it('stand beside those of the edition before: who moved, who is new, who is gone, who changed the group', () => {
    const next = lines([card('C', '90.05'), card('A', '85.00'), card('N', '70.00'), card('S', '10.00')], first);
    expect(next.map((line) => [line.agencyCode, line.previous?.rank ?? null, movementOf(line)])).toEqual([
      ['C', 4, { places: 3, index: '10.05' }], ['A', 1, { places: -1, index: '0.00' }], ['N', null, null], ['S', null, null],
    ]);
    expect(leftOf(next, first).map(({ agencyCode, rank }) => [agencyCode, rank])).toEqual([['S', 1], ['B', 1], ['Z', 3]]);
  });

  it('can be printed', () => {
    const text = editionText({ year: 2021, number: 2, reason: 'Nhầm.', hash: 'ab', publishedAt: '2022-02-07T01:00:00.000Z', position: '9', lines: first.slice(2, 4) });
    expect(text.split('\n').slice(1, 7)).toEqual(['Công bố lần 2, ngày 07/02/2022; vị trí 9 trong nhật ký', 'Đính chính: Nhầm.', 'SHA-256: ab', '', 'ỦY BAN NHÂN DÂN HUYỆN, THỊ XÃ, THÀNH PHỐ',
      '  1. Cơ quan B: 85,00 – Tốt; khối thi đua K2: hạng 1; lần trước chưa xếp hạng']);
    expect(text).toContain('Cơ quan Z: 85,00 (thưởng 0,00, trừ 1,00) – Tốt');
  });
});

describe('what a correction changed', () => {
  const leaf = { leaf: 'H1', name: 'Kế hoạch', state: 'SCORED', points: '1.00', max: '2.00', source: 'APPRAISAL_1', inputs: [], formula: 'Thẩm định lần 1: 1,00 điểm' } as const;
  const adjustment = { id: '1', kind: 'BONUS', points: '1.50', rule: null, reason: 'Sáng kiến.', at: '' } as const;
  const rule = { rule: 'LT-04', name: 'Kỷ luật', reason: 'QĐ 5.', effect: 'Không xếp loại cao hơn Tốt', assumed: true };
  const published = (cards: readonly EditionCard[]) => lines(cards).map((line) => ({ line, card: cards.find(({ agencyCode }) => agencyCode === line.agencyCode) }));
  const before = published([
    card('A', '80.00', { leaves: [leaf], adjustments: [adjustment], disqualifications: [rule], surveys: [{ leaf: 'H9', counts: { A: 1 }, at: '1' }] }), card('B', '79.00'), card('GONE', '1.00'),
  ]);

  it('is told in words: places, leaves, adjustments, rules, surveys; who is as before is left out', () => {
    const after = published([
      card('A', '78.00', { leaves: [{ ...leaf, points: '0.50', formula: 'Thẩm định lần 2: 0,50 điểm' }], disqualifications: [{ ...rule, waived: 'Đã khắc phục.' }], surveys: [{ leaf: 'H9', counts: { A: 2 }, at: '2' }] }),
      card('B', '79.00'), card('NEW', '1.00'),
    ]);
    const changes = changedAgencies(before, after);
    expect(changes.map(({ agencyCode, before: old, after: now }) => [agencyCode, old?.rank, now?.rank])).toEqual([['B', 2, 1], ['A', 1, 2], ['NEW', undefined, 3], ['GONE', 3, undefined]]);
    expect(changes[1]!.changes.map(({ words }) => words)).toEqual([
      'Hạng trong nhóm từ 1 thành 2.', 'Hạng trong khối thi đua từ 1 thành 2.', 'Chỉ số từ 80,00 thành 78,00.',
      'H1 Kế hoạch: từ 1,00/2,00 điểm thành 0,50/2,00 điểm (Thẩm định lần 2: 0,50 điểm).', 'Rút lại điểm thưởng 1,50: Sáng kiến.',
      'LT-04 Kỷ luật: từ “QĐ 5. Không xếp loại cao hơn Tốt” thành “QĐ 5. Không xếp loại cao hơn Tốt, được miễn áp dụng: Đã khắc phục.”.', 'H9: kết quả điều tra được thay bằng kết quả mới.',
    ]);
    expect(changes.slice(2).map(({ changes: [one] }) => one!.words)).toEqual(['Mới vào diện xếp hạng.', 'Không còn trong diện xếp hạng.']);
    expect(changedAgencies(before, before)).toEqual([]);
  });

  it('tells of leaves that apply no more, and of the same points by another decision', () => {
    const words = (now: object) => changedAgencies(before.slice(0, 1), published([card('A', '80.00', { ...before[0]!.card!, leaves: [{ ...leaf, ...now }] })]))[0]!.changes.map((one) => one.words);
    expect(words({ state: 'NOT_APPLICABLE', points: '0.00', max: '0.00', formula: 'Không áp dụng' })).toEqual(['H1 Kế hoạch: từ 1,00/2,00 điểm thành không áp dụng (Không áp dụng).']);
    expect(words({ formula: 'Thẩm định lần 2: 1,00 điểm' })).toEqual(['H1 Kế hoạch: vẫn 1,00/2,00 điểm, nay là Thẩm định lần 2: 1,00 điểm.']);
  });
});

describe('an obligation in a closed year', () => {
  const closing = new Date('2022-02-01T00:00:00.000Z');
  const at = (due: string, met: string | null): ObligationState => ({
    obligationId: 'o', agencyCode: 'A', year: 2021, class: 'TASK', code: 'NV-1', opened: null, due: { version: 1, at: due }, completion: met ? { version: 2, met: { at: met, timeliness: 'ON_TIME' } } : null,
  });

  it('that was due stays due, and one that was in term stays in term for ever', () => {
    expect(closedAt(at('2022-01-31T17:00:00.000Z', null), closing).due!.at).toBe('2022-01-31T17:00:00.000Z');
    expect(closedAt(at('2022-02-01T00:00:00.001Z', null), closing).due!.at).toBe('9999-12-31T00:00:00.000Z');
  });

  it('that was met stays met, and what was to be met later is not', () => {
    expect(closedAt(at('2022-01-01T00:00:00.000Z', '2022-01-01T00:00:00.000Z'), closing).completion!.met).not.toBeNull();
    expect(closedAt(at('2022-03-01T00:00:00.000Z', '2022-02-02T00:00:00.000Z'), closing).completion!.met).toBeNull();
  });
});
