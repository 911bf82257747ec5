import { describe, expect, it } from '@jest/globals';
import { idAt, instantOfId, isUuid, newId, personIdOf } from './ids.js';

describe('ids', () => {
  it('sort in the order they were made, even within one millisecond', () => {
    const made = Array.from({ length: 5_000 }, newId);
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
    expect(made.every(isUuid)).toBe(true);
  });

  it('idAt is the lower bound of its millisecond and above all earlier ones', () => {
    const id = newId();
    const ms = instantOfId(id).getTime();
    expect(idAt(ms) <= id).toBe(true);
    expect(idAt(ms + 1) > id).toBe(true);
    expect(instantOfId(idAt(ms)).getTime()).toBe(ms);
    expect(isUuid(idAt(0))).toBe(true);
  });

  it('a person’s id follows from the user name, whatever its case', () => {
    expect(personIdOf('canbo.SNV')).toBe(personIdOf('canbo.snv'));
    expect(personIdOf('canbo.snv')).not.toBe(personIdOf('thutruong.snv'));
    expect(isUuid(personIdOf('canbo.snv'))).toBe(true);
  });

  it.each(['', 'x', '0178175d-a207-7007-8a2b-1c2d3e4f5a0', '0178175D-A207-7007-8A2B-1C2D3E4F5A07', '0178175d-a207-7007-0a2b-1c2d3e4f5a07', 7, null])(
    '%p is no id',
    (text) => expect(isUuid(text)).toBe(false),
  );
});
