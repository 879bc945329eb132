import { isWeekday } from '../calendar/add-business-days.ts';
import { on } from '../calendar/testing.ts';
import { type Money, money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import { DEFAULT_LIMITS } from './authority/default-limits.ts';
import type { Proposal } from './offers/proposal.ts';
import type { OffersGiven } from './offers/propose-offers.ts';

export const EUR = currencyOf('EUR');
export const eur = (minor: bigint | number): Money => money(EUR, BigInt(minor));
/** A Monday. */
export const TODAY = on('2026-11-23');

/** A claim of 1,200.00 that is paid in full on Thursday, unless something else is said. */
export function proposal(more: Partial<Proposal> = {}): Proposal {
  return {
    kind: 'pay-in-full',
    claim: eur(120_000),
    interest: eur(0),
    pays: eur(120_000),
    forgiven: eur(0),
    interestWaived: eur(0),
    instalments: [{ number: 1, dueOn: on('2026-11-26'), amount: eur(120_000) }],
    ...more,
  };
}

/** A company in Austria that owes 1,200.00, of which nobody knows anything. */
export function given(more: Partial<OffersGiven> = {}): OffersGiven {
  return {
    today: TODAY,
    isBusinessDay: isWeekday,
    claim: eur(120_000),
    interest: eur(0),
    isPartDisputed: false,
    rhythm: { every: 'month' },
    role: 'collector',
    limits: DEFAULT_LIMITS,
    forbidden: [],
    laws: [],
    lawFacts: {
      today: TODAY,
      regime: { places: [{ country: 'AT' }], debtKind: 'commercial', collector: 'first-party' },
      sent: [],
      answers: {},
    },
    affordable: { state: 'not-asked' },
    history: { kept: 0, broken: 0, wasLastBroken: false },
    yearlyPercent: '8.00',
    settlementPercent: '20.00',
    settlementDays: 14,
    ...more,
  };
}
