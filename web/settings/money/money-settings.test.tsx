import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { draftOf, isSame, type MoneyDraft, settingsOf } from './money-draft.ts';
import { AsCollector, AsManager, settings } from './money-settings.stories.tsx';

const markup = (Story: () => ReactNode) => renderToStaticMarkup(<Story />);
const words = (Story: () => ReactNode) =>
  markup(Story)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the settings as they are typed', () => {
  test('what was saved comes back as it was', () => {
    expect(settingsOf(draftOf(settings))).toEqual(settings);
    expect(isSame(draftOf(settings), settings)).toBe(true);
  });

  test.each<[string, Partial<MoneyDraft>, 'can be saved' | 'cannot']>([
    ['another rule', { postingRule: 'none' }, 'can be saved'],
    ['warning and refusal on one day', { bankWarnDays: 14 }, 'can be saved'],
    ['the refusal before the warning', { bankWarnDays: 15 }, 'cannot'],
    ['the same of the ledger', { ledgerRefuseDays: 6 }, 'cannot'],
    ['days that are no number', { arrivalDays: undefined }, 'cannot'],
    ['a currency without its amount', { feeMax: [{ currency: 'EUR', amount: undefined }] }, 'cannot'],
    ['less than nothing', { feeMax: [{ currency: 'EUR', amount: { currency: 'EUR', minor: '-1' } }] }, 'cannot'],
    ['no limit at all', { callWorthy: [] }, 'can be saved'],
  ])('%s', (_, typed, expected) => {
    const draft = { ...draftOf(settings), ...typed };
    expect(settingsOf(draft) === undefined ? 'cannot' : 'can be saved').toBe(expected);
    expect(isSame(draft, settings)).toBe(false);
  });
});

describe('the page', () => {
  test('each rule says what follows from it', () => {
    expect(words(AsManager)).toMatch(/Nothing Every payment waits for somebody.*Exact reference and exact amount/);
    expect(words(AsManager)).toContain('Less to sort; look through Posted now and then.');
  });

  test('only a manager can change it', () => {
    expect(words(AsCollector)).toContain('Only a manager can change this.');
    expect(markup(AsCollector)).toMatch(/<fieldset[^>]*disabled/);
    expect(words(AsCollector)).not.toContain('Save');
  });

  test('nothing to save as long as nothing is changed', () =>
    expect(markup(AsManager)).toMatch(/<button[^>]*type="submit"[^>]*disabled=""/));
});
