import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FirstTalk, NothingWanted, NotKnownYet } from './say-panel.stories.tsx';

test('what must be said has a tick and its words, and the creditor’s name in place of the dots', () => {
  const markup = renderToStaticMarkup(<FirstTalk />);
  expect(markup).toContain('This is an attempt to collect a debt.');
  expect(markup).toContain('I am calling for Harbour Timber Supplies');
  expect(markup.match(/type="checkbox"/g)).toHaveLength(2);
});

test('what is never said has no tick', () => {
  const markup = renderToStaticMarkup(<FirstTalk />);
  expect(markup.indexOf('A threat to sue')).toBeGreaterThan(markup.lastIndexOf('type="checkbox"'));
});

test('who hears it can be said where several may be there', () => {
  expect(renderToStaticMarkup(<FirstTalk />)).toContain('A representative');
});

test('no rule wants anything, or it is not known yet: neither looks like the other', () => {
  expect(renderToStaticMarkup(<NothingWanted />)).toContain('No rule asks for particular words here.');
  expect(renderToStaticMarkup(<NotKnownYet />)).toContain('Loading');
});
