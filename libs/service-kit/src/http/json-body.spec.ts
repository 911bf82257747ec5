import { describe, expect, it } from '@jest/globals';
import { Problem } from '../problems/problem.js';
import { parseJsonBody } from './json-body.js';

const parse = (text: string): unknown => parseJsonBody(Buffer.from(text));

function refusal(text: string | Buffer): Problem {
  try {
    parseJsonBody(Buffer.from(text as string));
  } catch (error) {
    return error as Problem;
  }
  throw new Error(`accepted: ${text.toString()}`);
}

const wrongIn = (text: string): string[] => (refusal(text).errors ?? []).map(({ pointer, slug }) => `${pointer} ${slug}`);

describe('A6: a JSON body is kept exactly or refused with a pointer', () => {
  it('refuses a number that a double would change', () => {
    expect(wrongIn('{"a":[1,{"b":9007199254740993}]}')).toEqual(['/a/1/b inexact-number']);
    expect(wrongIn('{"a":1e999,"b/c":0.10000000000000000001}')).toEqual(['/a inexact-number', '/b~1c inexact-number']);
    expect(wrongIn('[1e-400]')).toEqual(['/0 inexact-number']);
    expect(wrongIn(`[${'9'.repeat(5000)}]`)).toEqual(['/0 inexact-number']);
  });

  it('takes numbers that survive, in any notation', () => {
    expect(parse('{"a":9007199254740991,"b":0.1,"c":-12.50,"d":1e3,"e":1.0000000000000000}'))
      .toEqual({ a: 9007199254740991, b: 0.1, c: -12.5, d: 1000, e: 1 });
  });

  it('does not take digits inside a text for a number', () => {
    expect(parse('{"a":"9007199254740993 \\" 1e999"}')).toEqual({ a: '9007199254740993 " 1e999' });
  });

  it('refuses NUL, raw or escaped, in values and in names', () => {
    expect(wrongIn('{"a":{"b":"x\\u0000"}}')).toEqual(['/a/b nul-character']);
    expect(wrongIn('{"a\\u0000":1}')).toEqual([' broken-character']);
    expect(wrongIn('{"a":"\0"}')).toEqual([' nul-character']);
  });

  it('refuses half a surrogate pair, and keeps both Unicode forms of Vietnamese', () => {
    expect(wrongIn('{"a":"\\ud800"}')).toEqual(['/a broken-character']);
    const forms = { composed: 'Thủy'.normalize('NFC'), decomposed: 'Thủy'.normalize('NFD') };
    expect(parse(JSON.stringify(forms))).toEqual(forms);
  });

  it('refuses names that reach a prototype', () => {
    expect(wrongIn('{"__proto__":{"admin":true}}')).toEqual(['/__proto__ unknown-field']);
    expect(wrongIn('{"a":{"\\u005f_proto__":1,"constructor":{}}}')).toEqual(['/a/__proto__ unknown-field', '/a/constructor unknown-field']);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('refuses a name that comes twice in one object, however it is written', () => {
    expect(wrongIn('{"a":1,"a":1}')).toEqual(['/a duplicate-key']);
    expect(wrongIn('{"a":[{"b":{"x":1},"c" : 2,"\\u0062":{"x":1}}]}')).toEqual(['/a/0/b duplicate-key', '/a/0/b/x duplicate-key']);
    expect(wrongIn('{"":1,"":2,"a/b":1,"a/b":2,"a/b":3}')).toEqual(['/ duplicate-key', '/a~1b duplicate-key']);
    expect(wrongIn(`{${'"a":1,'.repeat(60_000)}"b":1}`)).toEqual([' too-many-values']);
  });

  it('takes the same name in different objects, and what only looks like a name', () => {
    const taken = { a: { a: [{ a: '"a":1' }, { a: 'a":' }] }, b: '\\"a":"', ':': ':', '\\': ['a', ':', '"'] };
    expect(parse(JSON.stringify(taken, undefined, 2))).toEqual(taken);
    expect(parse('{"a" \n:1,"b":["c"]}')).toEqual({ a: 1, b: ['c'] });
  });

  it('refuses a tower of brackets without falling over', () => {
    expect(wrongIn('['.repeat(40) + ']'.repeat(40))).toHaveLength(1);
    expect(refusal('['.repeat(400_000)).slug).toBe('malformed-json');
    expect(refusal('['.repeat(400_000) + ']'.repeat(400_000)).status).toBeLessThan(500);
  });

  it('calls what is not JSON malformed', () => {
    expect(refusal('{"a":').slug).toBe('malformed-json');
    expect(refusal('{"a":NaN}').slug).toBe('malformed-json');
    expect(refusal(Buffer.from([0x22, 0xff, 0x22])).slug).toBe('malformed-json');
  });
});
