import { DomainError, type LocalDate } from '@cchc/kernel';

export class CalendarDaysInvalid extends DomainError {
  readonly slug = 'calendar-days-invalid';
  readonly title = 'Lịch làm việc không hợp lệ';
  override readonly status = 422;
}

/** The calendar of a year names days of that year, each once. */
export function checkDays(days: readonly { date: LocalDate }[], year: number): void {
  const dates = days.map(({ date }) => date);
  if (!dates.every((date) => date.startsWith(`${year}-`))) throw new CalendarDaysInvalid(`Mọi ngày phải thuộc năm ${year}.`);
  if (new Set(dates).size < dates.length) throw new CalendarDaysInvalid('Mỗi ngày chỉ được khai báo một lần.');
}
