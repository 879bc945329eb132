import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FiveHoursAway, SameClock } from './week-view.stories.tsx';

test('the plot is there in words as well: open hours, and the codes that close the rest', () => {
  const markup = renderToStaticMarkup(<SameClock />);
  const table = markup.slice(markup.indexOf('<table'));
  expect(table).toContain('08:00–18:00');
  expect(table).toContain('18:00–20:00, with care');
  expect(table).toContain('HOUSE-HOURS');
});

test('one stretch alone is in the tab order, and it is the one of now', () => {
  const markup = renderToStaticMarkup(<SameClock />);
  expect(markup.match(/tabindex="0"[^>]*aria-pressed/gi)).toHaveLength(1);
  expect(markup).toMatch(/data-place="1\.1"[^>]*tabindex="0"/i);
  expect(markup).toContain('Now, 10:00');
});

test('two clocks where theirs differs from ours, one where it does not', () => {
  expect(renderToStaticMarkup(<SameClock />)).toContain('Yours and theirs');
  const markup = renderToStaticMarkup(<FiveHoursAway />);
  expect(markup).toContain('New York');
  expect(markup).toContain('Yours');
  expect(markup).not.toContain('Yours and theirs');
});
