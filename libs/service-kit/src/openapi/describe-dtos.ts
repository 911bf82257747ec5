import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage } from 'class-validator';

interface Rule {
  propertyName: string;
  name?: string;
  type: string;
  constraints?: unknown[];
}

/** Documents every validated property that nobody documented by hand, from its validators: one source for both. */
export function describeDtos(): void {
  const { validationMetadatas } = getMetadataStorage() as unknown as { validationMetadatas: Map<Type | string, Rule[]> };
  for (const [dto, rules] of validationMetadatas) {
    if (typeof dto === 'string') continue;
    const documented = new Set(Reflect.getMetadata('swagger/apiModelPropertiesArray', dto.prototype) as string[] | undefined);
    for (const property of new Set(rules.map((rule) => rule.propertyName))) {
      if (documented.has(`:${property}`)) continue;
      const own = rules.filter((rule) => rule.propertyName === property);
      ApiProperty(describe(dto, property, own))(dto.prototype, property);
    }
  }
}

function describe(dto: Type<object>, property: string, rules: Rule[]): ApiPropertyOptions {
  const limits = Object.assign({}, ...rules.map((rule) => limitOf(rule))) as object;
  const required = !rules.some((rule) => rule.type === 'conditionalValidation') && !hasDefault(dto, property);
  return { ...typeOf(dto, property, rules), ...limits, required } as ApiPropertyOptions;
}

function typeOf(dto: Type<object>, property: string, rules: Rule[]): object {
  const nested = defaultMetadataStorage.findTypeMetadata(dto, property)?.typeFunction() as Type | undefined;
  const type = Reflect.getMetadata('design:type', dto.prototype, property) as Type | undefined;
  if (nested) return { type: nested, isArray: type === Array };
  if (type === Array) return { type: 'array', items: { type: rules.some(({ name }) => name === 'isInt') ? 'integer' : 'string' } };
  if (rules.some(({ name }) => name === 'isInt')) return { type: 'integer' };
  // The compiler calls a union of texts that comes from elsewhere an Object.
  if (rules.some(isOneOfTexts)) return { type: 'string' };
  if (type === Number) return { type: 'number' };
  if (type === Boolean) return { type: 'boolean' };
  return type === String ? { type: 'string' } : { type: 'object', additionalProperties: true };
}

const isOneOfTexts = ({ name, constraints }: Rule): boolean =>
  name === 'isIn' && Array.isArray(constraints?.[0]) && constraints[0].every((choice) => typeof choice === 'string');

function limitOf({ name = '', constraints: [first, second] = [] }: Rule): object {
  switch (name) {
    case 'min': return { minimum: first };
    case 'max': return { maximum: first };
    case 'minLength': return { minLength: first };
    case 'maxLength': return { maxLength: first };
    case 'isLength': return { minLength: first, maxLength: second };
    case 'arrayMinSize': return { minItems: first };
    case 'arrayMaxSize': return { maxItems: first };
    case 'isIn': return { enum: first };
    case 'matches': return { pattern: first instanceof RegExp ? first.source : String(first) };
    case 'isUuid': return { format: 'uuid' };
    case 'isEmail': return { format: 'email' };
    case 'isDay': return { format: 'date' };
    case 'isInstant': return { format: 'date-time' };
    default: return {};
  }
}

/** A property with an initial value may be left out. */
function hasDefault(dto: Type<object>, property: string): boolean {
  try {
    return (new dto() as Record<string, unknown>)[property] !== undefined;
  } catch {
    return false;
  }
}
