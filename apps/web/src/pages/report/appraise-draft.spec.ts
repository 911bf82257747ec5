import { describe, expect, it } from '@jest/globals';
import { appraise, keyOfPointer, type FormShape } from './appraise-draft.js';
import type { Cell } from './report-cell.js';
import { draftOf, withReason, withText } from './report-draft.js';

const cell = (key: string, more: Partial<Cell> = {}): Cell => ({ code: key.toUpperCase(), key, name: key, unit: '', type: 'INTEGER', required: true, checks: [], ...more });
const cells = [cell('all'), cell('done', { checks: [{ lte: 'all' }] }), cell('rate', { type: 'COMPUTED_PERCENT', formula: { numerator: 'done', denominator: 'all' } })];
const FORM: FormShape = { sections: [{ code: 'A1', name: '', cells }], cells, every: new Map(cells.map((one) => [one.key, one])) };
const say = (key: string, values?: object) => `${key} ${JSON.stringify(values ?? '')}`;
const draft = draftOf({ values: { all: 4, done: 5 }, notApplicable: {} });

describe('an appraised draft', () => {
  it('says at the cell what does not agree, and counts the rate and the progress', () => {
    const { cells: appraised, progress, toMend } = appraise(FORM, draft, [], say);
    expect(appraised.get('done')!.findings).toHaveLength(1);
    expect(appraised.get('rate')!.rate).toBe('125.00');
    expect(progress.get('A1')).toEqual({ filled: 2, required: 2 });
    expect(toMend.map(({ key }) => key)).toEqual(['done']);
  });

  it('does not say twice what the server says in the same words', () => {
    const [own] = appraise(FORM, draft, [], say).cells.get('done')!.findings;
    const server = [{ key: 'done', message: own!, text: '5' }, { key: 'all', message: 'thiếu thuyết minh', text: '4' }];
    const { cells: appraised } = appraise(FORM, draft, server, say);
    expect(appraised.get('done')!.findings).toEqual([own]);
    expect(appraised.get('all')!.findings).toEqual(['thiếu thuyết minh']);
  });

  it('what the server said of a cell ends with the next change of it', () => {
    const server = [{ key: 'all', message: 'chưa có số liệu', text: '' }];
    const empty = withText(draft, 'all', '');
    expect(appraise(FORM, empty, server, say).cells.get('all')!.findings).toEqual(['chưa có số liệu']);
    expect(appraise(FORM, draft, server, say).cells.get('all')!.findings).toEqual([]);
    expect(appraise(FORM, withReason(empty, 'all', 'Không phát sinh'), server, say).cells.get('all')!.findings).toEqual([]);
  });

  it('says why a cell cannot be saved, with its code in the list', () => {
    const { cells: appraised, toMend } = appraise(FORM, withText(draft, 'all', 'x'), [], say);
    expect(appraised.get('all')!.misfit).toContain('misfit.integer');
    expect(toMend[0]).toEqual({ key: 'all', section: 'A1', message: `ALL: ${appraised.get('all')!.misfit}` });
  });

  it('reads pointers', () => {
    expect(keyOfPointer('/values/plan_tasks_done')).toBe('plan_tasks_done');
    expect(keyOfPointer('/values/a~1b~0c')).toBe('a/b~c');
    expect(keyOfPointer('/notApplicable')).toBe('');
  });
});
