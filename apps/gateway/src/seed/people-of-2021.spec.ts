import { describe, expect, test } from '@jest/globals';
import { personIdOf } from '@cchc/kernel';
import { peopleOf2021 } from './people-of-2021.js';

const ranked = Array.from({ length: 27 }, (_, index) => `CQ${index}`);

describe('the people of 2021', () => {
  test('are an officer and a head of each ranked agency, six appraisers, and the offered accounts', () => {
    const people = peopleOf2021([{ username: 'sonoivu', role: 'home-affairs', agency: 'SNV', displayName: 'Võ Hoàng Nam' }], ranked);
    expect(people).toHaveLength(27 * 2 + 6 + 1);
    expect(people[0]).toEqual({ id: personIdOf('sonoivu'), username: 'sonoivu', displayName: 'Võ Hoàng Nam', membership: { agencyCode: 'SNV', role: 'HOME_AFFAIRS' }, demoOrder: 0 });
    expect(people.filter(({ membership }) => membership.role === 'APPRAISER').map(({ username }) => username)).toEqual(['snv', 'stp', 'vpubnd', 'stc', 'stttt', 'skhcn'].map((code) => `thamdinh.${code}`));
  });

  test('an offered account takes the place of the one that would be made up', () => {
    const people = peopleOf2021([{ username: 'canbo.cq0', role: 'officer', agency: 'CQ0', displayName: 'Phạm Minh Khoa' }], ranked);
    expect(people.filter(({ username }) => username === 'canbo.cq0').map(({ displayName }) => displayName)).toEqual(['Phạm Minh Khoa']);
  });

  test('have names of their own', () => {
    const names = peopleOf2021([], ranked).map(({ displayName }) => displayName);
    expect(new Set(names).size).toBe(names.length);
  });
});
