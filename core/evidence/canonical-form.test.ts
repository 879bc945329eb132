import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalForm } from './canonical-form.ts';
import { DATA_DEPTH_MAX } from './limits.ts';

const plainText = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\uD800-\uDFFF]/u.test(text));
const { plain } = fc.letrec((tie) => ({
  plain: fc.oneof(
    { depthSize: 'small', maxDepth: 8 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    plainText,
    fc.array(tie('plain')),
    fc.dictionary(plainText, tie('plain')),
  ),
}));

test.each<[unknown, string]>([
  [{ b: 1, a: [true, null, -0] }, '{"a":[true,null,0],"b":1}'],
  [{ é: 'e', z: '"\\\n\u0001/' }, '{"z":"\\"\\\\\\n\\u0001/","é":"e"}'],
  [{ '\u{1F600}': 1, '\uFB33': 2 }, '{"\u{1F600}":1,"\uFB33":2}'], // Sorted by UTF-16 units, not by code points.
  ['', '""'],
  [9007199254740991, '9007199254740991'],
])('the canonical form of %j', (value, expected) => {
  expect(canonicalForm(value)).toEqual({ ok: true, value: expected });
});

test('agrees with another implementation of RFC 8785 on everything it accepts', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(canonicalForm(value)).toEqual({ ok: true, value: canonicalize(value) });
    }),
    { numRuns: 500 },
  );
});

test('names are in order, few and many', () => {
  for (const count of [2, 31, 32, 33, 200]) {
    const names = Array.from({ length: count }, (_, number) => `n${(number * 7919) % 1009}`);
    const value = Object.fromEntries(names.map((name) => [name, 0]));
    expect(canonicalForm(value)).toEqual({ ok: true, value: canonicalize(value) });
  }
});

test('is the same for what comes back from JSON', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(canonicalForm(JSON.parse(JSON.stringify(value)))).toEqual(canonicalForm(value));
    }),
  );
});

describe('refuses what two programs could write differently', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

  test.each<[string, unknown, string, string]>([
    ['a fraction', { data: { amount: 1.5 } }, 'not-a-whole-number', 'data.amount'],
    ['not a number', [Number.NaN], 'not-a-whole-number', '[0]'],
    ['a number beyond 2^53 - 1', 2 ** 53, 'not-a-whole-number', ''],
    ['a lone surrogate', { a: ['x', '\uD800y'] }, 'not-plain-text', 'a[1]'],
    ['a lone surrogate in a name', { '\uDC00': 1 }, 'not-plain-text', '\uDC00'],
    ['NUL', 'a\0b', 'not-plain-text', ''],
    ['undefined', { a: undefined }, 'not-plain-data', 'a'],
    ['a bigint', { minor: 1n }, 'not-plain-data', 'minor'],
    ['a date object', { on: new Date(0) }, 'not-plain-data', 'on'],
    ['a hole', [1, , 2], 'not-plain-data', '[1]'],
    ['nesting beyond the maximum', nested(DATA_DEPTH_MAX + 1), 'too-deep', '[0]'.repeat(DATA_DEPTH_MAX)],
  ])('%s', (_, value, code, path) => {
    expect(canonicalForm(value)).toEqual({ ok: false, refusal: { code, path } });
  });

  test('but the deepest allowed nesting is accepted', () => {
    expect(canonicalForm(nested(DATA_DEPTH_MAX)).ok).toBe(true);
  });
});
