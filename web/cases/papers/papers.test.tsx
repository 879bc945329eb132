import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import * as stories from './papers.stories.tsx';

const words = (Story: () => ReactNode) =>
  renderToStaticMarkup(<Story />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('while no file is kept it says what files are good for; then it does not any more', () => {
  expect(words(stories.NothingYet)).toContain('so that they can be sent while you are on the line');
  expect(words(stories.SomeKept)).not.toContain('on the line');
});

test('each invoice says whether a file is kept, also one that is paid', () => {
  expect(words(stories.SomeKept)).toMatch(
    /BW-2209 .*Save BW-2209\.pdf .*BW-2231 .*No file .*BW-2100 .*paid .*old\.pdf/,
  );
});

test('every button says of which invoice it is', () => {
  const markup = renderToStaticMarkup(<stories.SomeKept />);
  expect(markup).toContain('aria-label="Remove BW-2209.pdf"');
  expect(words(stories.SomeKept)).toMatch(/Attach… BW-2231/);
});

test('one who only reads saves files, and neither attaches nor removes', () => {
  expect(words(stories.OnlyLooking)).toContain('Save BW-2209.pdf');
  expect(renderToStaticMarkup(<stories.OnlyLooking />)).not.toMatch(/Attach|Remove/);
});

test('of many the first are shown, and how many there are', () => {
  expect(words(stories.Many)).toContain('All 9 invoices');
  expect(words(stories.Many)).not.toContain('BW-306');
});
