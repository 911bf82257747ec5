import { describe, expect, it } from '@jest/globals';
import { DISTRICTS } from '../given.features.js';
import { faultsOf, formOf, type FormAnswer } from './form.js';

const RANKED = ['UBND-VITHUY', 'UBND-LONGMY'];
const form = formOf(DISTRICTS, 'LANH_DAO_SO_BAN_NGANH', RANKED, null);
const answer = (change: Partial<FormAnswer> = {}): FormAnswer => ({ agencyCode: 'UBND-LONGMY', leaf: 'H1.8.1', option: 'A', ...change });

describe('the form of a survey', () => {
  it('asks a group what the criteria set lets it judge, about each agency', () => {
    expect(form.agencies).toEqual(['UBND-LONGMY', 'UBND-VITHUY']);
    expect(form.questions.map(({ leaf }) => leaf)).toContain('H8.2.2');
    expect(form.questions.map(({ leaf }) => leaf)).not.toContain('H8.2.3');
    expect(formOf(DISTRICTS, 'KHONG_CO', RANKED, null).questions).toEqual([]);
  });

  it('never asks people about their own agency', () => expect(formOf(DISTRICTS, 'LANH_DAO_SO_BAN_NGANH', RANKED, 'UBND-LONGMY').agencies).toEqual(['UBND-VITHUY']));

  it.each<[string, FormAnswer[], string[]]>([
    ['nothing', [answer(), answer({ agencyCode: 'UBND-VITHUY' }), answer({ leaf: 'H8.2.2', option: 'D' })], []],
    ['an agency not asked about', [answer({ agencyCode: 'STP' })], ['/answers/0/agencyCode agency-not-asked']],
    ['a question of others, an option that is none', [answer({ leaf: 'H8.1.1' }), answer({ option: '5' })], ['/answers/0/leaf leaf-not-asked', '/answers/1/option option-unknown']],
    ['an answer given twice', [answer(), answer({ option: 'B' })], ['/answers/1/leaf answered-twice']],
  ])('finds wrong: %s', (_story, answers, faults) => expect(faultsOf(form, answers).map(({ pointer, slug }) => `${pointer} ${slug}`)).toEqual(faults));
});
