import { describe, expect, test } from 'vitest';
import { castMembers, inSituation } from './cast.ts';
import type { CastMember } from './cast-member.ts';
import { castHappenings } from './happenings.ts';

const members = castMembers.map((member): [string, CastMember] => [member.name, member]);
const open = ({ bills }: CastMember) => bills.reduce((sum, bill) => sum + bill.openMinor, 0n);
const member = (debtorNumber: string) => castMembers.find((one) => one.debtorNumber === debtorNumber);

test.each(Object.entries(inSituation))('the one in the situation "%s" says so', (situation, { situation: own }) => {
  expect(own).toBe(situation);
});

test('nobody shares a number, a name, a telephone or an invoice', () => {
  const unique = (values: readonly (string | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    expect(new Set(known).size).toBe(known.length);
  };
  unique(castMembers.map(({ debtorNumber }) => debtorNumber));
  unique(castMembers.map(({ name }) => name));
  unique(castMembers.map(({ phone }) => phone));
  unique(castMembers.flatMap(({ bills }) => bills.map(({ number }) => number)));
});

test('there are firms and persons, in four countries and three currencies', () => {
  expect(new Set(castMembers.map(({ kind }) => kind))).toEqual(new Set(['business', 'person']));
  expect(new Set(castMembers.map(({ country }) => country))).toEqual(new Set(['GB', 'US', 'DE', 'IT']));
  expect(new Set(castMembers.map(({ currency }) => currency))).toEqual(new Set(['GBP', 'USD', 'EUR']));
});

describe.each(members)('%s', (_, one) => {
  test('owes something that is overdue', () => {
    expect(open(one)).toBeGreaterThan(0n);
    const overdue = one.bills.filter((bill) => bill.openMinor > 0n && bill.issuedDaysAgo > bill.termDays);
    expect(overdue.length).toBeGreaterThan(0);
  });

  test('has paid only what was paid after it was invoiced and before today', () => {
    for (const { issuedDaysAgo, paidDaysAgo } of one.bills) {
      if (paidDaysAgo === undefined) continue;
      expect(paidDaysAgo).toBeGreaterThan(0);
      expect(paidDaysAgo).toBeLessThanOrEqual(issuedDaysAgo);
    }
  });
});

describe('what happened', () => {
  test('is told in its order', () => {
    const moments = castHappenings.map(({ daysAgo, atMinute }) => -daysAgo * 1_440 + atMinute);
    expect(moments).toEqual([...moments].sort((left, right) => left - right));
    expect(castHappenings.every(({ daysAgo }) => daysAgo > 0)).toBe(true);
  });

  test('happened to the cast, and about their own invoices', () => {
    for (const happening of castHappenings) {
      const numbers = member(happening.debtorNumber)?.bills.map(({ number }) => number);
      expect(numbers).toBeDefined();
      if (happening.kind === 'dispute' || happening.kind === 'awaiting-approval')
        expect(numbers).toContain(happening.invoice);
      if (happening.kind === 'promise') expect(numbers).toEqual(expect.arrayContaining([...happening.invoices]));
    }
  });

  test('one promise falls due today for the whole of what it covers, and one is a week over', () => {
    const promises = castHappenings.filter((happening) => happening.kind === 'promise');
    expect(promises.map(({ debtorNumber, dueInDays }) => [debtorNumber, dueInDays])).toEqual([
      [inSituation['promise-broken'].debtorNumber, -7],
      [inSituation['promise-due-today'].debtorNumber, 0],
    ]);
    for (const { debtorNumber, invoices, amountMinor } of promises) {
      const covered = (member(debtorNumber)?.bills ?? []).filter(({ number }) => invoices.includes(number));
      expect(covered.reduce((sum, bill) => sum + bill.openMinor, 0n)).toBe(amountMinor);
    }
  });

  test('the dispute is about a part of its invoice', () => {
    const [dispute] = castHappenings.filter((happening) => happening.kind === 'dispute');
    const bill = member(dispute?.debtorNumber ?? '')?.bills.find(({ number }) => number === dispute?.invoice);
    expect(dispute?.amountMinor).toBeGreaterThan(0n);
    expect(dispute?.amountMinor).toBeLessThan(bill?.openMinor ?? 0n);
  });
});
