import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { coverageOf, populationOf, type Agency, type Population } from './population.js';

const load = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../../../data/${file}`, import.meta.url), 'utf8'));
const { agencies: known } = load('agencies.json') as { agencies: (Agency & { rankingGroup: string | null })[] };
const { targets } = load('plan-2021.json') as { targets: { id: string; population: Population & { expectedSize: number | null } }[] };

/** As the directory tells of them: communes have no ranking group outside it. */
const agencies = known.map((agency) => ({ ...agency, rankingGroup: agency.inRanking ? agency.rankingGroup : null }));
const population = (id: string) => populationOf(targets.find((target) => target.id === id)!.population, agencies, '2021-03-14');

describe('the population of each target is its true one', () => {
  it.each([
    ['CT-01', 27],
    ['CT-02', 83],
    ['CT-03', 102],
    ['CT-04', 27],
    ['CT-05', 102],
    ['CT-06', 102],
  ])('%s: %d agencies', (id, size) => expect(population(id)).toHaveLength(size));

  it('and of the size that the plan expects, where it says', () => {
    for (const target of targets.filter(({ population: { expectedSize } }) => expectedSize !== null)) {
      expect(population(target.id)).toHaveLength(target.population.expectedSize!);
    }
  });

  it('K7: an agency counts from the day it is founded to the day before it ends', () => {
    const one = { ...agencies.find(({ code }) => code === 'SNV')!, validFrom: '2021-01-01', validTo: '2021-07-01' };
    const inCt01 = (day: string) => populationOf(targets[0]!.population, [one], day).length;
    expect(['2020-12-31', '2021-01-01', '2021-06-30', '2021-07-01'].map(inCt01)).toEqual([0, 1, 1, 0]);
  });
});

describe('n of N', () => {
  const communesOf = (code: string) => agencies.filter(({ parent, level }) => parent === code && level === 'COMMUNE').length;

  it('a district that answers for its communes covers them, and not itself where it is not asked', () => {
    const covered = coverageOf(population('CT-02'), { own: [], communes: ['UBND-LONGMY'] });
    expect(covered).toEqual({ reported: communesOf('UBND-LONGMY'), expected: 83 });
    expect(covered.reported).toBeGreaterThan(0);
  });

  it('with its own dossiers it covers itself too', () => {
    expect(coverageOf(population('CT-03'), { own: ['UBND-LONGMY'], communes: ['UBND-LONGMY'] }).reported).toBe(communesOf('UBND-LONGMY') + 1);
  });

  it('the two Long Mỹ are not mixed up', () => {
    const of = (agencyCode: string) => coverageOf(population('CT-02'), { own: [], communes: [agencyCode] }).reported;
    expect(of('UBND-LONGMY')).toBe(communesOf('UBND-LONGMY'));
    expect(of('UBND-TXLONGMY')).toBe(communesOf('UBND-TXLONGMY'));
  });

  it('all eight districts cover the 75 communes; the 8 vertical agencies stay uncovered', () => {
    const districts = agencies.filter(({ level }) => level === 'DISTRICT').map(({ code }) => code);
    expect(coverageOf(population('CT-02'), { own: districts, communes: districts })).toEqual({ reported: 75, expected: 83 });
  });

  it('who is not of the population does not count', () => {
    expect(coverageOf(population('CT-01'), { own: ['CAT'], communes: [] })).toEqual({ reported: 0, expected: 27 });
  });
});
