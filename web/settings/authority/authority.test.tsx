import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import * as stories from './authority.stories.tsx';
import { draftOf, isPercent, isSame, settingsOf } from './authority-draft.ts';

const words = (Story: () => ReactNode) =>
  renderToStaticMarkup(<Story />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const draft = draftOf(stories.settings);

test('what is shown is what would be saved', () => {
  expect(settingsOf(draft)).toEqual(stories.settings);
  expect(isSame(draft, stories.settings)).toBe(true);
});

test.each([
  ['a number that cannot be read', { ...draft, settlementDays: undefined }],
  ['a percentage above a hundred', { ...draft, yearlyPercent: '101' }],
  [
    'an amount not typed yet',
    {
      ...draft,
      limits: {
        ...draft.limits,
        manager: { ...draft.limits.manager, planMax: [{ currency: 'EUR', amount: undefined }] },
      },
    },
  ],
])('%s is not saved', (_, wrong) => expect(settingsOf(wrong)).toBeUndefined());

test.each([
  ['0', true],
  ['12.5', true],
  ['100.00', true],
  ['100.01', false],
  ['12,5', true],
  ['1,000', false],
  ['1.2.3', false],
  ['', false],
])('%s as a percentage: %s', (typed, expected) => expect(isPercent(typed)).toBe(expected));

describe('the pages', () => {
  test('each role has its limits; only a manager has the button', () => {
    expect(words(stories.AsManager)).toMatch(/Collector.*Supervisor.*Manager.*Save/);
    expect(words(stories.AsCollector)).toContain('Only a manager can change this.');
    expect(words(stories.AsCollector)).not.toContain('Save');
  });
  test('who was second is told who was first, and can ask for what holds', () =>
    expect(words(stories.SomebodyWasQuicker)).toMatch(/Nothing of yours was saved.*Nora Kessler saved.*holds now/));
  test('every rate has dates, a source and how sure it is; what is missing is said', () => {
    expect(words(stories.Rates)).toMatch(
      /European Central Bank: known until 31 Dec 2026.*Bank of England yours 1 Jan 2027 30 Jun 2027 3\.75 % Notice of 17 Dec 2026 official page/,
    );
  });
});
