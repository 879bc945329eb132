import { expect, test } from 'vitest';
import { on } from '../../calendar/testing.ts';
import type { OutcomeData } from '../../cases/events/call-events.ts';
import { reachedBy } from './reached-by.ts';

const gbp = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
const plan = [
  { dueOn: '2026-12-01', amount: gbp(500) },
  { dueOn: '2027-01-04', amount: gbp(501) },
];

test.each<[string, readonly OutcomeData[], { minor: string; byOn: string } | undefined]>([
  [
    'a promise',
    [{ outcome: 'promise-full', captured: { amount: gbp(900), dueOn: '2026-11-27' } }],
    { minor: '900', byOn: '2026-11-27' },
  ],
  [
    'a plan, to its last part',
    [{ outcome: 'plan-agreed', captured: { schedule: plan } }],
    { minor: '1001', byOn: '2027-01-04' },
  ],
  [
    'paid at once and the rest promised',
    [
      { outcome: 'paid-on-call', captured: { amount: gbp(100) } },
      { outcome: 'promise-part', captured: { amount: gbp(50), dueOn: '2026-11-30' } },
    ],
    { minor: '150', byOn: '2026-11-30' },
  ],
  [
    'a settlement that is offered, until it expires',
    [{ outcome: 'settlement-offered', captured: { amount: gbp(700), expiresOn: '2026-12-02' } }],
    { minor: '700', byOn: '2026-12-02' },
  ],
  ['what is disputed brings nothing', [{ outcome: 'dispute-raised', captured: { disputedAmount: gbp(1) } }], undefined],
  [
    'another currency is another matter',
    [{ outcome: 'promise-full', captured: { amount: { currency: 'EUR', minor: '1' }, dueOn: '2026-11-27' } }],
    undefined,
  ],
])('%s', (_, outcomes, expected) => {
  const reached = reachedBy(outcomes, { currency: 'GBP', closedOn: on('2026-11-20') });
  expect(reached && { minor: reached.amount.minor, byOn: reached.byOn }).toEqual(expected);
});
