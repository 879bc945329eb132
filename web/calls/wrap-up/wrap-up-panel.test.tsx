import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { APlanIsTyped, APlanWasAgreedOn, NobodyAnswered, TalkedWithTheRightPerson } from './wrap-up-panel.stories.tsx';

test('after no answer, the next step stands there with its date and the note is drafted', () => {
  const markup = renderToStaticMarkup(<NobodyAnswered />);
  expect(markup).toContain('Tuesday, 24 November 2026');
  expect(markup).toContain('No answer.</textarea>');
  expect(markup).not.toContain('£');
});

test('after a talk, line and person are answered and the result is asked', () => {
  const markup = renderToStaticMarkup(<TalkedWithTheRightPerson />);
  expect(markup).toContain('The right person, verified');
  expect(markup).toContain('What came of it?');
  expect(markup).toContain('Promised in full');
});

test('a plan that is typed says what becomes of late interest; one that was agreed on has said it', () => {
  const said = 'and £123.45 late interest beside it: no part of what is typed here';
  expect(renderToStaticMarkup(<APlanIsTyped />)).toContain(said);
  expect(renderToStaticMarkup(<APlanWasAgreedOn />)).toContain('Instalments agreed');
  expect(renderToStaticMarkup(<APlanWasAgreedOn />)).not.toContain('late interest');
});
