import { afterAll, describe, expect, test } from 'vitest';
import { hasShared, sharedText } from '../ledger/testing.ts';
import { readOne } from './testing/read-one.ts';

const PLACE = 'corpora/ubl-rules/expected.json';
/** Rules about sums and what is due. The others are about tax categories, identifiers and reasons: nothing owed hangs on them. */
const CHECKED = /^BR-CO-(1[0-7]|25)$/;

type Assert = readonly [result: 'success' | 'error', rule: string];
type Expected = { readonly tests: readonly { readonly asserts: readonly Assert[] }[] };

const sets: readonly (readonly [string, Expected])[] = hasShared(PLACE)
  ? Object.entries(JSON.parse(sharedText(PLACE)).files)
  : [];

/** The documents of a test set, each by itself. */
function documentsOf(name: string): readonly string[] {
  const text = sharedText(`corpora/ubl-rules/${name}`).replace(/<!--[\s\S]*?-->/g, '');
  return [...text.matchAll(/<test\b[^>]*>([\s\S]*?)<\/test>/g)].map(
    ([, body = '']) => /<((?:\w+:)?(?:Invoice|CreditNote))[\s>][\s\S]*<\/\1>/.exec(body)?.[0] ?? '',
  );
}

const counts = { right: 0, all: 0, read: 0 };
afterAll(() => {
  if (sets.length > 0)
    console.log(
      `EN 16931 rules: ${counts.right} of ${counts.all} cases judged as expected, ${counts.read} documents read`,
    );
});

describe('the test sets of EN 16931', () => {
  test.each(sets)('%s', async (name, { tests }) => {
    const documents = documentsOf(name);
    expect(documents).toHaveLength(tests.length);
    const wrong: string[] = [];
    for (const [index, { asserts }] of tests.entries()) {
      const { problems } = await readOne(documents[index] ?? '');
      counts.read += 1;
      const broken = new Set(problems.flatMap(({ rule }) => rule ?? []));
      for (const [result, rule] of asserts.filter(([, one]) => CHECKED.test(one))) {
        counts.all += 1;
        if (broken.has(rule) === (result === 'error')) counts.right += 1;
        else wrong.push(`case ${index}: ${rule} should be ${result}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
