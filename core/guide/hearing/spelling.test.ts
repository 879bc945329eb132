import { describe, expect, test } from 'vitest';
import { meantWord, openSpeller } from './spelling.ts';

const speller = openSpeller(['invoice', 'rechnung', 'bonifico', 'paid', 'pain', 'signed', 'signer', 'ever']);

describe('a slip of the fingers is taken for the word that was meant', () => {
  test.each([
    ['a letter left out', 'invoce', 'invoice'],
    ['a letter doubled', 'rechnnung', 'rechnung'],
    ['a letter put in', 'boniffico', 'bonifico'],
    ['another letter', 'rechming', 'rechming'],
    ['one other letter', 'rechmung', 'rechnung'],
    ['two neighbours swapped', 'bonifcio', 'bonifico'],
    ['the first of two that are as near', 'signeg', 'signed'],
  ])('%s: %s', (_, typed, meant) => {
    expect(meantWord(typed, speller)).toBe(meant);
  });

  test.each([
    ['a word that is known', 'signer'],
    ['a short word', 'pais'],
    ['another first letter', 'fechnung'],
    ['a word like none', 'lavoro'],
    ['half a word', 'rech'],
    ['two swapped that are no neighbours', 'nechrung'],
  ])('%s stays: %s', (_, typed) => {
    expect(meantWord(typed, speller)).toBe(typed);
  });
});
