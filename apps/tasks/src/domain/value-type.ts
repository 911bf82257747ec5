import type { Indicator } from './report-template.js';

export const INTEGER_MAX = 1_000_000_000;
export const DECIMAL_DIGITS = 18;

const DECIMAL = /^(0|[1-9]\d*)(\.\d{1,4})?$/;

/** Why a value does not fit its indicator's type (slug and Vietnamese sentence), or null when it does. */
export function misfitOf(indicator: Indicator, value: unknown): { slug: string; message: string } | null {
  switch (indicator.type) {
    case 'INTEGER': return misfitOfInteger(value);
    case 'DECIMAL': return misfitOfDecimal(value);
    case 'BOOLEAN': return typeof value === 'boolean' ? null : wrongType('chỉ nhận có (true) hoặc không (false)');
    case 'COMPUTED_PERCENT': return { slug: 'value-computed', message: 'là tỷ lệ do hệ thống tính, không nhập' };
  }
}

function misfitOfInteger(value: unknown) {
  if (typeof value !== 'number') return wrongType('chỉ nhận số nguyên');
  if (!Number.isInteger(value)) return wrongType('chỉ nhận số nguyên, không có phần thập phân');
  // −0 would not survive the round trip through JSON.
  if (value < 0 || value > INTEGER_MAX || Object.is(value, -0)) {
    return { slug: 'value-out-of-range', message: `phải từ 0 đến ${INTEGER_MAX}` };
  }
  return null;
}

function misfitOfDecimal(value: unknown) {
  if (typeof value !== 'string') return wrongType('chỉ nhận số thập phân viết dạng chuỗi, ví dụ "55124.50"');
  if (!DECIMAL.test(value)) return wrongType('phải là số không âm, dấu chấm thập phân, tối đa 4 chữ số thập phân');
  if (value.replace('.', '').length > DECIMAL_DIGITS) {
    return { slug: 'value-out-of-range', message: `có tối đa ${DECIMAL_DIGITS} chữ số` };
  }
  return null;
}

const wrongType = (message: string) => ({ slug: 'value-type', message });
