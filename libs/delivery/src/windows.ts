import { idAt } from '@cchc/kernel';

/** The UUIDv7 range of a span of time: `low` belongs to it, `high` does not. */
export const idsBetween = (from: string, to: string): { low: string; high: string } => ({ low: idAt(Date.parse(from)), high: idAt(Date.parse(to)) });

/** 32 hex digits of a 128-bit string as PostgreSQL prints it. */
export const hexOfBits = (bits: string | null): string => (bits ? BigInt(`0b${bits}`).toString(16).padStart(32, '0') : '0'.repeat(32));

/** SQL: a UUID as 128 bits, to be XORed. */
export const bitsOf = (column: string): string => `('x' || replace(${column}::text, '-', ''))::bit(128)`;

/** SQL: the millisecond in which a UUIDv7 was made. */
export const millisecondOf = (column: string): string => `('x' || left(replace(${column}::text, '-', ''), 12))::bit(48)::bigint`;
