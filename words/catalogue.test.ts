import { courtesyCapitals } from '@duologue/core/guide/words/courtesy.ts';
import { MessageFormat, parseMessage, validate } from 'messageformat';
import { describe, expect, test } from 'vitest';
import { type Catalogue, loadCatalogue } from './catalogue.ts';
import { LANGUAGES } from './language.ts';

const catalogues = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await loadCatalogue(language)] as const)),
) as Readonly<Record<(typeof LANGUAGES)[number], Catalogue>>;

const variablesOf = (source: string) => [...new Set([...source.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort();

describe.each(LANGUAGES)('the words in %s', (language) => {
  const entries = Object.entries(catalogues[language]);

  test('every message is one of Unicode MessageFormat 2', () => {
    const broken = entries.filter(([, source]) => !isMessage(source)).map(([key]) => key);
    expect(broken).toEqual([]);
  });

  test('no message is empty', () => {
    expect(entries.filter(([, source]) => source.trim() === '')).toEqual([]);
  });

  test('every message takes the same values as in English', () => {
    const english: Readonly<Record<string, string>> = catalogues.en;
    const different = entries.filter(
      ([key, source]) => variablesOf(source).join() !== variablesOf(english[key] ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('there are the same messages as in English', () => {
    expect(entries.map(([key]) => key).sort()).toEqual(Object.keys(catalogues.en).sort());
  });
});

test('a broken message is found out', () => {
  expect(isMessage('{$count')).toBe(false);
  expect(isMessage('.input {$count :number}\n.match $count\none {{One}}')).toBe(false);
  expect(variablesOf('{$to} and {$from} and {$to}')).toEqual(['from', 'to']);
});

function isMessage(source: string): boolean {
  try {
    validate(parseMessage(source));
    new MessageFormat('en', source);
    return true;
  } catch {
    return false;
  }
}

test('Italian courtesy is written small on the screen; letters keep the capital', () => {
  const found = Object.entries(catalogues.it).filter(
    ([key, words]) => !key.startsWith('letters.') && courtesyCapitals(words).length > 0,
  );
  expect(found).toEqual([]);
});
