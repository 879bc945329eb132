import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { findPacks, groupByPlace } from './find-packs.ts';
import { placeName } from './place-names.ts';
import {
  AllPacks,
  OnePack,
  OneRuleNamed,
  packs,
  rule,
  StillLoading,
  TypedACode,
  TypedAPlace,
  TypedNothingKnown,
} from './rules.stories.tsx';
import { isSecondHand, ruleSentence } from './rule-sentence.ts';

const markup = (Story: () => ReactNode) => renderToStaticMarkup(<Story />).replaceAll('&amp;', '&');
const words = (Story: () => ReactNode) =>
  markup(Story)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('finding a pack by typing', () => {
  const found = (typed: string, locale = 'en-GB') => findPacks(packs, typed, locale).map(({ packId }) => packId);
  test.each([
    ['sao paulo', ['br.sp'], 'without its accents'],
    ['BRAZIL', ['br.sp'], 'by the country, in any case'],
    ['us-ny', ['us.ny-dfs-cap'], 'by its place'],
    ['united machine', ['us.tcpa'], 'by several words, in any order'],
    ['machine united', ['us.tcpa'], 'by several words, in any order'],
    ['us.tcpa', ['us.tcpa'], 'by its id'],
    ['', packs.map(({ packId }) => packId), 'nothing typed: all'],
    ['atlantis', [], 'no such place'],
  ])('"%s" finds %j: %s', (typed, expected) => expect(found(typed)).toEqual(expected));

  test('in the language of the reader', () => {
    expect(found('brasilien', 'de-DE')).toEqual(['br.sp']);
    expect(found('brasile', 'it-IT')).toEqual(['br.sp']);
  });

  test('the firm first, then what holds everywhere, then the countries by their names', () => {
    const order = (locale: string) => groupByPlace(packs, locale).map(({ place }) => place);
    expect(order('en-GB')).toEqual(['firm', 'everywhere', 'BR', 'US']);
    expect(groupByPlace(packs, 'en-GB').at(-1)?.packs).toHaveLength(2);
  });

  test('a place is named as far as it goes', () => {
    expect(placeName('US-NY-New York', 'en-GB')).toBe('United States, NY, New York');
    expect(placeName('EU', 'de-DE')).toBe('Europäische Union');
  });
});

describe('the page of packs', () => {
  test('says what is in force, by which clock, and that it is no advice', () => {
    expect(words(AllPacks)).toMatch(/5 packs with 13 rules in force today\. Mode: Standard\. .*tzdb 2026f/);
    expect(words(AllPacks)).toContain('no legal advice');
  });
  test('a change ahead is announced with its day', () =>
    expect(words(AllPacks)).toContain('1 change ahead: a rule begins on 31 Jan 2027'));
  test('what the firm has a say in is told apart', () =>
    expect(words(AllPacks)).toMatch(
      /proposed limit of calls Consumer debts · collecting for others, or a bought debt not chosen/,
    ));
  test('the date of a measure of our own is not shown as a change of law', () =>
    expect(words(AllPacks)).not.toContain('1 Jan 2000'));
  test('only what was typed stays', () => {
    expect(words(TypedAPlace)).toContain('São Paulo: hours of collection calls');
    expect(words(TypedAPlace)).not.toContain('TCPA');
    expect(words(TypedNothingKnown)).toContain('Nothing here has that name');
  });
  test('the code of a rule leads to the rule', () =>
    expect(markup(TypedACode)).toContain('href="/rules/us.regulation-f/call-window"'));
  test('while it loads, nothing is said to be empty', () =>
    expect(words(StillLoading)).not.toContain('Nothing here has that name'));
});

describe('a pack and its rules', () => {
  test('a rule says its sentence with its figures, and … for what only a case can say', () => {
    expect(ruleSentence(rule('a/b'), 'en-GB')).toBe('Call only from 08:00 to 21:00.');
    expect(words(OnePack)).toContain('At most 7 calls; so far: ….');
  });
  test('force, sureness, dates, exceptions, reasons and examples are there', () => {
    expect(words(OnePack)).toMatch(
      /12 CFR 1006\.6\(b\)\(1\)\(i\) Regulation F .*law .*read in the text itself .*since 30 Nov 2021.*Unless: They agreed to it\..*A law requires this call\..*Allows: as the window opens Refuses: a minute before the window/,
    );
  });
  test('what is ahead and what is over stand apart from what is in force', () =>
    expect(words(OnePack)).toMatch(
      /In force 2 .*Not yet in force 1 .*from 1 Jan 2027 .*No longer in force 1 .*until 31 Dec 2024/,
    ));
  test.each([
    ['P', false],
    ['O', false],
    ['H', false],
    ['D', false],
    ['S', true],
    ['M', true],
  ])('confidence %s is of a second hand: %s', (confidence, expected) =>
    expect(isSecondHand({ confidence })).toBe(expected),
  );
  test('a second hand is marked, and counted above', () => {
    expect(words(OnePack)).toContain('1 of 2 rules in force come from a second source');
    expect(words(OnePack)).toContain('second source Warns');
  });
  test('the rule of the address stands open, alone', () => {
    expect((markup(OnePack).match(/<details[^>]*open/g) ?? []).length).toBe(0);
    expect(markup(OneRuleNamed)).toMatch(/<details[^>]*open=""[^>]*><summary><span[^>]*>At most 7 calls/);
    expect((markup(OneRuleNamed).match(/<details[^>]*open/g) ?? []).length).toBe(1);
  });
});
