import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import {
  AnnouncedUntilWednesday,
  CalledYesterday,
  CallStillOpen,
  HalfCameIn,
  HalfPastEightThere,
  MayBeCalled,
  NobodyKnown,
  PaidBeforeTheDial,
  PaidMeanwhile,
  SaidLastTime,
  SomeGone,
} from './brief-view.stories.tsx';

test('it opens with the person, and how that person was last time', () => {
  const markup = renderToStaticMarkup(<MayBeCalled />);
  expect(markup).toContain('Amara Nwosu');
  expect(markup).toContain('last time helpful');
  expect(markup.indexOf('Amara Nwosu')).toBeLessThan(markup.indexOf('£9,640.50'));
});

test('P18: the next brief says who said what last time, by name and title', () => {
  const markup = renderToStaticMarkup(<SaidLastTime />);
  expect(markup).toContain('Last time, on 16 Nov 2026, Ms Keller (Accounts) said: it is in the run on Friday');
});

test('P11: an excuse stands there with whom to ask, by when, and how to put it; the answer is one key away', () => {
  const markup = renderToStaticMarkup(<SaidLastTime />);
  expect(markup).toContain('Next payment run');
  expect(markup).toContain('By 25 Nov 2026: ask their accounts department: Is our last delivery released?');
  expect(markup).toContain('Write down what came of it');
  expect(renderToStaticMarkup(<MayBeCalled />)).not.toContain('Write down what came of it');
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

test('the figure to ask for is that of the gate, also where more is overdue', () => {
  const markup = renderToStaticMarkup(<HalfCameIn />);
  expect(markup).toMatch(/£4,500\.00.{0,40}to ask for/);
  expect(markup).not.toContain('£9,190.50');
});

test('what is announced is not asked for, and the screen says until when', () => {
  const markup = renderToStaticMarkup(<AnnouncedUntilWednesday />);
  expect(markup).not.toContain('Start the call');
  expect(markup).toContain('Nothing may be asked for now');
  expect(markup).toContain('£9,190.50 is announced and may arrive until 25 Nov 2026: wait until then');
  expect(markup).toContain('May be asked for again from 26 Nov 2026');
});

test('money that came between brief and dialling: what, on which invoice, and which figure holds now', () => {
  const markup = renderToStaticMarkup(<PaidBeforeTheDial />);
  expect(markup).toContain('£1,200.00 paid on INV-2511');
  expect(markup).toContain('To ask for: £9,190.50 before, £7,990.50 now');
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

test('what was delivered stands with its invoice: the order, the first lines, and how many more', () => {
  const markup = renderToStaticMarkup(<MayBeCalled />);
  expect(markup).toContain('Order PO-7731 · 12 × Oak door, 838 mm · Delivery to site · +3 more');
});
