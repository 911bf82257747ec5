import { DateTime } from 'luxon';

/** A point in time, to the millisecond. Where it comes from the database it is business time. */
export type Instant = Date;

/** A day in Vietnam, `YYYY-MM-DD`. Never a Date: a day has no time zone. */
export type LocalDate = string;

/** Days and deadlines are those of Vietnam (UTC+7, no daylight saving), whatever the server's zone. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const inVietnam = (date: LocalDate, time = '00:00'): DateTime => {
  const at = DateTime.fromISO(`${date}T${time}`, { zone: TIME_ZONE });
  if (!at.isValid) throw new RangeError(`not a day and time: ${date} ${time}`);
  return at;
};

export const localDateOf = (at: Instant): LocalDate => DateTime.fromJSDate(at, { zone: TIME_ZONE }).toISODate()!;

/** 00:00 of the day in Vietnam. */
export const startOfDay = (date: LocalDate): Instant => inVietnam(date).toJSDate();

/** 24:00 of the day in Vietnam: the first instant that no longer belongs to it. */
export const endOfDay = (date: LocalDate): Instant => startOfDay(addDays(date, 1));

/** `time` is `HH:mm`, in Vietnam. */
export const atLocalTime = (date: LocalDate, time: string): Instant => inVietnam(date, time).toJSDate();

export const addDays = (date: LocalDate, days: number): LocalDate => inVietnam(date).plus({ days }).toISODate()!;

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round(inVietnam(to).diff(inVietnam(from), 'days').days);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => inVietnam(date).weekday;

export function isLocalDate(text: unknown): text is LocalDate {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid;
}
