/** `1.234.567,50` of the exact decimal text `1234567.50`: digits are kept as they came, never read as a float. */
export function figure(text: string | number): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(text)) ?? [];
  if (!whole) return String(text);
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${sign && '−'}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** `93,5 %`, or a dash where there is nothing to divide by. */
export const percent = (text: string | null): string => (text === null ? '—' : `${figure(text)} %`);

/** `2,79/3,00`. */
export const pointsOf = ({ points, max }: { points: string; max: string }): string => `${figure(points)}/${figure(max)}`;

/** Hundredths as a whole number, for exact sums and for the lengths of bars: `2.79` → 279. */
export function hundredths(text: string): number {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const value = Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
  return text.startsWith('-') ? -value : value;
}

/** The decimal text of hundredths: 279 → `2.79`. */
export function fromHundredths(value: number): string {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
