import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '@cchc/testing';
import type { Page } from 'playwright-core';
import { plausibleValues } from '../../api/plausible-values.mjs';
import { root } from '../../launcher/paths.mjs';
import { findChromium, installChromium } from '../../web/browser.mjs';
import type { Answer } from './answers.features.js';
import { PageSystem } from './page-system.features.js';
import { NARROW, violationsOf, type Visitors, WIDE } from './visitor.features.js';

jest.setTimeout(120_000);

const KEY = '2021-Q1:UBND-LONGMY';
const REPORT = `/api/v1/reports/${KEY}`;
const template = JSON.parse(readFileSync(join(root, 'data/report-template.json'), 'utf8'));
const values = plausibleValues(template, 'DISTRICT', 7);
const executable = findChromium() ?? installChromium();
// page.e2e-spec.ts says aloud, or under CI fails, when there is no browser.
const withBrowser = executable ? describe : describe.skip;

interface RateCell {
  key: string;
  type: string;
  rate: string | null;
}

let place: PageSystem;
let visitors: Visitors;

const session = (username: string) => place.session(username);

/** A window of this person, at an address of the page. */
async function windowOf(username: string, path: string, viewport = WIDE): Promise<Page> {
  const page = await visitors.as(username, viewport);
  await page.goto(path);
  return page;
}

/** No violation of WCAG 2.1 AA, and nothing wider than the window. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
}

const cell = (page: Page, key: string) => page.locator(`[data-cell=${key}]`);
const input = (page: Page, key: string) => cell(page, key).locator('input').first();
const saved = (page: Page) => page.getByText('Đã lưu lúc').waitFor();

withBrowser('the page of a report', () => {
  beforeAll(async () => {
    place = await PageSystem.start('page-report', executable!);
    ({ visitors } = place);
  });
  afterAll(() => place?.stop());

  test('a figure typed, Enter, the next: the cell says at once what the server says when it is saved', async () => {
    const page = await windowOf('canbo.ubnd-longmy', `/bao-cao/${KEY}`);
    const answer = page.waitForResponse((response) => response.url().endsWith('/values') && response.ok());
    await input(page, 'plan_tasks_total').fill('30');
    await input(page, 'plan_tasks_total').press('Enter');
    await page.keyboard.type('31');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.id')).toBe('cell-inspect_units_total');
    const told = await cell(page, 'plan_tasks_done').locator('.cell-findings').innerText();
    const { data } = (await (await answer).json()) as { data: { warnings: Answer[] } };
    expect(data.warnings.map(({ message }) => message)).toEqual([told]);
    expect(await cell(page, 'plan_tasks_pct').locator('output').innerText()).toBe('103,33 %');
    await saved(page);
    await expectAccessible(page);
    await page.setViewportSize(NARROW);
    await expectAccessible(page);
    await page.close();
  });

  test('the page’s rates are those of the server, for a whole report', async () => {
    const officer = await session('canbo.ubnd-longmy');
    await officer.put(`${REPORT}/values`, { values: { ...values, capital_plan: '3', capital_disbursed: '2' } }, (await officer.get(REPORT)).version);
    const form = await officer.get(`${REPORT}/form`);
    const page = await windowOf('canbo.ubnd-longmy', `/bao-cao/${KEY}`);
    for (const section of form.sections as { code: string; cells: RateCell[] }[]) {
      await page.getByRole('tab', { name: section.code }).click();
      for (const { key, rate } of section.cells.filter(({ type }) => type === 'COMPUTED_PERCENT')) {
        const shown = await cell(page, key).locator('output').innerText();
        expect([key, shown]).toEqual([key, rate === null ? '—' : `${rate.replace('.', ',')} %`]);
      }
    }
    await page.close();
  });

  test('somebody else saves meanwhile: the page says who, and keeps what was typed here', async () => {
    const page = await windowOf('canbo.ubnd-longmy', `/bao-cao/${KEY}`);
    await input(page, 'communication_items').waitFor();
    const head = await session('thutruong.ubnd-longmy');
    const { version, values: before } = await head.get(REPORT);
    await head.put(`${REPORT}/values`, { values: { ...before, communication_items: 77 } }, version);
    await input(page, 'initiatives').fill('5');
    await page.getByRole('dialog').getByText('Huỳnh Văn Phước').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tải lại, giữ số liệu tôi vừa nhập' }).click();
    await saved(page);
    expect((await head.get(REPORT)).values).toMatchObject({ communication_items: 77, initiatives: 5 });
    await page.close();
  });

  test('an officer waits for the head; the head sends, gets a receipt and sees the new score', async () => {
    const officer = await windowOf('canbo.ubnd-longmy', `/bao-cao/${KEY}`);
    await officer.getByText('Chờ thủ trưởng duyệt, gửi').waitFor();
    expect(await officer.getByRole('button', { name: 'Gửi báo cáo' }).count()).toBe(0);
    await officer.close();
    const page = await windowOf('thutruong.ubnd-longmy', '/viec-phai-lam');
    await page.getByRole('link', { name: 'Mở báo cáo: 2021-Q1' }).click();
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByRole('button', { name: 'Duyệt và gửi' }).click();
    await page.waitForURL(`**/bao-cao/${KEY}/bien-nhan/1`);
    const receipt = await (await session('thutruong.ubnd-longmy')).get(`${REPORT}/receipts/1`);
    expect(await page.locator('.receipt').innerText()).toContain(receipt.contentHash);
    const shown = await page.locator('.score-figure').first().innerText();
    await eventually('the page shows the agency’s index', async () => {
      const card = await (await session('thutruong.ubnd-longmy')).get('/api/v1/scorecards/UBND-LONGMY?year=2021');
      expect(shown).toBe(card.index.replace('.', ','));
    });
    await expectAccessible(page);
    await page.close();
  });

  test('Sở Nội vụ returns it: the reasons stand on top; its own agency’s report it may not review', async () => {
    const page = await windowOf('sonoivu', '/viec-phai-lam');
    await page.getByRole('link', { name: 'Xem xét: 2021-Q1 Ủy ban nhân dân huyện Long Mỹ' }).click();
    await page.getByRole('button', { name: 'Trả lại' }).click();
    await page.getByLabel('Lý do').fill('Đề nghị giải trình số hồ sơ quá hạn (A3.14).');
    await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
    await page.getByText('bị trả lại').waitFor();
    const head = await windowOf('thutruong.ubnd-longmy', `/bao-cao/${KEY}`, NARROW);
    await head.getByRole('heading', { name: /trả lại báo cáo; hạn gửi lại: đến hết ngày 11\/03\/2021/ }).waitFor();
    await expectAccessible(head);
    const own = await session('thutruong.snv');
    const department = plausibleValues(template, 'DEPARTMENT', 7);
    await own.put('/api/v1/reports/2021-Q1:SNV/values', { values: department }, (await own.get('/api/v1/reports/2021-Q1:SNV')).version);
    await own.post('/api/v1/reports/2021-Q1:SNV/submission');
    await page.goto('/bao-cao/2021-Q1:SNV');
    await page.getByRole('button', { name: 'Chấp nhận' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: 'Chấp nhận' }).click();
    await page.getByRole('alert').getByText('Không được tự xem xét báo cáo của cơ quan mình').waitFor();
    await Promise.all([page.close(), head.close()]);
  });

  test('a task is noted as done with its document; the head opens it again, with a reason', async () => {
    const page = await windowOf('thutruong.ubnd-longmy', '/viec-phai-lam?tim=NV-7.07');
    await page.getByRole('button', { name: 'Ghi nhận hoàn thành: NV-7.07' }).click();
    await page.getByRole('button', { name: 'Thêm văn bản' }).click();
    await page.getByLabel('Số, ký hiệu').fill('12/KH-UBND');
    await page.getByLabel('Ngày ban hành').fill('05/03/2021');
    await page.keyboard.press('Enter');
    await page.getByLabel('Trích yếu').fill('Kế hoạch ứng dụng CNTT năm 2021');
    await page.locator('.ant-picker-dropdown').waitFor({ state: 'hidden' });
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận hoàn thành' }).click();
    await page.getByText('Đã ghi nhận hoàn thành NV-7.07').waitFor();
    await page.getByText('Đã hoàn thành', { exact: true }).click();
    await page.getByRole('link', { name: 'Nhắc việc: NV-7.07' }).click();
    await page.getByText('12/KH-UBND ngày 05/03/2021: Kế hoạch ứng dụng CNTT năm 2021').waitFor();
    await page.goBack();
    await page.getByText('Đã hoàn thành', { exact: true }).click();
    await page.getByRole('button', { name: 'Mở lại: NV-7.07' }).click();
    await page.getByLabel('Lý do mở lại').fill('Ghi nhận nhầm.');
    await page.getByRole('dialog').getByRole('button', { name: 'Mở lại' }).click();
    await page.getByRole('button', { name: 'Ghi nhận hoàn thành: NV-7.07' }).waitFor();
    await page.close();
  });

  test('a reminder shows its proof, and a caught mail shows its HTML where nothing can run', async () => {
    const officer = await session('canbo.ubnd-longmy');
    const { obligationId } = await officer.get(REPORT);
    await eventually('the mail server has taken the reminder', async () => {
      const [first] = await officer.get(`/api/v1/reminders?filter[subject]=${obligationId}`);
      expect(first.recipients[0].smtpResponse).toMatch(/^250 /);
    }, { timeout: 60_000 });
    const page = await windowOf('canbo.ubnd-longmy', `/nhac-viec/${obligationId}`);
    await page.getByText('Máy chủ thư trả lời: 250').first().waitFor();
    await page.getByText('Việc đã hoàn thành').first().waitFor();
    await expectAccessible(page);
    const administrator = await windowOf('quantri', '/mailbox');
    await administrator.getByRole('link', { name: '[CCHC]' }).first().click();
    await administrator.getByText('Trình bày').click();
    const frame = administrator.locator('iframe.mail-html');
    expect([await frame.getAttribute('sandbox'), await frame.getAttribute('srcdoc')]).toEqual(['', expect.stringContaining("default-src 'none'")]);
    await administrator.frameLocator('iframe.mail-html').getByText('Kính gửi').waitFor();
    await expectAccessible(administrator);
    await Promise.all([page.close(), administrator.close()]);
  });
});
