import { expect, test } from 'vitest';
import { week } from '../../api/testing/named-gate.ts';
import { minutesOf, moveIn, openSpans, placeAt, placeOfSpan } from './week-spans.ts';

const [monday] = week.days;
if (monday === undefined) throw new Error('The week has no days.');

test.each([
  ['00:00', 0],
  ['08:30', 510],
  ['24:00', 1440],
])('%s is minute %i', (time, minute) => expect(minutesOf(time)).toBe(minute));

test('the spans of a day fill it from end to end', () => {
  for (const { spans } of week.days) {
    const places = spans.map(placeOfSpan);
    expect(places[0]?.from).toBe(0);
    expect(places.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(100);
  }
});

test('the open hours are those that nothing refuses, also where something warns', () => {
  expect(openSpans(monday).map(({ verdict }) => verdict)).toEqual(['allow', 'warn']);
});

test('arrow keys: along the day, and to the same hour of the next; nowhere beyond the edge', () => {
  expect(moveIn(week.days, { day: 0, span: 0 }, 'ArrowDown')).toEqual({ day: 0, span: 1 });
  expect(moveIn(week.days, { day: 0, span: 0 }, 'ArrowUp')).toBeUndefined();
  expect(moveIn(week.days, { day: 0, span: 1 }, 'ArrowRight')).toEqual({ day: 1, span: 1 });
  expect(moveIn(week.days, { day: 0, span: 1 }, 'ArrowLeft')).toBeUndefined();
  expect(moveIn(week.days, { day: 5, span: 1 }, 'ArrowRight')).toEqual({ day: 6, span: 0 });
  expect(moveIn(week.days, { day: 0, span: 0 }, 'a')).toBeUndefined();
});

test('it opens where the clock is', () => {
  expect(placeAt(week.days, '2026-11-24T10:00:00Z')).toEqual({ day: 1, span: 1 });
  expect(placeAt(week.days, '2027-01-01T10:00:00Z')).toEqual({ day: 0, span: 0 });
});
