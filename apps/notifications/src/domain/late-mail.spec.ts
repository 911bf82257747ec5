import { describe, expect, test } from '@jest/globals';
import { planLateMails } from './late-mail.js';

const late = (id: string, personId = 'an') => ({ id, personId });

describe('mails of earlier days that have not left', () => {
  test('the newest becomes today\'s mail and carries the others', () => {
    expect(planLateMails([late('friday'), late('thursday'), late('other', 'binh')], [])).toEqual({
      bringUp: ['friday', 'other'], fold: [{ from: 'thursday', into: 'friday' }], postpone: [],
    });
  });

  test('today\'s mail carries them while it is open', () => {
    expect(planLateMails([late('friday'), late('thursday')], [{ ...late('monday'), open: true }])).toEqual({
      bringUp: [], fold: [{ from: 'friday', into: 'monday' }, { from: 'thursday', into: 'monday' }], postpone: [],
    });
  });

  test('they wait for another day once today\'s has gone', () => {
    expect(planLateMails([late('friday')], [{ ...late('monday'), open: false }])).toEqual({ bringUp: [], fold: [], postpone: ['friday'] });
  });
});
