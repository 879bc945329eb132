import { expect, test } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { createFormats } from './formats.ts';
import { sentenceOfEvent } from './sentence-of-event.ts';
import { createText } from './text.ts';

const judged = { chosen: 'collect-in-full', met: 'part', because: 'party' };

test.each([
  ['en-GB', en, judged, 'The call was for “Ask for all of it”: reached in part, the right person spoke.'],
  [
    'en-GB',
    en,
    { ...judged, because: 'promise-full' },
    /^The call was for “Ask for all of it”: reached in part, [^-]+\.$/,
  ],
  ['de-DE', de, judged, /^[^{}]*$/],
] as const)(
  '%s: an objective and how far it was reached are words, not codes',
  (locale, catalogue, values, expected) => {
    const text = createText(catalogue, createFormats(locale, 'UTC'), () => '2026-11-22');
    const sentence = sentenceOfEvent(
      { type: 'objective-judged', message: { code: 'timeline.objective-judged', values } },
      text,
    );
    if (typeof expected === 'string') expect(sentence).toBe(expected);
    else expect(sentence).toMatch(expected);
    expect(sentence).not.toContain('collect-in-full');
  },
);

test('every other event is told as it is', () => {
  const text = createText(en, createFormats('en-GB', 'UTC'), () => '2026-11-22');
  const message = { code: 'timeline.approval-used', values: {} };
  expect(sentenceOfEvent({ type: 'approval-used', message }, text)).toBe('An approval was used.');
});

test('why a letter was not delivered is words, not a code; a code of another version is shown as it is', () => {
  const text = createText(en, createFormats('en-GB', 'UTC'), () => '2026-11-22');
  const said = (problem: string) => {
    const message = { code: 'timeline.confirmation-failed', values: { problem } };
    return sentenceOfEvent({ type: 'confirmation-failed', message }, text);
  };
  expect(said('bounced-mailbox-full')).toBe('Letter not delivered: the mailbox is full');
  expect(said('never-heard-of')).toBe('Letter not delivered: never-heard-of');
});
