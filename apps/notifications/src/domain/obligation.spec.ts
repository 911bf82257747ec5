import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endOfDay } from '@cchc/kernel';
import { after, isOwed, unseen, type ObligationFact, type ObligationReference } from './obligation.js';

const reference: ObligationReference = { obligationId: 'o1', year: 2021, class: 'TASK', code: 'NV-2.01', agencyCode: 'STP' };
const opened: ObligationFact = { ...reference, kind: 'OPENED', version: 1, title: 'Rà soát văn bản', assumed: true, deadlineDate: '2021-03-17', dueAt: endOfDay('2021-03-17') };
const rescheduled: ObligationFact = { ...reference, kind: 'RESCHEDULED', version: 2, deadlineDate: '2021-04-15', dueAt: endOfDay('2021-04-15') };
const met: ObligationFact = { ...reference, kind: 'MET', version: 3 };
const reopened: ObligationFact = { ...reference, kind: 'REOPENED', version: 4, at: new Date('2021-03-18T03:00:00Z') };
const submitted: ObligationFact = { ...reference, kind: 'SUBMITTED', at: new Date('2021-03-16T02:00:00Z') };
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

  test('a submission settles it at once, before the obligation\'s own fact arrives', () => {
    expect(isOwed(told(opened, submitted))).toBe(false);
  });

  test('a completion withdrawn after the submission makes it owed again', () => {
    expect(isOwed(told(opened, submitted, met, reopened))).toBe(true);
    expect(isOwed(told(opened, submitted, met, reopened, metAgain))).toBe(false);
  });

  test('any order and any doubles end in the same state', () => {
    const facts = [opened, rescheduled, met, reopened, submitted];
    const inOrder = told(...facts);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), fc.shuffledSubarray(facts), (once, again) => {
        expect(told(...once, ...again)).toEqual(inOrder);
      }),
    );
    expect(inOrder.deadlineDate).toBe('2021-04-15');
  });
});
