import { describe, expect, it } from '@jest/globals';
import { mergedHistory } from './merged-history.js';

const saved = (version: number, personName: string) => ({ version, kind: 'SAVED', personName });

describe('the history of a report that saves itself', () => {
  it('one person’s savings in a row are one line, the last of them', () => {
    const history = [{ version: 1, kind: 'OPENED', personName: null }, saved(2, 'An'), saved(3, 'An'), saved(4, 'Bình'), { version: 5, kind: 'SUBMITTED', personName: 'Bình' }, saved(6, 'Bình')];
    expect(mergedHistory(history).map(({ event, times }) => [event.version, times])).toEqual([[1, 1], [3, 2], [4, 1], [5, 1], [6, 1]]);
  });
});
