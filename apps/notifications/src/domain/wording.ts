import type { LocalDate } from '@cchc/kernel';
import type { DigestLine } from './digest.js';

/** `17/3/2021`, as a civil servant writes a day. */
export function dayWords(date: LocalDate): string {
  const [year, month, day] = date.split('-');
  return `${day!.replace(/^0/, '')}/${month!.replace(/^0/, '')}/${year}`;
}

export function stateWords({ urgency, workingDays }: DigestLine): string {
  if (urgency === 'DUE_TODAY') return 'đến hạn hôm nay';
  if (urgency === 'OVERDUE') return workingDays > 0 ? `đã quá hạn ${workingDays} ngày làm việc` : 'đã quá hạn';
  return workingDays > 0 ? `còn ${workingDays} ngày làm việc` : 'sắp đến hạn';
}

export const assumedWords = (assumed: boolean): string => (assumed ? ' (Dữ liệu giả định)' : '');

/** One line a person can act on without opening anything. */
export const lineWords = (line: DigestLine): string =>
  `${line.title} (${line.code}) – ${line.agencyName} – hạn đến hết ngày ${dayWords(line.lastDay)} – ${stateWords(line)}${assumedWords(line.assumed)}`;

/** The subject of a digest: how many things, and whether some are overdue. */
export function subjectWords(lines: readonly DigestLine[]): string {
  const overdue = lines.filter((line) => line.urgency === 'OVERDUE').length;
  const [only] = lines;
  const text = lines.length === 1
    ? `[CCHC] ${overdue ? 'Đôn đốc' : 'Nhắc việc'}: ${only!.title} – ${stateWords(only!)}`
    : overdue === lines.length ? `[CCHC] Đôn đốc: ${overdue} nội dung quá hạn`
      : `[CCHC] ${overdue ? 'Đôn đốc' : 'Nhắc việc'}: ${lines.length} nội dung${overdue ? `, ${overdue} nội dung quá hạn` : ' sắp đến hạn'}`;
  return text.normalize('NFC');
}
