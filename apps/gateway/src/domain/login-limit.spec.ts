import { describe, expect, test } from '@jest/globals';
import { waitBeforeLogin, type LoginHistory } from './login-limit.js';

const limits = { perAccount: 3, perNetwork: 5, windowSeconds: 900 };
const at = new Date('2021-03-08T01:00:00Z');
const ago = (seconds: number) => new Date(at.getTime() - seconds * 1000);
const failed = (count: number, secondsAgo = 60) => ({ count, oldest: count > 0 ? ago(secondsAgo) : null });
const history = (change: Partial<LoginHistory> = {}): LoginHistory =>
  ({ ofAccount: failed(0), ofAccountFromHere: failed(0), fromHere: failed(0), knownHere: false, ...change });

describe('a login may be tried', () => {
  test('when nothing has happened yet', () => expect(waitBeforeLogin(history(), limits, at)).toBe(0));
  test('below both limits', () => expect(waitBeforeLogin(history({ ofAccount: failed(2), fromHere: failed(4) }), limits, at)).toBe(0));
  test('from a known network, whatever strangers did elsewhere', () =>
    expect(waitBeforeLogin(history({ ofAccount: failed(3), knownHere: true }), limits, at)).toBe(0));
});

describe('a login must wait until the oldest failure leaves the window', () => {
  test('of the account', () => expect(waitBeforeLogin(history({ ofAccount: failed(3, 60) }), limits, at)).toBe(840));
  test('of the network', () => expect(waitBeforeLogin(history({ fromHere: failed(5, 100) }), limits, at)).toBe(800));
  test('of both, for the longer of the two', () => expect(waitBeforeLogin(history({ ofAccount: failed(3, 899), fromHere: failed(5, 100) }), limits, at)).toBe(800));
  test('of a known network that failed itself', () =>
    expect(waitBeforeLogin(history({ ofAccount: failed(9), ofAccountFromHere: failed(3, 0), knownHere: true }), limits, at)).toBe(900));
  test('at least a second, on the border', () => expect(waitBeforeLogin(history({ ofAccount: failed(3, 900) }), limits, at)).toBe(1));
});
