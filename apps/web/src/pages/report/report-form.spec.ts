import { describe, expect, it } from '@jest/globals';
import { firstMissing } from './first-missing.js';
import { contentOfForm, formShapeOf, withContent, type ReportForm } from './report-form.js';

const cell = (key: string, more: object = {}) => ({
  code: key.toUpperCase(), key, name: key, unit: '', type: 'INTEGER', measure: 'FLOW', required: true, note: null, assumed: false,
  value: null, rate: null, notApplicable: null, checks: [], ...more,
});
const form = {
  version: 3,
  sections: [
    { code: 'A1', name: 'Một', cells: [cell('all', { value: 4 }), cell('rate', { type: 'COMPUTED_PERCENT' })] },
    { code: 'A2', name: 'Hai', cells: [cell('free', { required: false }), cell('left', { notApplicable: 'Không giao' }), cell('last')] },
  ],
} as unknown as ReportForm;
const template = {
  sections: [{ code: 'A1', indicators: [cell('all'), cell('rate', { formula: { numerator: 'all', denominator: 'other' } }), cell('other', { code: 'A1.99' })] }],
} as unknown as Parameters<typeof formShapeOf>[1];

describe('the form of a report', () => {
  it('holds the agency’s cells, and knows by name what only the other group has', () => {
    const shape = formShapeOf(form, template);
    expect(shape.cells.map(({ key }) => key)).toEqual(['all', 'rate', 'free', 'left', 'last']);
    expect(shape.every.get('rate')!.formula).toEqual({ numerator: 'all', denominator: 'other' });
    expect(shape.every.get('other')!.code).toBe('A1.99');
  });

  it('gives its content, and takes what was saved', () => {
    expect(contentOfForm(form)).toEqual({ values: { all: 4 }, notApplicable: { left: 'Không giao' } });
    const content = { values: { last: 0, left: 7 }, notApplicable: { all: 'Không có' } };
    const saved = withContent(form, content, 4);
    expect([saved.version, contentOfForm(saved)]).toEqual([4, content]);
  });

  it('finds the first required cell that is still empty, rates aside', () => {
    const shape = formShapeOf(form, template);
    expect(firstMissing(shape, contentOfForm(form))).toEqual({ key: 'last', section: 'A2' });
    expect(firstMissing(shape, { values: { last: 0 }, notApplicable: { all: 'Không có', left: 'Không có' } })).toBeNull();
  });
});
