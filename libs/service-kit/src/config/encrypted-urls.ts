import { registerDecorator, type ValidationArguments } from 'class-validator';
import type { ServiceConfig } from './service-config.js';

// What never leaves the machine, be it to a server or to the near end of a tunnel, is not read on the way.
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/**
 * What is wrong with the address of a server that secrets travel to, or undefined: it must be encrypted, and the server's
 * certificate verified, unless the server is on this machine. Never tells the address itself.
 */
export function plainness(text: string): string | undefined {
  const url = new URL(text);
  // pg lets a parameter replace the host of the address, and of several modes takes the last.
  if (LOOPBACK.test(url.searchParams.get('host') ?? url.hostname)) return undefined;
  if (/^postgres(ql)?:$/.test(url.protocol)) {
    return url.searchParams.getAll('sslmode').at(-1) === 'verify-full' ? undefined : 'must carry sslmode=verify-full in production';
  }
  return /^(amqps|https):$/.test(url.protocol) ? undefined : `must begin with ${url.protocol.replace(':', 's://')} in production`;
}

/** In production the address must be an encrypted one. Comes after IsServiceUrl, which says whether it is an address at all. */
export const IsEncryptedInProduction = (): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'isEncryptedInProduction',
    target: target.constructor,
    propertyName: property as string,
    validator: {
      validate: (value: unknown, { object }: ValidationArguments) =>
        !(object as ServiceConfig).production || typeof value !== 'string' || !URL.canParse(value) || plainness(value) === undefined,
      defaultMessage: ({ value }: ValidationArguments) => plainness(value as string)!,
    },
  });
