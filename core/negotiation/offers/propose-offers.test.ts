import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWeekday } from '../../calendar/add-business-days.ts';
import { eur, given, TODAY } from '../testing.ts';
import { debtorOffer } from './debtor-offer.ts';
import { proposalProblem } from './proposal.ts';
import { type Offer, type OffersGiven, proposeOffers } from './propose-offers.ts';

const kinds = (offers: readonly Offer[]) => offers.map(({ proposal }) => proposal.kind);
const kindsOf = (more: Partial<OffersGiven>) => {
  const { best, others } = proposeOffers(given(more));
  return { best: kinds(best), others: kinds(others) };
};

describe('three best, each of another kind, within the asker’s own authority', () => {
  test('of a debtor of whom nothing is known', () => {
    expect(kindsOf({}).best).toEqual(['pay-in-full', 'part-now', 'instalments']);
  });
  test('a settlement is among the others for a collector, with who may approve', () => {
    const { others } = proposeOffers(given({}));
    const settlement = others.find(({ proposal }) => proposal.kind === 'settlement');
    expect(settlement).toMatchObject({
      proposal: { pays: eur(96_000), forgiven: eur(24_000) },
      beyond: { whoMayApprove: ['supervisor', 'manager'] },
    });
    expect(settlement?.because).toContainEqual({ code: 'needs-approval', values: { role: 'supervisor' } });
  });
  test('what is left each month makes the instalments', () => {
    const { best, others } = proposeOffers(given({ affordable: { state: 'known', surplusPerMonth: eur(30_000) } }));
    const plan = [...best, ...others].find(({ proposal }) => proposal.kind === 'instalments');
    expect(plan?.proposal.instalments.map(({ amount }) => amount.minor)).toEqual([30_000n, 30_000n, 30_000n, 30_000n]);
    expect(plan?.because).toContainEqual({ code: 'fits-surplus', values: { surplus: eur(30_000) } });
    expect(kinds(best)[0]).toBe('instalments');
    const whole = best.find(({ proposal }) => proposal.kind === 'pay-in-full');
    expect(whole?.because).toContainEqual({ code: 'above-surplus', values: { surplus: eur(30_000) } });
  });
  test('interest that is claimed can be given up for speed', () => {
    const { best, others } = proposeOffers(given({ interest: eur(1_000), role: 'supervisor' }));
    const waived = [...best, ...others].find(({ proposal }) => proposal.kind === 'interest-waived');
    expect(waived?.proposal).toMatchObject({ pays: eur(120_000), interestWaived: eur(1_000) });
  });
  test('a disputed part is left out, and said', () => {
    expect(kindsOf({ isPartDisputed: true }).best).toContain('pay-undisputed');
  });
});

describe('nothing is offered', () => {
  test.each<[string, Partial<OffersGiven>]>([
    ['while something forbids it', { forbidden: [{ code: 'breathing-space' }] }],
    ['where nothing may be asked for', { claim: eur(0) }],
    ['where nothing is left', { affordable: { state: 'known', surplusPerMonth: eur(0) } }],
  ])('%s', (_, more) => expect(kindsOf(more)).toEqual({ best: [], others: [] }));

  test('that a law forbids; what is met or only warns stays', () => {
    const law = {
      id: 'X',
      about: { instalmentsAbove: 1 },
      metBy: 'plan-cost-notice',
      force: 'law',
      confidence: 'P',
      effectiveFrom: TODAY,
      citation: 'X § 1',
      sentence: { en: '', de: '', it: '' },
    } as const;
    const facts = given({}).lawFacts;
    const plans = (more: Partial<OffersGiven>) => {
      const { best, others } = proposeOffers(given(more));
      return [...best, ...others].filter(({ proposal }) => proposal.instalments.length > 1).length;
    };
    expect(plans({ laws: [law] })).toBe(0);
    expect(plans({ laws: [law], lawFacts: { ...facts, sent: ['plan-cost-notice'] } })).toBe(plans({}));
    expect(plans({ laws: [{ ...law, confidence: 'M' }] })).toBe(plans({}));
    expect(plans({ laws: [{ ...law, places: ['DE'] }] })).toBe(plans({}));
    expect(
      plans({
        laws: [{ ...law, places: ['DE'] }],
        lawFacts: { ...facts, regime: { ...facts.regime, places: 'unknown' } },
      }),
    ).toBe(0);
  });
});

const amounts = fc.bigInt(1n, 5_000_000_00n);
const anyGiven = fc.record({
  claim: amounts,
  interest: fc.oneof(fc.constant(0n), amounts),
  role: fc.constantFrom('collector', 'supervisor', 'manager'),
  surplus: fc.oneof(fc.constant(undefined), fc.bigInt(0n, 1_000_000n)),
  now: fc.oneof(fc.constant(undefined), amounts),
  each: fc.oneof(fc.constant(undefined), amounts),
  every: fc.constantFrom('week', 'two-weeks', 'month'),
  kept: fc.integer({ min: 0, max: 9 }),
  broken: fc.integer({ min: 0, max: 9 }),
  seasonal: fc.boolean(),
});

test('on any facts: sums hold, days are open and in order, the best are within authority, the debtor sees no value', () => {
  fc.assert(
    fc.property(anyGiven, ({ claim, interest, surplus, now, each, every, kept, broken, seasonal, role }) => {
      const facts = given({
        claim: eur(claim),
        interest: eur(interest),
        role,
        rhythm: { every },
        affordable: surplus === undefined ? { state: 'declined' } : { state: 'known', surplusPerMonth: eur(surplus) },
        history: { kept, broken, wasLastBroken: broken > 0 },
        ...(now === undefined ? {} : { canPayNow: eur(now) }),
        ...(each === undefined ? {} : { canPayEach: eur(each) }),
        ...(seasonal ? { season: [1, 1, 1, 1, 2, 3, 3, 3, 2, 1, 1, 0] } : {}),
      });
      const { best, others } = proposeOffers(facts);
      expect(best.length).toBeLessThanOrEqual(3);
      expect(new Set(kinds(best)).size).toBe(best.length);
      for (const offer of best) expect(offer.beyond).toBeUndefined();
      for (const { proposal, firm } of [...best, ...others]) {
        expect(proposalProblem(proposal, TODAY)).toBeUndefined();
        expect(proposal.pays.minor + proposal.forgiven.minor + proposal.interestWaived.minor).toBe(claim + interest);
        expect(proposal.instalments.reduce((sum, { amount }) => sum + amount.minor, 0n)).toBe(proposal.pays.minor);
        expect(proposal.instalments.every(({ dueOn }) => isWeekday(dueOn))).toBe(true);
        expect(firm.presentValue.minor <= proposal.pays.minor).toBe(true);
        expect(Object.keys(debtorOffer({ ...proposal, ...firm } as typeof proposal))).not.toContain('presentValue');
      }
    }),
  );
});
