import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { explore } from './explore.js';
import { run, story, WITH_PURGE, WITH_RESTORE, WITHOUT_AUDITOR, worldWithout } from './report.js';
import { SAFEGUARDS, type Safeguard } from './safeguards.js';

const LOST = 'a fact is lost: nothing can settle it any more';
const DOUBLED = 'fact 0 has had its effect twice';
const WASTED = 'a fact was sent twice although nothing had failed';

/** What each safeguard is there for: what is found without it, and the last step on the way. */
const FOUND: Record<Safeguard, [what: string, last: RegExp]> = {
  'outbox-in-transaction': [LOST, /kill -9 of the service/],
  'row-lock': [WASTED, /takes and confirms/],
  'mark-after-confirm': [LOST, /the link is cut before the broker has fact/],
  'kept-row': [LOST, /the queue loses its messages/],
  'inbox': [DOUBLED, /commits claim and effect/],
  'inbox-in-transaction': [LOST, /kill -9 of consumer/],
  'ack-after-commit': [LOST, /kill -9 of consumer/],
  'newer-only': ['an older version has overwritten a newer one', /fact 0/],
  'auditor': [LOST, /the queue loses its messages/],
  'checkpoint-behind-facts': [WASTED, /Resender\.resend sends/],
  'restore-mark': ['fact 0 has an effect, and nobody knows its change any more', /commits claim and effect/],
};

describe('the way of a fact, in every order of steps and faults', () => {
  it.each([
    ['two crashes or cut links at any step, without the auditor', WITHOUT_AUDITOR, 20_000],
    ['two faults, one of which may empty the queue', WITH_PURGE, 20_000],
    ['both databases restored to a copy that was made at any step', { ...WITH_RESTORE, replicas: 1 }, 10_000],
  ])('loses and doubles nothing: %s', (_, world, atLeast) => {
    const { states, found } = run(world);
    expect(found).toBeUndefined();
    expect(states).toBeGreaterThan(atLeast);
  });

  it.each(Object.keys(SAFEGUARDS) as Safeguard[])('is found broken without %s', (safeguard) => {
    const exploration = run(worldWithout(safeguard));
    const { found } = exploration;
    const [what, last] = FOUND[safeguard];
    expect([found?.what, found?.trace.at(-1)]).toEqual([what, expect.stringMatching(last)]);
    expect(story(safeguard, exploration)).toContain(found!.trace.at(-1));
  });

  it('is mended by the auditor where the first line fails', () => {
    expect(run({ removed: ['ack-after-commit'], faults: 1, purge: true, restore: false, replicas: 2 }).found).toBeUndefined();
  });

  it.each(['auditor', 'kept-row'] as const)('needs %s after a restore: what only the copy owes is told again', (safeguard) => {
    const { found } = run({ ...WITH_RESTORE, replicas: 1, removed: [safeguard] });
    expect([found?.what, found?.trace.at(-1)]).toEqual([LOST, 'FAULT the databases are restored to the copy']);
  });

  it('is told in the words of the code', () => {
    const here = readdirSync(new URL('.', import.meta.url)).filter((name) => !name.endsWith('.spec.ts')).map((name) => textOf(new URL(name, import.meta.url)));
    const code = ['delivery', 'messaging'].flatMap((lib) => sources(new URL(`../../../libs/${lib}/src/`, import.meta.url))).map(textOf);
    const named = new Set(here.flatMap((text) => [...text.matchAll(/\b([A-Z]\w+)\.([a-z]\w+) [(a-z]/g)].map(([, type, method]) => `${type}.${method}`)));
    expect(named.size).toBeGreaterThan(8);
    for (const name of named) {
      const [type, method] = name.split('.');
      expect([name, code.some((text) => new RegExp(`(class|interface) ${type}\\b[^]*\\b${method}[(:<]`).test(text))]).toEqual([name, true]);
    }
  });
});

describe('the explorer', () => {
  const model = (most: number) => ({
    initial: 0, steps: (n: number) => (n < most ? [{ name: `to ${n + 1}`, next: n + 1 }] : []),
    broken: (n: number) => (n === 5 ? 'five' : undefined), settled: (n: number) => n === 3,
  });

  it('finds the shortest way to what must not be, and to where there is no way back', () => {
    expect(explore(model(3))).toEqual({ states: 4 });
    expect(explore(model(4)).found).toEqual({ what: LOST, trace: ['to 1', 'to 2', 'to 3', 'to 4'] });
    expect(explore(model(9)).found).toEqual({ what: 'five', trace: ['to 1', 'to 2', 'to 3', 'to 4', 'to 5'] });
  });
});

const textOf = (file: URL): string => readFileSync(file, 'utf8');
const sources = (folder: URL): URL[] => readdirSync(fileURLToPath(folder)).filter((name) => /(?<!spec)\.ts$/.test(name)).map((name) => new URL(name, folder));
