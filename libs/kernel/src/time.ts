/** A point in time, to the millisecond. Where it comes from the database it is business time. */
export type Instant = Date;

/** A day in Vietnam, `YYYY-MM-DD`. Never a Date: a day has no time zone. */
export type LocalDate = string;

/** Days and deadlines are those of Vietnam (UTC+7, no daylight saving), whatever the server's zone. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const DAY_MS = 86_400_000;
// UTC+7 without daylight saving since 1975 (`data/calendar.json`, meta.utcOffset), so plain arithmetic is exact, and fifty
// times faster than a zone library where a list counts the working days of every row.
const OFFSET_MS = 7 * 3_600_000;

/** Milliseconds of the day's 00:00 as if it were UTC. */
function dayNumber(date: LocalDate): number {
  if (!isLocalDate(date)) throw new RangeError(`not a day: ${String(date)}`);
  return Date.parse(`${date}T00:00:00Z`);
}

const dayOf = (utc: number): LocalDate => new Date(utc).toISOString().slice(0, 10);

export const localDateOf = (at: Instant): LocalDate => dayOf(at.getTime() + OFFSET_MS);

/** 00:00 of the day in Vietnam. */
export const startOfDay = (date: LocalDate): Instant => new Date(dayNumber(date) - OFFSET_MS);

/** 24:00 of the day in Vietnam: the first instant that no longer belongs to it. */
export const endOfDay = (date: LocalDate): Instant => new Date(dayNumber(date) + DAY_MS - OFFSET_MS);

/** `time` is `HH:mm`, in Vietnam. */
export function atLocalTime(date: LocalDate, time: string): Instant {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined) throw new RangeError(`not a time of day: ${time}`);
  return new Date(startOfDay(date).getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000);
}

export const addDays = (date: LocalDate, days: number): LocalDate => dayOf(dayNumber(date) + days * DAY_MS);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (dayNumber(to) - dayNumber(from)) / DAY_MS;

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => new Date(dayNumber(date)).getUTCDay() || 7;

export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const utc = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(utc) && dayOf(utc) === text;
}
