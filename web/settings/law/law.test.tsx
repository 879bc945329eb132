import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { changesOfRules, changesOfSettings, isSame } from './field-changes.ts';
import { draftOf, type FirmRulesDraft, readDates, readDraft } from './firm-rules-draft.ts';
import {
  AsCollector,
  AsManager,
  NothingChosen,
  onceADay,
  settings,
  SomebodySavedMeanwhile,
  SomebodyWasQuicker,
  WhatWillChange,
} from './law.stories.tsx';
import { readHolidays } from './read-holidays.ts';
import { weekdayNames } from '../../ui/base/weekdays.ts';

const markup = (Story: () => ReactNode) => renderToStaticMarkup(<Story />).replaceAll('&amp;', '&');
const words = (Story: () => ReactNode) =>
  markup(Story)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const nothing = draftOf(null);

describe('the rules of the firm as they are typed', () => {
  test('what was saved comes back as it was', () =>
    expect(readDraft(draftOf(onceADay))).toEqual({ rules: onceADay, problems: [] }));

  test('nothing typed is no rule, whatever its effect would be', () => {
    expect(readDraft(nothing)).toEqual({ rules: null, problems: [] });
    expect(readDraft({ ...nothing, effect: 'warn' }).rules).toBeNull();
  });

  test.each<[string, Partial<FirmRulesDraft>, string | undefined]>([
    ['one attempt a day', { attemptsPerDay: '1' }, undefined],
    ['a hundred', { attemptsPerDay: ' 100 ' }, undefined],
    ['a hundred and one', { attemptsPerDay: '101' }, 'attemptsPerDay'],
    ['none at all', { attemptsPerDay: '0' }, 'attemptsPerDay'],
    ['a word', { attemptsPerDay: 'often' }, 'attemptsPerDay'],
    ['less than none', { minutesBetween: '-5' }, 'minutesBetween'],
    ['half a call', { conversationsPerWeek: '1.5' }, 'conversationsPerWeek'],
    ['five hundred a week', { attemptsPerWeek: '500' }, undefined],
    ['to midnight', { hours: [{ from: '09:00', to: '24:00', days: [1] }] }, undefined],
    ['no time', { hours: [{ from: '9', to: '17:00', days: [1] }] }, 'hours.0'],
    ['the wrong way round', { hours: [{ from: '17:00', to: '09:00', days: [1] }] }, 'hours.0'],
    ['no time between', { hours: [{ from: '09:00', to: '09:00', days: [1] }] }, 'hours.0'],
    ['on no day', { hours: [{ from: '09:00', to: '17:00', days: [] }] }, 'hours.0'],
    ['a leap day', { closedDates: '2028-02-29' }, undefined],
    ['a day that is not', { closedDates: '2026-12-24\n2027-02-29' }, 'closedDates'],
    ['a notice on the same day', { notice: 'initial-letter', noticeDays: '0' }, undefined],
    ['a notice and two years', { notice: 'initial-letter', noticeDays: '730' }, 'noticeFirst'],
  ])('%s', (_, typed, wrong) =>
    expect(readDraft({ ...nothing, ...typed }).problems.map(({ field }) => field)).toEqual(
      wrong === undefined ? [] : [wrong],
    ),
  );

  test('every wrong field is told at once', () =>
    expect(readDraft({ ...nothing, attemptsPerDay: 'x', closedDates: 'never' }).problems).toHaveLength(2));

  test('days stand in their order and once', () =>
    expect(readDates('2026-12-26, 2026-12-24\n2026-12-24')).toEqual({
      dates: ['2026-12-24', '2026-12-26'],
      wrong: undefined,
    }));
});

describe('a list of holidays as it is typed', () => {
  const typed = { id: 'nl.atw', years: '2027 2028', dates: '2027-01-01\n2028-01-01' };
  test.each([
    ['whole', {}, []],
    ['of no rule', { id: '' }, ['id']],
    ['of no year', { years: '' }, ['years', 'dates']],
    ['of a year nobody lives in', { years: '2027 2028 9999' }, ['years']],
    ['with a day outside its years', { dates: '2027-01-01 2029-01-01' }, ['dates']],
    ['with what is no day', { dates: 'Easter' }, ['dates']],
    ['without a day', { dates: '' }, ['dates']],
  ])('%s', (_, more, wrong) =>
    expect(readHolidays({ ...typed, ...more }).problems.map(({ field }) => field)).toEqual(wrong),
  );
  test('is sent as numbers and days', () =>
    expect(readHolidays(typed).list).toEqual({
      id: 'nl.atw',
      years: [2027, 2028],
      dates: ['2027-01-01', '2028-01-01'],
    }));
});

describe('what will change', () => {
  test('the same is no change, and an empty list is as good as nothing', () => {
    expect(changesOfSettings(settings, { ...settings })).toEqual([]);
    expect(changesOfRules(onceADay, { ...onceADay })).toEqual([]);
    expect(isSame(null, [])).toBe(true);
    expect(isSame([], {})).toBe(true);
    expect(isSame(0, null)).toBe(false);
  });
  test('each field is told in words', () => {
    expect(words(WhatWillChange)).toMatch(/Attempts per day was none → becomes 1 /);
    expect(words(WhatWillChange)).toContain('becomes Mon, Tue, Wed, Thu, Fri 09:00–17:30');
    expect(words(WhatWillChange)).toContain('becomes Sat, Sun');
    expect(words(WhatWillChange)).toContain('becomes 24 Dec 2026');
    expect(words(WhatWillChange)).toContain('becomes First letter, then 14 days');
    expect(words(WhatWillChange)).toContain('becomes The call is refused');
  });
});

describe('the page', () => {
  const buttons = (Story: () => ReactNode) => (markup(Story).match(/<button/g) ?? []).length;
  const disabled = (Story: () => ReactNode) => (markup(Story).match(/ disabled=""/g) ?? []).length;

  test('a manager may change it', () => {
    expect(words(AsManager)).toContain('Review and save: our own rules');
    expect(words(AsManager)).toContain('Whose debts, for Northwind Papers');
    expect(words(AsManager)).toContain('Italy, bought bank debts');
    expect(words(AsManager)).toContain('gb.scotland: 2027, 2 days');
  });
  test('all others read it and have no button', () => {
    expect(words(AsCollector)).toContain('A manager may change this');
    expect(buttons(AsCollector)).toBe(0);
    expect(disabled(AsCollector)).toBeGreaterThan(10);
  });
  test('with nothing changed there is nothing to save', () =>
    expect(markup(AsManager)).toMatch(/disabled=""[^>]*><span>Review and save: our own rules/));
  test('what it means that they only close is said beside them', () =>
    expect(words(NothingChosen)).toContain('They can only close, never open'));
  test('the log says who, why and what, and leaves out what says nothing', () => {
    expect(words(AsManager)).toMatch(/Nora Kessler .*Once a day is enough .*Attempts per day was none → becomes 1/);
    expect(words(AsManager)).toContain('How guidance is taken was Strict → becomes Standard');
    expect(words(AsManager)).toContain('becomes Northwind Papers: For others');
    expect(words(AsManager)).not.toContain('Name of our rules');
  });
  test('a field of a later version is shown as it is', () =>
    expect(words(AsManager)).toContain('of-a-later-version was 1 → becomes 2'));
  test('nothing yet is said to be nothing', () =>
    expect(words(NothingChosen)).toContain('Nobody has changed anything yet.'));
  test('how long what is kept here, and of which place, with the reason', () => {
    expect(words(AsManager)).toContain('Recordings: 3 months, 0 days');
    expect(words(AsManager)).toContain('Italy: 60 months, 0 days (Periodic payments only.)');
  });
  test('who was second is told what the first changed', () => {
    expect(words(SomebodyWasQuicker)).toContain('Nothing of yours was saved');
    expect(words(SomebodyWasQuicker)).toMatch(
      /Nora Kessler changed: .*How guidance is taken was Standard → becomes Strict/,
    );
    expect(words(SomebodyWasQuicker)).toContain('Show what holds now');
  });
  test('who saved meanwhile, and what, is told before anything is refused', () => {
    expect(words(SomebodySavedMeanwhile)).toMatch(
      /Somebody saved changes here meanwhile.*Nora Kessler changed: .*Attempts per day was none → becomes 1/,
    );
    expect(words(SomebodySavedMeanwhile)).not.toContain('Nothing of yours was saved');
  });
  test('weekdays begin with Monday', () => {
    expect(weekdayNames('en-GB')[0]).toBe('Mon');
    expect(weekdayNames('de-DE')[6]).toBe('So');
  });
});
