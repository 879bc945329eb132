import { expect, test } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import { ACCOUNT_STATUS, isClosed } from './status.ts';
import { CASE_EVENT_TYPES } from './case-events.ts';
import { type Hold, isNumberStopped, isStopOpen, openHolds } from './holds.ts';

const TODAY = on('2026-11-18');
const hold = (placed: number, until: number, lifted?: number): Hold => ({
  reason: 'internal',
  placedOn: addDays(TODAY, placed),
  until: addDays(TODAY, until),
  ...(lifted === undefined ? {} : { liftedOn: addDays(TODAY, lifted) }),
});

test.each([
  ['placed today', hold(0, 5), true],
  ['on its last day', hold(-5, 0), true],
  ['the day after', hold(-5, -1), false],
  ['of tomorrow', hold(1, 5), false],
  ['lifted today', hold(-5, 5, 0), false],
  ['to be lifted tomorrow', hold(-5, 5, 1), true],
])('a hold %s is open: %s', (_, given, isOpen) => {
  expect(openHolds([given], TODAY).length === 1).toBe(isOpen);
});

test('the hold that lasts longest comes first', () => {
  const [short, long] = [hold(0, 1), hold(-3, 9)];
  expect(openHolds([short, long], TODAY)).toEqual([long, short]);
});

test.each([
  ['the number asked for', 'this-number', '+44', '+44', true],
  ['another number', 'this-number', '+44', '+49', false],
  ['any number, by telephone', 'phone', undefined, '+49', true],
  ['any number, all contact', 'all-contact', undefined, '+49', true],
  ['a number stop that names none', 'this-number', undefined, '+49', false],
] as const)('a stop request and %s', (_, scope, number, dialled, isStopped) => {
  const stop = { scope, requestedOn: TODAY, ...(number === undefined ? {} : { number }) };
  expect(isNumberStopped([stop], dialled, TODAY)).toBe(isStopped);
});

test('a stop request binds on its first day, has no end, and is over when lifted', () => {
  const stop = { scope: 'phone', requestedOn: TODAY } as const;
  expect([
    isStopOpen(stop, addDays(TODAY, -1)),
    isStopOpen(stop, TODAY),
    isStopOpen(stop, addDays(TODAY, 9000)),
  ]).toEqual([false, true, true]);
  expect(isStopOpen({ ...stop, liftedOn: addDays(TODAY, 3) }, addDays(TODAY, 3))).toBe(false);
});

test('what is paid, written off, placed or recalled is closed', () => {
  const closed = Object.keys(ACCOUNT_STATUS).filter((status) => isClosed(status as keyof typeof ACCOUNT_STATUS));
  expect(closed).toEqual([
    'insolvent',
    'deceased',
    'out-of-business',
    'placed-agency',
    'placed-lawyer',
    'paid-in-full',
    'settled-in-full',
    'written-off',
    'recalled',
  ]);
});

test('events are named in the past tense or as a state, in kebab case', () => {
  expect(CASE_EVENT_TYPES.every((type) => /^[a-z]+(-[a-z]+)+$/.test(type))).toBe(true);
});
