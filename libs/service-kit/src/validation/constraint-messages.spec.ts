import { describe, expect, it } from '@jest/globals';
import { IsEnum, IsIn, Length, Matches, validateSync } from 'class-validator';
import { fieldErrors } from './field-errors.js';

class Asked {
  @Matches(/^\d{4}$/) bare!: string;
  @Matches(/^\d{4}$/, { message: 'Phải là một năm, gồm bốn chữ số.' }) told!: string;
  @IsEnum({ A: 'A', B: 'B' }) listed!: string;
  @IsIn(['X', 'Y']) one!: string;
  @Length(2, 5) long!: string;
}

describe('a refusal of a field', () => {
  it('says what is allowed: in the words of the field, else by its pattern, its list or its limits', () => {
    const asked = Object.assign(new Asked(), { bare: 'x', told: 'x', listed: 'C', one: 'Z', long: 'x' });
    expect(fieldErrors(validateSync(asked)).map(({ pointer, slug, message }) => [pointer, slug, message])).toEqual([
      ['/bare', 'wrong-format', 'Không đúng dạng cho phép: /^\\d{4}$/'],
      ['/told', 'wrong-format', 'Phải là một năm, gồm bốn chữ số.'],
      ['/listed', 'not-allowed-value', 'Chỉ nhận một trong các giá trị: A, B.'],
      ['/one', 'not-allowed-value', 'Chỉ nhận một trong các giá trị: X, Y.'],
      ['/long', 'wrong-length', 'Phải dài từ 2 đến 5 ký tự.'],
    ]);
  });
});
