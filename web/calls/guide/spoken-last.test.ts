import { expect, test } from 'vitest';
import { spokenLast } from './spoken-last.ts';

test.each([
  ['', ''],
  ['Never got the invoice', 'Never got the invoice'],
  ['Was on holiday. Never got the invoice', 'Never got the invoice'],
  ['Was on holiday.\nThey never got it at all', 'They never got it at all'],
  ['The goods were broken. All of it', 'The goods were broken. All of it'],
  ['It was paid.\n\n', 'It was paid.'],
])('of %j it is %j', (notes, last) => {
  expect(spokenLast(notes)).toBe(last);
});

test('a wall of text is not listened to whole', () => {
  expect(spokenLast('word '.repeat(500)).length).toBeLessThanOrEqual(240);
});
