import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '@cchc/testing';
import { plausibleValues } from '../../api/plausible-values.mjs';
import { root } from '../../launcher/paths.mjs';
import type { RunningSystem } from '../../launcher/system.mjs';
import { apiOf } from '../../web/api-client.mjs';
import { chromiumForChecks } from '../../web/browser.mjs';
import { LIMITS } from '../../web/size.mjs';
import { settled, visitsOf } from '../../web/visits.mjs';
import { PageSystem } from './page-system.features.js';
import { bareLinksOf, firstLoadOf, NARROW, violationsOf, type Visitors, WIDE } from './visitor.features.js';

jest.setTimeout(180_000);

const executable = chromiumForChecks();
const withBrowser = executable ? describe : describe.skip;

const template = JSON.parse(readFileSync(join(root, 'data/report-template.json'), 'utf8'));
let place: PageSystem;
let system: RunningSystem;
let visitors: Visitors;

const as = (username: string) => place.session(username);

/** Saves a whole report, as an agency's own program would. */
async function save(username: string, key: string, seed: number, changes: Record<string, unknown> = {}): Promise<void> {
  const officer = await as(username);
  const path = `/api/v1/reports/${key}`;
  await officer.put(`${path}/values`, { values: { ...plausibleValues(template, 'DISTRICT', seed), ...changes } }, (await officer.get(path)).version);
}

/** What is wrong with a page, wide and narrow. */
async function faultsOf({ name, path, as: username }: { name: string; path: string; as: string | null }): Promise<string[]> {
  const found: string[] = [];
  const page = await visitors.as(username);
  await page.goto(path);
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewportSize(viewport);
    await settled(page);
    found.push(...(await violationsOf(page)).map((violation) => `${name} at ${viewport.width}: ${violation}`));
    found.push(...(await bareLinksOf(page)).map((link) => `${name} at ${viewport.width}: only its colour tells that “${link}” is a link`));
    // On a busy machine what follows the window's width, as charts do, takes a moment.
    await page.waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, undefined, { timeout: 5_000 }).catch(() => undefined);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) found.push(`${name} at ${viewport.width}: ${beyond} pixels beyond the window`);
  }
  await page.close();
  return found;
}

withBrowser('the page, over the running system', () => {
  beforeAll(async () => {
    place = await PageSystem.start('page', executable!);
    ({ system, visitors } = place);
  });
  afterAll(() => place?.stop());

  describe('signing in', () => {
    test('a wrong password is refused in words; a role card is one click; signing out leads back', async () => {
      const page = await visitors.as(null);
      await page.goto('/');
      await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('canbo.stc');
      await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('sai mật khẩu');
      const refused = page.waitForResponse((response) => response.url().endsWith('/api/v1/sessions'));
      await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
      expect((await refused).status()).toBe(401);
      await page.getByRole('alert').waitFor();
      expect(visitors.complaints.splice(0).join()).toMatch(/^[^,]*401[^,]*$/);
      await page.getByRole('button', { name: /Lãnh đạo UBND tỉnh/ }).click();
      await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
      await page.getByRole('button', { name: 'Đăng xuất' }).click();
      await page.waitForURL(/\/dang-nhap/);
    });

    test('a link is followed after signing in, in the page and outside it, and never to another site', async () => {
      for (const [link, lands] of [['/ke-hoach', /\/ke-hoach$/], ['/?tiep=%2Fphieu-diem%2FSTC', /\/phieu-diem\/STC$/], ['/?tiep=%2Fapi%2Fv1%2Fclock', /\/api\/v1\/clock$/], ['/?tiep=https%3A%2F%2Fevil.example', /127\.0\.0\.1:\d+\/$/]] as const) {
        const page = await visitors.as(null);
        await page.goto(link);
        await page.getByRole('button', { name: /Lãnh đạo UBND tỉnh/ }).click();
        await page.waitForURL((url) => lands.test(url.href));
        await page.context().close();
      }
    });
  });

  describe('one report', () => {
    test('what does not agree is said beside the cell, and what is typed saves itself', async () => {
      await save('canbo.ubnd-longmy', '2021-Q1:UBND-LONGMY', 7, { plan_tasks_total: 30, plan_tasks_done: 31 });
      const page = await visitors.as('canbo.ubnd-longmy');
      await page.goto('/bao-cao/2021-Q1:UBND-LONGMY');
      const cell = page.locator('[data-cell="plan_tasks_done"]');
      await cell.getByText('không được lớn hơn').waitFor();
      await cell.getByRole('textbox').fill('7');
      await cell.getByText('không được lớn hơn').waitFor({ state: 'detached' });
      await page.getByText(/Đã lưu lúc/).waitFor();
      const { values } = await (await as('canbo.ubnd-longmy')).get('/api/v1/reports/2021-Q1:UBND-LONGMY');
      expect(values.plan_tasks_done).toBe(7);
    });

    test('the head sends it: a receipt, the new score by itself, and every point of it explained', async () => {
      const page = await visitors.as('thutruong.ubnd-longmy');
      await page.goto('/bao-cao/2021-Q1:UBND-LONGMY');
      await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
      await page.getByRole('button', { name: 'Duyệt và gửi' }).click();
      await page.getByRole('heading', { name: 'Biên nhận báo cáo' }).waitFor();
      await page.getByText('Đúng hạn').first().waitFor();
      await page.getByText(/trước khi gửi: 4,00/).waitFor();
      await page.getByRole('link', { name: 'Vì sao có điểm này' }).click();
      const sum = await page.getByText(/đúng bằng tổng điểm/).innerText();
      const [, leaves, total] = /thành phần: ([\d,]+) điểm, đúng bằng tổng điểm ([\d,]+)\//.exec(sum)!;
      expect(leaves).toBe(total);
      expect(Number(total!.replace(',', '.'))).toBeGreaterThan(4);
      const leaf = page.locator('[id="H3.3.1"]');
      await leaf.locator('summary').click();
      await leaf.getByRole('link', { name: /báo cáo 2021-Q1, lần gửi 1/ }).first().waitFor();
    });

    test('an open ranking moves without a touch, and says who moved', async () => {
      await save('canbo.ubnd-ngabay', '2021-Q1:UBND-NGABAY', 11);
      const page = await visitors.as('lanhdao');
      await page.goto('/xep-hang/cap-huyen');
      await page.getByText('Đang cập nhật trực tiếp').waitFor();
      const row = page.locator('[data-row="UBND-NGABAY"]');
      const before = await row.locator('.index').innerText();
      await (await as('thutruong.ubnd-ngabay')).post('/api/v1/reports/2021-Q1:UBND-NGABAY/submission');
      await page.getByRole('status').filter({ hasText: 'UBND thành phố Ngã Bảy' }).waitFor();
      expect(await row.locator('.index').innerText()).not.toBe(before);
    });
  });

  describe('every page', () => {
    test('meets WCAG 2.1 AA and fits, wide and narrow', async () => {
      const found: string[] = [];
      const visits = await visitsOf(system.url, system.secrets.demoPassword);
      const visitor = async () => {
        for (let visit = visits.shift(); visit; visit = visits.shift()) found.push(...(await faultsOf(visit)));
      };
      await Promise.all([visitor(), visitor()]);
      expect(found).toEqual([]);
    });

    test('complains of nothing in the console, its own content policy included', () => expect(visitors.complaints).toEqual([]));
  });

  test('says how many notices are unread, and says it anew without a touch', async () => {
    const officer = await as('canbo.ubnd-vithuy');
    const inbox = await eventually('the first reminder is in the inbox', async () => {
      const notices: { id: string }[] = await officer.get('/api/v1/inbox');
      expect(notices.length).toBeGreaterThan(0);
      return notices;
    }, { timeout: 60_000 });
    const page = await visitors.as('canbo.ubnd-vithuy');
    await page.clock.install();
    await page.goto('/');
    const way = page.getByRole('navigation').getByRole('link', { name: /^Thông báo/ });
    await way.getByText(`${inbox.length} chưa đọc`).waitFor();
    for (const { id } of inbox) await officer.post(`/api/v1/inbox/${id}/read`);
    await page.clock.fastForward(31_000);
    await way.getByText('chưa đọc').waitFor({ state: 'detached' });
    await page.close();
  });

  test('works by keyboard: a role card, the skip link, the drawer, the heading of the next page', async () => {
    const page = await visitors.as(null, NARROW);
    await page.goto('/dang-nhap');
    await page.getByRole('button', { name: /Lãnh đạo UBND tỉnh/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
    await settled(page);
    await page.getByRole('link', { name: 'Đến nội dung chính' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('button', { name: 'Chức năng' }).press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Các chức năng' });
    await drawer.waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Chức năng/);
    await page.keyboard.press('Enter');
    await drawer.getByRole('link', { name: 'Kế hoạch năm' }).press('Enter');
    const heading = page.getByRole('heading', { name: /Kế hoạch cải cách hành chính năm 2021/ });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(/^Kế hoạch/);
  });

  test('asks the API that docs/openapi.json describes, of which its client is made', async () => {
    expect(await apiOf(system.url)).toBe(readFileSync(join(root, 'docs/openapi.json'), 'utf8'));
  });

  test('is small to begin with', async () => {
    const signIn = await firstLoadOf(await visitors.as(null), '/dang-nhap', settled);
    const fresh = await visitors.as(null);
    await fresh.context().request.post('/api/v1/sessions', { data: { username: 'lanhdao', password: system.secrets.demoPassword } });
    const home = await firstLoadOf(fresh, '/', settled);
    expect(signIn).toBeGreaterThan(50_000);
    expect(signIn).toBeLessThanOrEqual(LIMITS['sign-in']);
    expect(home).toBeLessThanOrEqual(LIMITS.home);
  });
});
