import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

type Words = { [key: string]: string | Words };

const SRC = join(import.meta.dirname, '..');
const catalogue = new Map(readdirSync(import.meta.dirname).flatMap((file): [string, Words][] => {
  const [, namespace = 'ground'] = /^vi(?:\.(\w+))?\.json$/.exec(file) ?? [];
  return file.endsWith('.json') ? [[namespace, JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Words]] : [];
}));

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

/** What a dotted key leads to; the part before a placeholder must lead to a group of words. */
function found(words: Words | undefined, key: string): string | Words | undefined {
  return key.split('.').reduce<string | Words | undefined>((place, part) => (typeof place === 'object' ? place[part] : undefined), words);
}

/** Keys that are written out: `t('a.b')`, both arms of `t(x ? 'a' : 'b')`, and the group of t(`a.${x}`). */
function keysOf(text: string): string[] {
  const calls = [...text.matchAll(/\bt\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, inside]) => inside!.split(/, \{|,\s*\{/)[0]!);
  // What is compared with, or stands in for a missing part, is no key.
  return calls.flatMap((inside) => [...inside.matchAll(/(?<!(?:===|!==|\?\?|\|\|) )'([\w.-]+)'|`([\w.-]+)\.\$\{/g)].map(([, key, group]) => key ?? group!));
}

describe('the words of the page', () => {
  it('are there for every key that the sources name', () => {
    const missing = sources.flatMap(({ file, text }) => {
      const namespaces = [...text.matchAll(/useTranslation\('(\w+)'\)|TFunction<'(\w+)'>/g)].map(([, used, typed]) => used ?? typed!);
      const spaces = [...namespaces, 'ground'].map((namespace) => catalogue.get(namespace));
      return keysOf(text).filter((key) => /useTranslation|TFunction/.test(text) && spaces.every((words) => found(words, key) === undefined)).map((key) => `${file}: ${key}`);
    });
    expect(missing).toEqual([]);
  });

  it('are composed Vietnamese letters, without stray spaces or empty texts', () => {
    const texts = (words: Words): string[] => Object.values(words).flatMap((word) => (typeof word === 'string' ? [word] : texts(word)));
    const wrong = [...catalogue.values()].flatMap(texts).filter((text) => text === '' || text !== text.trim() || text !== text.normalize('NFC') || /\s{2}|\.{3}/.test(text));
    expect(wrong).toEqual([]);
  });

  it('are found to be missing when they are', () => {
    expect(keysOf("t('a.b') + t(x ? 'c' : 'd', { n: f(1) }) + t(`group.${kind}`, { name: 'Mai' })")).toEqual(['a.b', 'c', 'd', 'group']);
    expect(found({ a: { b: 'x' } }, 'a.c')).toBeUndefined();
  });
});
