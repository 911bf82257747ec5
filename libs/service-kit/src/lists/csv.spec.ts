import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

describe('csvOf', () => {
  it('writes the columns asked for, with BOM, in Vietnamese', () => {
    expect(csvOf([{ code: 'NV-1', title: 'Cải cách, "một cửa"', hidden: 1 }], { code: 'Mã', title: 'Tên' }))
      .toBe('\uFEFFMã,Tên\r\nNV-1,"Cải cách, ""một cửa"""\r\n');
  });

  it('makes formulas harmless, and leaves numbers alone', () => {
    expect(csvOf([{ a: '=HYPERLINK("x")' }, { a: '-12.5' }, { a: -3 }, { a: null }, { a: '@sum' }], { a: 'A' }))
      .toBe('\uFEFFA\r\n"\'=HYPERLINK(""x"")"\r\n-12.5\r\n-3\r\n\r\n\'@sum\r\n');
  });
});
