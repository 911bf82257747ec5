import type { Cell, ReportContent } from './report-cell.js';
import { readTyped, typedOf, type Typed } from './typed-text.js';

/** What stands in the form's inputs. A key in `reasons` is marked not applicable; its text is kept for a change of mind. */
export interface Draft {
  texts: Readonly<Record<string, string>>;
  reasons: Readonly<Record<string, string>>;
}

export const REASON = { shortest: 5, longest: 500 };

export type MisfitSlug = Extract<Typed, { kind: 'MISFIT' }>['slug'] | 'reason';

export function draftOf({ values, notApplicable }: ReportContent): Draft {
  return { texts: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typedOf(value)])), reasons: { ...notApplicable } };
}

export const withText = (draft: Draft, key: string, text: string): Draft => ({ ...draft, texts: { ...draft.texts, [key]: text } });

/** `reason` null: it applies after all. */
export function withReason(draft: Draft, key: string, reason: string | null): Draft {
  const { [key]: _, ...others } = draft.reasons;
  return { ...draft, reasons: reason === null ? others : { ...others, [key]: reason } };
}

/** What can be saved of the draft, and what cannot yet be, by cell. The server refuses a whole save for one bad value. */
export function contentOf(draft: Draft, cells: readonly Cell[]): { content: ReportContent; misfits: Record<string, MisfitSlug> } {
  const content: ReportContent = { values: {}, notApplicable: {} };
  const misfits: Record<string, MisfitSlug> = {};
  for (const { key, type } of cells) {
    if (type === 'COMPUTED_PERCENT') continue;
    const reason = draft.reasons[key];
    if (reason !== undefined) {
      const length = reason.trim().length;
      if (length < REASON.shortest || length > REASON.longest) misfits[key] = 'reason';
      else content.notApplicable[key] = reason.trim();
      continue;
    }
    const typed = readTyped(type, draft.texts[key] ?? '');
    if (typed.kind === 'VALUE') content.values[key] = typed.value;
    if (typed.kind === 'MISFIT') misfits[key] = typed.slug;
  }
  return { content, misfits };
}

/** Whether two contents say the same, whatever the order of their keys. */
export function isSameContent(one: ReportContent, other: ReportContent): boolean {
  return isSameMap(one.values, other.values) && isSameMap(one.notApplicable, other.notApplicable);
}

function isSameMap(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** Puts what one person typed (and did not save) onto what another has saved meanwhile; one's own cells win. */
export function rebased(mine: Draft, base: ReportContent, theirs: ReportContent, cells: readonly Cell[]): Draft {
  const { content } = contentOf(mine, cells);
  const fresh = draftOf(theirs);
  return changedKeys(base, content, cells).reduce<Draft>((draft, key) => {
    const text = withText(draft, key, mine.texts[key] ?? '');
    return withReason(text, key, mine.reasons[key] ?? null);
  }, fresh);
}

/** The cells in which two contents differ. */
export function changedKeys(one: ReportContent, other: ReportContent, cells: readonly Cell[]): string[] {
  return cells
    .filter(({ key }) => one.values[key] !== other.values[key] || one.notApplicable[key] !== other.notApplicable[key])
    .map(({ key }) => key);
}
