/** Every instant is read in the province's time zone, wherever the browser stands. */
export const ZONE = 'Asia/Ho_Chi_Minh';

const formatter = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, ...options });
const DAY = formatter({ day: '2-digit', month: '2-digit', year: 'numeric' });
const TIME = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const SECONDS = formatter({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const WEEKDAY = formatter({ weekday: 'long' });

type At = Date | string | number;

/** `08/03/2021` of an instant. */
export const day = (at: At): string => DAY.format(new Date(at));

/** `08:05` of an instant. */
export const timeOfDay = (at: At): string => TIME.format(new Date(at));

/** `08:05:09 08/03/2021`: when a second matters. */
export const exactInstant = (at: At): string => `${SECONDS.format(new Date(at))} ${day(at)}`;

/** `08:05 08/03/2021`. */
export const instant = (at: At): string => `${timeOfDay(at)} ${day(at)}`;

/** `Thứ Hai, 08/03/2021`. */
export const dayWithWeekday = (at: At): string => `${WEEKDAY.format(new Date(at))}, ${day(at)}`;

/** `17/03/2021` of a calendar day `2021-03-17`, which has no time and therefore no zone. */
export function calendarDay(date: string): string {
  const [year, month, dayOfMonth] = date.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/** Whole days from one calendar day to another; negative when the second lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The last instant before a deadline that is written as the end of a day: its day is the day that people know. */
export const lastInstant = (dueAt: At): Date => new Date(new Date(dueAt).getTime() - 1);
