import { registerDecorator, type ValidationOptions } from 'class-validator';
import { isLocalDate } from '@cchc/kernel';

const check = (name: string, message: string, validate: (value: unknown) => boolean) =>
  (options?: ValidationOptions): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      ...(options && { options }),
      validator: { validate, defaultMessage: ({ property: at } = {} as never) => `${at} ${message}` },
    });

const CODE = /^[A-Za-z0-9@][A-Za-z0-9._@-]{0,63}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;
const DECIMAL = /^-?\d{1,18}(\.\d{1,6})?$/;

/** A code of the data: agency, task, period, indicator, criterion. */
export const IsCode = check('isCode', 'must be a code', (value) => typeof value === 'string' && CODE.test(value));

// A mistyped year such as 9000 would be walked day by day by whoever counts working days.
const isDayOfThisCentury = (value: unknown): boolean => isLocalDate(value) && value >= '2000-01-01' && value < '2100-01-01';

/** `YYYY-MM-DD` in Vietnam, of the years 2000 to 2099. */
export const IsDay = check('isDay', 'must be a day YYYY-MM-DD', isDayOfThisCentury);

/** ISO 8601 in UTC. */
export const IsInstant = check('isInstant', 'must be an instant in UTC', (value) => typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)));

/** An exact decimal as text. */
export const IsDecimalText = check('isDecimalText', 'must be a decimal as text', (value) => typeof value === 'string' && DECIMAL.test(value));

const isFlatMap = (value: unknown, ok: (entry: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
  && Object.entries(value).every(([key, entry]) => CODE.test(key) && ok(entry));

/** The values of a report: indicator key → integer, decimal as text, or yes/no. One check for the whole map. */
export const IsReportValues = check('isReportValues', 'must map indicator keys to values', (value) =>
  isFlatMap(value, (entry) => Number.isSafeInteger(entry) || typeof entry === 'boolean' || (typeof entry === 'string' && DECIMAL.test(entry))));

/** Indicator key → reason in words. */
export const IsReasons = check('isReasons', 'must map keys to reasons', (value) =>
  isFlatMap(value, (entry) => typeof entry === 'string' && entry.length <= 2000));

const MOST_OPTIONS = 20;

/** Option code → how many, a whole number of at most a million. */
export const IsCounts = check('isCounts', 'must map option codes to counts', (value) =>
  isFlatMap(value, (entry) => Number.isInteger(entry) && (entry as number) >= 0 && (entry as number) <= 1_000_000) && Object.keys(value as object).length <= MOST_OPTIONS);
