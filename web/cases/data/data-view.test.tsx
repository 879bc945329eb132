import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BRIEF_ACTIONS, briefCommands } from '../brief-commands.ts';
import {
  Erased,
  NowhereKnown,
  OnHold,
  WasErased,
  WhatIsHeld,
  WouldBeErased,
  WouldBeRefused,
} from './data-view.stories.tsx';
import { isConfirmed } from './is-confirmed.ts';

const words = (Story: () => ReactNode) =>
  renderToStaticMarkup(<Story />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('each class says until when, what holds it, and the law that keeps it longer', () => {
  expect(words(OnHold)).toContain('Recordings until 2 May 2027');
  expect(words(OnHold)).toContain('Calls and the person kept by a legal hold');
  expect(words(OnHold)).toContain('A law keeps it so long: Reg. 74 s. 13 (confidence O).');
  expect(words(OnHold)).toContain('Limitation in IT: 120 months (Ten years; confidence M).');
});
test('a place that nobody knows is said to be unknown', () =>
  expect(words(NowhereKnown)).toContain('reckon with the longest of all: 120 months'));
test('a hold that stands can be lifted, one that was lifted cannot', () =>
  expect(words(OnHold).match(/Lift the hold/g)).toHaveLength(1));
test('what was asked for, and by when it is answered', () =>
  expect(words(OnHold)).toMatch(/Asked on 1 Nov 2026 ?: refused for now, restricted .*by 1 Dec 2026/));
test('what is gone offers nothing more', () => {
  expect(words(Erased)).toContain('Everything personal is gone');
  expect(renderToStaticMarkup(<Erased />)).not.toContain('<button');
});
test('a refusal is said in plain words with its source, before anything is sent', () => {
  expect(words(WouldBeRefused)).toContain('The claim still needs this data.');
  expect(words(WouldBeRefused)).toContain('DP-HOLD · GDPR art. 17(3)(e) · confidence M');
  expect(words(WouldBeErased)).toContain('It cannot be undone');
});
test('what was done is told in figures', () => expect(words(WasErased)).toContain('12 entries and 30 records'));
test('what is held is counted, and handed out in two files', () => {
  expect(words(WhatIsHeld)).toContain('Numbers: 1');
  expect(renderToStaticMarkup(<WhatIsHeld />).match(/<button/g)).toHaveLength(2);
});

test.each([
  ['as it stands', 'Otto Zander', true],
  ['with other spaces and capitals', ' otto  zander', true],
  ['half of it', 'Otto', false],
  ['nothing', '', false],
  ['somebody else', 'Otto Zanders', false],
])('typed %s', (_, typed, expected) => expect(isConfirmed(typed, 'Otto Zander')).toBe(expected));
test('a name that is empty confirms nothing', () => expect(isConfirmed('', '')).toBe(false));

test('the screen is offered to a manager and to nobody else', () => {
  const ids = (isManager: boolean) =>
    briefCommands(() => undefined, undefined, undefined, isManager).map(({ id }) => id);
  expect(BRIEF_ACTIONS).toContain('data');
  expect(ids(true)).toContain('cases.data');
  expect(ids(false)).not.toContain('cases.data');
});
