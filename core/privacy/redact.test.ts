import { expect, test } from 'vitest';
import { redact } from './redact.ts';

const others = ['Ms Zadie Okafor', '+442079460101', 'zadie@example.com', 'Al'];

test.each([
  ['a name, in any case', 'Spoke to zadie OKAFOR.', 'Spoke to [another person] [another person].'],
  ['the whole name', 'Ms Zadie Okafor pays.', '[another person] pays.'],
  ['a number', 'Try +442079460101, or not.', 'Try [another person], or not.'],
  ['an address', 'Wrote to zadie@example.com.', 'Wrote to [another person].'],
  ['not a part of another word', 'Okaforian', 'Okaforian'],
  ['not a word of two letters', 'Al and all', 'Al and all'],
])('%s', (_, text, expected) => expect(redact(text, others)).toBe(expected));

test('wherever it stands, and nothing else is changed', () => {
  const data = { by: 'Ann', lines: [{ text: 'Okafor', minor: '12', at: null, isOpen: true }] };
  expect(redact(data, others)).toEqual({
    by: 'Ann',
    lines: [{ text: '[another person]', minor: '12', at: null, isOpen: true }],
  });
  expect(redact(data, [])).toBe(data);
});
