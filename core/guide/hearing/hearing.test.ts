import { describe, expect, test } from 'vitest';
import { findConcepts, openLexicon } from './concepts.ts';
import { foldWord, foldWords } from './fold.ts';
import { hear, openHearing } from './hear.ts';
import { HEARD_WORDS_MAX } from './limits.ts';
import { type Example, NOTHING } from './model.ts';
import { markOf, type TeachWith, teachHearing } from './train.ts';

const say = (id: string, language: Example['language'], ...texts: string[]) =>
  texts.map((text): Example => ({ id, language, text }));

const lessons: TeachWith = {
  labels: [
    { id: 'not-received', audience: 'both' },
    { id: 'already-paid', audience: 'both' },
    { id: 'payment-run', audience: 'business' },
    { id: NOTHING, audience: 'both' },
  ],
  examples: [
    ...say('not-received', 'en', 'we never got the invoice', 'no bill came', 'the invoice is not here'),
    ...say('not-received', 'de', 'die Rechnung kam nie', 'keine Rechnung erhalten', 'wir haben keine Rechnung'),
    ...say('already-paid', 'en', 'we paid that', 'it was paid last week', 'the invoice was paid'),
    ...say('already-paid', 'de', 'das ist bezahlt', 'die Rechnung ist längst bezahlt', 'haben wir überwiesen'),
    ...say('payment-run', 'en', 'the next run is on Friday', 'in the next payment run', 'we run payments on Friday'),
    ...say('payment-run', 'de', 'im nächsten Zahllauf', 'der Zahllauf ist am Freitag', 'Zahllauf am Freitag'),
    ...say(NOTHING, 'en', 'hello', 'good morning', 'hold on a moment'),
    ...say(NOTHING, 'de', 'hallo', 'guten Morgen', 'einen Moment'),
  ],
  lexicon: {
    invoice: { en: 'invoice*, bill', de: 'rechnung*, beleg*', it: 'fattur*, bollett*' },
    none: { en: 'no, never, not', de: 'kein*, nie, nicht', it: 'non, mai' },
    receive: { en: 'got, came, received', de: 'erhalten, kam', it: 'ricevut*, arrivat*' },
    paid: { en: 'paid', de: 'bezahlt, überwiesen', it: 'pagat*' },
  },
  rules: [{ id: 'payment-run', language: 'it', force: 'decides', words: 'prossima distinta' }],
};
const model = teachHearing(lessons);
const hearing = openHearing(model);
const first = (text: string) => hear(text, hearing)[0];

describe('folding', () => {
  test.each([
    ['Überweisung', 'uberweisung'],
    ['ueberweisung', 'uberweisung'],
    ['perché', 'perche'],
    ['Straße', 'strasse'],
    ["don't", 'dont'],
    ['4711', '0'],
    ['2011', 'YEAR'],
    ['sooooon', 'son'],
  ])('%s is compared as %s', (typed, folded) => {
    expect(foldWord(typed)).toBe(folded);
  });

  test('punctuation is no word, and no more words are looked at than the limit says', () => {
    expect(foldWords('no… – never!').map(({ typed }) => typed)).toEqual(['no', 'never']);
    expect(foldWords('a '.repeat(1_000))).toHaveLength(HEARD_WORDS_MAX);
  });
});

describe('ideas', () => {
  const finder = openLexicon({
    order: { en: 'purchase order, po', de: '*bestell*', it: 'ordin*' },
    died: { en: 'died', de: 'tot', it: 'mort*' },
  });
  const found = (text: string, language: 'en' | 'de' | 'it') =>
    findConcepts(
      finder,
      foldWords(text).map(({ word }) => word),
      [language],
    );

  test.each([
    ['no purchase order on it', 'en', [{ concept: 'order', from: 1, to: 3 }]],
    ['the policy', 'en', []],
    ['die Nachbestellung', 'de', [{ concept: 'order', from: 1, to: 2 }]],
    ['total', 'de', []],
    ["manca l'ordine", 'it', [{ concept: 'order', from: 2, to: 3 }]],
  ] as const)('%s (%s)', (text, language, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});

describe('hearing', () => {
  test.each([
    ['never got that bill', 'not-received'],
    ['das haben wir doch schon bezahlt', 'already-paid'],
    ['zahllauf freitag', 'payment-run'],
    ['hello', NOTHING],
    ['', NOTHING],
    ['§§ ??', NOTHING],
  ])('%s is %s', (text, id) => {
    expect(first(text)?.id).toBe(id);
  });

  test('a language in which nothing was learnt is understood by its ideas', () => {
    const italian = hear('la fattura non è mai arrivata', hearing, { language: 'it' });
    expect(italian[0]?.id).toBe('not-received');
  });

  test('a rule decides, and is given as the reason', () => {
    const [run] = hear('la fattura va nella prossima distinta', hearing, { language: 'it' });
    expect(run).toMatchObject({ id: 'payment-run', because: [{ kind: 'rule', text: 'prossima distinta' }] });
  });

  test('the words that were typed and the nearest phrase are reasons', () => {
    const because = first('the INVOICE was paid long ago')?.because ?? [];
    expect(because).toContainEqual({ kind: 'words', text: 'paid' });
    expect(because).toContainEqual({ kind: 'phrase', text: 'the invoice was paid' });
  });

  test('a slip of the fingers is heard as what was meant, and shown as it was typed', () => {
    const slipped = first('die Rehcnung ist längst bezhalt');
    expect(slipped?.id).toBe('already-paid');
    expect(slipped?.score).toBeCloseTo(first('die Rechnung ist längst bezahlt')?.score ?? 0, 10);
    expect(slipped?.because).toContainEqual({ kind: 'words', text: 'bezhalt' });
  });

  test('a little word that stands for no idea is no reason', () => {
    const words = hear('der Zahllauf ist am Freitag', hearing).flatMap(({ because }) => because);
    expect(words).toContainEqual({ kind: 'words', text: 'Zahllauf' });
    for (const little of ['der', 'ist', 'am']) expect(words).not.toContainEqual({ kind: 'words', text: little });
  });

  test('an excuse of the other audience loses, and is not ruled out', () => {
    const scoreFor = (audience: 'consumer' | 'business') =>
      hear('next run on Friday', hearing, { audience }).find(({ id }) => id === 'payment-run')?.score ?? 0;
    expect(scoreFor('consumer')).toBeLessThan(scoreFor('business'));
    expect(scoreFor('consumer')).toBeGreaterThan(0);
  });

  test('scores are shares of one, the likeliest first', () => {
    const heard = hear('we paid on Friday', hearing);
    const scores = heard.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 5);
  });
});

describe('the model', () => {
  test('the same lessons give the same model, letter by letter', () => {
    expect(teachHearing(lessons)).toEqual(model);
  });

  test('survives JSON', () => {
    const again = openHearing(JSON.parse(JSON.stringify(model)));
    expect(hear('never got that bill', again)).toEqual(hear('never got that bill', hearing));
  });

  test('another phrase is another mark', () => {
    const more = { ...lessons, examples: [...lessons.examples, ...say('already-paid', 'en', 'settled')] };
    expect(markOf(more)).not.toBe(markOf(lessons));
    expect(markOf({ ...lessons })).toBe(model.madeFrom);
  });
});
