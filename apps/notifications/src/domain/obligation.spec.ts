import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endOfDay } from '@cchc/kernel';
import { after, isOwed, unseen, type ObligationFact, type ObligationReference } from './obligation.js';

const reference: ObligationReference = { obligationId: 'o1', year: 2021, class: 'TASK', code: 'NV-2.01', agencyCode: 'STP' };
const opened: ObligationFact = { ...reference, kind: 'OPENED', version: 1, title: 'Rà soát văn bản', assumed: true, deadlineDate: '2021-03-17', dueAt: endOfDay('2021-03-17') };
const rescheduled: ObligationFact = { ...reference, kind: 'RESCHEDULED', version: 2, deadlineDate: '2021-04-15', dueAt: endOfDay('2021-04-15') };
const met: ObligationFact = { ...reference, kind: 'MET', version: 3 };
const reopened: ObligationFact = { ...reference, kind: 'REOPENED', version: 4 };
const metAgain: ObligationFact = { ...reference, kind: 'MET', version: 5 };

const told = (...facts: ObligationFact[]) => facts.reduce(after, unseen(reference));

describe('an obligation pieced together from facts', () => {
  test('met before opened is not owed', () => {
    expect(isOwed(told(met, opened))).toBe(false);
    expect(told(met, opened).title).toBe('Rà soát văn bản');
  });

  test('is not owed before its opening is known', () => {
    expect(isOwed(told(rescheduled))).toBe(false);
  });

  test('a completion withdrawn makes it owed again', () => {
    expect(isOwed(told(opened, met))).toBe(false);
    expect(isOwed(told(opened, met, reopened))).toBe(true);
    expect(isOwed(told(opened, met, reopened, metAgain))).toBe(false);
  });

  test('any order and any doubles end in the same state', () => {
    const facts = [opened, rescheduled, met, reopened, metAgain];
    const inOrder = told(...facts);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), fc.shuffledSubarray(facts), (once, again) => {
        expect(told(...once, ...again)).toEqual(inOrder);
      }),
    );
    expect(inOrder.deadlineDate).toBe('2021-04-15');
  });
});
