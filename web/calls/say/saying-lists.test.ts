import { expect, test } from 'vitest';
import { sayingsFirst, sayingsVoicemail } from '../../api/testing/named-gate.ts';
import { nextSaying, sayingLists, tickOf, wordsOf } from './saying-lists.ts';

const known = { caller: 'Ines Keller', person: 'Amara Nwosu', creditor: 'Harbour Timber' };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('each saying stands in one list', () => {
  const { required, optional, onlyWhen, never } = sayingLists(sayingsFirst);
  expect(ids(required)).toEqual(['mini-miranda', 'creditor-name']);
  expect(ids(optional)).toEqual(['offer-help']);
  expect(ids(onlyWhen)).toEqual(['employer-name']);
  expect(ids(never)).toEqual(['threat-of-suit', 'reveals-debt']);
});

test('what must be said is gone through in order, and then nothing is left', () => {
  expect(nextSaying(sayingsFirst, [])).toBe('say.first-talk.mini-miranda');
  expect(nextSaying(sayingsFirst, ['say.first-talk.mini-miranda'])).toBe('say.first-talk.creditor-name');
  expect(
    nextSaying(
      sayingsFirst,
      ['mini-miranda', 'creditor-name'].map((id) => tickOf('first-talk', id)),
    ),
  ).toBeUndefined();
  expect(nextSaying(undefined, [])).toBeUndefined();
});

test('a name that we know stands in place of the dots; a number that we do not know stays open', () => {
  const [name, number] = sayingsVoicemail.items;
  if (name === undefined || number === undefined) throw new Error('The fixture is too short.');
  expect(wordsOf(name, ['en'], known)).toBe('My name is Ines Keller');
  expect(wordsOf(number, ['en'], known)).toBe('Please call me back on …');
});

test('in the debtor’s language where there are words in it, and never in none', () => {
  const said = {
    ...sayingsFirst.items[0],
    id: 'x',
    words: { en: 'yes', de: 'ja', es: 'sí' },
  } as (typeof sayingsFirst.items)[number];
  expect(wordsOf(said, ['es', 'de'], known)).toBe('sí');
  expect(wordsOf(said, ['pl', 'de'], known)).toBe('ja');
  expect(wordsOf(said, ['pl'], known)).toBe('yes');
});
