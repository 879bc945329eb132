import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import {
  CalledYesterday,
  CallStillOpen,
  HalfPastEightThere,
  MayBeCalled,
  NobodyKnown,
  PaidMeanwhile,
  SomeGone,
} from './brief-view.stories.tsx';

test('it opens with the person, and how that person was last time', () => {
  const markup = renderToStaticMarkup(<MayBeCalled />);
  expect(markup).toContain('Amara Nwosu');
  expect(markup).toContain('last time helpful');
  expect(markup.indexOf('Amara Nwosu')).toBeLessThan(markup.indexOf('£9,640.50'));
});

test('a case that may be called offers the call', () => {
  expect(renderToStaticMarkup(<MayBeCalled />)).toContain('Start the call');
});

test('a warning is acknowledged with the call', () => {
  expect(renderToStaticMarkup(<CalledYesterday />)).toContain('Start the call, I have read the warning');
});

test('outside the hours there is no button, but the finding and the next chance on their clock', () => {
  const markup = renderToStaticMarkup(<HalfPastEightThere />);
  expect(markup).not.toContain('Start the call');
  expect(markup).toContain('It is 20:30 there');
  expect(markup).toContain('Next chance 24 Nov, 08:00, their time');
});

test('what is paid is not rung for, whatever the hour allows', () => {
  const markup = renderToStaticMarkup(<PaidMeanwhile />);
  expect(markup).not.toContain('Start the call');
  expect(markup).toContain('Everything is paid');
});

test('without a number the brief says what to do', () => {
  expect(renderToStaticMarkup(<NobodyKnown />)).toContain('No number to call');
});

test('an open call is gone back to, even when no new one would be allowed', () => {
  expect(renderToStaticMarkup(<CallStillOpen />)).toContain('Back to the call');
});

test('what the newest ledger no longer lists is asked about, one by one and at once; otherwise nothing is', () => {
  const count = (markup: string) => markup.split('Still open').length - 1;
  expect(count(renderToStaticMarkup(<SomeGone />))).toBe(3);
  expect(renderToStaticMarkup(<SomeGone />)).toContain('What became of it?');
  expect(count(renderToStaticMarkup(<MayBeCalled />))).toBe(0);
});
