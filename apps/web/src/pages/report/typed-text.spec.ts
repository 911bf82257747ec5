import { describe, expect, it } from '@jest/globals';
import { readTyped, typedOf } from './typed-text.js';

const value = (read: unknown) => ({ kind: 'VALUE', value: read });
const misfit = (slug: string) => ({ kind: 'MISFIT', slug });

describe('a typed figure', () => {
  it.each([
    ['31', 31], [' 31 ', 31], ['0', 0], ['007', 7], ['1.234', 1234], ['1.234.567', 1_234_567], ['1 234', 1234], ['1000000000', 1_000_000_000],
  ])('whole number %s', (text, read) => expect(readTyped('INTEGER', text)).toEqual(value(read)));

  it.each(['1,5', '1.5', '12.34', '-1', '1e3', 'mười', '1.234,0'])('%s is no whole number', (text) =>
    expect(readTyped('INTEGER', text)).toEqual(misfit('integer')));

  it('a whole number ends at a billion', () => expect(readTyped('INTEGER', '1000000001')).toEqual(misfit('too-large')));

  it.each([
    ['55.124,5', '55124.5'], ['55124.50', '55124.50'], ['55124,50', '55124.50'], ['55.124', '55124'], ['0,0001', '0.0001'], ['5,', '5'], ['0012,5', '12.5'], ['0', '0'],
  ])('decimal %s', (text, read) => expect(readTyped('DECIMAL', text)).toEqual(value(read)));

  it.each(['1,2,3', ',5', '-1', 'abc', '1.23.4', '1.2,3'])('%s is no decimal', (text) => expect(readTyped('DECIMAL', text)).toEqual(misfit('decimal')));

  it('a decimal has at most four decimals and eighteen digits', () => {
    expect(readTyped('DECIMAL', '1,23456')).toEqual(misfit('decimals'));
    expect(readTyped('DECIMAL', '1234567890123456789')).toEqual(misfit('too-large'));
  });

  it('nothing typed is empty, whatever the type', () => {
    for (const type of ['INTEGER', 'DECIMAL', 'BOOLEAN'] as const) expect(readTyped(type, '  ')).toEqual({ kind: 'EMPTY' });
  });

  it('yes and no', () => {
    expect(readTyped('BOOLEAN', 'true')).toEqual(value(true));
    expect(readTyped('BOOLEAN', 'false')).toEqual(value(false));
  });
});

describe('a saved value in its input', () => {
  it.each([[1234, '1.234'], ['55124.50', '55.124,50'], [0, '0'], [true, 'true'], [null, '']] as const)('%p → %s', (saved, text) =>
    expect(typedOf(saved)).toBe(text));

  it.each([0, 7, 999, 1000, 1234567])('%d is read back as it was', (saved) => expect(readTyped('INTEGER', typedOf(saved))).toEqual(value(saved)));
  it.each(['0.5', '1000', '55124.5000'])('%s is read back as it was', (saved) => expect(readTyped('DECIMAL', typedOf(saved))).toEqual(value(saved)));
});
