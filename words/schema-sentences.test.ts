import { api } from '@duologue/contract/api.ts';
import { PlaybookFile } from '@duologue/contract/guide-file.ts';
import { BusinessIn, HouseholdIn } from '@duologue/contract/negotiation.ts';
import { isSentenceKey } from '@duologue/contract/schema-problems.ts';
import { expect, test } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { it } from './it.ts';
import { in_, ISSUES } from './testing/server-codes.ts';

/** What a schema objects to reaches people in their own language: zod's English words reach nobody. */
const LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, de, it };

/** Every schema within a schema, and each of its checks; as zod describes itself. */
function defsOf(thing: unknown, seen = new Set<unknown>()): readonly Def[] {
  if (typeof thing !== 'object' || thing === null || seen.has(thing)) return [];
  seen.add(thing);
  if (Array.isArray(thing)) return thing.flatMap((one) => defsOf(one, seen));
  const { _zod: own } = thing as { readonly _zod?: { readonly def: Def } };
  if (own === undefined) return thing.constructor === Object ? defsOf(Object.values(thing), seen) : [];
  const lazy = own.def.type === 'lazy' ? [own.def.getter?.()] : [];
  return [own.def, ...defsOf([...Object.values(own.def), ...lazy], seen)];
}
type Def = {
  readonly type?: string;
  readonly getter?: () => unknown;
  readonly error?: (issue: object) => unknown;
};

/** What a schema says in its own words where zod would say something. */
const ownWordsOf = (schemas: unknown): readonly string[] =>
  defsOf(schemas).flatMap(({ error }) => {
    const said = error?.({ code: 'custom', input: undefined, path: [] });
    const words = typeof said === 'object' && said !== null && 'message' in said ? said.message : said;
    return typeof words === 'string' ? [words] : [];
  });

const ASKED = Object.values(api).map((route: object) => Object.entries(route).filter(([part]) => part !== 'response'));

test('a schema that knows better names a sentence, and each language has it', () => {
  const words = new Set(ownWordsOf([...ASKED, PlaybookFile, HouseholdIn, BusinessIn]));
  expect(words).toContain('input.not-a-date');
  for (const [language, catalogue] of Object.entries(LANGUAGES)) {
    const missing = [...words].filter((key) => !isSentenceKey(key) || !(key in catalogue));
    expect({ language, missing }).toEqual({ language, missing: [] });
  }
});

test('words of its own are found out, however deep they stand', () => {
  const as = (def: object) => ({ _zod: { def } });
  const text = as({ type: 'string', checks: [as({ error: () => 'an x, please' })] });
  const deep = as({ type: 'object', shape: { list: as({ element: as({ type: 'lazy', getter: () => text }) }) } });
  expect(ownWordsOf([deep])).toEqual(['an x, please']);
});

test.each(Object.entries(LANGUAGES))(
  'no sentence about an input in %s hands on words of another language',
  (_, words) => {
    const handing = Object.entries(words).filter(
      ([key, text]) => key.startsWith('input.') && /\{\$(text|problem|detail)\b/.test(text),
    );
    expect(handing).toEqual([]);
  },
);

test('a sentence about what zod objects to names only what is sent with it', () => {
  const sent: Readonly<Record<string, readonly string[]>> = {
    'input.invalid_value': ['choices'],
    'input.too_small': ['least'],
    'input.too_big': ['most'],
    'input.not_multiple_of': ['step'],
    'input.unrecognized_keys': ['names'],
  };
  for (const catalogue of Object.values(LANGUAGES)) {
    const zods = Object.entries(catalogue).filter(([key]) => in_('input', ISSUES).includes(key));
    expect(zods).toHaveLength(ISSUES.length);
    const wanting = zods.flatMap(([key, text]) =>
      [...text.matchAll(/\{\$(\w+)/g)].filter(([, name = '']) => sent[key]?.includes(name) !== true),
    );
    expect(wanting).toEqual([]);
  }
});
