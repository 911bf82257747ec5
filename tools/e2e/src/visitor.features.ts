import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../web/browser.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };

/** People at their browsers; each has a browser profile of their own. Whatever a page complains of in its console is kept. */
export class Visitors {
  readonly complaints: string[] = [];
  private readonly contexts = new Map<string, BrowserContext>();

  private constructor(readonly browser: Browser, private readonly url: string, private readonly password: string) {}

  static async arrive(executable: string, url: string, password: string): Promise<Visitors> {
    return new Visitors(await launchChromium(executable), url, password);
  }

  /** A new window of this person, who has signed in before; null for somebody who has not. */
  async as(username: string | null, viewport = WIDE): Promise<Page> {
    const context = username === null ? await this.newContext() : (this.contexts.get(username) ?? (await this.signedIn(username)));
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    page.on('pageerror', ({ message }) => this.complaints.push(`${page.url()}: ${message}`));
    page.on('console', (message) => {
      // Who is not signed in learns so by a refusal, which browsers report like any other.
      const expected = message.text().includes('401') && message.location().url.endsWith('/api/v1/me');
      if (message.type() === 'error' && !expected) this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  }

  leave(): Promise<void> {
    return this.browser.close();
  }

  private async signedIn(username: string): Promise<BrowserContext> {
    const context = await this.newContext();
    const answer = await context.request.post('/api/v1/sessions', { data: { username, password: this.password } });
    if (answer.status() !== 201) throw new Error(`${username} cannot sign in: ${await answer.text()}`);
    this.contexts.set(username, context);
    return context;
  }

  private newContext(): Promise<BrowserContext> {
    return this.browser.newContext({ baseURL: this.url, locale: 'vi-VN', reducedMotion: 'reduce' });
  }
}

/** What axe finds against WCAG 2.1 A and AA, one line a rule with the places. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const axe = (globalThis as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }> } }).axe;
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim()})`).join('; ')}`);
  }, RULES);
}

/** Texts of the links that nothing but their colour tells from the text round them (WCAG 1.4.1). */
export const bareLinksOf = (page: Page): Promise<string[]> => page.evaluate(() => {
  const standing = (link: Element): boolean => link.closest('.figure, .groups, .ant-pagination, .ant-btn, [aria-current]') !== null;
  return [...document.querySelectorAll('main a')].filter((link) => !standing(link) && !getComputedStyle(link).textDecorationLine.includes('underline')).map((link) => link.textContent ?? '');
});

/** Bytes of scripts, styles and HTML that a first visit of an address takes over the line. */
export async function firstLoadOf(page: Page, address: string, arrived: (page: Page) => Promise<unknown>): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (['document', 'script', 'stylesheet'].includes(request.resourceType())) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address);
  await arrived(page);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
