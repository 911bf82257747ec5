import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { networkOf } from './network-of.js';
import { isSafePath } from './safe-path.js';
import { isForeign } from './same-origin.js';
import { checkGrant } from './token-grant.js';
import { scopeFor, scopesAllow, TOKEN_SCOPES } from './token-scopes.js';

describe('an unsafe request', () => {
  const host = 'cchc.haugiang.example';
  test.each([
    [{ fetchSite: 'same-origin', origin: `https://${host}` }, false],
    [{ fetchSite: 'none' }, false],
    [{ fetchSite: 'same-site' }, true],
    [{ fetchSite: 'cross-site', origin: `https://${host}` }, true],
    [{ origin: `https://${host}` }, false],
    [{ origin: `http://${host}:8080` }, true],
    [{ origin: `https://${host}.evil.example` }, true],
    [{ origin: 'null' }, true],
    [{ origin: '' }, true],
    [{}, false],
  ])('%j is foreign: %s', (headers, foreign) => {
    expect(isForeign({ method: 'POST', host, ...headers })).toBe(foreign);
    expect(isForeign({ method: 'GET', host, ...headers })).toBe(false);
  });
});

describe('a path', () => {
  test.each(['/api/v1/reports', '/api/v1/reports/2021-Q1.STC/values', '/api/v1/plans/K%E1%BA%BF', '/a/...', '/a/b:c@d'])('%s is plain', (path) => expect(isSafePath(path)).toBe(true));
  test.each(['', 'a', '/', '/a/', '/a//b', '/a/.', '/a/..', '/a/../b', '/a/%2e%2E/b', '/a/.%2e/b', '/a\\b', '/a/%5Cb', '/a/%2Fb', '/a/%00', '/a/%', '/a/%zz', '/a b', '/a?b', '/a#b', '/ộ'])(
    '%j is not', (path) => expect(isSafePath(path)).toBe(false));

  test('that is plain means the same to a URL parser', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '.', '/', '\\', '%', '2', 'e', 'f', '5', 'c', '?', '#', '@', ':', ' ') }), (text) => {
      const path = `/api/v1/reports/${text}`;
      fc.pre(isSafePath(path));
      expect(new URL(path, 'http://tasks').pathname).toBe(path);
    }), { numRuns: 2_000 });
  });
});

describe('the network of an address', () => {
  test.each([
    ['10.1.2.3', '10.1.2.3'], ['::ffff:10.1.2.3', '10.1.2.3'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'], ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'], ['::1', '0:0:0:0::/64'], ['fe80::1%eth0', 'fe80:0:0:0::/64'], ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));
});

describe('scopes', () => {
  test('reading asks for read, all else for write', () => {
    expect([scopeFor('reports', 'GET'), scopeFor('reports', 'HEAD'), scopeFor('reports', 'DELETE')]).toEqual(['reports:read', 'reports:read', 'reports:write']);
  });
  test('writing includes reading, of the same area only', () => {
    expect(scopesAllow(['reports:write'], 'reports:read')).toBe(true);
    expect(scopesAllow(['reports:read'], 'reports:write')).toBe(false);
    for (const scope of TOKEN_SCOPES.filter((one) => !one.startsWith('reports'))) expect(scopesAllow([scope], 'reports:read')).toBe(false);
    expect(scopesAllow([], 'reports:read')).toBe(false);
  });
});

describe('a token for an agency’s program', () => {
  const head = [{ agencyCode: 'STC', role: 'HEAD' as const }, { agencyCode: 'STP', role: 'OFFICER' as const }];
  const administrator = [{ agencyCode: 'SNV', role: 'ADMINISTRATOR' as const }];
  const writing = ['tasks:read', 'reports:write'];
  test('is given by its head', () => {
    expect(() => checkGrant({ agencies: ['STC'], scopes: writing }, head)).not.toThrow();
    expect(() => checkGrant({ agencies: ['STC', 'STP'], scopes: writing }, head)).toThrow('STP');
  });
  test('by an administrator only to read, even for the administrator’s own agency', () => {
    expect(() => checkGrant({ agencies: ['STP'], scopes: ['reports:read', 'tasks:read'] }, administrator)).not.toThrow();
    for (const agency of ['STP', 'SNV']) expect(() => checkGrant({ agencies: [agency], scopes: writing }, administrator)).toThrow(agency);
    expect(() => checkGrant({ agencies: ['STC'], scopes: writing }, [...administrator, ...head])).not.toThrow();
  });
  test('for oneself, by anybody', () => expect(() => checkGrant({ agencies: undefined, scopes: writing }, [])).not.toThrow());
});
