import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { local, root } from '../launcher/paths.mjs';
import { findChromium, installChromium, launchChromium } from './browser.mjs';
import { open, visitsOf } from './visits.mjs';

/**
 * `npm run web:screens`: every page of the running system at two widths into docs/screens/, best after `npm run demo`.
 * `-- --state FILE` names another system, `-- --only NAME` one page.
 */
const { values: { state, only } } = parseArgs({ options: { state: { type: 'string', default: local('state.json') }, only: { type: 'string' } } });
const WIDTHS = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
/** A long list shows its kind in its first pixels. */
const TALLEST = 1600;
const folder = join(root, 'docs/screens');

const executable = findChromium() ?? installChromium();
if (!executable) throw new Error('no Chromium here: install it, or name one in CHROMIUM');
const { url } = JSON.parse(readFileSync(state, 'utf8'));
const { demoPassword } = JSON.parse(readFileSync(join(state, '../secrets.json'), 'utf8'));
const visits = (await visitsOf(url, demoPassword)).filter(({ name }) => !only || name === only);
mkdirSync(folder, { recursive: true });
const browser = await launchChromium(executable);
try {
  for (const [width, viewport] of Object.entries(WIDTHS)) {
    for (const visit of visits) await shoot(visit, width, viewport);
  }
} finally {
  await browser.close();
}

async function shoot({ name, path, as }, width, viewport) {
  const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' });
  if (as) await context.request.post(`${url}/api/v1/sessions`, { data: { username: as, password: demoPassword } });
  const page = await context.newPage();
  await open(page, url + path);
  await page.waitForLoadState('load');
  // Charts draw after the page has settled.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const height = path.includes('#') ? viewport.height : await page.evaluate((most) => Math.min(most, document.documentElement.scrollHeight), TALLEST);
  await page.setViewportSize({ width: viewport.width, height });
  await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
  process.stdout.write(`${name}-${width}.png\n`);
  await context.close();
}
