import { describe, expect, test } from 'vitest';
import { addDays } from '../../calendar/calendar-date.ts';
import { money } from '../../money/money.ts';
import { currencyOf } from '../../money/testing.ts';
import { eur, proposal, TODAY } from '../testing.ts';
import type { Proposal } from '../offers/proposal.ts';
import { decideAuthority, type RoleLimits } from './decide-authority.ts';
import { DEFAULT_LIMITS } from './default-limits.ts';

const limits = {
  ...DEFAULT_LIMITS,
  collector: {
    discountPercentMax: '10.00',
    instalmentsMax: 3,
    lengthDaysMax: 90,
    holidayDaysMax: 5,
    interestWaivedPercentMax: '50.00',
    discountMax: [eur(10_000)],
    planMax: [eur(120_000)],
  } satisfies RoleLimits,
};
const decide = (asked: Partial<Proposal>, role: 'collector' | 'supervisor' | 'manager' = 'collector') =>
  decideAuthority(proposal(asked), role, { limits, today: TODAY });
const exceeded = (asked: Partial<Proposal>) => {
  const decision = decide(asked);
  return decision.ok ? [] : decision.refusal.exceeded.map(({ limit }) => limit);
};
const parts = (...days: readonly number[]) => ({
  instalments: days.map((day, at) => ({
    number: at + 1,
    dueOn: addDays(TODAY, day),
    amount: eur(120_000 / days.length),
  })),
});

test.each<[string, Partial<Proposal>, readonly string[]]>([
  ['a discount at its share', { forgiven: eur(10_000), claim: eur(100_000) }, []],
  ['a cent above the share', { forgiven: eur(9_001), claim: eur(90_000) }, ['discount-percent']],
  ['within the share, above the amount', { forgiven: eur(10_001), claim: eur(120_000) }, ['discount-amount']],
  ['both', { forgiven: eur(20_000) }, ['discount-percent', 'discount-amount']],
  ['three instalments', parts(10, 20, 30), []],
  ['four', parts(10, 20, 30, 40), ['instalments']],
  ['the last day', parts(40, 65, 90), []],
  ['a day later', parts(40, 65, 91), ['length-days']],
  ['a pause at the limit', parts(40, 80), []],
  ['a pause a day longer', parts(41, 80), ['holiday-days']],
  ['a pause in the middle', parts(10, 51), ['holiday-days']],
  ['one payment is no pause', parts(80), []],
  ['half of the interest', { interest: eur(100), interestWaived: eur(50) }, []],
  ['a cent more of it', { interest: eur(100), interestWaived: eur(51) }, ['interest-waived-percent']],
  ['interest that is not there', { interestWaived: eur(1) }, ['interest-waived-percent']],
  ['a plan above the amount', { pays: eur(120_001), ...parts(10, 20) }, ['plan-amount']],
])('%s', (_, asked, expected) => expect(exceeded(asked)).toEqual(expected));

describe('a refusal says what was asked, what is allowed and who could approve', () => {
  test('a supervisor, who may give a fifth', () => {
    expect(decide({ forgiven: eur(24_000) })).toEqual({
      ok: false,
      refusal: {
        code: 'beyond-authority',
        exceeded: [
          { limit: 'discount-percent', asked: '20.00', allowed: '10.00' },
          { limit: 'discount-amount', asked: eur(24_000), allowed: eur(10_000) },
        ],
        whoMayApprove: ['supervisor', 'manager'],
      },
    });
  });
  test('only a manager, for more; and for a supervisor who asks the same', () => {
    expect(decide({ forgiven: eur(24_001) })).toMatchObject({ refusal: { whoMayApprove: ['manager'] } });
    expect(decide({ forgiven: eur(24_001) }, 'supervisor')).toMatchObject({ refusal: { whoMayApprove: ['manager'] } });
  });
  test('nobody, where it is beyond everybody', () => {
    const days = { instalments: parts(10, 4000).instalments };
    expect(decide(days)).toMatchObject({ refusal: { whoMayApprove: [] } });
  });
  test('a currency that nobody set allows nothing', () => {
    const gbp = (minor: bigint) => money(currencyOf('GBP'), minor);
    const asked = { claim: gbp(100_000n), forgiven: gbp(1n) };
    expect(decide(asked)).toMatchObject({
      refusal: { exceeded: [{ limit: 'discount-amount', asked: gbp(1n), allowed: null }] },
    });
  });
});
