import { loadCatalogue } from '@duologue/words/catalogue.ts';
import { createFormats } from '@duologue/words/formats.ts';
import { createText } from '@duologue/words/text.ts';
import { expect, test } from 'vitest';
import { stopWords } from './stop-words.ts';

const text = createText(await loadCatalogue('en'), createFormats('en-GB', 'Europe/London'), () => '2026-11-21');
const times = (said: string) => ({ kind: 'times', times: said });

test.each([
  ['a place', { kind: 'home' }, 'Calls and visits at home'],
  ['a way', { kind: 'channel', channel: 'letter' }, 'Letters'],
  [
    'hours',
    times('not-then 1,2 09:00-12:00; 7 00:00-24:00'),
    'Calls at certain times (Not then: Mon, Tue 09:00–12:00; Sun 00:00–24:00)',
  ],
  [
    'hours to a day',
    times('only-then 3 14:00-18:00 until 2026-12-31'),
    'Calls at certain times (Only then: Wed 14:00–18:00, until 31 Dec 2026)',
  ],
  ['what nobody can read', times('mornings'), 'Calls at certain times (mornings)'],
])('%s', (_, scope, expected) => expect(stopWords(scope, text, 'en-GB')).toBe(expected));
