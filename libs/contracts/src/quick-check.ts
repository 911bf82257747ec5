import { getMetadataStorage, ValidationTypes } from 'class-validator';
import type { FactClass } from './fact.js';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/** Whether a value may stay; of another kind than `true` is for class-validator to judge. */
type Check = (value: unknown, object: object) => unknown;

interface Field {
  name: string;
  /** Where one of them says no, nothing else is asked. */
  conditions: Check[];
  checks: Check[];
}

const compiled = new Map<FactClass, Field[] | undefined>();

/**
 * The instance that class-validator would accept, without its errands, which cost more than telling the fact: the rules of
 * a contract are looked up once. Undefined where a rule does not hold, or is of a kind that only class-validator knows.
 */
export function quickCheck<T extends object>(contract: FactClass<T> | undefined, plain: object): T | undefined {
  if (!contract) return undefined;
  if (!compiled.has(contract)) compiled.set(contract, fieldsOf(contract));
  const fields = compiled.get(contract);
  if (!fields) return undefined;
  const data = new contract();
  for (const { name } of fields) {
    if (Object.hasOwn(plain, name)) data[name as keyof T] = plain[name as keyof object];
  }
  return fields.every((field) => holds(field, data)) ? data : undefined;
}

function holds({ name, conditions, checks }: Field, data: object): boolean {
  const value: unknown = data[name as keyof object];
  return !conditions.every((check) => check(value, data)) || checks.every((check) => check(value, data) === true);
}

function fieldsOf(contract: FactClass): Field[] | undefined {
  const rules = getMetadataStorage().getTargetValidationMetadatas(contract, '', false, false);
  if (rules.length === 0 || !rules.every(isPlain)) return undefined;
  return [...new Set(rules.map(({ propertyName }) => propertyName))].map((name) => {
    const ofField = rules.filter(({ propertyName }) => propertyName === name);
    return { name, conditions: ofField.filter(isCondition).map(conditionOf), checks: ofField.filter((rule) => !isCondition(rule)).flatMap(checksOf) };
  });
}

const isCondition = ({ type }: Rule): boolean => type === ValidationTypes.CONDITIONAL_VALIDATION;

const isPlain = (rule: Rule): boolean =>
  (isCondition(rule) || rule.type === ValidationTypes.CUSTOM_VALIDATION) && !rule.groups?.length && !rule.validateIf;

function conditionOf({ constraints }: Rule): Check {
  const asked = constraints[0] as (object: object, value: unknown) => unknown;
  return (value, object) => asked(object, value);
}

function checksOf({ constraintCls, constraints, propertyName: property, each }: Rule): Check[] {
  return getMetadataStorage().getTargetValidatorConstraints(constraintCls).map(({ instance }) => {
    const one: Check = (value, object) => instance.validate(value, { value, object, constraints, property, targetName: object.constructor.name });
    return each ? (value, object) => (Array.isArray(value) ? value.every((entry) => one(entry, object) === true) : one(value, object)) : one;
  });
}
