import { localDateOf, type Decimal, type LocalDate } from '@cchc/kernel';
import type { ReportValue } from '../facts/report-state.js';

const MOST_DECIMALS = 4;

/** Vietnamese: `1.234,5`. At most four decimals; exact figures stay in the database. */
export function numberWords(value: Decimal): string {
  const [whole = '0', fraction = ''] = (value.decimalPlaces() > MOST_DECIMALS ? value.toDecimalPlaces(MOST_DECIMALS) : value).toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return fraction ? `${grouped},${fraction}` : grouped;
}

/** Points as text with two decimals, written the Vietnamese way: `2,79`. */
export const pointsWords = (points: string): string => points.replace('.', ',');

export function valueWords(value: ReportValue | null | undefined): string {
  if (value === null || value === undefined) return 'chưa có';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  const [whole = '', fraction = ''] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return fraction ? `${grouped},${fraction}` : grouped;
}

/** `17/03/2021`, of a day. */
export const dayWords = (day: LocalDate): string => day.split('-').reverse().join('/');

/** `17/03/2021`, the day in Vietnam of an instant. */
export const dateWords = (instant: string): string => dayWords(localDateOf(new Date(instant)));
