import { describe, expect, it } from '@jest/globals';
import { DatabaseUnavailable, isConnectionLost, isSerializationFailure, seenFromOutside } from './database-unavailable.js';
import { hexOfBits, idsBetween } from './windows.js';

const coded = (code: string) => Object.assign(new Error(code), { code });
const wrapped = (code: string) => Object.assign(new Error('QueryFailedError'), { driverError: coded(code) });

describe('an error of the database', () => {
  it.each([
    coded('57P01'), wrapped('57P03'), coded('08006'), coded('ECONNREFUSED'), coded('25P03'),
    new Error('Connection terminated unexpectedly'), new Error('timeout exceeded when trying to connect'), new Error('Query read timeout'),
  ])('%s means that the link is gone', (error) => {
    expect(isConnectionLost(error)).toBe(true);
    expect(seenFromOutside(error)).toMatchObject({ lost: true, status: 503, cause: error });
  });

  it.each([coded('57014'), wrapped('55P03'), coded('40001')])('%s means that it is busy', (error) => {
    expect(isConnectionLost(error)).toBe(false);
    expect(seenFromOutside(error)).toMatchObject({ lost: false, status: 503 });
  });

  it.each([coded('23505'), wrapped('22001'), new Error('report is not open'), undefined])('%s is the work\'s own', (error) => {
    expect(isConnectionLost(error)).toBe(false);
    expect(seenFromOutside(error)).toBe(error);
  });

  it('is told once', () => {
    const told = new DatabaseUnavailable(true, coded('57P01'));
    expect(seenFromOutside(told)).toBe(told);
  });

  it('is a lost race only for serialisation and deadlock', () => {
    expect(['40001', '40P01', '23505', '57014'].map((code) => isSerializationFailure(wrapped(code)))).toEqual([true, true, false, false]);
  });
});

describe('a window', () => {
  it('is a range of ids', () => {
    expect(idsBetween('2026-01-01T00:00:00.000Z', '2026-01-01T00:01:00.000Z')).toEqual({
      low: '019b76da-a800-7000-8000-000000000000', high: '019b76db-9260-7000-8000-000000000000',
    });
  });

  it('has an XOR of 32 hex digits, of nothing too', () => {
    expect(hexOfBits(null)).toBe('0'.repeat(32));
    expect(hexOfBits('1'.padStart(128, '0'))).toBe('1'.padStart(32, '0'));
    expect(hexOfBits('1'.repeat(128))).toBe('f'.repeat(32));
  });
});
