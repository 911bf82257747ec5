import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal, toPoints } from '@cchc/kernel';
import { compareStandings, ranked, ranksOf, type Standing } from './rank.js';

const standing = (index: string, tthcPercent = '50.00', surveyPercent = '50.00', penalty = '0.00'): Standing => ({ index, tthcPercent, surveyPercent, penalty });

describe('ranks within a group', () => {
  it.each<[string, Standing[], number[]]>([
    ['by index', [standing('80.00'), standing('9.50'), standing('100.00')], [2, 3, 1]],
    ['then by the TTHC field', [standing('80.00', '60.00'), standing('80.00', '61.00')], [2, 1]],
    ['then by the survey', [standing('80.00', '60.00', '9.00'), standing('80.00', '60.00', '10.00')], [2, 1]],
    ['then by the smaller penalty', [standing('80.00', '60.00', '9.00', '1.00'), standing('80.00', '60.00', '9.00', '0.50')], [2, 1]],
    ['equal means equal, and the next is skipped', [standing('90.00'), standing('90.00'), standing('80.00')], [1, 1, 3]],
  ])('%s', (_story, standings, ranks) => expect(ranksOf(standings)).toEqual(ranks));

  it('K2: are one more than those who stand before, and equals stand by their codes', () => {
    const few = fc.constantFrom('80.00', '80.10', '79.99');
    const lines = fc.uniqueArray(fc.record({ agencyCode: fc.stringMatching(/^[A-Z]{1,3}$/), index: few, tthcPercent: few, surveyPercent: few, penalty: few }), { selector: (one) => one.agencyCode, maxLength: 20 });
    fc.assert(fc.property(lines, (list) => {
      const all = ranked(list);
      expect(all.map(({ rank }) => rank)).toEqual(all.map((own) => 1 + all.filter((other) => compareStandings(other, own) < 0).length));
      all.slice(1).forEach((line, at) => { if (line.rank === all[at]!.rank) expect(all[at]!.agencyCode < line.agencyCode).toBe(true); });
    }));
  });

  it('K2: tell what is equal in decimals, not in doubles', () => {
    const sum = toPoints(new Decimal('0.1').plus('0.2'));
    expect(ranksOf([standing(sum), standing('0.30'), standing(toPoints(new Decimal('0.295')))])).toEqual([1, 1, 1]);
    expect(ranksOf([standing('9007199254740993.00'), standing('9007199254740992.00')])).toEqual([1, 2]);
  });

  it('do not depend on the order of the list', () => {
    const cents = fc.integer({ min: 0, max: 300 }).map((value) => (value / 100).toFixed(2));
    const standings = fc.array(fc.record({ index: cents, tthcPercent: cents, surveyPercent: cents, penalty: cents }), { maxLength: 20 });
    fc.assert(fc.property(standings, (list) => {
      expect(ranksOf([...list].reverse()).reverse()).toEqual(ranksOf(list));
    }));
  });
});
