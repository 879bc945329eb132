import { expect, test } from 'vitest';
import { on } from '../../calendar/testing.ts';
import { eur, TODAY } from '../testing.ts';
import { type NoOfferFacts, noOfferReasons } from './no-offer.ts';

const free: NoOfferFacts = {
  today: TODAY,
  owed: { state: 'owed', ask: [eur(1)], opensOn: undefined },
  states: [],
  holds: [],
  isAccountOpen: true,
  isStopped: false,
};
const state = (word: string, untilOn: string | null = null) => ({
  states: [{ state: word, untilOn: untilOn === null ? null : on(untilOn) }],
});
const hold = (kind: string) => ({ holds: [{ kind, untilOn: TODAY }] });

test.each<[string, Partial<NoOfferFacts>, readonly object[]]>([
  ['nothing stands in the way', {}, []],
  ['no plan during a moratorium', state('crisis-moratorium'), [{ code: 'moratorium' }]],
  [
    'a breathing space, on its last day',
    state('breathing-space', TODAY),
    [{ code: 'breathing-space', untilOn: TODAY }],
  ],
  ['the day after', state('breathing-space', '2026-11-22'), []],
  ['nobody knows the states', { states: 'unknown' }, [{ code: 'law-forbids' }]],
  ['a lawyer speaks for them', state('represented'), [{ code: 'represented' }]],
  ['hardship leads to care', hold('hardship'), [{ code: 'care-first', untilOn: TODAY }]],
  ['a hold of another kind is the gate’s to judge', hold('promise'), []],
  [
    'not owed',
    { owed: { state: 'refused', ask: [], opensOn: on('2026-12-01') } },
    [{ code: 'not-owed', untilOn: on('2026-12-01') }],
  ],
  [
    'nobody knows whether it is owed',
    { owed: { state: 'unknown', ask: [], opensOn: undefined } },
    [{ code: 'owed-unknown' }],
  ],
  ['nothing to ask for', { owed: { state: 'owed', ask: [], opensOn: undefined } }, [{ code: 'nothing-to-ask' }]],
  ['a closed account', { isAccountOpen: false }, [{ code: 'account-closed' }]],
])('%s', (_, more, expected) => expect(noOfferReasons({ ...free, ...more })).toEqual(expected));

test('each reason once, with the latest end', () => {
  const states = [
    { state: 'crisis-moratorium', untilOn: on('2026-12-01') },
    { state: 'debt-plan-developing', untilOn: on('2026-12-24') },
  ];
  expect(noOfferReasons({ ...free, states })).toEqual([{ code: 'moratorium', untilOn: '2026-12-24' }]);
});
