import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { RankingGroup } from '@cchc/kernel';
import { ReportTemplate } from './report-template.js';
import { canonicalContent, type ReportValues } from './report-values.js';
import { ReportValuesValidator } from './report-values-validator.js';

const data = (file: string) => JSON.parse(readFileSync(new URL(`../../../../data/${file}`, import.meta.url), 'utf8'));
const template = new ReportTemplate(data('report-template.json'));
const examples: { agency: string; period: string; events: { values?: ReportValues }[] }[] = data('worked-example.json').inputs.reports;
const longMy = examples[0]!.events[0]!.values!;

const find = (values: Record<string, unknown>, notApplicable: Record<string, unknown> = {}, group: RankingGroup = 'DISTRICT') =>
  new ReportValuesValidator(template, group).findings({ values, notApplicable });
const without = (...keys: string[]) => Object.fromEntries(Object.entries(longMy).filter(([key]) => !keys.includes(key)));

describe('a whole report', () => {
  it.each(examples)('of $agency for $period is found sound', ({ events }) => {
    expect(find(events[0]!.values!)).toEqual({ misfits: [], missing: [], breaches: [] });
  });

  it('tells every empty cell at once', () => {
    const { missing } = find({});
    expect(missing).toHaveLength(template.applicableTo('DISTRICT').filter(({ required }) => required).length);
    expect(missing[0]).toEqual({
      pointer: '/values/plan_tasks_total', slug: 'value-missing', cell: 'A1.01',
      message: 'A1.01 “Số nhiệm vụ đề ra trong kế hoạch CCHC năm” chưa có số liệu; hãy nhập hoặc ghi lý do không áp dụng.',
    });
  });

  it('counts a cell as filled when it does not apply, for a reason', () => {
    expect(find(without('capital_plan', 'capital_disbursed'), {
      capital_plan: 'Không được giao vốn đầu tư công', capital_disbursed: 'Không được giao vốn đầu tư công',
    })).toEqual({ misfits: [], missing: [], breaches: [] });
  });
});

describe('what a cell takes', () => {
  const misfit = (key: string, value: unknown) => find({ [key]: value }).misfits.map(({ slug, cell }) => `${slug} ${cell ?? ''}`.trim());

  it.each([
    ['a text for a number', 'plan_tasks_done', '1', 'value-type A1.02'],
    ['a fraction for a count', 'plan_tasks_done', 1.5, 'value-type A1.02'],
    ['null', 'plan_tasks_done', null, 'value-type A1.02'],
    ['a list', 'plan_tasks_done', [1], 'value-type A1.02'],
    ['less than nothing', 'plan_tasks_done', -1, 'value-out-of-range A1.02'],
    ['minus zero', 'plan_tasks_done', -0, 'value-out-of-range A1.02'],
    ['more than a thousand million', 'plan_tasks_done', 1_000_000_001, 'value-out-of-range A1.02'],
    ['more than a double holds', 'plan_tasks_done', Number.MAX_SAFE_INTEGER + 1, 'value-out-of-range A1.02'],
    ['infinity', 'plan_tasks_done', Infinity, 'value-type A1.02'],
    ['a number for a decimal', 'capital_plan', 55124.5, 'value-type A6.07'],
    ['a decimal comma', 'capital_plan', '55124,50', 'value-type A6.07'],
    ['an exponent', 'capital_plan', '1e999', 'value-type A6.07'],
    ['a leading zero', 'capital_plan', '007', 'value-type A6.07'],
    ['five decimal places', 'capital_plan', '1.00001', 'value-type A6.07'],
    ['nineteen digits', 'capital_plan', '123456789012345678.9', 'value-out-of-range A6.07'],
    ['a text for yes or no', 'iso_applied', 'true', 'value-type A7.13'],
    ['a rate that is computed', 'plan_tasks_pct', 50, 'value-computed A1.03'],
    ['a cell of the other group', 'legal_assigned', 1, 'value-does-not-apply A2.11'],
    ['a cell that nobody knows', 'plan_tasks', 1, 'value-unknown'],
    ['a word of the language', 'constructor', 1, 'value-unknown'],
  ])('refuses %s', (_, key, value, expected) => {
    expect(misfit(key, value)).toEqual([expected]);
  });

  it('takes the bounds themselves', () => {
    expect(find({ plan_tasks_total: 1_000_000_000, plan_tasks_done: 0, capital_plan: '12345678901234.5678' }).misfits).toEqual([]);
  });

  it.each([
    ['without a reason', { plan_tasks_done: '' }, 'reason-length'],
    ['with a number for a reason', { plan_tasks_done: 5 }, 'reason-length'],
    ['for a rate', { plan_tasks_pct: 'không có kế hoạch' }, 'value-computed'],
    ['for an unknown cell', { x: 'không có kế hoạch' }, 'value-unknown'],
  ])('refuses not applicable %s', (_, notApplicable, slug) => {
    expect(find({}, notApplicable).misfits.map((error) => error.slug)).toEqual([slug]);
  });

  it('refuses a figure for what does not apply', () => {
    expect(find({ dialogues: 1 }, { dialogues: 'không tổ chức' }).misfits).toMatchObject([
      { pointer: '/notApplicable/dialogues', slug: 'value-and-not-applicable', cell: 'A1.17' },
    ]);
  });

  it('escapes a key in its pointer and bounds what it repeats', () => {
    expect(find({ 'a/b~c': 1 }).misfits[0]!.pointer).toBe('/values/a~1b~0c');
    expect(find({ ['x'.repeat(5000)]: 1 }).misfits[0]!.message.length).toBeLessThan(200);
  });

  it('bounds all reasons together', () => {
    const reasons = Object.fromEntries(template.applicableTo('DISTRICT').filter(({ required }) => required).map(({ key }) => [key, 'x'.repeat(400)]));
    expect(find({}, reasons).misfits.map(({ slug }) => slug)).toEqual(['reasons-too-long']);
  });
});

describe('cross-checks', () => {
  it('name both cells and both figures', () => {
    expect(find({ ...longMy, plan_tasks_done: 31 }).breaches).toEqual([{
      pointer: '/values/plan_tasks_done', slug: 'cross-check-lte', cell: 'A1.02',
      message: 'A1.02 “Số nhiệm vụ đã hoàn thành” (31) không được lớn hơn A1.01 “Số nhiệm vụ đề ra trong kế hoạch CCHC năm” (30).',
    }]);
  });

  it('say what a sum came to', () => {
    expect(find({ ...longMy, assigned_late: 5 }).breaches).toEqual([{
      pointer: '/values/assigned_in_term', slug: 'cross-check-sum-equals', cell: 'A1.13',
      message: 'Tổng A1.10 (58) + A1.11 (5) + A1.12 (0) + A1.13 (2) = 65 phải bằng A1.09 “Số nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao” (60).',
    }]);
  });

  it('are told all together', () => {
    expect(find({ ...longMy, plan_tasks_done: 31, dvc_level4: 60, docs_signed: 3000 }).breaches.map(({ slug, cell }) => `${cell} ${slug}`))
      .toEqual(['A1.02 cross-check-lte', 'A7.03 cross-check-lte', 'A7.08 cross-check-sum-lte']);
  });

  it('wait for the cells they need', () => {
    expect(find({ plan_tasks_done: 31 }).breaches).toEqual([]);
    expect(find({ assigned_total: 1, assigned_on_time: 5 }).breaches).toEqual([]);
  });

  it('do not judge a cell that could not be read', () => {
    expect(find({ plan_tasks_done: 31, plan_tasks_total: '30' }).breaches).toEqual([]);
  });

  it('count a part that does not apply as 0', () => {
    const values = without('assigned_late');
    expect(find({ ...values, assigned_in_term: 1 }, { assigned_late: 'không phát sinh' }).breaches).toMatchObject([
      { message: expect.stringContaining('A1.11 (không áp dụng) + A1.12 (0) + A1.13 (1) = 59') },
    ]);
    expect(find(values, { assigned_late: 'không phát sinh' }).breaches).toEqual([]);
  });

  it('are skipped when the limit or the target does not apply', () => {
    expect(find(without('plan_tasks_total'), { plan_tasks_total: 'không có kế hoạch riêng' }).breaches).toEqual([]);
    expect(find(without('assigned_total'), { assigned_total: 'không được giao' }).breaches).toEqual([]);
  });

  it('compare exactly, whatever the number of decimal places', () => {
    const of = (disbursed: string) => new ReportValuesValidator(new ReportTemplate({
      meta: template.content.meta, sections: [],
      indicators: template.content.indicators.filter(({ key }) => key.startsWith('capital_')).map((indicator) =>
        (indicator.key === 'capital_disbursed' ? { ...indicator, validate: [{ lte: 'capital_plan' }] } : indicator)),
    }), 'DISTRICT').findings({ values: { capital_plan: '12345678901234.1', capital_disbursed: disbursed }, notApplicable: {} }).breaches.length;
    expect([of('12345678901234.1000'), of('12345678901234.1001')]).toEqual([0, 1]);
  });
});

describe('the template', () => {
  it('refuses a check on an indicator that does not exist', () => {
    const [first] = template.content.indicators;
    const content = { ...template.content, indicators: [{ ...first!, validate: [{ lte: 'nobody' }] }] };
    expect(() => new ReportTemplate(content)).toThrow(/plan_tasks_total refers to the unknown indicator nobody/);
  });
});

describe('the canonical content', () => {
  it('does not depend on the order of keys or on how letters are composed', () => {
    const composed = canonicalContent({ values: { b: 1, a: '2.0' }, notApplicable: { c: 'Không có'.normalize('NFC') } });
    const other = canonicalContent({ values: { a: '2.0', b: 1 }, notApplicable: { c: 'Không có'.normalize('NFD') } });
    expect(other).toBe(composed);
    expect(composed).toBe('{"notApplicable":{"c":"Không có"},"values":{"a":"2.0","b":1}}');
  });
});
