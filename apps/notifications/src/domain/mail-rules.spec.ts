import { describe, expect, test } from '@jest/globals';
import { endOfDay, WorkingCalendar } from '@cchc/kernel';
import { outcomeOf } from './delivery-outcome.js';
import { digestOf, type OwedItem } from './digest.js';
import { emailAddressOf, isEmailAddress, withoutAddresses } from './email-address.js';
import { EmailAddressInvalid, ReminderStepsInvalid } from './errors.js';
import { checkSteps } from './reminder-settings.js';
import { nextAttempt } from './retry-ladder.js';

describe('how a delivery ended', () => {
  test.each([
    [{ stage: 'CONNECT' }, 'UNREACHABLE'],
    [{ stage: 'CONNECT', responseCode: 554 }, 'UNREACHABLE'],
    [{ stage: 'MAIL_FROM', responseCode: 451 }, 'DEFERRED'],
    [{ stage: 'MAIL_FROM', responseCode: 550 }, 'UNREACHABLE'],
    [{ stage: 'RCPT_TO', responseCode: 451 }, 'DEFERRED'],
    [{ stage: 'RCPT_TO', responseCode: 550 }, 'HARD_BOUNCE'],
    [{ stage: 'RCPT_TO' }, 'UNREACHABLE'],
    [{ stage: 'DATA' }, 'UNREACHABLE'],
    [{ stage: 'DATA', responseCode: 421 }, 'UNREACHABLE'],
    [{ stage: 'BODY', responseCode: 452 }, 'DEFERRED'],
    [{ stage: 'BODY', responseCode: 554 }, 'REJECTED'],
    [{ stage: 'BODY' }, 'UNCERTAIN'],
  ] as const)('%j is %s', (end, outcome) => {
    expect(outcomeOf(end)).toBe(outcome);
  });
});

describe('E2: the retry ladder', () => {
  const ladder = { waits: [300, 900, 1800, 3600], giveUpAfter: 72 * 3600 };
  const first = new Date('2021-03-08T01:00:00Z');
  const hoursLater = (hours: number) => new Date(first.getTime() + hours * 3_600_000);

  test('5, 15, 30, 60 minutes, then every hour', () => {
    const waits = [1, 2, 3, 4, 5, 40].map((refusals) => (nextAttempt(ladder, refusals, first, first)!.getTime() - first.getTime()) / 60_000);
    expect(waits).toEqual([5, 15, 30, 60, 60, 60]);
  });

  test('gives up when the next attempt would be later than 72 hours', () => {
    expect(nextAttempt(ladder, 70, first, hoursLater(71))).toEqual(hoursLater(72));
    expect(nextAttempt(ladder, 71, first, hoursLater(71.5))).toBeNull();
  });
});

describe('the digest', () => {
  const calendar = new WorkingCalendar([]);
  const item = (obligationId: string, lastDay: string): OwedItem => ({
    obligationId, class: 'REPORT', code: obligationId, title: obligationId, agencyCode: 'STC', agencyName: 'Sở Tài chính', dueAt: endOfDay(lastDay), assumed: false,
  });

  test('tells the present state, one line a thing owed, the most pressing first', () => {
    const lines = digestOf([item('B', '2021-03-17'), item('A', '2021-02-26'), item('B', '2021-03-17'), item('C', '2021-03-08')], new Date('2021-03-08T01:00:00Z'), calendar);
    expect(lines.map(({ code, urgency, workingDays }) => [code, urgency, workingDays])).toEqual([
      ['A', 'OVERDUE', 6], ['C', 'DUE_TODAY', 0], ['B', 'UPCOMING', 7],
    ]);
  });

  test('S4: the last millisecond of the day is still today, the next one is overdue', () => {
    const at = (instant: string) => digestOf([item('C', '2021-03-08')], new Date(instant), calendar)[0]!.urgency;
    expect([at('2021-03-08T16:59:59.999Z'), at('2021-03-08T17:00:00.000Z')]).toEqual(['DUE_TODAY', 'OVERDUE']);
  });
});

describe('addresses', () => {
  test('a line break, a second address or a bare name is refused', () => {
    for (const bad of ['a@b.vn\r\nBcc: x@y.vn', 'a@b.vn\n', 'a', 'a@b', '<a@b.vn>', 'a@b.vn,c@d.vn', 'a b@c.vn', '', `${'x'.repeat(65)}@b.vn`]) {
      expect(isEmailAddress(bad)).toBe(false);
      expect(() => emailAddressOf(bad)).toThrow(EmailAddressInvalid);
    }
    expect(emailAddressOf('Canbo.STC@HauGiang.Example')).toBe('Canbo.STC@haugiang.example');
  });

  test('an answer of a mail server is kept without the address it quotes', () => {
    expect(withoutAddresses('550 5.1.1 <canbo.stc@haugiang.example>: no such user')).toBe('550 5.1.1 <[địa chỉ]>: no such user');
  });
});

test('settings with a rung twice, too far or for nobody are refused', () => {
  const audience = [{ role: 'OFFICER' as const, agency: 'OWN' }];
  for (const steps of [[{ offset: 1, audience }, { offset: 1, audience }], [{ offset: 61, audience }], [{ offset: 1.5, audience }], [{ offset: 1, audience: [] }]]) {
    expect(() => checkSteps(steps)).toThrow(ReminderStepsInvalid);
  }
  expect(() => checkSteps([{ offset: -7, audience }])).not.toThrow();
});
