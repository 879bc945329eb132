import { describe, expect, test } from 'vitest';
import { loadCatalogue } from './catalogue.ts';
import { en } from './en.ts';
import { LANGUAGES } from './language.ts';
import { in_, NAMES, SENTENCES } from './testing/server-codes.ts';

describe.each(LANGUAGES)('what the server sends, in %s', async (language) => {
  const catalogue = await loadCatalogue(language);
  const without = (keys: readonly string[]) => keys.filter((key) => !Object.hasOwn(catalogue, key));

  test.each(Object.keys(SENTENCES))('every code of %s has its sentence', (room) => {
    expect(without(SENTENCES[room] ?? [])).toEqual([]);
  });

  test.each(Object.keys(NAMES))('every code of %s has its name', (room) => {
    expect(without(in_(room, NAMES[room] ?? []))).toEqual([]);
  });
});

test('a code without a sentence is found out', () => {
  expect(in_('timeline', ['case-opened', 'never-heard-of']).filter((key) => !Object.hasOwn(en, key))).toEqual([
    'timeline.never-heard-of',
  ]);
});
