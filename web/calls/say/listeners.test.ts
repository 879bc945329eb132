import { expect, test } from 'vitest';
import { possibleListeners } from './listeners.ts';

test.each([
  ['ringing', false, 'before-verified'],
  ['answered', false, 'before-verified'],
  ['verified', false, 'first-talk'],
  ['verified', true, 'later-talk'],
  ['third-party', true, 'third-person'],
  ['voicemail', false, 'voicemail'],
] as const)('%s, spoken before %s: %s', (state, hasSpoken, expected) => {
  expect(possibleListeners(state, { hasSpoken })[0]).toBe(expected);
});

test('a stranger is never offered as the debtor', () => {
  const strangers: readonly string[] = possibleListeners('third-party', { hasSpoken: true });
  expect(strangers.filter((id) => id.endsWith('-talk'))).toEqual([]);
});
