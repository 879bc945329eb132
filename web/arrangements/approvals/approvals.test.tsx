import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import * as stories from './approvals.stories.tsx';

const markup = (Story: () => ReactNode) => renderToStaticMarkup(<Story />).replaceAll('&amp;', '&');
const words = (Story: () => ReactNode) =>
  markup(Story)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('a request says who asks about whom, for what, and what of it is beyond them', () => {
  expect(words(stories.OneWaits)).toMatch(
    /One waits for you Brightwater Joinery Ltd Ines Keller asks .* on the line .* Claim £9,190\.50 Paid £7,811\.92 Given up £1,378\.58 .* Discount in per cent: 15\.00 % \(theirs 0\.00 %\)/,
  );
});

test('a promise is asked for after the call: nobody is on the line, and it is about nothing but itself', () => {
  expect(words(stories.AfterTheCall)).toContain('A payment by a day, the rest stays due');
  expect(words(stories.AfterTheCall)).not.toMatch(/on the line ·|· on the line|Claim/);
});

test.each([
  ['that waits can be answered by key', stories.OneWaits, 1],
  ['beyond her own authority cannot', stories.BeyondHerToo, 0],
  ['that was answered cannot', stories.Answered, 0],
])('a request %s', (_, Story, buttons) => {
  expect((markup(Story).match(/>Approve</g) ?? []).length).toBe(buttons);
});

test('nobody waiting is said', () => expect(words(stories.NobodyWaits)).toContain('Nobody waits'));
