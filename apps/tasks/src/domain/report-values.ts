/** What was typed for one indicator: an integer, a decimal as text, yes or no. */
export type Value = number | string | boolean;

/** Indicator key → value; one flat map a report. */
export type ReportValues = Record<string, Value>;

/** Indicator key → why it does not apply to the agency in this period. */
export type NotApplicable = Record<string, string>;

/** What a report says, before or after it was found sound. */
export interface ReportContent {
  values: ReportValues;
  notApplicable: NotApplicable;
}

/** The same content always gives the same text: keys sorted, no spaces, NFC. Receipts hash this (UTF-8). */
export function canonicalContent({ values, notApplicable }: ReportContent): string {
  return JSON.stringify({ notApplicable: sorted(notApplicable), values: sorted(values) }).normalize('NFC');
}

const sorted = <T>(map: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
