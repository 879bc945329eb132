import { expect, test } from 'vitest';
import { formatStopTimes, parseStopTimes } from './stop-times.ts';

test.each([
  'not-then 1,2,3,4,5 09:00-17:00',
  'only-then 6,7 00:00-24:00',
  'not-then 1 09:00-12:00; 2 14:00-18:30 until 2026-12-31',
])('%s is read and written alike', (text) => {
  const read = parseStopTimes(text);
  expect(read === undefined ? undefined : formatStopTimes(read)).toBe(text);
});

test('days stand in their order and once', () =>
  expect(parseStopTimes('not-then 7,1,7 09:00-10:00')?.hours).toEqual([
    { days: [1, 7], fromMinute: 540, toMinute: 600 },
  ]));

test.each([
  ['nothing', ''],
  ['no kind', '1 09:00-17:00'],
  ['no day', 'not-then 09:00-17:00'],
  ['an eighth day', 'not-then 8 09:00-17:00'],
  ['the wrong way round', 'not-then 1 17:00-09:00'],
  ['no time between', 'not-then 1 09:00-09:00'],
  ['no time', 'not-then 1 9-17'],
  ['after midnight', 'not-then 1 09:00-24:30'],
  ['half of it right', 'not-then 1 09:00-10:00; later'],
  ['no day to end on', 'not-then 1 09:00-10:00 until soon'],
])('%s is none', (_, text) => expect(parseStopTimes(text)).toBeUndefined());
