import { describe, expect, it } from '@jest/globals';
import { adminUrl } from './admin-url.js';
import { parseTime, showTime } from './parse-time.js';

describe('a time on the command line', () => {
  it('is Vietnamese unless it says otherwise', () => {
    expect(parseTime('2021-03-10T08:00')?.toISOString()).toBe('2021-03-10T01:00:00.000Z');
    expect(parseTime('2021-03-10')?.toISOString()).toBe('2021-03-09T17:00:00.000Z');
    expect(parseTime('2021-03-10T08:00:30Z')?.toISOString()).toBe('2021-03-10T08:00:30.000Z');
    expect(parseTime('2021-03-10T08:00-05:00')?.toISOString()).toBe('2021-03-10T13:00:00.000Z');
  });

  it('is refused when it is none', () => {
    for (const text of ['', 'tomorrow', '10/03/2021', '2021-02-30T08:00', '2021-03-10T25:00', '2021-3-1']) {
      expect([text, parseTime(text)]).toEqual([text, undefined]);
    }
  });

  it('is shown with its weekday', () => {
    expect(showTime(new Date('2021-03-08T01:00:00Z'))).toBe('Thứ Hai, 08/03/2021 08:00:00 (+07:00)');
  });
});

describe('the database to ask', () => {
  it('is the one of the environment, in the database of the system', () => {
    expect(adminUrl({ DATABASE_ADMIN_URL: 'postgres://a:b@host:1/postgres' }, '/nonexistent')).toBe('postgres://a:b@host:1/cchc');
  });

  it('is nowhere while nothing runs', () => {
    expect(() => adminUrl({}, '/nonexistent')).toThrow('run npm start');
  });
});
