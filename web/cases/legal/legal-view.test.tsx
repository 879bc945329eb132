import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Bound, Nothing } from './legal-view.stories.tsx';

test('a breathing space shows its days, who recorded it and why; what has ended stays behind it', () => {
  const markup = renderToStaticMarkup(<Bound />);
  expect(markup).toContain('20 Nov 2026 to 18 Jan 2027');
  expect(markup).toContain('registered 19 Nov 2026');
  expect(markup).toContain('Recorded by Ines Keller');
  expect(markup).toContain('1 has ended');
});

test('what rules ask is a question with its answers; a licence is answered for the firm', () => {
  const markup = renderToStaticMarkup(<Bound />);
  expect(markup).toContain('Validation notice: was it sent?');
  expect(markup).toContain('Yes, on…');
  expect(markup).toContain('Do we hold the licence for US-NY-NYC?');
  expect(markup).toContain('Answered in Settings');
});

test('only who answers for others is offered to lift', () => {
  const lifts = (markup: string) => markup.includes('>Lift<');
  expect(lifts(renderToStaticMarkup(<Bound />))).toBe(true);
  expect(lifts(renderToStaticMarkup(<Bound isLead={false} />))).toBe(false);
});

test('with nothing recorded it says so, and what the ledger knows is there', () => {
  const markup = renderToStaticMarkup(<Nothing />);
  expect(markup).toContain('Nothing is recorded.');
  expect(markup).toContain('Due since: 15 Aug 2026');
});
