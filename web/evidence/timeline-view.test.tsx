import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ChainBroken, ChainHolds } from './timeline-view.stories.tsx';

test('what happened is told in words', () => {
  const markup = renderToStaticMarkup(<ChainHolds />);
  expect(markup).toContain('Amara Nwosu promised £5,520.00 by 19 Nov 2026.');
  expect(markup).toContain('The chain holds');
  expect(markup).not.toMatch(/\[timeline|promise-part|debtor-verified/);
});

test('a correction stands beside the entry, which stays', () => {
  const markup = renderToStaticMarkup(<ChainHolds />);
  expect(markup).toContain('Will pay the two oldest on Thursday.');
  expect(markup).toContain('I wrote the wrong day');
});

test('a broken chain names the first bad entry and why', () => {
  const markup = renderToStaticMarkup(<ChainBroken />);
  expect(markup).toContain('The chain is broken at entry 3');
  expect(markup).toContain('its content was changed');
});
