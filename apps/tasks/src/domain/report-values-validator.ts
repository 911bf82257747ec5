import type { FieldError, RankingGroup } from '@cchc/kernel';
import { breachOf, Figures } from './cross-check.js';
import type { Indicator, ReportTemplate } from './report-template.js';
import type { ReportContent } from './report-values.js';
import { misfitOf } from './value-type.js';

/** Everything found in one pass. `misfits` refuse a draft; `missing` and `breaches` refuse only a submission. */
export interface Findings {
  misfits: FieldError[];
  missing: FieldError[];
  breaches: FieldError[];
}

// All reasons together stay far below the 64 KB of a fact, even in three-byte letters.
const REASON = { shortest: 5, longest: 500, together: 12_000 };

/** Judges a report's flat maps against the template of its ranking group. Built once per template and group. */
export class ReportValuesValidator {
  private readonly applicable: readonly Indicator[];
  private readonly applicableKeys: ReadonlySet<string>;

  constructor(private readonly template: ReportTemplate, readonly group: RankingGroup) {
    this.applicable = template.applicableTo(group);
    this.applicableKeys = new Set(this.applicable.map(({ key }) => key));
  }

  findings(content: { values: Record<string, unknown>; notApplicable: Record<string, unknown> }): Findings {
    const misfits = [
      ...this.misfitsOfValues(content.values),
      ...this.misfitsOfReasons(content),
      ...misfitOfLength(content.notApplicable),
    ];
    const sound = content as ReportContent;
    return { misfits, missing: this.missing(sound), breaches: this.breaches(sound, misfits) };
  }

  private misfitsOfValues(values: Record<string, unknown>): FieldError[] {
    return Object.entries(values).flatMap(([key, value]) => {
      const pointer = pointerTo('values', key);
      const stranger = this.strangerAt(pointer, key);
      if (stranger) return [stranger];
      const indicator = this.template.indicator(key)!;
      const misfit = misfitOf(indicator, value);
      return misfit ? [{ pointer, slug: misfit.slug, cell: indicator.code, message: `${nameOf(indicator)} ${misfit.message}.` }] : [];
    });
  }

  private misfitsOfReasons({ values, notApplicable }: { values: object; notApplicable: Record<string, unknown> }): FieldError[] {
    return Object.entries(notApplicable).flatMap(([key, reason]) => {
      const pointer = pointerTo('notApplicable', key);
      const stranger = this.strangerAt(pointer, key);
      if (stranger) return [stranger];
      const indicator = this.template.indicator(key)!;
      const refuse = (slug: string, why: string) => [{ pointer, slug, cell: indicator.code, message: `${nameOf(indicator)} ${why}.` }];
      if (indicator.type === 'COMPUTED_PERCENT') return refuse('value-computed', 'là tỷ lệ do hệ thống tính, không đánh dấu không áp dụng');
      if (Object.hasOwn(values, key)) return refuse('value-and-not-applicable', 'vừa có số liệu vừa đánh dấu không áp dụng');
      const length = typeof reason === 'string' ? reason.trim().length : 0;
      if (length < REASON.shortest || length > REASON.longest) {
        return refuse('reason-length', `cần lý do không áp dụng từ ${REASON.shortest} đến ${REASON.longest} ký tự`);
      }
      return [];
    });
  }

  private strangerAt(pointer: string, key: string): FieldError | null {
    const indicator = this.template.indicator(key);
    if (!indicator) return { pointer, slug: 'value-unknown', message: `“${key.slice(0, 80)}” không có trong mẫu báo cáo.` };
    if (this.applicableKeys.has(key)) return null;
    return { pointer, slug: 'value-does-not-apply', cell: indicator.code, message: `${nameOf(indicator)} không áp dụng cho nhóm cơ quan này.` };
  }

  private missing({ values, notApplicable }: ReportContent): FieldError[] {
    return this.applicable
      .filter(({ required, key }) => required && !Object.hasOwn(values, key) && !Object.hasOwn(notApplicable, key))
      .map((indicator) => ({
        pointer: pointerTo('values', indicator.key), slug: 'value-missing', cell: indicator.code,
        message: `${nameOf(indicator)} chưa có số liệu; hãy nhập hoặc ghi lý do không áp dụng.`,
      }));
  }

  private breaches(content: ReportContent, misfits: readonly FieldError[]): FieldError[] {
    const unreadable = new Set(misfits.map(({ pointer }) => pointer.split('/')[2]!));
    const figures = new Figures(this.template, this.applicableKeys, content, unreadable);
    return this.applicable.flatMap((owner) =>
      (owner.validate ?? []).flatMap((check) => breachOf(check, owner, figures) ?? []));
  }
}

function misfitOfLength(notApplicable: Record<string, unknown>): FieldError[] {
  const letters = Object.values(notApplicable).reduce<number>((sum, reason) => sum + String(reason).length, 0);
  if (letters <= REASON.together) return [];
  return [{ pointer: '/notApplicable', slug: 'reasons-too-long', message: `Các lý do không áp dụng cộng lại có tối đa ${REASON.together} ký tự.` }];
}

const nameOf = ({ code, name }: Indicator): string => `${code} “${name}”`;

/** RFC 6901: keys come from the caller and may hold anything. */
const pointerTo = (map: string, key: string): string =>
  `/${map}/${key.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;
