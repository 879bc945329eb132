import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { WrittenCheck } from './written-check.tsx';

test.each([
  ['a card number', 'card 4111 1111 1111 1111 exp 12/27', '4111 1111 1111 1111'],
  ['a threat of the caller', 'told her we will send the police', 'police'],
])('P09: %s in a note is named with its reason', (_, written, found) => {
  const markup = renderToStaticMarkup(<WrittenCheck written={written} />);
  expect(markup).toContain(found);
  expect(markup).toContain('What should not stand here');
});

test.each(['', 'Says the invoice never arrived, pays on Friday.', 'Ref 4111-22 of 3 November'])(
  'P09: %j is nothing to speak of',
  (written) => {
    expect(renderToStaticMarkup(<WrittenCheck written={written} />)).toBe('');
  },
);
