import { TIME_ZONE } from '@cchc/kernel';
import { DateTime } from 'luxon';

const FORM = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/;

/** `2021-03-10T08:00`, in Vietnam unless it has an offset; a day alone is its 00:00. Undefined if it is no such time. */
export function parseTime(text: string): Date | undefined {
  if (!FORM.test(text)) return undefined;
  const at = DateTime.fromISO(text, { zone: TIME_ZONE });
  return at.isValid ? at.toJSDate() : undefined;
}

/** `Thứ Tư, 10/03/2021 08:00:00 (+07:00)` */
export const showTime = (at: Date): string =>
  DateTime.fromJSDate(at, { zone: TIME_ZONE }).setLocale('vi-VN').toFormat("cccc, dd/MM/yyyy HH:mm:ss '('ZZ')'");
