import { describe, expect, test } from 'vitest';
import { loadCatalogue } from './catalogue.ts';
import { createFormats } from './formats.ts';
import { localeFor, preferredLanguage } from './language.ts';
import { createText } from './text.ts';

const today = () => '2026-11-21';
const words = async (language: 'en' | 'de' | 'it', zone = 'Europe/Rome') => {
  const formats = createFormats(localeFor(language, []), zone);
  return { text: createText(await loadCatalogue(language), formats, today), formats };
};

/** Some locales write a no-break space between figure and sign. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a sentence of the server', () => {
  const broken = {
    code: 'worklist.because.promise-broken',
    values: { amount: { currency: 'EUR', minor: '40000' }, dueOn: '2026-11-16' },
  };

  test.each([
    ['en', 'Promise of €400.00 for 16 Nov 2026 was not kept'],
    ['de', 'Zusage über 400,00 € zum 16. Nov. 2026 nicht eingehalten'],
    ['it', 'Promessa di 400,00 € per il 16 nov 2026 non mantenuta'],
  ] as const)('in %s', async (language, expected) => {
    const { text } = await words(language);
    expect(plain(text.say(broken))).toBe(expected);
  });

  test('a code that we do not know is shown, not hidden', async () => {
    const { text } = await words('en');
    expect(text.say({ code: 'worklist.because.full-moon', values: {} })).toBe('[worklist.because.full-moon]');
  });

  test('a code like a property of every object is not a message', async () => {
    const { text } = await words('en');
    expect(text.has('toString')).toBe(false);
  });
});

describe('a moment in a sentence', () => {
  const said = async (at: string | number) =>
    (await words('en')).text.say({ code: 'worklist.because.callback-due', values: { at } });

  test('of today has its time only, in the zone of the reader', async () => {
    expect(await said('2026-11-21T09:30:00.000Z')).toBe('Asked to be called at 10:30');
  });

  test('of another day names the day', async () => {
    expect(await said('2026-11-23T09:30:00.000Z')).toMatch(/Mon.*23 Nov.*10:30/);
  });

  test('of another year names the year', async () => {
    expect(await said('2027-01-04T09:30:00.000Z')).toMatch(/Mon.*4 Jan.*2027.*10:30/);
    expect(await said('2026-01-05T09:30:00.000Z')).not.toContain('2026');
  });

  test('may come in milliseconds', async () => {
    expect(await said(Date.UTC(2026, 10, 21, 9, 30))).toBe('Asked to be called at 10:30');
  });
});

test.each([
  ['en', 1, 'One call to make'],
  ['en', 1200, '1,200 calls to make'],
  ['de', 0, 'Gerade niemand anzurufen'],
  ['it', 12, '12 chiamate da fare'],
] as const)('numbers in %s: %i', async (language, count, expected) => {
  const { text } = await words(language);
  expect(text('worklist.headlineNow', { count })).toBe(expected);
});

describe('amounts', () => {
  test.each([
    ['123456789012345678901', 'GBP', '£1,234,567,890,123,456,789.01'],
    ['-5', 'EUR', '-€0.05'],
    ['700', 'JPY', 'JP¥700'],
    ['1', 'TND', 'TND 0.001'],
  ])('%s of %s is written exactly', (minor, currency, expected) => {
    expect(plain(createFormats('en-GB', 'UTC').money({ currency, minor }))).toBe(expected);
  });

  test('a currency that we cannot count in is shown as it came', () => {
    expect(createFormats('en-GB', 'UTC').money({ currency: 'ZZZ', minor: '12' })).toBe('12 ZZZ');
  });
});

test('a sentence of a rule takes its values, and dots where nothing was measured', async () => {
  const { text } = await words('en');
  expect(text.fill('Asked on {requestedOn}, {name}.', { requestedOn: '2026-10-02' })).toBe('Asked on 2 Oct 2026, ….');
});

test.each([
  [['de-AT', 'en'], 'de', 'de-AT'],
  [['fr-FR', 'it-CH'], 'it', 'it-CH'],
  [['fr-FR'], 'en', 'en-GB'],
  [['en-US'], 'en', 'en-US'],
] as const)('a browser that asks for %j speaks %s as %s', (preferred, language, locale) => {
  expect(preferredLanguage(preferred)).toBe(language);
  expect(localeFor(language, preferred)).toBe(locale);
});
