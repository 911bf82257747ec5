import { Transform } from 'class-transformer';
import { registerDecorator } from 'class-validator';

const check = (name: string, message: string, validate: (value: unknown) => boolean): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      validator: { validate, defaultMessage: () => message },
    });

/** An absolute URL with one of the schemes (without colon). */
export const IsServiceUrl = (...schemes: string[]): PropertyDecorator =>
  check('isServiceUrl', `must be a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`, (value) =>
    typeof value === 'string' && URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)));

/** An Ed25519 key as JSON text (JWK). */
export const IsJwk = (): PropertyDecorator =>
  check('isJwk', 'must be an Ed25519 key as a JWK in JSON', (value) => {
    try {
      const { kty, crv, x } = JSON.parse(value as string) as Record<string, unknown>;
      return kty === 'OKP' && crv === 'Ed25519' && typeof x === 'string';
    } catch {
      return false;
    }
  });

/** Digits only, within bounds; the property becomes a number. */
export const IsWholeNumber = (min: number, max: number): PropertyDecorator => (target, property) => {
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value))(target, property);
  check('isWholeNumber', `must be a whole number from ${min} to ${max}`, (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max)(target, property);
};
