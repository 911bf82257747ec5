import { describe, expect, it } from '@jest/globals';
import type { FactHandlers } from './fact-runner.js';
import { portionsOf, runsOf } from './portions.js';
import type { ReceivedFact } from './received-fact.js';

const handler = (many: boolean) => ({ many, handle: async () => undefined });
const ofTwo = handler(true);
const handlers: FactHandlers = new Map([['a', handler(true)], ['b', handler(true)], ['s', handler(false)], ['x', ofTwo], ['y', ofTwo]]);
const facts = (keys: string): ReceivedFact[] => keys.split('').map((routingKey, index) => ({ routingKey, id: String(index) }) as ReceivedFact);
const shape = (groups: ReceivedFact[][]) => groups.map((group) => group.map(({ routingKey }) => routingKey).join(''));

describe('a batch', () => {
  it.each([
    ['', []],
    ['aab', ['aab']],
    ['asa', ['a', 's', 'a']],
    ['ss', ['s', 's']],
    ['abssba', ['ab', 's', 's', 'ba']],
  ])('%s is cut into the transactions %j', (keys, portions) => {
    expect(shape(portionsOf(facts(keys), handlers))).toEqual(portions);
  });

  it('keeps its order when neighbours of a handler are handed on at once', () => {
    expect(shape(runsOf(facts('aabba'), handlers))).toEqual(['aa', 'bb', 'a']);
    expect(shape(runsOf(facts('axyxb'), handlers))).toEqual(['a', 'xyx', 'b']);
    expect(runsOf(facts('aabba'), handlers).flat().map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
  });
});
