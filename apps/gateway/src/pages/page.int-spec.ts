import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GatewayUnderTest, PASSWORD } from '../gateway-under-test.features.js';

const HTML = '<!doctype html><title>Trang</title>';
const folder = mkdtempSync(join(tmpdir(), 'cchc-page-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), HTML);
writeFileSync(join(folder, 'assets', 'main-Ab12_x-9.js'), 'export {};');
writeFileSync(join(folder, 'assets', 'main-Ab12_x-9.js.gz'), gzipSync('export {};'));
writeFileSync(join(folder, 'assets', 'main-Cd34.css'), 'p{}');
writeFileSync(join(folder, 'secret.js'), 'no');

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ PAGE_DIR: folder, DEMO_PASSWORD: PASSWORD, MAILBOX_URL: 'http://127.0.0.1:1' });
}, 60_000);
afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the page', () => {
  test('opens at every address of its own, and runs nothing but its own files', async () => {
    for (const path of ['/', '/?tiep=%2Fapi%2Fdocs', '/dang-nhap', '/phieu-diem/STC/giai-trinh', '/khong-co']) {
      const { status, headers, text } = await gateway.ask(path, { headers: browser });
      expect([path, status, text]).toEqual([path, 200, HTML]);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; .*frame-ancestors 'none'/);
    }
  });

  test('never stands in for the API, for a missing file, or for a program that asked for something else', async () => {
    const asked: [string, Record<string, string>][] = [['/api/v1/nothing', browser], ['/api', browser], ['/favicon.ico', browser], ['/khong-co', { accept: 'application/json' }]];
    for (const [path, headers] of asked) {
      const { status, headers: answered } = await gateway.ask(path, { headers });
      expect([path, status, answered.get('content-type')]).toEqual([path, 404, 'application/problem+json; charset=utf-8']);
    }
    expect((await gateway.ask('/khong-co', { method: 'POST', headers: browser })).status).toBe(404);
    expect((await gateway.ask('/api/v1/clock', { method: 'PATCH' })).status).toBe(405);
  });

  test('gives its files for ever, smaller to those who can read that', async () => {
    const { status, headers, text } = await gateway.ask('/assets/main-Ab12_x-9.js', { headers: { 'accept-encoding': 'gzip' } });
    expect([status, text]).toEqual([200, 'export {};']);
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const plain = await gateway.ask('/assets/main-Ab12_x-9.js', { headers: { 'accept-encoding': 'identity' } });
    expect([plain.headers.get('content-encoding'), plain.headers.get('vary'), plain.text]).toEqual([null, 'accept-encoding', 'export {};']);
    expect((await gateway.ask('/assets/main-Cd34.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  test('gives no other file', async () => {
    for (const name of ['..%2Fsecret.js', '..%2f..%2fpackage.json', '%2e%2e%2fsecret.js', '.hidden.js', 'main-Ab12_x-9.js.gz', 'missing.js', 'main']) {
      expect(`${name} ${(await gateway.ask(`/assets/${name}`, { headers: browser })).status}`).toBe(`${name} 404`);
    }
  });
});

describe('the demonstration', () => {
  test('offers its accounts in development, in their order', async () => {
    const { body } = await gateway.ask('/api/v1/demonstration');
    expect(body.data).toMatchObject({ password: PASSWORD, mailbox: true });
    expect(body.data.accounts[0]).toEqual({ username: 'canbo.snv', displayName: 'Nguyễn Thị Thanh Hà', role: 'OFFICER', agencyCode: 'SNV', agencyName: 'Sở Nội vụ' });
    expect(body.data.accounts.map(({ username }: { username: string }) => username)).toEqual(expect.arrayContaining(['sonoivu', 'lanhdao', 'quantri']));
  });

  test('in production tells nobody which accounts there are, and the cookie needs HTTPS', async () => {
    const other = await GatewayUnderTest.start({ CCHC_PROFILE: 'production', DEMO_PASSWORD: PASSWORD });
    try {
      expect((await other.ask('/api/v1/demonstration')).body).toEqual({ data: { accounts: [], password: null, mailbox: false } });
      expect((await other.login('canbo.stc')).headers.getSetCookie()[0]).toMatch(/; HttpOnly; Secure; SameSite=Lax/);
    } finally {
      await other.close();
    }
  }, 30_000);
});
