import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWords, type WordRule } from './check-words.ts';
import { WORDS_TEXT_MAX } from './limits.ts';

const why = { en: 'No.', de: 'Nein.', it: 'No.' };
const rules: readonly WordRule[] = [
  { kind: 'threat-of-suit', why, patterns: { en: ['sue you', 'legal action'], de: ['verklag*'], it: ['vie legali'] } },
  { kind: 'shaming', why, patterns: { en: ['tell your ~ employer', 'employer'] } },
];
const found = (text: string, language = 'en') =>
  checkWords(text, language, rules).map(({ from, to, kind }) => [text.slice(from, to), kind]);

describe('words that must not be said', () => {
  test.each<[string, readonly (readonly [string, string])[], string]>([
    ['Thank you for your payment.', [], 'nothing of the kind'],
    ['We will sue you.', [['sue you', 'threat-of-suit']], 'plain'],
    ['We will SUE\n  You!', [['SUE\n  You', 'threat-of-suit']], 'in capitals and over a line'],
    ['issue your invoice', [], 'within other words'],
    ['Wir verklagen Sie.', [['verklagen', 'threat-of-suit']], 'a stem, of a language that is not the letter’s'],
    ['tell your nice employer', [['tell your nice employer', 'shaming']], 'the longer finding stands for the shorter'],
    ['tell your so very nice old employer', [['employer', 'shaming']], 'more than three words between'],
    [
      'Legal action? Sue you?',
      [
        ['Legal action', 'threat-of-suit'],
        ['Sue you', 'threat-of-suit'],
      ],
      'in order',
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('places are those of the text whatever stands before them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (before) => {
        const places = checkWords(`${before} sue you`, 'en', rules);
        expect(places.map(({ from, to }) => `${before} sue you`.slice(from, to)).at(-1)).toBe('sue you');
      }),
    );
  });

  test('a text beyond the limit is a fault, not a text without findings', () => {
    expect(() => checkWords('x'.repeat(WORDS_TEXT_MAX + 1), 'en', rules)).toThrow();
  });
});
