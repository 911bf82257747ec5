import { describe, expect, it } from '@jest/globals';
import { endFaults, type AgencyEnd } from './agency-end.js';

const faults = (change: Partial<AgencyEnd>) => endFaults({
  validTo: '2021-07-01', today: '2021-07-01', agency: { code: 'SXD', validFrom: null, validTo: null }, heir: { code: 'STC', found: { validFrom: '2021-07-01', validTo: null } }, ...change,
}).map(({ slug }) => slug);

describe('K7: the end of an agency', () => {
  it('may be today, to a successor that begins the same day, or to none', () => expect([faults({}), faults({ heir: null })]).toEqual([[], []]));

  it.each<[string, Partial<AgencyEnd>]>([
    ['in-the-future', { validTo: '2021-07-02' }],
    ['before-it-began', { agency: { code: 'SXD', validFrom: '2021-07-01', validTo: null } }],
    ['own-successor', { heir: { code: 'SXD', found: { validFrom: null, validTo: null } } }],
    ['unknown-agency', { heir: { code: 'KHONG', found: undefined } }],
    ['successor-ended', { heir: { code: 'STC', found: { validFrom: null, validTo: '2021-06-01' } } }],
    ['successor-not-begun', { heir: { code: 'STC', found: { validFrom: '2021-07-02', validTo: null } } }],
  ])('is refused: %s', (slug, change) => expect(faults(change)).toEqual([slug]));
});
