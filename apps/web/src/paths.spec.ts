import { describe, expect, it } from '@jest/globals';
import { entryOf, groupOfWord, isOutsideThePage, nextOf, paths } from './paths.js';

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

  it.each([
    [paths.home, '/'], [paths.plan, '/ke-hoach'], ['/ke-hoach/', '/ke-hoach'], [paths.ranking('DISTRICT'), '/xep-hang/cap-huyen'], [paths.mail('7'), '/mailbox'],
    [paths.report('2021-Q1:STC'), '/viec-phai-lam'], [paths.receipt('2021-Q1:STC', 1), '/viec-phai-lam'], [paths.reminders('7'), '/viec-phai-lam'], [paths.message('7'), '/viec-phai-lam'],
    [paths.scorecard('STC'), '/xep-hang/so-nganh'], [paths.explanation('UBND-LONGMY'), '/xep-hang/cap-huyen'], [paths.scorecard('UBND-XA'), undefined], [paths.scorecard('BTDKT'), undefined],
  ])('%s lies under %s of the menu', (pathname, entry) => {
    const groups = new Map([['STC', 'DEPARTMENT'], ['UBND-LONGMY', 'DISTRICT'], ['UBND-XA', 'COMMUNE']]);
    expect(entryOf(pathname, (agency) => groups.get(agency))).toBe(entry);
  });

  it('of the server are left to it', () => expect(['/api/docs', '/mailbox'].map(isOutsideThePage)).toEqual([true, false]));
});
