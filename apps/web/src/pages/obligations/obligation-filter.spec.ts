import { describe, expect, it } from '@jest/globals';
import { filterOf, searchOf } from './obligation-filter.js';

describe('the filter of obligations in the address', () => {
  it('is one’s own agency without a word', () => {
    expect(filterOf(new URLSearchParams(), 'STC')).toEqual({ agency: 'STC', class: '', q: '' });
    expect(searchOf({ agency: 'STC', class: '', q: '' }, 'STC').toString()).toBe('');
  });

  it.each([
    { agency: '', class: '', q: '' }, { agency: 'SNV', class: 'TASK', q: 'kế hoạch' }, { agency: 'STC', class: 'RETURNED_REPORT', q: '' },
  ] as const)('%j comes back as it was', (filter) => expect(filterOf(searchOf(filter, 'STC'), 'STC')).toEqual(filter));

  it('ignores what nobody could have chosen', () => expect(filterOf(new URLSearchParams('loai=DROP'), 'STC').class).toBe(''));
});
