import { describe, expect, it } from '@jest/globals';
import { progressOf } from './progress.js';
import type { Cell, CellType } from './report-cell.js';
import { changedKeys, contentOf, draftOf, isSameContent, rebased, withReason, withText } from './report-draft.js';

const cell = (key: string, type: CellType = 'INTEGER', required = true): Cell => ({ code: key, key, name: key, unit: '', type, required, checks: [] });
const CELLS = [cell('a'), cell('b'), cell('money', 'DECIMAL'), cell('yes', 'BOOLEAN', false), cell('rate', 'COMPUTED_PERCENT')];
const saved = { values: { a: 1234, money: '55124.50' }, notApplicable: { b: 'Không được giao' } };

describe('a draft', () => {
  it('says what was saved', () => expect(contentOf(draftOf(saved), CELLS)).toEqual({ content: saved, misfits: {} }));

  it('keeps back what cannot be saved, and saves the rest', () => {
    const draft = withText(withReason(draftOf(saved), 'b', 'ngắn'), 'a', 'nhiều');
    expect(contentOf(draft, CELLS)).toEqual({ content: { values: { money: '55124.50' }, notApplicable: {} }, misfits: { a: 'integer', b: 'reason' } });
  });

  it('a cell marked not applicable sends its reason only, and finds its figure again', () => {
    const marked = withReason(draftOf(saved), 'a', '  Cơ quan không có  ');
    expect(contentOf(marked, CELLS).content).toEqual({ values: { money: '55124.50' }, notApplicable: { a: 'Cơ quan không có', b: 'Không được giao' } });
    expect(contentOf(withReason(marked, 'a', null), CELLS).content).toEqual(saved);
  });

  it('never sends a rate', () => expect(contentOf(withText(draftOf(saved), 'rate', '12'), CELLS).content).toEqual(saved));

  it('knows when nothing has changed', () => {
    expect(isSameContent(saved, { values: { money: '55124.50', a: 1234 }, notApplicable: saved.notApplicable })).toBe(true);
    expect(isSameContent(saved, { ...saved, notApplicable: {} })).toBe(false);
    expect(isSameContent(saved, { ...saved, values: { a: 1234, other: '55124.50' } })).toBe(false);
  });
});

describe('a conflict', () => {
  const theirs = { values: { a: 5, money: '9.5', yes: true }, notApplicable: {} };

  it('keeps my unsaved cells and takes theirs for the others', () => {
    const mine = withText(draftOf(saved), 'money', '77');
    expect(contentOf(rebased(mine, saved, theirs, CELLS), CELLS).content).toEqual({ values: { a: 5, money: '77', yes: true }, notApplicable: {} });
  });

  it('keeps a reason that I wrote, and one that I took away', () => {
    const mine = withText(withReason(withReason(draftOf(saved), 'a', 'Không phát sinh'), 'b', null), 'b', '3');
    expect(contentOf(rebased(mine, saved, theirs, CELLS), CELLS).content)
      .toEqual({ values: { b: 3, money: '9.5', yes: true }, notApplicable: { a: 'Không phát sinh' } });
  });

  it('names the cells that differ', () => expect(changedKeys(saved, theirs, CELLS)).toEqual(['a', 'b', 'money', 'yes']));
});

describe('progress', () => {
  it('counts required cells with a value or a reason, never the rates', () => {
    expect(progressOf(CELLS, saved)).toEqual({ filled: 3, required: 3 });
    expect(progressOf(CELLS, { values: { yes: true }, notApplicable: {} })).toEqual({ filled: 0, required: 3 });
  });
});
