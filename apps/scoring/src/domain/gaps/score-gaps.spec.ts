import { describe, expect, it } from '@jest/globals';
import { d } from '../given.features.js';
import { scoreGaps, type GapPair } from './score-gaps.js';

const points = (value: string | null | undefined) => (value === null || value === undefined ? value : d(value));
const pair = (agencyCode: string, appraiser: string, self: string | null, first?: string | null, second?: string | null, change: Partial<GapPair> = {}): GapPair =>
  ({ agencyCode, leaf: 'H3.3.1', field: 'H3', appraiser, max: d('3.00'), self: points(self)!, first: points(first), second: points(second), ...change });

describe('gaps between self-assessment and appraisal', () => {
  it('are appraised less self-assessed; the second appraisal wins', () => {
    const { overall } = scoreGaps([pair('A', 'STP', '3.00', '2.00'), pair('B', 'STP', '2.00', '1.00', '2.50'), pair('C', 'STP', '1.00', '1.00')]);
    expect(overall).toEqual({
      agencies: 3, pairs: 3, self: '6.00', appraised: '5.50', max: '9.00', gap: '-0.50', gapPercent: '-5.56', raised: 1, lowered: 1, unchanged: 1, disputed: 0, revised: 1,
    });
  });

  it('stand by field, by appraiser and by agency, and each adds up to the whole', () => {
    const gaps = scoreGaps([pair('B', 'STP', '3.00', '2.00'), pair('A', 'SNV', '2.00', '2.00', undefined, { field: 'H1' }), pair('A', 'STP', '1.00', '1.50')]);
    expect(gaps.fields.map(({ code, gap }) => [code, gap])).toEqual([['H1', '0.00'], ['H3', '-0.50']]);
    expect(gaps.agencies.map(({ code, pairs }) => [code, pairs])).toEqual([['A', 2], ['B', 1]]);
    expect(gaps.overall.gap).toBe('-0.50');
  });

  it('drift is how far one appraiser is from all the others', () => {
    const { appraisers } = scoreGaps([pair('A', 'STP', '3.00', '1.50'), pair('B', 'STP', '3.00', '1.50'), pair('A', 'SNV', '3.00', '3.00'), pair('B', 'STC', '3.00', '2.70')]);
    expect(appraisers.map(({ code, gapPercent, drift }) => [code, gapPercent, drift])).toEqual([['SNV', '0.00', '36.67'], ['STC', '-10.00', '23.33'], ['STP', '-50.00', '-45.00']]);
    expect(scoreGaps([pair('A', 'STP', '1.00', '1.00')]).appraisers[0]!.drift).toBeNull();
  });

  it('"does not apply" on one side is a dispute, and in no sum', () => {
    const { overall } = scoreGaps([pair('A', 'STP', null, '2.00'), pair('B', 'STP', '3.00', '3.00', null), pair('C', 'STP', null, null)]);
    expect(overall).toMatchObject({ pairs: 3, self: '0.00', max: '0.00', gapPercent: '0.00', disputed: 2, revised: 1 });
  });
});
