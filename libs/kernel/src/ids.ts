import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';

const PEOPLE = '5f1d3c0a-6f0e-4c57-9a55-0d1b6a5e7c21';

/** A new UUIDv7 (RFC 9562): sorts by the millisecond it was made in. */
export const newId = (): string => uuidv7();

/** The smallest UUIDv7 of the millisecond `ms` (Unix time): the lower bound of a range of ids. */
export function idAt(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** The instant, to the millisecond, in which a UUIDv7 was made. */
export const instantOfId = (id: string): Date => new Date(parseInt(id.replaceAll('-', '').slice(0, 12), 16));

/** The id of the person who owns a user name: the same in every service, so that seeds need no look-up (UUIDv5). */
export const personIdOf = (username: string): string => uuidv5(username.toLowerCase(), PEOPLE);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);
