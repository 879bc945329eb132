import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import * as stories from './day-asked.stories.tsx';

test('P10: the day is asked for, and what is assumed without it is said', () => {
  const markup = renderToStaticMarkup(<stories.NotNamedYet />);
  expect(markup).toContain('When did the money leave?');
  expect(markup).toMatch(/Without a day, the books are watched from [^.]*24[^.]*26/);
  expect(markup).toContain('Keep it');
});

test('P10: of a payment run it is asked when the money will leave', () => {
  expect(renderToStaticMarkup(<stories.OfARun />)).toContain('When will the money leave?');
});

test('P10: a day that was named stands there, with what is watched because of it', () => {
  const markup = renderToStaticMarkup(<stories.Named />);
  expect(markup).toContain('value="18/11/2026"');
  expect(markup).toMatch(/With this day, the books are watched from [^.]*18[^.]*26/);
  expect(markup).toContain('Kept');
});

test('P10: "paid" on a day that is still to come is asked back', () => {
  expect(renderToStaticMarkup(<stories.NamedButStillToCome />)).toContain('This day is still to come');
});

test('P10: where nothing turns on a day, none is asked for', () => {
  expect(renderToStaticMarkup(<stories.OfNoDay />)).toBe('');
});
