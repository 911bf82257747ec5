import { describe, expect, it } from '@jest/globals';
import { fillSql } from './sql-template.js';

describe('fillSql', () => {
  it('quotes identifiers and literals so that nothing escapes', () => {
    expect(fillSql(`ALTER ROLE :"who" PASSWORD :'word'`, { who: 'a"b', word: `it's \\ fine` }))
      .toBe(`ALTER ROLE "a""b" PASSWORD  E'it''s \\\\ fine'`);
  });

  it('leaves casts and array slices alone', () => {
    expect(fillSql(`SELECT now()::"char", a[1:2], ':x'`, {})).toBe(`SELECT now()::"char", a[1:2], ':x'`);
  });

  it('refuses to run with a variable that nobody gave', () => {
    expect(() => fillSql(`SELECT :'absent'`, {})).toThrow('absent');
  });
});
