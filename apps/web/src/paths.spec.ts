import { describe, expect, it } from '@jest/globals';
import { groupOfWord, isOutsideThePage, nextOf, paths } from './paths.js';

describe('addresses', () => {
  it('name a group both ways', () => {
    expect(paths.ranking('DISTRICT')).toBe('/xep-hang/cap-huyen');
    expect(groupOfWord('cap-huyen')).toBe('DISTRICT');
    expect(groupOfWord('toString')).toBeUndefined();
  });

  it('bring a person back after signing in', () => {
    const [, search] = paths.signIn('/phieu-diem/STC?nam=2021').split('?');
    expect(nextOf(`?${search}`)).toBe('/phieu-diem/STC?nam=2021');
    expect(paths.signIn('/')).toBe('/dang-nhap');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])('never lead to another site: %s', (wanted) => {
    expect(nextOf(`?tiep=${encodeURIComponent(wanted)}`)).toBeUndefined();
  });

  it('of the server are left to it', () => expect(['/api/docs', '/mailbox'].map(isOutsideThePage)).toEqual([true, false]));
});
