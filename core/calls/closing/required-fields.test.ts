import { expect, test } from 'vitest';
import { requiredFields } from './required-fields.ts';

test.each([
  ['times', ['stopScope', 'words', 'stopTimes']],
  ['channel', ['stopScope', 'words', 'stopChannel']],
  ['home', ['stopScope', 'words']],
  [undefined, ['stopScope', 'words']],
] as const)('a stop of %s asks for %s', (stopScope, fields) =>
  expect(requiredFields('stop-requested', { stopScope })).toEqual(fields),
);

test('no other outcome is asked which times', () =>
  expect(requiredFields('complaint', { stopScope: 'times' })).toEqual(['words']));
