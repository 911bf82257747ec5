import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { FieldError } from '@cchc/kernel';
import { escapePointer } from '../http/json-pointer.js';
import { WORDINGS } from './constraint-messages.js';

/** Every failed constraint as a field error, with a JSON pointer from `base`. */
export function fieldErrors(errors: readonly ValidationError[], base = ''): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${base}/${escapePointer(error.property)}`;
    const own = mostTelling(error).map(([name, message]) => fieldError(error, name, message, pointer));
    return [...own, ...fieldErrors(error.children ?? [], pointer)];
  });
}

/** What is missing, or has the wrong type, need not be told that it is also too short. */
function mostTelling({ value, constraints = {} }: ValidationError): [string, string][] {
  const all = Object.entries(constraints);
  if (value === undefined || value === null) return all.slice(-1);
  const type = all.find(([name]) => /^is(String|Int|Number|Boolean|Array|Object)$/.test(name));
  return type ? [type] : all;
}

function fieldError({ value, target, property }: ValidationError, name: string, message: string, pointer: string): FieldError {
  const missing = value === undefined && name !== 'whitelistValidation';
  const rule = target && ruleOf(target, property, name);
  const wording = WORDINGS[missing ? 'isDefined' : name];
  const slug = wording?.slug ?? kebab(name);
  // A message written at the decorator knows best.
  if (!wording || (rule?.message && !missing)) return { pointer, slug, message };
  return { pointer, slug, message: wording.say((rule?.constraints ?? []).filter((limit) => limit !== undefined).map(String)) };
}

const ruleOf = (target: object, property: string, name: string) =>
  getMetadataStorage()
    .getTargetValidationMetadatas(target.constructor, '', true, false)
    .find((rule) => rule.propertyName === property && rule.name === name);

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
