import { describe, expect, it } from '@jest/globals';
import { endOfDay } from '@cchc/kernel';
import { Obligation, standingOf, type ObligationState } from './obligation.js';

const due = endOfDay('2021-02-26');
const before = new Date('2021-02-26T16:59:59.999Z');
const after = new Date('2021-02-26T17:00:00.000Z');

function given(change: Partial<ObligationState> = {}): Obligation {
  return new Obligation({
    id: 'o', year: 2021, class: 'TASK', code: 'NVC-02', agencyCode: 'UBND-PHUNGHIEP',
    deadlineDate: '2021-02-26', dueAt: due, metAt: null, timeliness: null, endedAt: null, version: 1, ...change,
  });
}

describe('completing', () => {
  it.each([['in the last millisecond', before, 'ON_TIME', 'MET'], ['in the first of the next day', after, 'LATE', 'LATE']] as const)(
    '%s is %s', (_, at, timeliness, standing) => {
      const obligation = given();
      obligation.complete(at);
      expect(obligation.state).toMatchObject({ metAt: at, timeliness, version: 2 });
      expect(standingOf(obligation.state, after)).toBe(standing);
    });

  it('twice is refused', () => {
    expect(() => given({ metAt: before }).complete(after)).toThrow(expect.objectContaining({ slug: 'obligation-not-open', status: 409 }));
  });

  it('is not for a report', () => {
    expect(() => given({ class: 'REPORT' }).complete(before)).toThrow(expect.objectContaining({ slug: 'obligation-met-by-report' }));
    expect(() => given({ class: 'RETURNED_REPORT' }).complete(before)).toThrow(expect.objectContaining({ slug: 'obligation-met-by-report' }));
  });
});

describe('reopening', () => {
  it('owes it again by the same deadline', () => {
    const obligation = given({ metAt: before, timeliness: 'ON_TIME', version: 2 });
    obligation.reopen();
    expect(obligation.state).toMatchObject({ metAt: null, timeliness: null, dueAt: due, version: 3 });
    expect(standingOf(obligation.state, after)).toBe('OVERDUE');
    expect(standingOf(obligation.state, before)).toBe('OPEN');
  });

  it('needs a completion', () => {
    expect(() => given().reopen()).toThrow(expect.objectContaining({ slug: 'obligation-not-met' }));
  });
});

describe('extending', () => {
  it('moves the deadline', () => {
    const obligation = given();
    obligation.extend('2021-03-12', endOfDay('2021-03-12'), after);
    expect(obligation.state).toMatchObject({ deadlineDate: '2021-03-12', dueAt: endOfDay('2021-03-12'), version: 2 });
    expect(standingOf(obligation.state, after)).toBe('OPEN');
  });

  it.each([['to the same day', '2021-02-26', before], ['into the past', '2021-03-01', endOfDay('2021-03-08')]])('%s is refused', (_, day, now) => {
    expect(() => given().extend(day, endOfDay(day), now)).toThrow(expect.objectContaining({ slug: 'extension-not-later', status: 422 }));
  });

  it('is refused once done', () => {
    expect(() => given({ metAt: before }).extend('2021-03-12', endOfDay('2021-03-12'), after)).toThrow(expect.objectContaining({ slug: 'obligation-not-open' }));
  });
});
