import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { countries, countryOfLocale, currencies, currencyOfCountry } from './countries.ts';
import { AsAuditor, AsManager, FirstRun, MayJoin, MayOnlyLook, NothingAlike, WhoIsThere } from './settings.stories.tsx';

const markup = (Story: () => ReactNode) => renderToStaticMarkup(<Story />).replaceAll('&amp;', '&');
const words = (Story: () => ReactNode) =>
  markup(Story)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const buttons = (Story: () => ReactNode) => (markup(Story).match(/<button/g) ?? []).length;

describe('the first run', () => {
  test('offers two ways and three languages, and asks nobody who they are', () => {
    expect(words(FirstRun)).toMatch(
      /Start with my invoices.*Begin.*Look around first.*Open the sample.*English Deutsch Italiano/,
    );
    expect(words(FirstRun)).not.toContain('Who is working?');
  });

  test('asks who is working when there are profiles', () => {
    expect(words(WhoIsThere)).toMatch(/Who is working\?.*Nora Kessler Manager.*Ada Lind Auditor/);
  });
});

describe('what a role may do', () => {
  test('a manager may add a profile', () => expect(words(AsManager)).toContain('Add a profile'));
  test('an auditor may not', () => expect(words(AsAuditor)).not.toContain('Add a profile'));
  test('one who works on cases may join and undo', () => expect(buttons(MayJoin)).toBe(4));
  test('one who only reads sees the pair and its reasons, and no button', () => {
    expect(words(MayOnlyLook)).toMatch(/Hartwell & Sons.*Hartwell and Sons Ltd.*Same address But another legal form/);
    expect(buttons(MayOnlyLook)).toBe(0);
  });
  test('no pair is said to be none', () => expect(words(NothingAlike)).toContain('No two debtors look alike.'));
});

describe('the questions that are answered already', () => {
  test.each([
    ['de-AT', 'AT', 'EUR'],
    ['en-US', 'US', 'USD'],
    ['it-CH', 'CH', 'CHF'],
    ['en', undefined, undefined],
  ])('a browser in %s proposes %s and %s', (locale, country, currency) => {
    expect(countryOfLocale(locale)).toBe(country);
    expect(currencyOfCountry(country ?? '')).toBe(currency);
  });

  test('a country whose books may be kept in several currencies is asked', () => {
    expect(currencyOfCountry('BA')).toBeUndefined();
  });

  test('names are in the language of the reader, and every currency is one that we can count in', () => {
    expect(countries('de-DE').find(({ value }) => value === 'IT')?.label).toBe('Italien');
    expect(currencies('en-GB').some(({ value }) => value === 'XAU')).toBe(false);
    expect(currencies('en-GB').some(({ value }) => value === 'JPY')).toBe(true);
  });
});
