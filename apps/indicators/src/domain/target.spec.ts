import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Decimal, sumOfRatios } from '@cchc/kernel';
import type { Indicator } from './indicator.js';
import { attainmentOf, contributionOf, measuredBy, type Contribution } from './target.js';

const load = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../../../data/${file}`, import.meta.url), 'utf8'));
const { indicators } = load('report-template.json') as { indicators: Indicator[] };
const { targets } = load('plan-2021.json') as { targets: { id: string; threshold: number; operator: '>=' }[] };

const of = (id: string) => measuredBy(id, indicators);
const shown = (found: Contribution | null) => found && { ...found, numerator: found.numerator.toFixed(), denominator: found.denominator.toFixed() };
const ratio = (numerator: number, denominator: number) => ({ numerator: new Decimal(numerator), denominator: new Decimal(denominator) });
const atLeast = (threshold: number) => ({ operator: '>=' as const, threshold: `${threshold}` });

describe('what measures each target of the plan', () => {
  it.each([
    ['CT-01', ['iso_applied']],
    ['CT-02', ['iso_commune_pct']],
    ['CT-03', ['dos_on_time_pct', 'dos_on_time_pct_commune']],
    ['CT-04', ['psu_autonomy_pct']],
    ['CT-05', ['satisfaction_published']],
    ['CT-06', ['dvc_pct']],
  ])('%s: %j', (id, keys) => expect(of(id).map(({ key }) => key)).toEqual(keys));

  it('every target has something that measures it', () => {
    expect(targets).toHaveLength(6);
    for (const { id } of targets) expect(of(id).length).toBeGreaterThan(0);
  });
});

describe('what one report adds to a target', () => {
  const dossiers = { dos_done_early: 276, dos_done_on_time: 151, dos_done_late: 23, dos_pending_overdue: 9 };
  const ofCommunes = { dos_done_on_time_commune: 6881, dos_late_commune: 234 };

  it('CT-03 of a district adds its own dossiers and those of its communes', () => {
    const found = contributionOf(of('CT-03'), 'DISTRICT', { values: { ...dossiers, ...ofCommunes }, notApplicable: {} });
    expect(shown(found)).toEqual({ numerator: '7308', denominator: '7574', own: true, communes: true });
  });

  it('a department speaks for itself alone, whatever else its report holds', () => {
    const found = contributionOf(of('CT-03'), 'DEPARTMENT', { values: { ...dossiers, ...ofCommunes }, notApplicable: {} });
    expect(shown(found)).toEqual({ numerator: '427', denominator: '459', own: true, communes: false });
  });

  it('dossiers still in term are left out of CT-03', () => {
    const found = contributionOf(of('CT-03'), 'DEPARTMENT', { values: { ...dossiers, dos_pending_in_term: 500, dos_received: 959 }, notApplicable: {} });
    expect(shown(found)).toMatchObject({ denominator: '459' });
  });

  it('a rate with a part missing is not reported', () => {
    expect(contributionOf(of('CT-03'), 'DEPARTMENT', { values: { ...dossiers, dos_done_late: undefined as never }, notApplicable: {} })).toBeNull();
  });

  it('an agency without service units has nothing to say on CT-04', () => {
    const notApplicable = { psu_total: 'Không có đơn vị sự nghiệp trực thuộc', psu_autonomy_assigned: 'Như trên' };
    expect(contributionOf(of('CT-04'), 'DEPARTMENT', { values: {}, notApplicable })).toBeNull();
  });

  it('level 3 does not apply, level 4 does: what does not apply counts as 0', () => {
    const found = contributionOf(of('CT-06'), 'DEPARTMENT', { values: { dvc_level4: 8, dvc_eligible: 10 }, notApplicable: { dvc_level3: 'Chỉ có mức 4' } });
    expect(shown(found)).toMatchObject({ numerator: '8', denominator: '10' });
  });

  it.each([
    [true, { numerator: '1', denominator: '1' }],
    [false, { numerator: '0', denominator: '1' }],
  ])('a yes/no question answered %s', (answer, sums) => {
    expect(shown(contributionOf(of('CT-01'), 'DEPARTMENT', { values: { iso_applied: answer }, notApplicable: {} }))).toMatchObject(sums);
  });

  it('a question left open is no answer', () => {
    expect(contributionOf(of('CT-01'), 'DEPARTMENT', { values: {}, notApplicable: {} })).toBeNull();
  });

  it('CT-02 is asked of districts only, about their communes; the count of done ones is a part, never measured alone', () => {
    const content = { values: { iso_commune_done: 6, iso_commune_total: 8 }, notApplicable: {} };
    expect(shown(contributionOf(of('CT-02'), 'DISTRICT', content))).toEqual({ numerator: '6', denominator: '8', own: false, communes: true });
    expect(contributionOf(of('CT-02'), 'DEPARTMENT', content)).toBeNull();
  });
});

describe('attainment', () => {
  it('of several agencies is the ratio of the sums: 9/10 and 100/1000 miss 90 %, their mean would be 50 %', () => {
    expect(attainmentOf(atLeast(90), sumOfRatios([ratio(9, 10), ratio(100, 1000)]))).toEqual({ percent: '10.79', attained: false });
  });

  it('is judged before rounding: 89.996 % is shown as 90.00 and not attained', () => {
    expect(attainmentOf(atLeast(90), ratio(89_996, 100_000))).toEqual({ percent: '90.00', attained: false });
    expect(attainmentOf(atLeast(90), ratio(90, 100))).toEqual({ percent: '90.00', attained: true });
  });

  it('of nothing is unknown', () => {
    expect(attainmentOf(atLeast(0), ratio(0, 0))).toEqual({ percent: null, attained: null });
  });

  it.each([
    ['>=', true], ['>', false], ['<=', true], ['<', false], ['=', true],
  ] as const)('exactly at the threshold, %s gives %s', (operator, attained) => {
    expect(attainmentOf({ operator, threshold: '50' }, ratio(1, 2)).attained).toBe(attained);
  });
});
