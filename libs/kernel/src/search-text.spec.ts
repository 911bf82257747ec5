import { describe, expect, it } from '@jest/globals';
import { foldText } from './search-text.js';

describe('folding', () => {
  it.each([
    ['Vị Thủy', 'vi thuy'],
    ['Vị Thuỷ', 'vi thuy'],
    ['  ĐÀO TẠO,   bồi dưỡng ', 'dao tao, boi duong'],
    ['Đào tạo'.normalize('NFD'), 'dao tao'],
    ['ISO 9001:2015', 'iso 9001:2015'],
  ])('%s → %s', (text, folded) => expect(foldText(text)).toBe(folded));
});
