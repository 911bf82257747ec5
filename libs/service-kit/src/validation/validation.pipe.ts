import { Injectable, type ArgumentMetadata, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { FieldError } from '@cchc/kernel';
import { FORBIDDEN_KEYS } from '../http/json-body.js';
import { escapePointer } from '../http/json-pointer.js';
import { ValidationFailed } from '../problems/problem.js';
import { fieldErrors } from './field-errors.js';
import { isNullable } from './nullable.js';

const BUILT_IN = new Set<unknown>([String, Number, Boolean, Array, Object, Date, Buffer, undefined]);

/** Turns a body, query or path into its DTO, or refuses it with every wrong field. Nothing is converted silently. */
@Injectable()
export class DtoPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom' || BUILT_IN.has(metatype)) return value;
    if (!isPlainObject(value)) throw new ValidationFailed([NOT_AN_OBJECT]);
    return validated(metatype as Type<object>, value);
  }
}

async function validated(dto: Type<object>, value: object): Promise<object> {
  const instance = plainToInstance(dto, value);
  const errors = [
    ...Object.keys(value).filter((key) => FORBIDDEN_KEYS.has(key)).map(unknownField),
    ...nulls(instance),
    ...fieldErrors(await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true })),
  ];
  if (errors.length > 0) throw new ValidationFailed(distinct(errors));
  return instance;
}

/** class-validator's IsOptional lets null pass; here a null is a mistake unless the DTO says otherwise. */
function nulls(instance: object, base = ''): FieldError[] {
  return Object.entries(instance).flatMap(([key, value]) => {
    const pointer = `${base}/${escapePointer(key)}`;
    if (value === null) return isNullable(instance, key) ? [] : [{ pointer, slug: 'null', message: 'Không được là null.' }];
    if (Array.isArray(value)) return value.flatMap((item, index) => (isDto(item) ? nulls(item, `${pointer}/${index}`) : []));
    return isDto(value) ? nulls(value, pointer) : [];
  });
}

const isDto = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && ![Object, Date, Map].includes(value.constructor as never);

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first error of each place; a hundred are enough to mend. */
function distinct(errors: readonly FieldError[]): FieldError[] {
  const first = new Map<string, FieldError>();
  for (const error of errors) if (!first.has(error.pointer)) first.set(error.pointer, error);
  return [...first.values()].slice(0, 100);
}

const unknownField = (key: string): FieldError => ({ pointer: `/${key}`, slug: 'unknown-field', message: 'Không có trường này.' });

const NOT_AN_OBJECT: FieldError = { pointer: '', slug: 'not-an-object', message: 'Nội dung gửi lên phải là một đối tượng JSON.' };
