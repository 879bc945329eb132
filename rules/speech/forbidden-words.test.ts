import { checkWords } from '@duologue/core/guide/check-words.ts';
import { expect, test } from 'vitest';
import { forbiddenWords } from './forbidden-words.ts';

test.each([
  ['en', 'If you do not pay we take legal action.', 'threat-of-suit'],
  ['en', 'The police will come.', 'false-power'],
  ['de', 'Sonst kommt der Gerichtsvollzieher.', 'false-power'],
  ['de', 'Schämen Sie sich!', 'shaming'],
  ['it', 'Procederemo per vie legali.', 'threat-of-suit'],
  ['it', 'Paghi subito.', 'undue-pressure'],
])('%s: %s', (language, text, kind) => {
  expect(checkWords(text, language, forbiddenWords).map((finding) => finding.kind)).toEqual([kind]);
});

test.each([
  ['en', 'You agreed to pay 300.00 by 12 June. Please use the reference RF18 5390 0754 7034.'],
  ['de', 'Sie haben zugesagt, 300,00 € bis zum 12. Juni zu zahlen. Vielen Dank.'],
  ['it', 'Ha promesso di pagare 300,00 € entro il 12 giugno. Grazie.'],
])('a plain confirmation is free of them: %s', (language, text) => {
  expect(checkWords(text, language, forbiddenWords)).toEqual([]);
});

test('every kind has words in every language, and says why', () => {
  const gaps = forbiddenWords.flatMap(({ kind, why, patterns }) =>
    (['en', 'de', 'it'] as const).filter((one) => why[one] === kind || (patterns[one] ?? []).length === 0),
  );
  expect(gaps).toEqual([]);
});
